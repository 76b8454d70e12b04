// What `claimcheck export` writes, given to programs that read it in real life: exports.mjs CLAIMCHECK FOLDER.
// CSV to csv-parse, ClaimReview to the TypeScript types of schema.org, Web Annotations to Apache Annotator,
// which must find the same words by either selector. Each problem is a line; any makes the test fail.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [claimcheck, folder] = process.argv.slice(2);
const npm = process.env.CLAIMCHECK_NPM;
const require = createRequire(join(npm, 'package.json'));
const {parse} = require('csv-parse/sync');
const {textPositionSelectorMatcher, textQuoteSelectorMatcher} = await import(
    join(npm, 'node_modules/@apache-annotator/selector/lib/index.js'));

const problems = [];
const problem = (where, what) => problems.push(`${where}: ${what}`);
const run = (...words) => execFileSync(claimcheck, words, {encoding: 'utf8', maxBuffer: 1 << 26});
const exported = (claims, format) => run('export', claims, '--format', format);
const facts = (claims) => exported(claims, 'jsonl').trim().split('\n').map((line) => JSON.parse(line))
    .filter((record) => record.record === 'fact');

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

function checkCsv(claims) {
  const text = exported(claims, 'csv');
  const rows = parse(text, {columns: true, relax_column_count: false, record_delimiter: '\r\n'});
  const expected = facts(claims);
  if (rows.length !== expected.length) problem(claims, `${rows.length} rows for ${expected.length} claims`);
  rows.forEach((row, i) => {
    for (const key of ['path', 'line', 'subject', 'value', 'sort', 'form', 'fingerprint'])
      if (row[key].replace(/^'/, '') !== String(expected[i][key])) problem(claims, `row ${i + 1}: ${key} is ${row[key]}`);
    if (row.sources !== expected[i].sources.join(' ')) problem(claims, `row ${i + 1}: sources are ${row.sources}`);
    for (const [key, cell] of Object.entries(row))
      if (/^[=@\t\r]|^[+-].*[^\w.,% ]/.test(cell)) problem(claims, `row ${i + 1}: ${key} is a formula: ${cell}`);
  });
  return rows.length;
}

/// The compiler's complaints about `graph` as a schema.org document; '' when it has none.
function typeErrors(graph) {
  const file = join(npm, 'claim-review.ts');
  writeFileSync(file, 'import type {ClaimReview} from "schema-dts";\nexport const reviews: ClaimReview[] = ' +
      JSON.stringify(graph, null, 1) + ';\n');
  const flags = ['--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--skipLibCheck'];
  const found = spawnSync(process.execPath, [join(npm, 'node_modules/typescript/bin/tsc'), ...flags, file], {encoding: 'utf8'});
  return found.status === 0 ? '' : found.stdout + found.stderr;
}

function checkClaimReview(claims) {
  const {'@context': context, '@graph': graph} = JSON.parse(exported(claims, 'claimreview'));
  if (context !== 'https://schema.org') problem(claims, `the context is ${context}`);
  const errors = typeErrors(graph);
  if (errors !== '') problem(claims, errors.slice(0, 1000));
  for (const review of graph)
    if (!review.claimReviewed || !review.reviewRating.alternateName || !review.author.name)
      problem(claims, `${review.identifier} lacks what aggregators ask for`);
  return graph;
}

/// A text as one chunk, which is all that matching needs.
function chunker(text) {
  const currentChunk = {data: text, equals: (other) => other === currentChunk};
  return {currentChunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false};
}

async function matches(matcher, text) {
  const found = [];
  for await (const match of matcher(chunker(text))) found.push([match.startIndex, match.endIndex]);
  return found;
}

/// The extracted text, as `claimcheck source` prints it line by line behind the offsets; a tab is ␉.
function textOf(claims, id) {
  const printed = run('source', id, '--claims', claims);
  const text = printed.split('\n').filter((line) => /^ *\d+(  |$)/.test(line))
      .map((line) => line.replace(/^ *\d+(  )?/, '').replaceAll('␉', '\t')).join('\n');
  const size = Number(/(\d+) characters in/.exec(printed.replaceAll(',', ''))[1]);
  return text + '\n'.repeat(size - [...text].length);
}

async function checkAnnotations(claims) {
  const annotations = JSON.parse(exported(claims, 'annotation'));
  const texts = new Map();
  for (const annotation of annotations) {
    const targets = [annotation.target].flat();
    for (const {source, selector: [quote, position]} of targets) {
      const id = source.replace('urn:claimcheck:source:', '');
      if (!texts.has(id)) texts.set(id, textOf(claims, id));
      const text = texts.get(id);
      const [at] = await matches(textPositionSelectorMatcher(position), text);
      const places = await matches(textQuoteSelectorMatcher(quote), text);
      if (text.slice(...at) !== quote.exact) problem(annotation.id, `${id} has "${text.slice(...at)}" at ${at}, not "${quote.exact}"`);
      if (!places.some((place) => place[0] === at[0] && place[1] === at[1]))
        problem(annotation.id, `"${quote.exact}" is found at ${JSON.stringify(places)}, not at ${at}`);
    }
  }
  return annotations.length;
}

// Cells that a spreadsheet would run, and everything that CSV has to quote.
const hostile = join(folder, 'hostile');
mkdirSync(hostile);
writeFileSync(join(hostile, 'odd.claims'), [
  '=HYPERLINK(a) b: 5', '@SUM(c) d 2017: -0.4%', '+1 e "f", g: `=2+2`', '-2+3 h: "i, ""j"""', 'k 2018: $18.3B [tag: "l, m"]',
  'n: `-1+cmd`', ''].join('\n'));

const counts = [];
for (const claims of ['claims', 'examples/halden', hostile]) counts.push(checkCsv(claims));
for (const claims of ['claims', 'examples/halden']) {
  counts.push(checkClaimReview(claims).length);
  counts.push(await checkAnnotations(claims));
}
if (counts.some((count) => count === 0)) problem('exports', `something is empty: ${counts}`);

// A check that cannot fail is none: one wrong key must be noticed.
const [review] = checkClaimReview('examples/halden');
if (typeErrors([{...review, claimReviewd: 'x'}]) === '') problem('schema-dts', 'it accepts a key that there is not');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`rows, reviews and annotations: ${counts.join(' ')}`);
