/**
 * The log reader against its CSV library over the same large export, side by side in one run:
 * `npm run bench:auditlog [MEGABYTES]`. The export is made from the sample log: the story once,
 * among the acts of other people, with new ids.
 */

import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import papa from "papaparse";

import { matchMessage } from "../../src/auditlog/matchMessage";
import { openLog } from "../../src/auditlog/openLog";

const sample = join(__dirname, "../../test/fixtures/audit/purview-audit.csv");
const portion = 64 * 1024;

const question = {
  internetMessageId:
    "<TYCPR01MB8432F0A1B2C3D4E5F60718293A4B5@TYCPR01MB8432.jpnprd01.prod.outlook.com>",
  networkMessageId: null,
  subject: null,
  sentTime: "2026-11-16T17:13:02Z",
  account: "hanako.sato@example.com",
  ownDomains: ["example.com"],
};

/** A large export: rows of the sample, other people's but for one copy of the story. */
function writeExport(path: string, megabytes: number): void {
  const [heading = "", ...rows] = readFileSync(sample, "utf8").trimEnd().split("\r\n");
  const file = openSync(path, "w");
  writeSync(file, `${heading}\r\n${rows.join("\r\n")}\r\n`);
  for (let copy = 0; statSync(path).size < megabytes * 1024 * 1024; copy++) {
    const mark = copy.toString(16).padStart(8, "0");
    const others = rows.map((row, index) =>
      row
        .replaceAll(/[0-9a-f]{8}-([0-9a-f]{4}-[0-9a-f]{4})/g, `${mark}-$1`)
        .replaceAll("hanako.sato", `person${String((copy * 7 + index) % 900)}`)
        .replaceAll("TYCPR01MB8432F0A1B2C3D4E5F60718293A4B5", `TYCPR01MB${mark}`)
    );
    writeSync(file, `${others.join("\r\n")}\r\n`);
  }
  closeSync(file);
}

function eachPortion(path: string, take: (bytes: Uint8Array) => void): void {
  const file = openSync(path, "r");
  const bytes = new Uint8Array(portion);
  for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
    take(bytes.slice(0, read));
  }
  closeSync(file);
}

/** The library alone: the same portions, decoded and parsed to rows, nothing kept. */
function readWithLibrary(path: string): number {
  const decoder = new TextDecoder();
  const parser = new papa.Parser({ delimiter: "," });
  let buffer = "";
  let rows = 0;
  eachPortion(path, (bytes) => {
    buffer += decoder.decode(bytes, { stream: true });
    const { data, meta } = parser.parse(buffer, 0, true);
    rows += data.length;
    buffer = buffer.slice(meta.cursor);
  });
  return rows + parser.parse(buffer, 0, false).data.length;
}

function readWithWhence(path: string): number {
  const log = openLog(
    "export.csv",
    0,
    question,
    (charset, fatal) => new TextDecoder(charset, { fatal })
  );
  eachPortion(path, log.push);
  const file = log.end();
  const { conclusion } = matchMessage(question, [file]);
  if (conclusion !== "suspicious") throw new Error(`The story was lost: ${conclusion}`);
  return file.summary.records;
}

const readers = { library: readWithLibrary, whence: readWithWhence } as const;

/** One reader in a process of its own, so that its memory is its own. */
function measure(
  reader: keyof typeof readers,
  path: string
): { seconds: number; megabytes: number } {
  const run = spawnSync(
    process.execPath,
    [...process.execArgv, __filename, "--child", reader, path],
    {
      encoding: "utf8",
    }
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as { seconds: number; megabytes: number };
}

const [first, reader, path] = process.argv.slice(2);
if (first === "--child") {
  const start = process.cpuUsage();
  readers[reader as keyof typeof readers](path ?? "");
  const { user, system } = process.cpuUsage(start);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
} else {
  const folder = mkdtempSync(join(tmpdir(), "whence-bench-"));
  const file = join(folder, "export.csv");
  writeExport(file, Number(first ?? "90"));
  const runs = [1, 2, 3].map(() => ({
    library: measure("library", file),
    whence: measure("whence", file),
  }));
  const ratios = runs.map(({ library, whence }) => whence.seconds / library.seconds).sort();
  console.log(`export: ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`);
  for (const { library, whence } of runs) {
    console.log(
      `library ${library.seconds.toFixed(2)} s CPU, ${library.megabytes.toFixed(0)} MB; ` +
        `whence ${whence.seconds.toFixed(2)} s CPU, ${whence.megabytes.toFixed(0)} MB; ` +
        `ratio ${(whence.seconds / library.seconds).toFixed(2)}`
    );
  }
  console.log(`median ratio ${String(ratios[1]?.toFixed(2))} (bar: at most 2)`);
  rmSync(folder, { recursive: true });
}
