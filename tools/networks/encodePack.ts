import { createHash } from "node:crypto";

import { packMagic, recentPlaces, streamCount } from "../../src/networks/format";
import type { PackFiles, PackPart } from "../../src/networks/format";
import type { MergedRow } from "./mergeSources";

export interface PackContent {
  /** `YYYY-MM-DD` of the data. */
  readonly date: string;
  readonly ipv4: readonly MergedRow[];
  readonly ipv6: readonly MergedRow[];
  readonly asNames: ReadonlyMap<number, string>;
  readonly kinds: readonly {
    readonly asn: string;
    readonly kind: string;
    readonly shared: string;
    readonly operator: string;
  }[];
}

/** The three files as `src/networks/format.ts` draws them. The same content gives the same bytes. */
export function encodePack(content: PackContent): PackFiles {
  const rows = [...content.ipv4, ...content.ipv6];
  const asns = [...new Set([0, ...rows.map(({ asn }) => asn)])].sort((a, b) => a - b);
  const countries = [
    null,
    ...[...new Set(rows.flatMap(({ registered, located }) => [registered, located]))]
      .filter((country) => country !== null)
      .sort(),
  ];
  if (countries.length > 254) throw new Error("more countries than a byte can count");
  const positions = {
    asn: new Map(asns.map((asn, position) => [asn, position])),
    country: new Map(countries.map((country, position) => [country, position])),
  };
  const streams = {
    ipv4: encodeRows(content.ipv4, positions),
    ipv6: encodeRows(content.ipv6, positions),
    names: [
      encodeAscending(asns),
      encodeText(asns.map((asn) => cleanName(content.asNames.get(asn) ?? ""))),
      Buffer.from(countries.map((country) => country ?? "  ").join("")),
      encodeText(
        content.kinds.map(({ asn, kind, shared, operator }) =>
          [asn, kind, shared === "yes" ? "y" : "", operator].join("|")
        )
      ),
    ],
  };
  const build = nameBuild(Object.values(streams).flat());
  return {
    ipv4: join("4", content.date, build, streams.ipv4),
    ipv6: join("6", content.date, build, streams.ipv6),
    names: join("n", content.date, build, streams.names),
  };
}

/** Eight characters that only files of the same content share. */
function nameBuild(streams: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const stream of streams) hash.update(stream);
  return hash.digest("hex").slice(0, 8);
}

interface Positions {
  readonly asn: ReadonlyMap<number, number>;
  readonly country: ReadonlyMap<string | null, number>;
}

function encodeRows(rows: readonly MergedRow[], positions: Positions): Uint8Array[] {
  const [zero, ...others] = rows;
  if (zero?.start !== 0n || zero.asn !== 0 || zero.registered || zero.located) {
    throw new Error("the first row must start at address 0 and say nothing");
  }
  const shifts: number[] = [];
  const mantissas: number[] = [];
  const places: number[] = [];
  const planes: [number[], number[], number[]] = [[], [], []];
  const located: number[] = [];
  const registered: number[] = [];
  const recent = Array.from({ length: recentPlaces }, () => 0);
  const lastOf = new Map<number, number>();
  let before = { start: 0n, registered: 0 };
  for (const row of others) {
    const [shift, mantissa] = splitDifference(row.start - before.start);
    shifts.push(shift);
    pushVarint(mantissas, mantissa);

    const asn = positions.asn.get(row.asn) ?? 0;
    const place = recent.indexOf(asn);
    places.push(place < 0 ? recentPlaces : place);
    if (place < 0) planes.forEach((plane, index) => plane.push((asn >> (8 * index)) & 255));
    recent.splice(place < 0 ? recentPlaces - 1 : place, 1);
    recent.unshift(asn);

    const here = positions.country.get(row.located) ?? 0;
    located.push(here === (lastOf.get(asn) ?? 0) ? 0 : here + 1);
    lastOf.set(asn, here);
    const there = positions.country.get(row.registered) ?? 0;
    registered.push(there === before.registered ? 0 : there === here ? 1 : there + 2);
    before = { start: row.start, registered: there };
  }
  return [shifts, mantissas, places, ...planes, located, registered].map((s) => Uint8Array.from(s));
}

/** A difference as (2 × mantissa + 1) × 2^shift: starts lie on powers of two, mostly. */
function splitDifference(difference: bigint): [shift: number, mantissa: bigint] {
  if (difference <= 0n) throw new Error("rows are out of order");
  let odd = difference;
  let shift = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    shift += 1;
  }
  return [shift, odd >> 1n];
}

function pushVarint(bytes: number[], value: bigint): void {
  let left = value;
  for (; left >= 128n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  bytes.push(Number(left));
}

function encodeAscending(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  numbers.forEach((number, index) => {
    pushVarint(bytes, BigInt(number - (numbers[index - 1] ?? 0)));
  });
  return Uint8Array.from(bytes);
}

const encodeText = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join("\n"));

/** Names are shown in one line; the sources have blanks at the ends and the odd control sign. */
const cleanName = (name: string): string => name.replace(/[\p{Cc}\s]+/gu, " ").trim();

function join(
  part: PackPart,
  date: string,
  build: string,
  streams: readonly Uint8Array[]
): Uint8Array {
  if (streams.length !== streamCount[part]) throw new Error(`part ${part}: other streams`);
  const head = Buffer.from(packMagic + part + date + build, "latin1");
  const lengths = Buffer.alloc(1 + 4 * streams.length);
  lengths.writeUInt8(streams.length);
  streams.forEach(({ length }, index) => lengths.writeUInt32LE(length, 1 + 4 * index));
  return new Uint8Array(Buffer.concat([head, lengths, ...streams]));
}
