import { readAddress } from "../providers/readAddress";
import { blockHolds, readCidr } from "../providers/readCidr";
import type { AddressBlock } from "../providers/readCidr";
import { ipv4Blocks, ipv6Blocks, nationalRegistries, registries } from "./registries";
import type { Registry, RegistryId } from "./registries";

/** Whom to ask about an address, the closest first. */
export interface AddressRegistry {
  /** The registry that gave the block out. */
  readonly registry: Registry;
  /** In the order to be asked: a national registry before the regional one. */
  readonly ask: readonly Registry[];
}

/**
 * The registry that an address belongs to, from a table and without asking anybody.
 * `country`: where the address is registered, null where unknown. Null for text that is no
 * address and for addresses that no registry gives out.
 */
export function findRegistry(ip: string, country: string | null): AddressRegistry | null {
  const id = findRegistryId(ip);
  if (id === null) return null;
  const registry = registries[id];
  const national = nationalRegistries
    .filter((row) => row.within === id && row.country === country)
    .map((row) => row.registry);
  return { registry, ask: [...national, registry] };
}

function findRegistryId(ip: string): RegistryId | null {
  const address = readAddress(ip);
  if (address === null) return null;
  if (typeof address === "number") return readOctets()[Math.floor(address / 2 ** 24)] ?? null;
  return readBlocks().find(({ block }) => blockHolds(block, address))?.id ?? null;
}

let octets: (RegistryId | undefined)[] | undefined;
let blocks: readonly { readonly id: RegistryId; readonly block: AddressBlock }[] | undefined;

const ids = Object.keys(registries) as RegistryId[];

function readOctets(): (RegistryId | undefined)[] {
  if (octets !== undefined) return octets;
  const found: (RegistryId | undefined)[] = [];
  for (const id of ids) {
    for (const part of ipv4Blocks[id].split(" ")) {
      const [first = 0, last = first] = part.split("-").map(Number);
      for (let octet = first; octet <= last; octet += 1) found[octet] = id;
    }
  }
  return (octets = found);
}

function readBlocks(): NonNullable<typeof blocks> {
  return (blocks ??= ids.flatMap((id) =>
    ipv6Blocks[id].split(" ").flatMap((cidr) => {
      const block = readCidr(cidr);
      return block === null ? [] : [{ id, block }];
    })
  ));
}
