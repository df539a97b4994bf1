import type { Evidence, Hop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { evidenceOfHop } from "../rules/evidenceOf";
import { findProviderByHost } from "../../providers/findProvider";
import { findOperatorByHost, operatorHolds, providerHolds } from "./findOperator";
import { secondsOf, type Scene } from "./scene";

/** A line that claims to be a provider's, below a peer that is not that provider's. */
interface Break {
  readonly newer: Hop;
  readonly older: Hop;
  readonly ip: string;
  /** Operator id, or the provider's where it is none of the large ones. */
  readonly provider: string;
  readonly name: string;
}

/**
 * Older lines in a provider's name that the line above contradicts.
 *
 * 1. Whoever handed the message to the newer host must have written the next older line, or
 *    passed it on without a line (gateways do; so a break alone proves nothing).
 * 2. The newer line's peer is an address; it lies outside everything the provider ever held.
 * 3. So the provider did not hand it over. The older line is genuine and of another mail, or
 *    made up, or a silent host stands between.
 * 4. A silent host changes neither how the provider writes its time zone nor holds a mail for
 *    days. With one of these the break is strong; alone it is weak, and medium for Google, whose
 *    lines are forged most and whose mail passes silent hosts least.
 *
 * Mail from before 2012 gives weak evidence only: address space of that time is known in part.
 */
export function findProviderContradictions(scene: Scene): readonly Evidence[] {
  return findBreaks(scene).map(({ newer, older, ip, provider, name }) => {
    const values = { ip, provider: name, host: older.by?.host ?? null };
    const gap = gapInSeconds(newer, older);
    if (!isModern(newer)) {
      return evidenceOfHop("provider-line-elsewhere", older, scene.fields, values);
    }
    if (!writesItsZone(older)) {
      return evidenceOfHop("provider-line-not-genuine", older, scene.fields, values);
    }
    if (gap !== null && gap > longestQueue && !scene.isList) {
      return evidenceOfHop("replayed-chain", older, scene.fields, {
        ...values,
        days: Math.floor(gap / 86_400),
      });
    }
    const rule =
      provider === "google" && newer === scene.edge && !scene.isIndirect
        ? "provider-line-at-foreign-peer"
        : "provider-line-elsewhere";
    return evidenceOfHop(rule, older, scene.fields, values);
  });
}

/** Three days: queues and moderation last longer, but then the host that waited wrote a line. */
const longestQueue = 3 * 86_400;

function findBreaks(scene: Scene): readonly Break[] {
  const { edge, outside, context } = scene;
  if (edge === null) return [];
  // Real paths have at most some forty lines; an invented chain needs no more to be found out.
  const chain = [edge, ...outside.slice(0, 64)];
  const breaks: Break[] = [];
  for (let at = 0; at + 1 < chain.length; at++) {
    const newer = chain[at];
    const older = chain[at + 1];
    // Google's own lines often have no peer, so they are no relay; they still name their writer.
    if (newer === undefined || older === undefined || older.status === "unparseable") continue;
    const ip = newer.from?.ip;
    const host = older.by?.host;
    if (!isPublicAddress(ip) || typeof host !== "string") continue;
    // A peer whose looked-up name is the provider's is no break, whatever the tables say.
    const operator = findOperatorByHost(host);
    if (operator !== null) {
      if (hostIsUnder(newer.from?.rdns, operator.hosts)) continue;
      if (operatorHolds(operator, ip, context)) continue;
      breaks.push({ newer, older, ip, provider: operator.id, name: operator.name });
      continue;
    }
    const provider = findProviderByHost(host);
    if (provider === null || (provider.kind !== "esp" && provider.kind !== "webmail")) continue;
    if (hostIsUnder(newer.from?.rdns, provider.hostSuffixes)) continue;
    if (providerHolds(provider, ip, context) !== "no") continue;
    breaks.push({ newer, older, ip, provider: provider.id, name: provider.name });
  }
  return breaks;
}

/**
 * Does the line's time zone fit the operator? Google's mail hosts write Pacific time (its API
 * does not), Exchange Online's write UTC. No zone, or another operator: nothing to object.
 */
function writesItsZone(hop: Hop): boolean {
  const host = hop.by?.host?.toLowerCase() ?? "";
  if (hop.zone === null || host === "") return true;
  if (hostIsUnder(host, ["google.com", "gmail.com"]) && host !== "gmailapi.google.com") {
    return hop.zone === -420 || hop.zone === -480;
  }
  if (hostIsUnder(host, ["prod.outlook.com", "mail.protection.outlook.com"])) {
    return hop.zone === 0;
  }
  return true;
}

function gapInSeconds(newer: Hop, older: Hop): number | null {
  const after = secondsOf(newer.time);
  const before = secondsOf(older.time);
  return after === null || before === null ? null : after - before;
}

const year2012 = 1_325_376_000;

function isModern(hop: Hop): boolean {
  const time = secondsOf(hop.time);
  return time !== null && time >= year2012;
}
