import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { readTable } from "../csv/readTable";
import type { PackContent } from "./encodePack";
import { mergeSources } from "./mergeSources";
import type { FamilySources } from "./mergeSources";
import { findSourceFile, readSource } from "./readSource";
import type { Family } from "./readSource";
import type { SourceId } from "./sources";

const root = path.join(import.meta.dirname, "../..");

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** The sources of one family, read; names by AS number come along. */
export interface SourceData {
  readonly families: Readonly<Record<Family, FamilySources>>;
  readonly asNames: ReadonlyMap<number, string>;
  /** SHA-256 of each file, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export const npmFolder = path.join(import.meta.dirname, "node_modules/@ip-location-db");

export function readSources(folder: string): SourceData {
  const files: Record<string, string> = {};
  const read = (id: SourceId, family: Family) => {
    const file = findSourceFile(folder, id, family);
    const bytes = readFileSync(file);
    files[path.basename(file)] = sha256(bytes);
    return readSource(bytes.toString("utf8"), family);
  };
  const readFamily = (family: Family): FamilySources => ({
    asn: read("asn", family),
    registered: read("asn-country", family),
    located: read("geo-whois-asn-country", family),
  });
  const families = { 4: readFamily(4), 6: readFamily(6) };
  const asNames = new Map<number, string>();
  for (const { values } of [...families[4].asn, ...families[6].asn]) {
    asNames.set(Number(values[0]), values[1] ?? "");
  }
  return { families, asNames, files };
}

/** The pack's content from the sources and the curated table. */
export function composePack(data: SourceData, date: string): PackContent {
  return {
    date,
    ipv4: mergeSources(data.families[4], 4),
    ipv6: mergeSources(data.families[6], 6),
    asNames: data.asNames,
    kinds: readKindTable(),
  };
}

const kinds =
  "isp mobile isp+mobile satellite hosting hosting+vpn vpn tor proxy cdn cdn+hosting sase mail mail+hosting mail+sase education government enterprise transit".split(
    " "
  );

/** `tables/asn-kinds.csv`; throws on a row that cannot be right, naming it. */
export function readKindTable(): PackContent["kinds"] {
  const csv = readFileSync(path.join(import.meta.dirname, "tables/asn-kinds.csv"), "utf8");
  const rows = readTable(csv, ["asn", "operator", "kind", "shared", "source"]);
  const seen = new Set<string>();
  for (const { asn, operator, kind, shared, source } of rows) {
    const fits =
      /^[1-9]\d*$/.test(asn) &&
      !seen.has(asn) &&
      kinds.includes(kind) &&
      ["", "yes"].includes(shared) &&
      source !== "" &&
      /^[^|\n]+$/.test(operator);
    if (!fits) throw new Error(`asn-kinds.csv: AS${asn} cannot be right`);
    seen.add(asn);
  }
  return rows;
}

/** One hash over everything in this repository that decides the pack's bytes. */
export function hashBuilder(): string {
  const here = (folder: string, ending: string): string[] =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  const files = [
    "src/networks/format.ts",
    "src/providers/readAddress.ts",
    "tools/csv/readCsv.ts",
    "tools/csv/readTable.ts",
    "tools/networks/encodePack.ts",
    "tools/networks/mergeSources.ts",
    "tools/networks/readInputs.ts",
    "tools/networks/readSource.ts",
    "tools/networks/package-lock.json",
    ...here("tools/networks/tables", ".csv"),
  ];
  const hashes = files.map((file) => `${sha256(readFileSync(path.join(root, file)))}  ${file}\n`);
  return sha256(Buffer.from(hashes.join("")));
}
