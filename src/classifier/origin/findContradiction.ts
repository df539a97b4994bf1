import { findProviderByAddress, findProviderByHost } from "../../providers/findProvider";
import type { Evidence, ReadHop } from "../model";
import { evidenceOfHop } from "../rules/evidenceOf";
import { isTemplateHost } from "../signals/isTemplateHost";
import { findClaimedProvider } from "./findClaimedProvider";
import type { Operator } from "./identifyOperator";
import type { Seen } from "./seen";
import type { Step } from "./step";

const replayDays = 30;
const rangesSince = "2013";

/**
 * Why the line cannot be what it says, handed over by this peer; `null`: nothing speaks against
 * it. Each reason is strong enough to drop the line and everything below it:
 * 1. it is written in the name of a service that publishes its ranges, and the peer is outside
 *    them (unless a signature that passed on the own side shows that the service had it);
 * 2. no program writes such a line (a date where the address stands, Yahoo's protocol at others);
 * 3. it is more than a month older than the hand-over: a copied chain. (A queue on a neglected
 *    server may take two weeks.)
 */
export function findContradiction(
  hop: ReadHop,
  step: Step,
  operator: Operator | null,
  seen: Seen
): Evidence | null {
  return (
    findForeignName(hop, step, operator, seen) ??
    findImpossibleShape(hop, seen) ??
    findReplay(hop, step, seen)
  );
}

function findForeignName(
  hop: ReadHop,
  step: Step,
  operator: Operator | null,
  seen: Seen
): Evidence | null {
  const host = hop.by?.host;
  if (typeof host !== "string" || step.ip === null) return null;
  // The ranges are those of today; services of twenty years ago had others.
  if ((seen.hops[step.hop]?.time ?? rangesSince) < rangesSince) return null;
  const claimed = findClaimedProvider(host);
  if (claimed === null || claimed.cidrs.length === 0 || !isSelfContained(claimed.kind)) return null;
  if (claimed.id === operator?.provider.id || isSameFamily(claimed.id, step.ip)) return null;
  if (operator?.provider.kind === "gateway" || operator?.provider.kind === "forwarder") return null;
  const { dkim } = seen.authentication;
  const hadIt = dkim.some(
    ({ result, domain, aligned }) =>
      result === "pass" &&
      (aligned === true || (domain !== null && findProviderByHost(domain)?.id === claimed.id))
  );
  if (hadIt) return null;
  return evidenceOfHop("older-lines-foreign", hop, seen.fields, {
    host,
    operator: claimed.name,
    ip: step.ip,
  });
}

/** Services whose mail leaves from their own published ranges only. */
function isSelfContained(kind: string): boolean {
  return kind === "webmail" || kind === "enterprise" || kind === "esp";
}

function isSameFamily(id: string, ip: string): boolean {
  const actual = findProviderByAddress(ip)?.id;
  return actual !== undefined && actual.split("-")[0] === id.split("-")[0];
}

const templateWords: readonly string[] = ["nnfmp", "qmqp", "asmtp", "local"];
const days = ["mon,", "tue,", "wed,", "thu,", "fri,", "sat,", "sun,"] as const;

function findImpossibleShape(hop: ReadHop, seen: Seen): Evidence | null {
  const value = (seen.fields[hop.field]?.value ?? "").toLowerCase();
  const clause = value.slice(0, Math.max(0, value.indexOf(" by ")));
  const hasDate = days.some((day) => clause.includes(`(${day}`) || clause.includes(`([${day}`));
  const word = (hop.with ?? "").toLowerCase();
  const writer = hop.by?.host ?? "";
  const isYahoo = findProviderByHost(writer)?.id.startsWith("yahoo") === true;
  const hasId = typeof hop.id === "string";
  const isTemplate = isTemplateHost(hop) || (word === "nnfmp" && !isYahoo && !hasId);
  if (!hasDate && !isTemplate && !isOtherTemplate(word, hasId, clause, writer)) return null;
  return evidenceOfHop("older-lines-impossible", hop, seen.fields, { with: hop.with ?? null });
}

/** `from host ([192.0.2.7]) by host with LOCAL;`: a host name on both sides, no id. */
function isOtherTemplate(word: string, hasId: boolean, clause: string, writer: string): boolean {
  const isShouted = templateWords.includes(word) && word !== "nnfmp" && word !== "asmtp";
  return (
    isShouted &&
    !hasId &&
    clause.startsWith("from ") &&
    writer.includes(".") &&
    clause.includes(".")
  );
}

function findReplay(hop: ReadHop, step: Step, seen: Seen): Evidence | null {
  const handedOver = seen.hops[step.hop]?.time ?? null;
  if (hop.time === null || handedOver === null) return null;
  const gap = Date.parse(handedOver) - Date.parse(hop.time);
  const gapDays = Math.floor(gap / 86_400_000);
  if (Number.isNaN(gap) || gapDays < replayDays) return null;
  return evidenceOfHop("older-lines-replayed", hop, seen.fields, { days: gapDays });
}
