import type { AnalysisContext } from "../model";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { findProviderByAddress, findProviderByHost } from "../../providers/findProvider";
import { indexBlocks, type BlockIndex } from "../../providers/indexBlocks";
import type { Provider } from "../../providers/model";
import { readAddress } from "../../providers/readAddress";
import { readCidr } from "../../providers/readCidr";
import { operatorSpace, type Operator } from "./operatorSpace";

/** The large operator under whose names the host is; null for everybody else. */
export function findOperatorByHost(host: string | null | undefined): Operator | null {
  return operatorSpace.find(({ hosts }) => hostIsUnder(host, hosts)) ?? null;
}

/**
 * Does the address belong to the operator, now or formerly? Published ranges, the wide table,
 * and, where network data is there, the AS number.
 */
export function operatorHolds(operator: Operator, ip: string, context: AnalysisContext): boolean {
  const provider = findProviderByAddress(ip);
  if (provider !== null && operator.providers.includes(provider.id)) return true;
  if (spaceHolds(operator, ip)) return true;
  const asn = context.networks?.lookUp(ip).asn ?? null;
  return asn !== null && operator.asns.includes(asn);
}

// The table of one operator, made searchable at the first question about it.
const spaces = new Map<Operator["id"], BlockIndex>();

function spaceHolds({ id, cidrs }: Operator, ip: string): boolean {
  const address = readAddress(ip);
  if (address === null) return false;
  let space = spaces.get(id);
  if (space === undefined) {
    space = indexBlocks(cidrs.flatMap((cidr) => readCidr(cidr) ?? []));
    spaces.set(id, space);
  }
  return space(address) >= 0;
}

/**
 * Does the address belong to a service of the provider table? `unknown` where the service
 * publishes no range of this address family.
 */
export function providerHolds(
  provider: Provider,
  ip: string,
  context: AnalysisContext
): "yes" | "no" | "unknown" {
  const found = findProviderByAddress(ip);
  if (found !== null && shareSuffix(found, provider)) return "yes";
  const asn = context.networks?.lookUp(ip).asn ?? null;
  if (asn !== null && provider.asns.includes(asn)) return "yes";
  const isIpv6 = ip.includes(":");
  const hasRange = provider.cidrs.some((cidr) => cidr.includes(":") === isIpv6);
  return hasRange ? "no" : "unknown";
}

function shareSuffix(one: Provider, other: Provider): boolean {
  return (
    one.id === other.id ||
    one.hostSuffixes.some((suffix) => findProviderByHost(suffix)?.id === other.id) ||
    other.hostSuffixes.some((suffix) => one.hostSuffixes.includes(suffix))
  );
}
