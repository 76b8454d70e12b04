// Made-up reports and the dossier's own, in every format, given to the programs that read them in real life:
// formats.mjs WRITE_REPORTS CLAIMCHECK FOLDER. Each problem is a line; any makes the test fail.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const [writeReports, claimcheck, folder] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const npm = process.env.CLAIMCHECK_NPM;
const require = createRequire(join(npm, 'package.json'));
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const problems = [];
const problem = (where, what) => problems.push(`${where}: ${what}`);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const json = (name) => JSON.parse(read(name));

// Dossier: what the program itself writes, all formats in one run, twice.
function writeAll(formats) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  execFileSync(writeReports, [folder]);
  for (const name of ['dossier', 'again']) {
    const outputs = formats.flatMap((format) => ['--output', `${format}=${join(folder, `${name}.${format}`)}`]);
    const run = spawnSync(claimcheck, ['lint', 'claims', '--coverage', '--exit-zero', '--today', '2026-11-21', ...outputs]);
    if (run.status !== 0) problem(name, run.stderr.toString());
  }
  for (const format of formats)
    if (read(`dossier.${format}`) !== read(`again.${format}`)) problem(format, 'two runs differ');
}

function checkSchema(schemaPath, names) {
  const ajv = new Ajv({strict: false, allErrors: false});
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaPath)));
  for (const name of names)
    if (!validate(json(name))) problem(name, ajv.errorsText(validate.errors));
}

// Its exit code is 0 even with errors; what it found stands in its log. There is no page to link the tool to
// (SARIF2005); everything else is a problem.
function checkSarif(names) {
  const package_ = join(npm, 'node_modules/@microsoft/sarif-multitool-linux');
  checkSchema(join(package_, 'sarif-2.1.0.json'), names);
  for (const name of names) {
    const log = join(folder, `${name}.log`);
    const run = spawnSync(join(package_, 'Sarif.Multitool'),
        ['validate', join(folder, name), '--output', log, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif;Ghas'],
        {env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}});
    if (run.error) return problem(name, run.error.message);
    const found = JSON.parse(readFileSync(log, 'utf8').replace(/^\uFEFF/, '')).runs[0];
    if (!found.invocations[0].executionSuccessful) problem(name, 'the validator did not finish');
    for (const result of found.results ?? [])
      if (result.ruleId !== 'SARIF2005')
        problem(name, `${result.ruleId} ${result.message.id} ${(result.message.arguments ?? []).join(', ')}`);
  }
}

function checkXml(schema, names) {
  for (const name of names) {
    const run = spawnSync('xmllint', ['--noout', '--schema', join(here, 'schemas', schema), join(folder, name)]);
    if (run.error) return problem(name, 'xmllint is not installed (libxml2-utils)');
    if (run.status !== 0) problem(name, run.stderr.toString().slice(0, 1000));
  }
}

async function checkRdjson(names) {
  const {RDFormatValidator} = require('@umbrelladocs/rdformat-validator');
  const validator = new RDFormatValidator({strictMode: true});
  for (const name of names) {
    const result = await validator.validateString(read(name));
    if (!result.valid) problem(name, JSON.stringify(result.errors).slice(0, 1000));
  }
}

// The runner's own library writes each command again from what it means; both must be the same.
async function checkGithub(names) {
  const core = await import(join(npm, 'node_modules/@actions/core/lib/core.js'));
  const plain = (text) => text.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n')
      .replace(/%25/g, '%');
  const written = (issue) => {
    const real = process.stdout.write;
    let out = '';
    process.stdout.write = (text) => { out += text; return true; };
    try { issue(); } finally { process.stdout.write = real; }
    return out.replace(/\n$/, '');
  };
  for (const name of names) {
    const counts = {};
    const lines = read(name).replace(/\n$/, '').split('\n');
    for (const line of lines) {
      const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line);
      if (!match) { problem(name, `no workflow command: ${line.slice(0, 200)}`); continue; }
      const [, level, list, message] = match;
      counts[level] = (counts[level] ?? 0) + 1;
      const given = Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
      const again = written(() => core[level](plain(message), {
        title: given.title && plain(given.title), file: given.file && plain(given.file),
        startLine: given.line, endLine: given.endLine, startColumn: given.col, endColumn: given.endColumn}));
      if (again !== line) problem(name, `the runner's library writes\n  ${again}\nfor\n  ${line}`);
    }
    for (const [level, n] of Object.entries(counts)) if (n > 10) problem(name, `${n} times ${level}`);
  }
}

// Rendered, nothing of what a claim says may be markup: only the tags and links that the comment needs.
function checkMarkdown(names, limit) {
  for (const name of names) {
    const text = read(name);
    if (Buffer.byteLength(text) > limit) problem(name, 'longer than the platform takes');
    const run = spawnSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough'],
        {input: text, maxBuffer: 1 << 26});
    if (run.error) return problem(name, 'cmark-gfm is not installed');
    const html = run.stdout.toString().replace(/<!-- -->/g, '');
    const known = /^\/?(p|strong|table|thead|tbody|tr|t[hd]|a href="[^":]*"|a|details|summary|pre|code( class="language-text")?|ul|li|span)$/;
    for (const [, tag] of html.matchAll(/<([^>]*)>/g))
      if (!known.test(tag)) { problem(name, `renders <${tag.slice(0, 100)}>`); break; }
    if ((html.match(/<details>/g) ?? []).length !== (html.match(/<\/details>/g) ?? []).length)
      problem(name, 'the folded parts are not closed');
  }
}

const formats = ['full', 'concise', 'json', 'sarif', 'github', 'job-summary', 'gitlab', 'junit', 'checkstyle', 'rdjson',
  'markdown', 'html'];
const of = (format) => ['rich', 'clean', 'hostile', 'many', 'dossier'].map((name) => `${name}.${format}`);
writeAll(formats);
checkSchema(join(here, '../../editors/schemas/report.schema.json'), of('json'));
checkSarif(of('sarif'));
checkSchema(join(here, 'schemas/gitlab.json'), of('gitlab'));
for (const name of of('gitlab')) {
  const seen = json(name).map((entry) => entry.fingerprint);
  if (new Set(seen).size !== seen.length) problem(name, 'a fingerprint stands twice');
}
checkXml('junit.xsd', of('junit'));
checkXml('checkstyle.xsd', of('checkstyle'));
await checkRdjson(of('rdjson'));
await checkGithub(of('github'));
checkMarkdown(of('markdown'), 65536);
checkMarkdown(of('job-summary'), 1 << 20);
for (const each of problems.slice(0, 50)) console.log(each.slice(0, 2000));
console.log(`${formats.length * 5} outputs read, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
