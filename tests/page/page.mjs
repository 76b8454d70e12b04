// What a reader does with the page: page.mjs WRITE_REPORTS CLAIMCHECK FOLDER. Each test is a sentence.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {isInView, launch, open, violations} from './browser.mjs';

const [writeReports, claimcheck, given] = process.argv.slice(2);
const folder = resolve(given);
const problems = [];
const browser = await launch();
let passed = 0;

async function test(name, body) {
  const before = problems.length;
  const problem = (what) => problems.push(`${name}: ${what}`);
  try {
    await body(problem, (condition, what) => { if (!condition) problem(what); });
  } catch (error) {
    problem(error.message.slice(0, 500));
  }
  if (problems.length === before) ++passed;
}

function lint(name, claims) {
  const home = join(folder, name);
  mkdirSync(home, {recursive: true});
  writeFileSync(join(home, 'claimcheck.toml'), '[project]\nname = "test"\n');
  writeFileSync(join(home, 'all.claims'), claims);
  const page = join(folder, `${name}-page.html`);
  const run = spawnSync(claimcheck, ['lint', '.', '--exit-zero', '--quiet', '--output', `html=${page}`], {cwd: home, stdio: ['ignore', 'ignore', 'pipe']});
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return page;
}

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
execFileSync(writeReports, [folder]);
const rich = join(folder, 'rich.html');
const shown = (page, selector) => page.locator(`${selector}:visible`).count();

await test('the worst stands first and every view opens', async (problem, expect) => {
  const page = await open(browser, rich, problem);
  expect((await page.locator('#findings h2').first().innerText()).startsWith('Contested'), 'contested claims are not first');
  for (const view of ['claims', 'timelines', 'rest', 'findings']) {
    await page.click(`#tab-${view}`);
    expect(await shown(page, '.view') === 1 && await page.isVisible(`#${view}`), `${view} does not open alone`);
  }
});

await test('a click on either side scrolls to the other', async (problem, expect) => {
  const page = await open(browser, rich, problem, {viewport: {width: 1400, height: 500}});
  await page.click('#tab-claims');
  await page.selectOption('#texts select', 's1');
  await page.click('#c1 a.cite');
  expect(await page.isVisible('#s0'), 'the source does not show');
  expect(await isInView(page, 'a.fig.contested'), 'the figure is not in view');
  expect(await page.locator('#c1.on').count() === 1, 'the claim is not lit');
  await page.evaluate(() => scrollTo(0, 0));
  await page.click('a.fig.unsupported');
  expect(await isInView(page, '#c3'), 'the claim is not in view');
  expect(await page.locator('#c3.on').count() === 1 && await page.locator('#c1.on').count() === 0, 'the wrong claim is lit');
  await page.click('#c1 a.flag');
  expect(await isInView(page, '#f2 h3'), 'the finding is not in view');
  await page.click('#tab-timelines');
  await page.click('#t-0 svg a >> nth=0');
  expect(await isInView(page, '#c4'), 'a box does not lead to its claim');
});

await test('filters by verdict, rule, file and text', async (problem, expect) => {
  const page = await open(browser, rich, problem);
  const after = async (action, findings, claims) => {
    await action();
    await page.waitForTimeout(150);
    await page.click('#tab-findings');
    const of = await shown(page, '#findings .item');
    await page.click('#tab-claims');
    const rows = await shown(page, '#claims .item');
    expect(of === findings && rows === claims, `${action}: ${of} findings, ${rows} claims`);
  };
  await after(() => page.selectOption('#verdict', 'contested'), 1, 2);
  await after(() => page.selectOption('#file', 'claims/asia.claims'), 0, 1);
  await after(() => page.selectOption('#verdict', ''), 2, 1);
  await after(() => page.selectOption('#file', ''), 6, 5);
  await after(() => page.selectOption('#rule', 'CON001'), 1, 2);
  await after(() => page.selectOption('#rule', ''), 6, 5);
  await after(() => page.fill('#search', 'KÖLN'), 1, 0);
  expect(await page.innerText('#count') === '0 of 5 shown', 'the count is wrong');
  await after(() => page.fill('#search', 'jp-ru 2016'), 0, 1);
});

