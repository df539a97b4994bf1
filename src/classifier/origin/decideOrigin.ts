import type { Confidence, Evidence, Origin, ReadHop } from "../model";
import { findTrustedNetwork } from "../platforms/addressIsIn";
import { isPublicAddress } from "../platforms/addressScope";
import { microsoftProviders } from "../platforms/microsoftHosts";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { decideBulk } from "./decideBulk";
import { decideGeneric } from "./decideGeneric";
import { decideGoogle } from "./decideGoogle";
import { decideInside } from "./decideInside";
import { decideMailbox } from "./decideMailbox";
import { decideMicrosoft } from "./decideMicrosoft";
import { decidePassing } from "./decidePassing";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import { identifyOperator } from "./identifyOperator";
import type { Operator } from "./identifyOperator";
import { isHostOf } from "./isWrittenBy";
import { namesOfPeer } from "./namesOfPeer";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/** The verdict, and what the walk learned of the hops on the way. */
export interface DecidedOrigin {
  readonly origin: Origin;
  readonly marks: readonly HopMark[];
}

/** A path has fewer operators than this; a forged one does not get to keep us busy. */
const mostSteps = 16;

/**
 * Where the message came from: from the boundary down, step by step, each for a named reason
 * and with falling confidence; and where headers cannot say, that.
 *
 * Never a provider's host in place of a client that the provider hides, never an address from a
 * line that nothing but itself vouches for without saying "low".
 */
export function decideOrigin(seen: Seen): DecidedOrigin {
  const { side, hops } = seen;
  if (hops.length === 0) return finish(seen, noTransport(seen), []);
  if (side.boundary === null) return finish(seen, decideInside(seen), []);
  const boundaryHop = hops[side.boundary.hop];
  if (boundaryHop === undefined) return finish(seen, decideInside(seen), []);
  const direct = takenOverFromClient(seen);
  if (direct !== null) return finish(seen, direct, side.evidence);
  const start: Step = {
    hop: side.boundary.hop,
    ip: side.boundary.ip,
    names: [
      ...namesOfPeer(boundaryHop),
      ...(seen.lookedUpName === null ? [] : [seen.lookedUpName]),
    ],
    certainty: "proven",
    cap: "high",
  };
  return finish(seen, walkFrom(start, seen), side.evidence);
}

function walkFrom(start: Step, seen: Seen): Draft {
  const evidence: Evidence[] = [];
  const marks: HopMark[] = [];
  const finishers: ((below: Draft) => Draft)[] = [];
  const visited = new Set<string>();
  let step = start;
  let end: Draft | null = null;
  while (end === null) {
    const key = `${String(step.hop)} ${step.ip ?? ""}`;
    const isStuck = visited.has(key) || visited.size >= mostSteps;
    visited.add(key);
    const decision: Decision = isStuck ? decideGeneric(step, null, seen) : decideAt(step, seen);
    if ("end" in decision) {
      end = decision.end;
    } else if (isStuck) {
      end = draft("server-direct", {
        ip: step.ip,
        addressIs: "server",
        service: "low",
        address: "low",
      });
    } else {
      evidence.push(...decision.evidence);
      marks.push(...decision.marks);
      if (decision.finish !== undefined) finishers.push(decision.finish);
      step = decision.next;
    }
  }
  const whole: Draft = {
    ...end,
    evidence: [...evidence, ...end.evidence],
    marks: [...marks, ...end.marks],
  };
  return finishers.reduceRight((below, next) => next(below), whole);
}

/** Who runs the peer decides how its lines are read. */
function decideAt(step: Step, seen: Seen): Decision {
  const operator = identifyOperator(step, seen);
  if (operator === null) return decideGeneric(step, null, seen);
  const { id, kind } = operator.provider;
  if (kind === "hosting") return decideGeneric(step, operator, seen);
  const known = withCap(step, operator);
  // Hotmail before it moved into Microsoft's shared ranges: a mailbox provider like others.
  if (id === "outlook-com" && operator.basis !== "range")
    return decideMailbox(known, operator, seen);
  if (microsoftProviders.includes(id) || id === "microsoft-365-china") {
    return decideMicrosoft(known, operator, seen);
  }
  if (id === "google" || id === "google-forwarding" || id === "google-groups") {
    return decideGoogle(known, operator, seen);
  }
  switch (kind) {
    case "esp":
      return decideBulk(known, operator, seen);
    case "enterprise":
      return id === "salesforce"
        ? decideBulk(known, operator, seen)
        : decideGeneric(step, operator, seen);
    case "webmail":
    case "isp":
      // A range may hold rented servers too: some name must be the service's own.
      return isNamedAsOwn(step, operator, seen)
        ? decideMailbox(known, operator, seen)
        : decideGeneric(step, operator, seen);
    case "gateway":
    case "forwarder":
      return decidePassing(known, operator, seen);
  }
}

/** What is known of a service by less than its ranges makes no verdict about it sure. */
function withCap(step: Step, { basis }: Operator): Step {
  return basis === "range" ? step : { ...step, cap: lowest(step.cap, "medium") };
}

