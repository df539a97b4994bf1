import type { NetworkFacts, NetworkKind, Networks } from "../classifier/model";
import { findProviderByKey } from "../providers/findProvider";
import { indexBlocks } from "../providers/indexBlocks";
import type { BlockIndex } from "../providers/indexBlocks";
import type { Provider } from "../providers/model";
import { readAddress } from "../providers/readAddress";
import type { AddressKey } from "../providers/readAddress";
import { readCidr } from "../providers/readCidr";
import type { PackFiles } from "./format";
import { guessKind } from "./guessKind";
import { readNames } from "./readNames";
import type { PackNames } from "./readNames";
import { readRanges } from "./readRanges";
import type { PackRanges } from "./readRanges";
import { specialUse } from "./specialUse";

export interface Pack {
  readonly ipv4: PackRanges;
  readonly ipv6: PackRanges;
  readonly names: PackNames;
}

/**
 * The network pack, opened: facts about any address without asking anybody.
 *
 * In: the three files of `data/networks`, inflated by the host.
 * Out: the look-up that the classifier asks for; null where the bytes are not a pack, or not
 * the three files of one build. Hosts compare the files' SHA-256 before.
 */
export function openNetworks(files: PackFiles): Networks | null {
  const pack = readPack(files);
  if (pack === null) return null;
  const systemAt = describeSystems(pack.names);
  return { date: pack.names.date, lookUp: (ip) => lookUp(ip, pack, systemAt) };
}

/** The tables of the pack as they are, for those who check them. */
export function readPack(files: PackFiles): Pack | null {
  const names = readNames(files.names);
  if (names === null) return null;
  const ipv4 = readRanges(files.ipv4, "4");
  if (ipv4?.build !== names.build) return null;
  const ipv6 = readRanges(files.ipv6, "6");
  return ipv6?.build === names.build ? { names, ipv4, ipv6 } : null;
}

/** special use → provider's range → curated kind of the AS → what its name looks like → name */
function lookUp(ip: string, pack: Pack, systemAt: (position: number) => System): NetworkFacts {
  const address = readAddress(ip);
  if (address === null) return nothing(ip);
  const special = findSpecialUse(address);
  if (special !== null) {
    const shared = special === "carrierGradeNat";
    return { ...nothing(ip), special, basis: "special-use", shared };
  }
  const ranges = typeof address === "number" ? pack.ipv4 : pack.ipv6;
  const row = ranges.find(address);
  const system = systemAt(ranges.asn[row] ?? 0);
  const provider = findProviderByKey(address);
  return {
    ip,
    special: null,
    asn: system.asn,
    asName: system.asName,
    operator: system.operator ?? provider?.name ?? null,
    kind: provider ? rangeKind(provider) : system.kind,
    basis: provider ? "provider-range" : system.basis,
    registeredCountry: pack.names.countries[ranges.registered[row] ?? 0] ?? null,
    locatedCountry: pack.names.countries[ranges.located[row] ?? 0] ?? null,
    service: provider?.name ?? null,
    // Every IPv6 line has its own network; it is IPv4 addresses that many people share.
    shared: typeof address === "number" && !provider && system.shared,
  };
}

/** What holds for every address of an AS. */
type System = Pick<NetworkFacts, "asn" | "asName" | "operator" | "kind" | "basis" | "shared">;

/** Described at its first address: searching a name for words is the slowest part of an answer. */
function describeSystems(names: PackNames): (position: number) => System {
  const known: (System | undefined)[] = [];
  return (position) => (known[position] ??= describeSystem(names, position));
}

function describeSystem(names: PackNames, position: number): System {
  const asn = position === 0 ? null : (names.asns[position] ?? null);
  const asName = asn === null ? null : names.nameAt(position);
  const curated = asn === null ? undefined : names.kinds.get(asn);
  const guess = curated || asName === null ? null : guessKind(asName);
  return {
    asn,
    asName,
    operator: curated?.operator ?? asName,
    kind: curated?.kind ?? guess,
    basis: curated ? "as-kind" : guess ? "as-name" : null,
    shared: curated?.shared ?? false,
  };
}

/** A hosting company's range holds its customers' servers beside its mail service. */
function rangeKind(provider: Provider): NetworkKind {
  return provider.kind === "hosting" ? "mail+hosting" : "mail";
}

function nothing(ip: string): NetworkFacts {
  return {
    ip,
    special: null,
    asn: null,
    asName: null,
    operator: null,
    kind: null,
    basis: null,
    registeredCountry: null,
    locatedCountry: null,
    service: null,
    shared: false,
  };
}

let specialBlocks: BlockIndex | undefined;

function findSpecialUse(address: AddressKey): string | null {
  specialBlocks ??= indexBlocks(
    specialUse.map(([cidr]) => {
      const block = readCidr(cidr);
      if (block === null) throw new Error(`no block: ${cidr}`);
      return block;
    })
  );
  return specialUse[specialBlocks(address)]?.[1] ?? null;
}
