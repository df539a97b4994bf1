import type { AnalysisContext, HeaderField, ReadHop } from "../model";
import { domainOwner } from "../identity/domainOwner";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { looksDynamic } from "../platforms/looksDynamic";
import { readShape } from "../platforms/readShape";
import type { RecipientPlatform } from "../platforms/recipientPlatforms";
import type { Edge } from "./edge";

/**
 * The way in of any mail server (Postfix, Exim, sendmail, qmail, Exchange of a company).
 *
 * From the newest hop on, a line is the side's own plumbing while its peer
 * 1. is no address of the Internet (private, loopback, a hand-over without SMTP), or
 * 2. belongs to the organisation by its settings, or
 * 3. is a host of the same owner by the name that the own server looked up, and wrote the next
 *    line itself under exactly that name. A name that the peer only announced does not count:
 *    anybody can announce it.
 * The first other peer is outside: that hop is the edge.
 */
export function findGenericEdge(
  fields: readonly HeaderField[],
  hops: readonly ReadHop[],
  start: number,
  context: AnalysisContext,
  platform: RecipientPlatform | null
): Edge {
  const ownNames = new Set<string>();
  for (let at = start; at < hops.length; at += 1) {
    const hop = hops[at];
    if (hop === undefined) break;
    const shape = readShape(hop, fields[hop.field]?.value ?? "");
    if (shape === "fetch") ownNames.clear();
    addOwner(ownNames, hop.by?.host);
    const ip = hop.from?.ip;
    if (!isPublicAddress(ip)) {
      if (standsBehindTranslation(hop, hops[at + 1], ownNames)) {
        return { hop: at, ownHops: at + 1, neverLeft: false };
      }
      continue;
    }
    const role = findTrustedNetwork(ip, context.trusted)?.role;
    if (role === "internal" || role === "gateway" || role === "msa") continue;
    if (hostIsUnder(hop.from?.rdns, context.trusted?.hosts ?? [])) continue;
    if (isSameSide(hop, hops[at + 1], ownNames, platform)) continue;
    return { hop: at, ownHops: at + 1, neverLeft: false };
  }
  // Lines of which none can be read say nothing, not that the message stayed inside.
  const isReadable = hops.slice(start).some(({ status }) => status !== "unparseable");
  return { hop: -1, ownHops: hops.length, neverLeft: isReadable };
}

function addOwner(names: Set<string>, host: string | null | undefined): void {
  if (typeof host === "string" && host.includes(".")) names.add(domainOwner(host));
}

function isSameSide(
  hop: ReadHop,
  next: ReadHop | undefined,
  ownNames: ReadonlySet<string>,
  platform: RecipientPlatform | null
): boolean {
  const rdns = hop.from?.rdns;
  const writer = next?.by?.host;
  if (typeof writer !== "string" || typeof rdns !== "string") return false;
  if (platform?.publicPlumbing === true && hostIsUnder(rdns, platform.hosts)) {
    return hostIsUnder(writer, platform.hosts) && !hop.authenticated;
  }
  return !looksDynamic(rdns) && sameHost(rdns, writer) && ownNames.has(domainOwner(rdns));
}

function sameHost(one: string, other: string): boolean {
  const left = one.toLowerCase().replace(/\.$/, "");
  const right = other.toLowerCase().replace(/\.$/, "");
  return left === right;
}

const translators = ["gateway", "_gateway", "gw", "router", "nat", "firewall"] as const;

/**
 * A private peer that looks up as the gateway of the network, and the next line is written by a
 * foreign host under the announced name: address translation stands in front of the own server
 * and the true peer is not recorded. Without the looked-up name it is an own host of another
 * domain, which is far more usual.
 */
function standsBehindTranslation(
  hop: ReadHop,
  next: ReadHop | undefined,
  ownNames: ReadonlySet<string>
): boolean {
  const label = hop.from?.rdns?.toLowerCase().split(".")[0] ?? "";
  if (!translators.some((name) => name === label)) return false;
  const announced = hop.from?.helo ?? hop.from?.name;
  const writer = next?.by?.host;
  if (typeof announced !== "string" || typeof writer !== "string") return false;
  return writer.includes(".") && !ownNames.has(domainOwner(writer));
}