function isNamedAsOwn(step: Step, { provider }: Operator, seen: Seen): boolean {
  const fullNames = step.names.filter((name) => name.includes("."));
  if (fullNames.length === 0 || fullNames.some((name) => isHostOf(name, provider))) return true;
  return isHostOf(seen.hops[step.hop + 1]?.by?.host, provider);
}

/** No Received field at all: a copy, a draft, an import. Never "forged". */
function noTransport(seen: Seen): Draft {
  return draft("unknown", {
    reason: "no-transport-record",
    evidence: [evidenceOfAbsence("no-received", { fields: seen.fields.length })],
    cannotTell: [
      { id: "whether-sent", because: "no-transport-record", whoKnows: null, log: "m365-audit" },
      { id: "which-user", because: "no-transport-record", whoKnows: null, log: "m365-audit" },
    ],
  });
}

/** The recipient's own server took the message over from a client that signed in, or a browser. */
function takenOverFromClient(seen: Seen): Draft | null {
  const { side, hops, shapes } = seen;
  const at = side.boundary?.hop ?? -1;
  const hop = hops[at];
  const shape = shapes[at];
  if (hop === undefined || !isPublicAddress(hop.from?.ip)) return null;
  if (shape !== "submission" && shape !== "webmail") return null;
  // A server that signs in to relay wrote the next line itself: then it is no client.
  const writer = hops[at + 1]?.by?.host;
  const names = namesOfPeer(hop).map((name) => name.toLowerCase());
  if (typeof writer === "string" && names.includes(writer.toLowerCase())) return null;
  if (shape === "submission" && isOwnFrontEnd(hop)) return behindOwnFrontEnd(hop, seen);
  // A client that hands in has no older lines to bring, a server that relays does.
  const hasOlder = hops.slice(at + 1).some(({ status }) => status === "relay");
  const level: Confidence = hasOlder ? "medium" : "high";
  const values = { ip: hop.from.ip, by: hop.by?.host ?? null };
  const rule = shape === "submission" ? "authenticated-submission" : "webmail-hop";
  return draft(shape === "submission" ? "client-submission" : "webmail-with-client-ip", {
    ip: hop.from.ip,
    host: hop.from.rdns ?? null,
    addressIs: "client",
    account: hop.from.user ?? null,
    service: level,
    address: level,
    evidence: [evidenceOfHop(rule, hop, seen.fields, values)],
    cannotTell: [
      { id: "person", because: "shared-account", whoKnows: null, log: "server-log" },
      { id: "many-share", because: "shared-address", whoKnows: null, log: "isp-record" },
    ],
  });
}

/** The own server signed in to itself: its webmail, whose users' addresses stand nowhere. */
function isOwnFrontEnd(hop: ReadHop): boolean {
  const name = hop.from?.rdns?.toLowerCase();
  if (name === undefined || name === "") return false;
  return name === hop.by?.host?.toLowerCase() || name.startsWith("webmail.");
}

function behindOwnFrontEnd(hop: ReadHop, seen: Seen): Draft {
  return draft("webmail-hidden-client", {
    withheld: true,
    reason: "withheld-by-provider",
    account: hop.from?.user ?? null,
    service: "medium",
    evidence: [evidenceOfHop("submission-front-end", hop, seen.fields)],
    cannotTell: [
      { id: "client-address", because: "not-recorded", whoKnows: null, log: "server-log" },
      { id: "which-user", because: "shared-account", whoKnows: null, log: "server-log" },
    ],
  });
}

/** Levels drawn together into one, a drill named by its network, and the parts in one object. */
function finish(seen: Seen, found: Draft, before: readonly Evidence[]): DecidedOrigin {
  const drill = findDrill(seen);
  const operator = found.operator ?? networkOperator(seen, found.ip);
  const evidence = [...before, ...found.evidence];
  if (drill !== null) evidence.push(drill);
  const { marks, service, address, ...rest } = found;
  return {
    marks,
    origin: {
      ...rest,
      operator,
      reason: drill === null ? found.reason : "drill",
      confidence: overall(found, service, address),
      confidenceIn: { service, address: found.ip === null ? null : address },
      evidence,
    },
  };
}

function overall(found: Draft, service: Confidence | null, address: Confidence | null): Confidence {
  if (found.kind === "unknown") return "low";
  const known = found.ip === null ? service : address;
  return lowest(service ?? "low", known ?? "low");
}

function networkOperator(seen: Seen, ip: string | null): string | null {
  if (ip === null) return null;
  return seen.context.networks?.lookUp(ip).operator ?? null;
}

/** An attack simulation is recognised by the network that connected, never by a header. */
function findDrill(seen: Seen): Evidence | null {
  const boundary = seen.side.boundary;
  if (boundary?.ip == null) return null;
  const network = findTrustedNetwork(boundary.ip, seen.context.trusted);
  const hop = seen.hops[boundary.hop];
  const field = hop === undefined ? undefined : seen.fields[hop.field];
  if (network?.role !== "drill" || field === undefined) return null;
  return evidenceOf("drill-network", field, { ip: boundary.ip, network: network.cidr });
}
