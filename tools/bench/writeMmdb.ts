/** One range of addresses, both families as 128-bit numbers (IPv4 is ::/96), with its record. */
export interface MmdbRange {
  readonly first: bigint;
  readonly last: bigint;
  /** Index into the records. */
  readonly record: number;
}

export type MmdbRecord = Readonly<Record<string, string | number>>;

/**
 * A MaxMind DB file (format 2.0, 32-bit records), as small a writer as a comparison needs.
 * Strings that come back are pointers, as in the files that MaxMind makes.
 */
export function writeMmdb(ranges: readonly MmdbRange[], records: readonly MmdbRecord[]): Buffer {
  const data = encodeRecords(records);
  const tree = buildTree(ranges);
  const nodes = tree.length / 2;
  const search = Buffer.alloc(nodes * 8);
  tree.forEach((child, index) => {
    // A child is a node, nothing, or (negative) a record behind the 16 bytes between.
    const value = child >= 0 ? child : nodes + 16 + (data.offsets[-child - 2] ?? 0);
    search.writeUInt32BE(child === -1 ? nodes : value, index * 4);
  });
  const metadata = encodeMap([
    ["binary_format_major_version", uint(5, 2)],
    ["binary_format_minor_version", uint(5, 0)],
    ["build_epoch", Buffer.concat([control(9, 0)])],
    ["database_type", text("Comparison")],
    ["description", encodeMap([])],
    ["ip_version", uint(5, 6)],
    ["languages", control(11, 0)],
    ["node_count", uint(6, nodes)],
    ["record_size", uint(5, 32)],
  ]);
  const marker = Buffer.from("\xab\xcd\xefMaxMind.com", "latin1");
  return Buffer.concat([search, Buffer.alloc(16), data.bytes, marker, metadata]);
}

/** Pairs of children; 0 is the root, -1 nothing, -2 - n the record n. */
function buildTree(ranges: readonly MmdbRange[]): number[] {
  const tree = [-1, -1];
  const insert = (first: bigint, bits: number, record: number): void => {
    let node = 0;
    for (let depth = 0; depth < bits; depth += 1) {
      const slot = 2 * node + Number((first >> BigInt(127 - depth)) & 1n);
      if (depth === bits - 1) {
        tree[slot] = -2 - record;
        return;
      }
      let next = tree[slot] ?? -1;
      if (next < 0) {
        next = tree.length / 2;
        tree.push(-1, -1);
        tree[slot] = next;
      }
      node = next;
    }
  };
  for (const { first, last, record } of ranges) {
    for (let start = first; start <= last;) {
      let bits = 128;
      let size = 1n;
      while (bits > 1 && start % (2n * size) === 0n && start + 2n * size - 1n <= last) {
        size *= 2n;
        bits -= 1;
      }
      insert(start, bits, record);
      start += size;
    }
  }
  return tree;
}

function encodeRecords(records: readonly MmdbRecord[]): {
  readonly bytes: Buffer;
  readonly offsets: readonly number[];
} {
  const parts: Buffer[] = [];
  const known = new Map<string, number>();
  const offsets: number[] = [];
  let at = 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  const pushText = (value: string): void => {
    const before = known.get(value);
    if (before === undefined) {
      known.set(value, at);
      push(text(value));
    } else {
      const pointer = Buffer.alloc(5);
      pointer.writeUInt8((1 << 5) | (3 << 3));
      pointer.writeUInt32BE(before, 1);
      push(pointer);
    }
  };
  for (const record of records) {
    offsets.push(at);
    const members = Object.entries(record);
    push(control(7, members.length));
    for (const [key, value] of members) {
      pushText(key);
      if (typeof value === "string") pushText(value);
      else push(uint(6, value));
    }
  }
  return { bytes: Buffer.concat(parts), offsets };
}

function encodeMap(members: readonly (readonly [string, Buffer])[]): Buffer {
  return Buffer.concat([
    control(7, members.length),
    ...members.flatMap(([key, value]) => [text(key), value]),
  ]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([control(2, bytes.length), bytes]);
}

function uint(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  const short = bytes.subarray(type === 5 ? 2 : 0);
  return Buffer.concat([control(type, short.length), short]);
}

/** The byte before a value: its type, and its size up to 284. */
function control(type: number, size: number): Buffer {
  const head = type <= 7 ? [(type << 5) | Math.min(size, 29)] : [Math.min(size, 29), type - 7];
  return Buffer.from(size < 29 ? head : [...head, size - 29]);
}
