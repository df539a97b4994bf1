import { readAddress } from "../../providers/readAddress";
import { blockHolds, readCidr } from "../../providers/readCidr";
import type { Trusted, TrustedRole } from "../model";

/** Is the address in the block (CIDR)? False for text that is no address or no block. */
export function addressIsIn(ip: string, cidr: string): boolean {
  return prefixOf(ip, cidr) >= 0;
}

/**
 * Length of the block's prefix where it holds the address, -1 otherwise; a bare address is a
 * block of one. The block comes from settings and the address from a header: neither may break
 * a verdict.
 */
function prefixOf(ip: string, cidr: string): number {
  const address = readAddress(ip);
  const block = readCidr(
    cidr.includes("/") ? cidr : `${cidr}/${cidr.includes(":") ? "128" : "32"}`
  );
  if (address === null || block === null) return -1;
  return blockHolds(block, address) ? block.prefix : -1;
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
