// The TOML files of this repository held against the schemas that editors complete them with; a wrong key must
// not pass. schemas.mjs ROOT.
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const root = process.argv[2];
const require = createRequire(join(process.env.CLAIMCHECK_NPM, 'package.json'));
const Ajv = require('ajv/dist/2020').default;
const {parse} = require('smol-toml');

const ajv = new Ajv({strict: false});
const schemas = {};
for (const name of ['claimcheck', 'vocabulary', 'sources', 'waivers', 'baseline', 'reviews'])
  schemas[name] = ajv.compile(JSON.parse(readFileSync(join(root, 'editors/schemas', `${name}.schema.json`))));

const problems = [];
let checked = 0;
// Dates become strings, as in JSON.
const plain = (text) => JSON.parse(JSON.stringify(parse(text)));
for (const folder of ['claims', 'examples']) {
  for (const path of readdirSync(join(root, folder), {recursive: true})) {
    const kind = /(?:^|[/.])(claimcheck|vocabulary|sources|waivers|baseline|reviews)\.toml$/.exec(path)?.[1];
    if (!kind) continue;
    ++checked;
    if (!schemas[kind](plain(readFileSync(join(root, folder, path), 'utf8'))))
      problems.push(`${folder}/${path}: ${ajv.errorsText(schemas[kind].errors)}`);
  }
}
if (checked < 3) problems.push(`only ${checked} files were found`);
const wrong = {
  claimcheck: '[lint]\nfail-onn = "error"', vocabulary: '[measure.trade]\nkind = "flows"', sources: '[a]\ntitel = "b"',
  waivers: '[[waiver]]\nexpire = 2027-01-01', baseline: 'finding = 3', reviews: '[[review]]\nverdict = "maybe"',
};
for (const [kind, text] of Object.entries(wrong))
  if (schemas[kind](plain(text))) problems.push(`${kind}: a wrong file passes: ${text}`);
for (const each of problems) console.log(each);
console.log(`${checked} files read, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
