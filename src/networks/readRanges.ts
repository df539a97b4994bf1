import type { AddressKey } from "../providers/readAddress";
import { recentPlaces } from "./format";
import type { PackPart } from "./format";
import { readStreams } from "./readStreams";

/** The rows of one family, made searchable. Columns, because half a million objects are slow. */
export interface PackRanges {
  readonly date: string;
  readonly build: string;
  readonly rows: number;
  /** The row that holds the address; an address of the other family gives row 0, "nothing". */
  readonly find: (address: AddressKey) => number;
  /** First address of a row. */
  readonly startOf: (row: number) => AddressKey;
  /** Positions in the names part. */
  readonly asn: Uint32Array;
  readonly located: Uint8Array;
  readonly registered: Uint8Array;
}

/** Start addresses, filled row by row. */
interface Starts {
  /**
   * The start of `row` is that of the row before plus (2 × mantissa + 1) × 2^shift; the mantissa
   * is the varint from `from` to `to`.
   */
  readonly add: (row: number, shift: number, bytes: Uint8Array, from: number, to: number) => void;
  readonly find: PackRanges["find"];
  readonly startOf: PackRanges["startOf"];
}

/** Part "4" or "6" of the pack, see `format.ts`; null where the bytes are not that. */
export function readRanges(bytes: Uint8Array, part: Exclude<PackPart, "n">): PackRanges | null {
  const read = readStreams(bytes, part);
  if (read === null) return null;
  const [shifts, mantissas, places, low, middle, high, located, registered] = read.streams;
  if (!shifts || !mantissas || !places || !low || !middle || !high || !located || !registered) {
    return null;
  }
  const rows = shifts.length + 1;
  const complete = [places, located, registered].every(({ length }) => length === rows - 1);
  if (!complete || low.length !== middle.length || low.length !== high.length) return null;
  const starts = part === "4" ? ipv4Starts(rows) : ipv6Starts(rows);
  if (!readStarts(starts, shifts, mantissas)) return null;
  const asn = readAsns(places, low, middle, high);
  return {
    date: read.date,
    build: read.build,
    rows,
    find: starts.find,
    startOf: starts.startOf,
    asn,
    ...readCountryColumns(asn, located, registered),
  };
}

/** False where the mantissas do not fit the shifts. */
function readStarts(starts: Starts, shifts: Uint8Array, bytes: Uint8Array): boolean {
  let at = 0;
  for (let row = 1; row <= shifts.length; row += 1) {
    const from = at;
    while ((bytes[at] ?? 0) >= 128) at += 1;
    at += 1;
    starts.add(row, shifts[row - 1] ?? 0, bytes, from, at);
  }
  return at === bytes.length;
}

function readAsns(
  places: Uint8Array,
  low: Uint8Array,
  middle: Uint8Array,
  high: Uint8Array
): Uint32Array {
  const asns = new Uint32Array(places.length + 1);
  const recent = new Uint32Array(recentPlaces);
  let next = 0;
  places.forEach((code, index) => {
    let place = code;
    let asn = recent[place] ?? 0;
    if (code >= recentPlaces) {
      asn = (low[next] ?? 0) + 256 * (middle[next] ?? 0) + 65536 * (high[next] ?? 0);
      next += 1;
      place = recentPlaces - 1;
    }
    for (; place > 0; place -= 1) recent[place] = recent[place - 1] ?? 0;
    recent[0] = asn;
    asns[index + 1] = asn;
  });
  return asns;
}

function readCountryColumns(
  asns: Uint32Array,
  locatedCodes: Uint8Array,
  registeredCodes: Uint8Array
): Pick<PackRanges, "located" | "registered"> {
  const located = new Uint8Array(asns.length);
  const registered = new Uint8Array(asns.length);
  const lastOf = new Uint8Array(asns.reduce((most, asn) => Math.max(most, asn), 0) + 1);
  for (let row = 1; row < asns.length; row += 1) {
    const asn = asns[row] ?? 0;
    const locatedCode = locatedCodes[row - 1] ?? 0;
    const here = locatedCode === 0 ? (lastOf[asn] ?? 0) : locatedCode - 1;
    const code = registeredCodes[row - 1] ?? 0;
    located[row] = here;
    lastOf[asn] = here;
    registered[row] = code === 0 ? (registered[row - 1] ?? 0) : code === 1 ? here : code - 2;
  }
  return { located, registered };
}

