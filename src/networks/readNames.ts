import type { NetworkKind } from "../classifier/model";
import { readStreams } from "./readStreams";
import { readUtf8 } from "./readUtf8";

/** What a person has looked up about an AS and written down. */
export interface CuratedKind {
  readonly operator: string;
  readonly kind: NetworkKind;
  /** Its IPv4 addresses stand for many people at once. */
  readonly shared: boolean;
}

export interface PackNames {
  readonly date: string;
  readonly build: string;
  /** AS numbers by position; position 0 is "none". */
  readonly asns: Uint32Array;
  readonly countries: readonly (string | null)[];
  readonly nameAt: (position: number) => string | null;
  readonly kinds: ReadonlyMap<number, CuratedKind>;
}

const lineFeed = 10;

/** Part "n" of the pack, see `format.ts`; null where the bytes are not that. */
export function readNames(bytes: Uint8Array): PackNames | null {
  const part = readStreams(bytes, "n");
  if (part === null) return null;
  const [numbers, names, letters, kinds] = part.streams;
  if (!numbers || !names || !letters || !kinds) return null;
  const asns = readAscending(numbers);
  const starts = findLines(names, asns.length);
  if (starts === null) return null;

  const known: (string | null | undefined)[] = [];
  const nameAt = (position: number): string | null => {
    const name = known[position];
    if (name !== undefined) return name;
    const start = starts[position] ?? 0;
    const text = readUtf8(names, start, Math.max(start, (starts[position + 1] ?? 0) - 1));
    return (known[position] = text === "" ? null : text);
  };
  return {
    date: part.date,
    build: part.build,
    asns,
    countries: readCountries(letters),
    nameAt,
    kinds: readKinds(kinds),
  };
}

function readAscending(bytes: Uint8Array): Uint32Array {
  const found: number[] = [];
  let value = 0;
  let scale = 1;
  for (const byte of bytes) {
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    found.push(value);
    scale = 1;
  }
  return Uint32Array.from(found);
}

/** Where each of `count` lines starts, and one behind the end; null where there are others. */
function findLines(bytes: Uint8Array, count: number): Uint32Array | null {
  const starts = new Uint32Array(count + 1);
  let line = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    line += 1;
    if (line >= count) return null;
    starts[line] = at + 1;
  }
  if (line !== count - 1) return null;
  starts[count] = bytes.length + 1;
  return starts;
}

function readCountries(bytes: Uint8Array): (string | null)[] {
  const text = readUtf8(bytes, 0, bytes.length);
  const countries = Array.from({ length: text.length / 2 }, (_, index) =>
    text.slice(2 * index, 2 * index + 2)
  );
  return countries.map((country) => (country === "  " ? null : country));
}

function readKinds(bytes: Uint8Array): ReadonlyMap<number, CuratedKind> {
  const kinds = new Map<number, CuratedKind>();
  for (const line of readUtf8(bytes, 0, bytes.length).split("\n")) {
    const [asn, kind, shared, operator = ""] = line.split("|");
    if (asn) {
      kinds.set(Number(asn), { operator, kind: kind as NetworkKind, shared: shared === "y" });
    }
  }
  return kinds;
}
