import { existsSync } from "node:fs";
import path from "node:path";

import { readAddress } from "../../src/providers/readAddress";
import { readCsv } from "../csv/readCsv";
import type { SourceId } from "./sources";

export type Family = 4 | 6;

/** One line of a source: addresses from `first` to `last` have these values. */
export interface SourceRow {
  readonly first: bigint;
  readonly last: bigint;
  /** Everything behind the two addresses. */
  readonly values: readonly string[];
}

/**
 * The file of a source in `folder`: `asn-ipv4-num.csv` or `asn-ipv4.csv`, beside the others or
 * in a folder of its own, as npm packages lie.
 */
export function findSourceFile(folder: string, id: SourceId, family: Family): string {
  const names = [`${id}-ipv${String(family)}-num.csv`, `${id}-ipv${String(family)}.csv`];
  const places = names.flatMap((name) => [path.join(folder, id, name), path.join(folder, name)]);
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`none of ${places.join(", ")} is there`);
  return found;
}

/** Rows in the order of their first address. Throws on a line that is none, naming it. */
export function readSource(csv: string, family: Family): SourceRow[] {
  const rows: SourceRow[] = [];
  for (const [first = "", last = "", ...values] of readCsv(csv)) {
    const row = { first: readNumber(first, family), last: readNumber(last, family), values };
    if (row.first > row.last) throw new Error(`${first},${last}: ends before it begins`);
    rows.push(row);
  }
  return rows.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}

/** An address as a decimal number or as text. */
function readNumber(text: string, family: Family): bigint {
  if (/^\d+$/.test(text)) return BigInt(text);
  const address = readAddress(text);
  if (address !== null && (typeof address === "number") === (family === 4)) {
    return typeof address === "number"
      ? BigInt(address)
      : address.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  }
  throw new Error(`${text}: no IPv${String(family)} address`);
}
