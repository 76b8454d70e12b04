// A browser, and small questions to ask of a page in it.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const require = createRequire(join(process.env.CLAIMCHECK_NPM, 'package.json'));
const {chromium} = require('playwright-core');
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export async function launch() {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
  if (!executablePath) {
    console.error('skipped: there is no Chromium; install the package chromium to run it');
    process.exit(77);
  }
  // Tests run as root in a container as often as not.
  return chromium.launch({executablePath, args: ['--no-sandbox']});
}

/// Opens a file; whatever it logs, asks for or pops up is a problem.
export async function open(browser, path, problem, options = {}) {
  const context = await browser.newContext({viewport: {width: 1400, height: 950}, ...options});
  const page = await context.newPage();
  page.on('console', (message) => problem(`the console says ${message.text()}`));
  page.on('pageerror', (error) => problem(`an error: ${error.message}`));
  page.on('dialog', (dialog) => { problem(`a dialog: ${dialog.message().slice(0, 100)}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problem(`asks for ${request.url().slice(0, 200)}`);
  });
  await page.goto(`file://${path}`);
  return page;
}

export const isInView = (page, selector) => page.evaluate(async (wanted) => {
  await new Promise((done) => setTimeout(done, 700));  // scrolling is smooth
  const element = document.querySelector(wanted);
  const box = element.getBoundingClientRect();
  const pane = element.closest('.texts')?.getBoundingClientRect() ?? {top: 0, bottom: innerHeight};
  return element.checkVisibility() && box.top >= pane.top && box.bottom <= Math.min(pane.bottom, innerHeight);
}, selector);

/// axe-core's serious and critical violations of what is shown now.
export async function violations(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
  return found.violations.filter((each) => ['serious', 'critical'].includes(each.impact))
      .map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 120)} ${(node.any[0] ?? {}).message ?? ''}`).join(' | ')}`);
}
