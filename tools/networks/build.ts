/**
 * Writes data/networks: `npm run networks:build`, after `npm ci --prefix tools/networks`.
 * `-- --from FOLDER --date YYYY-MM-DD` builds from newer CSV files with the same columns.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

import { encodePack } from "./encodePack";
import { packFileNames, packFiles, packFolder } from "./manifest";
import type { Manifest } from "./manifest";
import { composePack, hashBuilder, npmFolder, readSources, sha256 } from "./readInputs";
import { attribution, sources } from "./sources";

const { values } = parseArgs({ options: { from: { type: "string" }, date: { type: "string" } } });
const folder = values.from ?? npmFolder;
const limit = 3_000_000;

/** Versions of the packages; a folder of plain files has none. */
const versions = sources.map(({ id }) => {
  const file = path.join(folder, id, "package.json");
  if (!existsSync(file)) return null;
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
});

/** The packages carry the day in their version: 2.3.2026061719. */
const [, year, month, day] = /^\d+\.\d+\.(\d{4})(\d\d)(\d\d)/.exec(versions[0] ?? "") ?? [];
const date = values.date ?? (year && month && day ? `${year}-${month}-${day}` : "");
if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error("--date YYYY-MM-DD: the day of the data");

const data = readSources(folder);
const content = composePack(data, date);
const files = encodePack(content);

mkdirSync(packFolder, { recursive: true });
const described = packFiles.map((file) => {
  const zipped = gzipSync(files[file], { level: 9 });
  writeFileSync(path.join(packFolder, packFileNames[file]), zipped);
  return [
    file,
    { sha256: sha256(files[file]), bytes: files[file].length, gzipBytes: zipped.length },
  ] as const;
});

const manifest: Manifest = {
  made: "by tools/networks/build.ts; do not edit",
  date,
  attribution,
  sources: sources.map(({ id, licence, gives }, index) => ({
    name: `@ip-location-db/${id}`,
    version: versions[index] ?? `local files of ${date}`,
    licence,
    gives,
  })),
  sourceFiles: data.files,
  builder: hashBuilder(),
  rows: { ipv4: content.ipv4.length, ipv6: content.ipv6.length, names: data.asNames.size },
  files: Object.fromEntries(described) as Manifest["files"],
};
writeFileSync(path.join(packFolder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const total = described.reduce((sum, [, { gzipBytes }]) => sum + gzipBytes, 0);
console.log(`${date}: ${JSON.stringify(manifest.rows)}, ${String(total)} bytes gzipped`);
if (total > limit) throw new Error(`the pack is over its limit of ${String(limit)} bytes`);
