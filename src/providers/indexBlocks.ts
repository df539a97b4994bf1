import type { AddressKey } from "./readAddress";
import { wordSize } from "./readCidr";
import type { AddressBlock } from "./readCidr";

/** Gives the index of the longest block that holds the address, -1 where none does. */
export type BlockIndex = (address: AddressKey) => number;

/**
 * Blocks, nested or not, made searchable once: the index counts as `blocks` does. Of two equal
 * blocks the first one answers.
 *
 * IPv4 blocks are flattened to spans that do not overlap, so that one search among the few spans
 * of an address's first eight bits finds the longest prefix. The tables hold a few dozen IPv6 blocks: those that share an address's first
 * sixteen bits, mostly none or one, are tried longest first.
 */
export function indexBlocks(blocks: readonly AddressBlock[]): BlockIndex {
  const spans = flattenIpv4(blocks);
  const ipv6 = groupIpv6(blocks);
  const starts = Uint32Array.from(spans, (span) => span.start);
  const owners = Int32Array.from(spans, (span) => span.owner);
  // For each first octet, the span in which it begins; the last entry ends the last octet.
  const octets = Uint16Array.from({ length: 257 }, (_, octet) =>
    octet < 256 ? findSpan(starts, octet * 2 ** 24, 0, starts.length) : starts.length - 1
  );
  return (address) => {
    if (typeof address !== "number") {
      const near = ipv6.get(address[0] >>> 16);
      if (near === undefined) return -1;
      for (const block of near) if (holds(block, address)) return block.index;
      return -1;
    }
    const octet = address >>> 24;
    const span = findSpan(starts, address, octets[octet] ?? 0, (octets[octet + 1] ?? 0) + 1);
    return owners[span] ?? -1;
  };
}

/** A block made ready for comparing: so many values each word of an address may take in it. */
interface IndexedBlock {
  readonly first: readonly [number, number, number, number];
  readonly sizes: readonly [number, number, number, number];
  readonly prefix: number;
  readonly index: number;
}

function holds({ first, sizes }: IndexedBlock, address: IndexedBlock["first"]): boolean {
  return (
    isWithin(address[0] - first[0], sizes[0]) &&
    isWithin(address[1] - first[1], sizes[1]) &&
    isWithin(address[2] - first[2], sizes[2]) &&
    isWithin(address[3] - first[3], sizes[3])
  );
}

function isWithin(distance: number, size: number): boolean {
  return distance >= 0 && distance < size;
}

/** IPv6 blocks by the first sixteen bits of their addresses, the longest prefix first. */
function groupIpv6(blocks: readonly AddressBlock[]): ReadonlyMap<number, readonly IndexedBlock[]> {
  const groups = new Map<number, IndexedBlock[]>();
  blocks.forEach(({ first, prefix }, index) => {
    if (typeof first === "number") return;
    const sizes = [
      wordSize(prefix),
      wordSize(prefix - 32),
      wordSize(prefix - 64),
      wordSize(prefix - 96),
    ] as const;
    const head = first[0] >>> 16;
    const heads = 2 ** Math.max(0, 16 - prefix);
    for (let at = head; at < head + heads; at += 1) {
      const group = groups.get(at) ?? [];
      groups.set(at, group);
      group.push({ first, sizes, prefix, index });
    }
  });
  for (const group of groups.values()) {
    group.sort((a, b) => b.prefix - a.prefix || a.index - b.index);
  }
  return groups;
}

/** Index of the last start from `low` and before `high` that is not above `value`. */
function findSpan(starts: Uint32Array, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Span {
  readonly start: number;
  readonly owner: number;
}

/** Each span runs to the next one's start; owner -1: no block. Blocks nest, they never cross. */
function flattenIpv4(blocks: readonly AddressBlock[]): Span[] {
  const sorted = blocks
    .flatMap(({ first, prefix }, owner) =>
      typeof first === "number" ? [{ start: first, end: first + 2 ** (32 - prefix), owner }] : []
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || b.owner - a.owner);
  const spans: Span[] = [{ start: 0, owner: -1 }];
  const open: { end: number; owner: number }[] = [];
  const mark = (start: number, owner: number): void => {
    if (spans.at(-1)?.start === start) spans.pop();
    spans.push({ start, owner });
  };
  const closeUntil = (position: number): void => {
    for (let top = open.at(-1); top !== undefined && top.end <= position; top = open.at(-1)) {
      open.pop();
      // The last address of the space has nothing behind it.
      if (top.end < 2 ** 32) mark(top.end, open.at(-1)?.owner ?? -1);
    }
  };
  for (const { start, end, owner } of sorted) {
    closeUntil(start);
    mark(start, owner);
    open.push({ end, owner });
  }
  closeUntil(Infinity);
  return spans;
}