await test('keys search, step, switch and turn dark', async (problem, expect) => {
  const page = await open(browser, rich, problem);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.activeElement.id) === 'f2', 'j and k do not step');
  await page.keyboard.press('2');
  expect(await page.isVisible('#claims'), '2 does not switch');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement.id) === 'search', '/ does not search');
  await page.keyboard.press('Escape');
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.keyboard.press('t');
  expect(before !== await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 't changes nothing');
  await page.focus('#tab-claims');
  await page.keyboard.press('ArrowRight');
  expect(await page.isVisible('#timelines'), 'the arrow does not reach the next view');
});

await test('copies a line', async (problem, expect) => {
  const page = await open(browser, rich, problem);
  await page.click('#f2 .copy >> nth=0');
  await page.waitForFunction(() => document.querySelector('#f2 .copy').textContent === 'Copied');
});

await test('works without its script and on paper', async (problem, expect) => {
  const plain = await open(browser, rich, problem, {javaScriptEnabled: false});
  expect(await shown(plain, '.view') === 4 && await shown(plain, '.text') === 2, 'something is hidden without the script');
  expect(await shown(plain, '#bar') === 0, 'filters show that do nothing');
  await plain.click('#c1 a.cite');
  expect(plain.url().endsWith('#q1-0'), 'the link does not lead to the source');
  const page = await open(browser, rich, problem);
  await page.emulateMedia({media: 'print'});
  expect(await shown(page, '.view') === 4 && await shown(page, '#bar') === 0, 'paper does not show everything');
});

await test('runs nothing that stands in a claim', async (problem, expect) => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>"onmouseover="alert(3)\'';
  const claims = `${evil} 2017: 5\n${evil} 2017: 7  "${evil.replaceAll('"', '')}"\njavascript:alert(1) 2018: 3\n`;
  for (const path of [join(folder, 'hostile.html'), lint('evil', claims)]) {
    const page = await open(browser, path, problem);
    expect(await page.locator('script').count() === 2 && await page.locator('img').count() === 0, `${path} holds a foreign element`);
    for (const view of ['claims', 'timelines', 'rest', 'findings']) {
      if (await page.locator(`#tab-${view}`).count() === 0) continue;
      await page.click(`#tab-${view}`);
      await page.mouse.move(300, 500);
    }
    expect(await page.locator('a:not([href^="#"])').count() === 0, 'a link leads out of the page');
  }
});

await test('is accessible, light and dark', async (problem) => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(browser, rich, problem, {colorScheme, bypassCSP: true});
    for (const view of ['findings', 'claims', 'timelines', 'rest']) {
      await page.click(`#tab-${view}`);
      if (view === 'claims') await page.click('#c1 a.cite');
      for (const each of await violations(page)) problem(`${colorScheme} ${view}: ${each}`);
    }
  }
});

await test('opens and filters ten thousand claims in under a second', async (problem, expect) => {
  let claims = '';
  for (let i = 0; i < 10000; ++i) claims += `output of plant ${i % 2500} ${2000 + Math.floor(i / 2500)}: ${1 + (i * 7) % 900} tons\n`;
  const path = lint('large', claims);
  let page;
  let opened = Infinity;  // the best of three, since other programs share the machine
  for (let i = 0; i < 3; ++i) {
    if (page) await page.context().close();
    page = await open(browser, path, problem);
    opened = Math.min(opened, await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd));
  }
  await page.click('#tab-claims');
  const took = (action) => page.evaluate(async (what) => {
    const start = performance.now();
    const input = document.getElementById('search');
    input.value = what;
    input.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 80));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, action);
  const first = await took('plant 7');
  const second = await took('plant 77');
  expect(await page.innerText('#count') !== '', 'the filter did nothing');
  console.log(`10,000 claims: open ${opened.toFixed(0)} ms, filter ${first.toFixed(0)} and ${second.toFixed(0)} ms`);
  const limit = Number(process.env.CLAIMCHECK_PAGE_LIMIT_MS ?? 1000);
  expect(opened < limit && first < limit && second < limit, `slower than ${limit} ms`);
});

await browser.close();
for (const each of problems) console.log(each);
console.log(`${passed} passed, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
