import { readAddress } from "./readAddress";
import type { AddressKey } from "./readAddress";

/** A block of addresses: its first address and how many leading bits are fixed. */
export interface AddressBlock {
  readonly first: AddressKey;
  readonly prefix: number;
}

/**
 * One block in CIDR notation (RFC 4632).
 * Bad input, a prefix out of range or bits set behind the prefix: null.
 */
export function readCidr(text: string): AddressBlock | null {
  const slash = text.indexOf("/");
  const digits = text.slice(slash + 1);
  if (slash < 0 || !/^(?:0|[1-9]\d{0,2})$/.test(digits)) return null;
  const first = readAddress(text.slice(0, slash));
  const prefix = Number(digits);
  if (first === null || prefix > (typeof first === "number" ? 32 : 128)) return null;
  const words = typeof first === "number" ? [first] : first;
  const clean = words.every((word, index) => word % wordSize(prefix - 32 * index) === 0);
  return clean ? { first, prefix } : null;
}

/** How many values the free bits of a 32-bit word can take when `fixed` of its bits are fixed. */
export function wordSize(fixed: number): number {
  return 2 ** (32 - Math.min(32, Math.max(0, fixed)));
}

/** Does the block hold the address? IPv4 and IPv6 never hold each other. */
export function blockHolds(block: AddressBlock, address: AddressKey): boolean {
  const { first, prefix } = block;
  if (typeof first === "number" || typeof address === "number") {
    return (
      typeof first === "number" &&
      typeof address === "number" &&
      address >= first &&
      address < first + wordSize(prefix)
    );
  }
  for (let index = 0, left = prefix; left > 0; index += 1, left -= 32) {
    const word = first[index] ?? 0;
    const other = address[index] ?? 0;
    if (other < word || other - word >= wordSize(left)) return false;
  }
  return true;
}
