import { readAddress } from "../../providers/readAddress";
import type { AddressKey } from "../../providers/readAddress";
import type { Trusted, TrustedRole } from "../model";

/** Is the address in the block (CIDR)? False for text that is no address or no block. */
export function addressIsIn(ip: string, cidr: string): boolean {
  return prefixOf(ip, cidr) >= 0;
}

/**
 * Length of the block's prefix where it holds the address, -1 otherwise. The block comes from
 * settings and the address from a header: neither may break a verdict.
 */
function prefixOf(ip: string, cidr: string): number {
  const address = readAddress(ip);
  const block = readBlock(cidr);
  if (address === null || block === null) return -1;
  return contains(block, address) ? block.bits : -1;
}

interface Block {
  readonly start: AddressKey;
  readonly bits: number;
}

function readBlock(cidr: string): Block | null {
  const slash = cidr.indexOf("/");
  const start = readAddress(slash < 0 ? cidr : cidr.slice(0, slash));
  if (start === null) return null;
  const whole = typeof start === "number" ? 32 : 128;
  const bits = slash < 0 ? whole : Number(cidr.slice(slash + 1));
  return Number.isInteger(bits) && bits >= 0 && bits <= whole ? { start, bits } : null;
}

function contains({ start, bits }: Block, address: AddressKey): boolean {
  if (typeof start === "number" || typeof address === "number") {
    return (
      typeof start === "number" && typeof address === "number" && sameHead(start, address, bits)
    );
  }
  return start.every((word, at) =>
    sameHead(word, address[at] ?? 0, Math.min(32, Math.max(0, bits - 32 * at)))
  );
}

/** Are the first `bits` of two 32-bit words the same? */
function sameHead(one: number, other: number, bits: number): boolean {
  const unit = 2 ** (32 - bits);
  return Math.floor(one / unit) === Math.floor(other / unit);
}

/** One network of the organisation that holds the address. */
export interface TrustedNetwork {
  readonly role: TrustedRole;
  readonly name: string | null;
  readonly cidr: string;
}

/** The organisation's network that holds the address; the longest prefix wins. */
export function findTrustedNetwork(
  ip: string | null | undefined,
  trusted: Trusted | undefined
): TrustedNetwork | null {
  if (typeof ip !== "string" || trusted === undefined) return null;
  let found: TrustedNetwork | null = null;
  let longest = -1;
  for (const { cidr, role, name } of trusted.networks) {
    const bits = prefixOf(ip, cidr);
    if (bits <= longest) continue;
    longest = bits;
    found = { role, name: name ?? null, cidr };
  }
  return found;
}
