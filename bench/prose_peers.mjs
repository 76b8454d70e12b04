// One run on one text: how fast figures and dates are read here and by readers from npm, on one core each.
// Usage: node prose_peers.mjs TEXT CLAIMCHECK (see bench/prose-peers).
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.BENCH_NPM + "/");
const chrono = require("chrono-node");
const nlp = require("compromise");
const recognizers = require("@microsoft/recognizers-text-suite");

const [path, claimcheck] = process.argv.slice(2);
const text = readFileSync(path, "utf8");
const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== "");

/** Seconds of this process on a processor, whatever else the machine does. */
function cpu_seconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that `read` needs for as many paragraphs as fit into `budget` seconds, the bytes read and what was found. */
function measure(read, budget = 8) {
  read(paragraphs[0]);
  let bytes = 0, found = 0, read_count = 0;
  const start = cpu_seconds();
  for (const paragraph of paragraphs) {
    found += read(paragraph);
    bytes += Buffer.byteLength(paragraph);
    ++read_count;
    if (cpu_seconds() - start > budget) break;
  }
  return { seconds: cpu_seconds() - start, bytes, found, share: read_count / paragraphs.length };
}

const reference = new Date(2018, 4, 25);
const culture = recognizers.Culture.English;
const numbers = [
  recognizers.recognizeNumber, recognizers.recognizeOrdinal, recognizers.recognizePercentage,
  recognizers.recognizeNumberRange, recognizers.recognizeCurrency, recognizers.recognizeDimension,
  recognizers.recognizeTemperature, recognizers.recognizeAge,
].filter(Boolean);
const peers = {
  "chrono-node (dates only)": (line) => chrono.parse(line, reference).length,
  "compromise (numbers only)": (line) => nlp(line).numbers().json().length,
  "recognizers-text (numbers)": (line) => numbers.reduce((sum, read) => sum + read(line, culture).length, 0),
  "recognizers-text (dates)": (line) => recognizers.recognizeDateTime(line, culture, undefined, reference).length,
};

const row = (name, speed, found, note) =>
  console.log(`${name.padEnd(30)} ${speed.toFixed(3).padStart(10)} MB/s ${String(found).padStart(9)} found  ${note}`);
const run = spawnSync("/usr/bin/time", ["-f", "%U %S", claimcheck, "figures", "--output-format", "jsonl",
  "--published", "2018-05-25", path], { maxBuffer: 1 << 30 });
const lines = run.stdout.toString().split("\n").length - 1;
const [user, system] = run.stderr.toString().trim().split("\n").pop().split(" ").map(Number);
const seconds = user + system;
row("claimcheck figures, all told", Buffer.byteLength(text) / seconds / 1e6, lines, "with start, reading the file, JSONL");
for (const [name, read] of Object.entries(peers)) {
  const { seconds, bytes, found, share } = measure(read);
  row(name, bytes / seconds / 1e6, found, share < 1 ? `stopped after ${(100 * share).toFixed(1)} % of the text` : "");
}
