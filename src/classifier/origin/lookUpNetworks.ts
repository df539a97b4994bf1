import type { AnalysisContext, Hop, NetworkFacts, Origin } from "../model";
import { isPublicAddress } from "../platforms/addressScope";

/** A longer path is forged; nobody reads the rest. */
const mostAddresses = 128;

/** Facts for every public address on the path and in the verdict; nothing without network data. */
export function lookUpNetworks(
  hops: readonly Hop[],
  origin: Origin,
  context: AnalysisContext
): Readonly<Record<string, NetworkFacts>> {
  const { networks } = context;
  if (networks === undefined) return {};
  const addresses = new Set<string>();
  const add = (ip: string | null | undefined): void => {
    if (isPublicAddress(ip) && addresses.size < mostAddresses) addresses.add(ip);
  };
  add(origin.ip);
  for (const alternative of origin.alternatives) add(alternative.ip);
  for (const hop of hops) {
    add(hop.from?.ip);
    add(hop.by?.ip);
  }
  return Object.fromEntries([...addresses].map((ip) => [ip, networks.lookUp(ip)]));
}