function ipv4Starts(rows: number): Starts {
  const starts = new Uint32Array(rows);
  // For each first half of an address, the last row that starts before it or at it: this
  // leaves a handful of rows to search.
  let halves: Uint32Array | undefined;
  const indexHalves = (): Uint32Array => {
    const index = new Uint32Array(65537).fill(rows - 1);
    let row = 0;
    for (let half = 0; half < 65536; half += 1) {
      while (row + 1 < rows && (starts[row + 1] ?? 0) <= half * 65536) row += 1;
      index[half] = row;
    }
    return index;
  };
  return {
    add: (row, shift, bytes, from, to) => {
      let mantissa = 0;
      for (let at = to - 1; at >= from; at -= 1) {
        mantissa = mantissa * 128 + ((bytes[at] ?? 0) & 127);
      }
      starts[row] = (starts[row - 1] ?? 0) + (2 * mantissa + 1) * 2 ** shift;
    },
    find: (address) => {
      if (typeof address !== "number") return 0;
      halves ??= indexHalves();
      let low = halves[address >>> 16] ?? 0;
      let high = halves[(address >>> 16) + 1] ?? 0;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= address) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    startOf: (row) => starts[row] ?? 0,
  };
}

/** First word of 2000::/3; addresses whose first words differ in the last bits only are one part. */
const unicastFirst = 0x2000_0000;
const unicastPartBits = 11;
const unicastPart = 2 ** unicastPartBits;
const unicastParts = unicastFirst / unicastPart;

function ipv6Starts(rows: number): Starts {
  // Four words a row, highest first. A column each: a search reads little but the first.
  const first = new Uint32Array(rows);
  const second = new Uint32Array(rows);
  const third = new Uint32Array(rows);
  const fourth = new Uint32Array(rows);
  const columns = [first, second, third, fourth];
  /** Adds seven bits at bit `position` (0 is the lowest) of a row and carries. */
  const addBits = (row: number, bits: number, position: number): void => {
    let word = 3 - (position >>> 5);
    let carry = bits * 2 ** (position & 31);
    for (let column = columns[word]; carry > 0 && column !== undefined; column = columns[word]) {
      const sum = (column[row] ?? 0) + carry;
      column[row] = sum % 2 ** 32;
      carry = Math.floor(sum / 2 ** 32);
      word -= 1;
    }
  };
  // As for IPv4, for the addresses that are given out at all (2000::/3): by their first bits, the
  // last row that starts before a part of them. Made at the first question.
  let parts: Uint32Array | undefined;
  const indexParts = (): Uint32Array => {
    const index = new Uint32Array(unicastParts + 1);
    let row = 0;
    for (let part = 0; part <= unicastParts; part += 1) {
      const start = unicastFirst + part * unicastPart;
      while (row + 1 < rows && (first[row + 1] ?? 0) < start) row += 1;
      index[part] = row;
    }
    return index;
  };
  return {
    add: (row, shift, bytes, from, to) => {
      for (const column of columns) column[row] = column[row - 1] ?? 0;
      addBits(row, 1, shift);
      for (let at = from; at < to; at += 1) {
        addBits(row, (bytes[at] ?? 0) & 127, shift + 1 + 7 * (at - from));
      }
    },
    find: (address) => {
      if (typeof address === "number") return 0;
      const word = address[0];
      let low = 0;
      let high = rows - 1;
      if (word >= unicastFirst && word < 2 * unicastFirst) {
        parts ??= indexParts();
        const part = (word - unicastFirst) >>> unicastPartBits;
        low = parts[part] ?? 0;
        high = parts[part + 1] ?? high;
      }
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        // The first word that differs decides; mostly it is the first or the second.
        let difference = (first[middle] ?? 0) - word;
        if (difference === 0) difference = (second[middle] ?? 0) - address[1];
        if (difference === 0) difference = (third[middle] ?? 0) - address[2];
        if (difference === 0) difference = (fourth[middle] ?? 0) - address[3];
        if (difference > 0) high = middle - 1;
        else low = middle;
      }
      return low;
    },
    startOf: (row) => [first[row] ?? 0, second[row] ?? 0, third[row] ?? 0, fourth[row] ?? 0],
  };
}
