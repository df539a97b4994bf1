import type { Inspection } from "../../inspection/model";
import type { OriginKind } from "../../classifier/model";
import type { SharedKind } from "../../wording/intakeShared";
import type { Campaign, ReportedMessage, Shared } from "./model";
import { publicMailDomains } from "./publicMailDomains";
import { subjectStem } from "./subjectStem";

export interface CampaignOptions {
  readonly ownDomains: readonly string[];
  /** Registrable domain of a host or domain name. */
  readonly ownerOf: (domain: string) => string;
}

interface Trait {
  readonly kind: SharedKind;
  readonly value: string;
}

/** Kinds whose address is the service's own: thousands of honest senders share it. */
const sharedOrigins: ReadonlySet<OriginKind> = new Set([
  "esp-bulk",
  "webmail-hidden-client",
  "m365-tenant",
  "internal",
]);

const lookAlikeRules: ReadonlySet<string> = new Set([
  "look-alike-own-domain",
  "near-own-domain",
  "look-alike-brand",
]);

/**
 * Groups reported messages into campaigns.
 *
 * Two messages belong together when they share one of: the Message-ID, the address they came
 * from (not where it is a mail service's own), the sender's domain (not one's own, which is
 * forged by everybody, nor one where anybody has a mailbox), a look-alike domain, the stem of
 * the subject. That is a proposal with its reasons beside it, not a proof of one sender.
 *
 * In: the reports, in any order. Out: every report in exactly one campaign, the largest first.
 * Only originals that were analysed again are compared; a report without one stands by the
 * Message-ID that it claims. Time grows with what the reports hold and hardly faster. Never throws.
 */
export function findCampaigns(
  reports: readonly ReportedMessage[],
  options: CampaignOptions
): readonly Campaign[] {
  const own = new Set(options.ownDomains.map((domain) => options.ownerOf(domain.toLowerCase())));
  const traits = reports.map((report) => readTraits(report, own, options.ownerOf));
  const groups = groupByTraits(traits);
  return groups
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((members, index) => ({
      id: `C${String(index + 1)}`,
      reports: members,
      shared: findShared(members.map((member) => traits[member] ?? [])),
    }));
}

function readTraits(
  { original, claimed }: ReportedMessage,
  own: ReadonlySet<string>,
  ownerOf: (domain: string) => string
): readonly Trait[] {
  if (original === null) {
    const id = claimed?.messageId;
    return typeof id === "string" && id !== "" ? [{ kind: "message", value: id }] : [];
  }
  const traits: Trait[] = [];
  const { messageId } = original.analysis.identity;
  if (messageId !== null) traits.push({ kind: "message", value: messageId.value });
  const ip = originOf(original);
  if (ip !== null) traits.push({ kind: "origin", value: ip });
  const owner = senderOf(original, ownerOf);
  if (owner !== null && !own.has(owner) && !publicMailDomains.has(owner)) {
    traits.push({ kind: "sender", value: owner });
  }
  for (const value of lookAlikesOf(original)) traits.push({ kind: "look-alike", value });
  const stem = subjectStem(original.analysis.identity.subject ?? original.message.subject);
  if (stem !== null) traits.push({ kind: "subject", value: stem });
  return traits;
}

function originOf({ analysis: { origin } }: Inspection): string | null {
  return sharedOrigins.has(origin.kind) ? null : origin.ip;
}

function senderOf(original: Inspection, ownerOf: (domain: string) => string): string | null {
  const domain = original.analysis.identity.from[0]?.domain ?? null;
  return domain === null ? null : ownerOf(domain.toLowerCase());
}

function lookAlikesOf({ analysis: { signals } }: Inspection): readonly string[] {
  return signals
    .filter(({ id }) => lookAlikeRules.has(id))
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ values: { domain } }) => (typeof domain === "string" ? [domain] : []));
}

const keyOf = ({ kind, value }: Trait) => `${kind} ${value}`;

/** Disjoint sets: whoever has a trait joins the first that had it. */
function groupByTraits(traits: readonly (readonly Trait[])[]): number[][] {
  const parents = traits.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    for (;;) {
      const parent = parents[at] ?? at;
      const beyond = parents[parent] ?? parent;
      if (parent === at) return at;
      // Each way is halved when it is walked, so that a long chain cannot make all others slow.
      parents[at] = beyond;
      at = beyond;
    }
  };
  const first = new Map<string, number>();
  for (const [index, each] of traits.entries()) {
    for (const trait of each) {
      const before = first.get(keyOf(trait));
      if (before === undefined) first.set(keyOf(trait), index);
      else join(parents, rootOf(before), rootOf(index));
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of traits.keys()) {
    const root = rootOf(index);
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [index]);
    else members.push(index);
  }
  return [...groups.values()];
}

/** The earlier report stays the root, so that the result does not depend on chance. */
function join(parents: number[], one: number, other: number): void {
  parents[Math.max(one, other)] = Math.min(one, other);
}

const order: readonly SharedKind[] = ["message", "origin", "look-alike", "sender", "subject"];

function findShared(traits: readonly (readonly Trait[])[]): readonly Shared[] {
  const counts = new Map<string, Shared>();
  for (const each of traits) {
    const once = new Map(each.map((trait) => [keyOf(trait), trait]));
    for (const [key, trait] of once) {
      counts.set(key, { ...trait, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || order.indexOf(a.kind) - order.indexOf(b.kind));
}
