import { indexBlocks } from "./indexBlocks";
import type { BlockIndex } from "./indexBlocks";
import { mailProviders } from "./mailProviders";
import type { Provider } from "./model";
import { readAddress } from "./readAddress";
import type { AddressKey } from "./readAddress";
import { readCidr } from "./readCidr";

/**
 * The mail service whose published range holds the address; the longest prefix wins (a relay
 * pool inside a company's block is its own service). Of two services that publish the same
 * range, the first in the table answers. Text that is no address: null.
 */
export function findProviderByAddress(ip: string): Provider | null {
  const address = readAddress(ip);
  return address === null ? null : findProviderByKey(address);
}

/** The same for an address that has been read already. */
export function findProviderByKey(address: AddressKey): Provider | null {
  ranges ??= indexRanges();
  return ranges.owners[ranges.find(address)] ?? null;
}

/**
 * The mail service that a host name claims; the longest suffix wins, on label boundaries
 * (`notgoogle.com` is not `google.com`), letter case and a final dot do not matter.
 *
 * A name alone is a claim: anybody can announce it. Ask for the address too.
 */
export function findProviderByHost(host: string): Provider | null {
  suffixes ??= indexSuffixes();
  let name = host.toLowerCase();
  if (name.endsWith(".")) name = name.slice(0, -1);
  // A DNS name has at most 253 characters (RFC 1035 2.3.4); longer text is no host.
  if (name.length > 253) return null;
  // Most names are under no suffix of the table: their last two labels tell.
  if (!suffixes.endings.has(lastTwoLabels(name))) return null;
  for (;;) {
    const provider = suffixes.owners.get(name);
    if (provider !== undefined) return provider;
    const dot = name.indexOf(".");
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

// Made at the first question, not at start: a bundle that never asks never pays.
let ranges: { readonly owners: readonly Provider[]; readonly find: BlockIndex } | undefined;
let suffixes: HostSuffixes | undefined;

interface HostSuffixes {
  readonly owners: ReadonlyMap<string, Provider>;
  /** The last two labels of each suffix; no suffix has fewer. */
  readonly endings: ReadonlySet<string>;
}

function lastTwoLabels(name: string): string {
  return name.slice(name.lastIndexOf(".", name.lastIndexOf(".") - 1) + 1);
}

function indexRanges(): NonNullable<typeof ranges> {
  const rows = mailProviders.flatMap((provider) =>
    provider.cidrs.flatMap((cidr) => {
      const block = readCidr(cidr);
      return block === null ? [] : [{ provider, block }];
    })
  );
  return {
    owners: rows.map(({ provider }) => provider),
    find: indexBlocks(rows.map(({ block }) => block)),
  };
}

function indexSuffixes(): HostSuffixes {
  const owners = new Map<string, Provider>();
  for (const provider of mailProviders) {
    for (const suffix of provider.hostSuffixes) {
      if (!owners.has(suffix)) owners.set(suffix, provider);
    }
  }
  return { owners, endings: new Set(Array.from(owners.keys(), lastTwoLabels)) };
}
