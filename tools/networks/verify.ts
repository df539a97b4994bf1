/**
 * Proves that data/networks is what its sources say: `npm run networks:verify`, after
 * `npm ci --prefix tools/networks`.
 *
 * 1. Builds the pack again and compares the inflated bytes (gzip's differ between zlib versions).
 * 2. Asks the stored pack and a second, plain merge at every start and end of every source row,
 *    and at the addresses just outside.
 *
 * `-- --if-changed-since REVISION` does nothing where pack, tables and builder are as they were
 * at that revision; `-- --from FOLDER` as for the build.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

import { readPack } from "../../src/networks/openNetworks";
import type { PackRanges } from "../../src/networks/readRanges";
import type { PackNames } from "../../src/networks/readNames";
import type { AddressKey } from "../../src/providers/readAddress";
import { encodePack } from "./encodePack";
import { packFileNames, packFiles, packFolder, readManifest } from "./manifest";
import { plainMerge } from "./plainMerge";
import { composePack, npmFolder, readSources, sha256 } from "./readInputs";
import type { SourceData } from "./readInputs";
import type { Family } from "./readSource";

const { values } = parseArgs({
  options: { from: { type: "string" }, "if-changed-since": { type: "string" } },
});
const since = values["if-changed-since"];

if (since !== undefined && !hasChanged(since)) {
  console.log(`Pack, tables and builder are as they were at ${since}: nothing to verify.`);
} else {
  verify();
}

function hasChanged(revision: string): boolean {
  const paths = ["data/networks", "tools/networks", "tools/csv", "src/networks", "src/providers"];
  const changed = execFileSync("git", ["diff", "--name-only", revision, "--", ...paths], {
    cwd: path.join(packFolder, "../.."),
    encoding: "utf8",
  });
  return changed.trim() !== "";
}

function verify(): void {
  const manifest = readManifest();
  const data = readSources(values.from ?? npmFolder);
  for (const [file, hash] of Object.entries(data.files)) {
    if (manifest.sourceFiles[file] !== hash) fail(`${file} is not the file the pack was made from`);
  }
  const rebuilt = encodePack(composePack(data, manifest.date));
  const stored = { ipv4: inflate("ipv4"), ipv6: inflate("ipv6"), names: inflate("names") };
  for (const file of packFiles) {
    if (sha256(stored[file]) !== manifest.files[file].sha256)
      fail(`${file}: not as the manifest says`);
    if (!Buffer.from(rebuilt[file]).equals(stored[file]))
      fail(`${file}: other bytes when built again`);
  }
  console.log("Built again: the same bytes.");

  const pack = readPack(stored) ?? fail("the pack cannot be opened");
  for (const family of [4, 6] as const) {
    const asked = compare(data, family, family === 4 ? pack.ipv4 : pack.ipv6, pack.names);
    console.log(`IPv${String(family)}: ${String(asked)} addresses asked, all answers agree.`);
  }
  for (const [asn, name] of data.asNames) {
    const position = pack.names.asns.indexOf(asn);
    const told = pack.names.nameAt(position) ?? "";
    if (told !== name.replace(/\s+/g, " ").trim()) fail(`AS${String(asn)}: ${told}, not ${name}`);
  }
  console.log(`Names: ${String(data.asNames.size)} compared, all agree.`);
}

function inflate(file: keyof typeof packFileNames): Buffer {
  return gunzipSync(readFileSync(path.join(packFolder, packFileNames[file])));
}

function compare(data: SourceData, family: Family, ranges: PackRanges, names: PackNames): number {
  const sources = data.families[family];
  const plain = plainMerge(sources, family);
  const end = family === 4 ? 1n << 32n : 1n << 128n;
  let asked = 0;
  for (const { first, last } of [...sources.asn, ...sources.registered, ...sources.located]) {
    for (const address of [first - 1n, first, last, last + 1n]) {
      if (address < 0n || address >= end) continue;
      asked += 1;
      const row = ranges.find(keyOf(address, family));
      const told = {
        asn: names.asns[ranges.asn[row] ?? 0] ?? 0,
        registered: names.countries[ranges.registered[row] ?? 0] ?? null,
        located: names.countries[ranges.located[row] ?? 0] ?? null,
      };
      const expected = plain(address);
      const agrees =
        told.asn === expected.asn &&
        told.registered === expected.registered &&
        told.located === expected.located;
      if (!agrees) {
        fail(`0x${address.toString(16)}: ${JSON.stringify(told)}, not ${JSON.stringify(expected)}`);
      }
    }
  }
  return asked;
}

function keyOf(address: bigint, family: Family): AddressKey {
  const word = (index: bigint): number => Number((address >> (32n * index)) & 0xffffffffn);
  return family === 4 ? Number(address) : [word(3n), word(2n), word(1n), word(0n)];
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}
