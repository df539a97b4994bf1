import type { Confidence, Evidence, HeaderField, ReadHop } from "../model";
import { addressIsIn } from "../platforms/addressIsIn";
import { isPublicAddress } from "../platforms/addressScope";
import { findAddressAfter } from "../platforms/findAddressAfter";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { consumerPool, microsoftHosts } from "../platforms/microsoftHosts";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import { isBounce } from "./isBounce";
import type { Operator } from "./identifyOperator";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/**
 * The peer is Microsoft's shared way out. Its lines below are believed as far as they reach
 * without a gap; they say how the message got in:
 * 1. handed in inside a mailbox server (mapi): an account of the tenant, the client is hidden;
 * 2. taken over by an older front door, or a connecting address stamped by Microsoft: the
 *    tenant passed on what a host outside handed it;
 * 3. submitted with SMTP AUTH (X-ClientProxiedBy, or a front end that shows the client, to 2021;
 *    its line stands below the mailbox server's, or alone);
 * 4. from an Azure service over HTTP.
 * A tenant may strip all of it: then the service is known and nothing else.
 *
 * Sources: headers of 1,313 messages from this way out; Microsoft's documentation of
 * MessageHeaders, MC266466.
 */
export function decideMicrosoft(step: Step, operator: Operator, seen: Seen): Decision {
  const consumer = isConsumer(step, seen);
  const marks: HopMark[] = [];
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined || !isMicrosoftLine(hop)) break;
    const decided = decideLine(at, hop, step, operator, seen, consumer);
    if (decided !== null) return withMarks(decided, marks, at);
    marks.push({ hop: at, trust: "vouched", class: "internal", operator: "Microsoft" });
  }
  return decideWithoutLine(step, operator, seen, consumer, marks);
}

function withMarks(decision: Decision, marks: readonly HopMark[], at: number): Decision {
  const all = [...marks, { hop: at, trust: "vouched" as const, operator: "Microsoft" }];
  if ("end" in decision)
    return { end: { ...decision.end, marks: [...all, ...decision.end.marks] } };
  return { ...decision, marks: [...all, ...decision.marks] };
}

function isMicrosoftLine(hop: ReadHop): boolean {
  const host = hop.by?.host;
  if (hostIsUnder(host, microsoftHosts.mailbox) || hostIsUnder(host, microsoftHosts.edge))
    return true;
  return hostIsUnder(hop.from?.name, microsoftHosts.services);
}

function isConsumer(step: Step, seen: Seen): boolean {
  const pool = step.ip !== null && addressIsIn(step.ip, consumerPool);
  const named = step.names.some((name) => name.toLowerCase().includes("olkn"));
  if (pool || named) return true;
  if (!seen.index.has("x-tmn")) return false;
  const signed = seen.authentication.dkim.some(
    ({ result, domain }) => result === "pass" && isConsumerDomain(domain)
  );
  return signed || isConsumerDomain(seen.identity.from[0]?.domain);
}

function isConsumerDomain(domain: string | null | undefined): boolean {
  if (typeof domain !== "string") return false;
  return /^(?:outlook|hotmail|live|msn|windowslive|passport)\.[a-z.]{2,6}$/.test(domain);
}

function decideLine(
  at: number,
  hop: ReadHop,
  step: Step,
  operator: Operator,
  seen: Seen,
  consumer: boolean
): Decision | null {
  if (hostIsUnder(hop.from?.name, microsoftHosts.services)) {
    return { end: fromService(hop, step, operator, seen) };
  }
  if (hop.with?.toLowerCase() === "mapi") {
    const evidence = [operator.evidence, evidenceOfHop("microsoft-mapi", hop, seen.fields)];
    const client = shownByFrontEnd(at + 1, step, operator, seen, consumer);
    // Nothing precedes a mailbox server's line but the front end of its own: what stands there
    // may have come with the message, so it is believed less.
    if (client !== null) {
      return {
        end: {
          ...client,
          service: lowest(step.cap, "medium"),
          address: lowest(step.cap, "medium"),
        },
      };
    }
    return { end: fromMailbox(step, seen, consumer, evidence, step.cap) };
  }
  const peer = hop.from?.ip;
  if (!isPublicAddress(peer) || isInternal(peer)) return null;
  // Between Microsoft's own servers, whatever the address: copies often have those replaced.
  const isEdge = hostIsUnder(hop.by?.host, microsoftHosts.edge);
  if (!isEdge && hostIsUnder(hop.from?.name, microsoftHosts.mailbox)) return null;
  if (isEdge) {
    const values = { ip: peer, helo: hop.from?.helo ?? hop.from?.name ?? null };
    return enteredTenant(
      { ...step, hop: at, ip: peer, names: namesOf(hop), certainty: "vouched" },
      [operator.evidence, evidenceOfHop("microsoft-older-edge", hop, seen.fields, values)],
      step
    );
  }
  const client = shownByFrontEnd(at, step, operator, seen, consumer);
  return client === null ? null : { end: client };
}

/** Since then the front end for SMTP AUTH writes no line about its client. */
const frontEndsHideSince = "2022";

/** To 2021 the front end for SMTP AUTH wrote its client down. */
function shownByFrontEnd(
  at: number,
  step: Step,
  operator: Operator,
  seen: Seen,
  consumer: boolean
): Draft | null {
  const hop = seen.hops[at];
  const peer = hop?.from?.ip;
  if (hop === undefined || !isPublicAddress(peer) || isInternal(peer)) return null;
  if (!(hop.via ?? "").toLowerCase().includes("frontend")) return null;
  if (!hostIsUnder(hop.by?.host, microsoftHosts.mailbox)) return null;
  if (hostIsUnder(hop.from?.name, microsoftHosts.mailbox)) return null;
  const handedOver = seen.hops[step.hop]?.time ?? hop.time ?? frontEndsHideSince;
  if (handedOver >= frontEndsHideSince) return null;
  const values = { ip: peer, helo: hop.from?.helo ?? hop.from?.name ?? null };
  return draft("client-submission", {
    ip: peer,
    operator: serviceName(consumer, step, seen),
    addressIs: "client",
    service: step.cap,
    address: lowest(step.cap, "high"),
    evidence: [
      operator.evidence,
      evidenceOfHop("microsoft-frontend-client", hop, seen.fields, values),
    ],
    cannotTell: [
      { id: "person", because: "shared-account", whoKnows: "Microsoft", log: "provider-record" },
    ],
    marks: [{ hop: at, class: "submission" }],
  });
}

/** Microsoft's own servers among each other (allocated to it, not announced). */
function isInternal(ip: string): boolean {
  return addressIsIn(ip, "2603:1000::/24");
}

function namesOf(hop: ReadHop): string[] {
  return [hop.from?.helo, hop.from?.rdns, hop.from?.name].filter(
    (name): name is string => typeof name === "string"
  );
}

/**
 * A host outside handed the message to the tenant, which passed it on. The walk goes on from
 * there; where it ends at that host, the verdict is the tenant with the connecting address.
 */
function enteredTenant(next: Step, evidence: readonly Evidence[], from: Step): Decision {
  return {
    next: { ...next, cap: lowest(next.cap, "medium") },
    evidence,
    marks: [{ hop: next.hop, class: "edge-ingress" }],
    finish: (below) =>
      below.kind === "server-direct" &&
      below.ip === next.ip &&
      below.reason !== "provider-generated"
        ? {
            ...below,
            kind: "m365-tenant",
            operator: "Microsoft 365",
            addressIs: "server",
            service: lowest(from.cap, "high"),
            address: lowest(from.cap, below.address ?? "medium", "medium"),
          }
        : below,
  };
}

function fromService(hop: ReadHop, step: Step, operator: Operator, seen: Seen): Draft {
  return draft("esp-bulk", {
    operator: "Azure Communication Services",
    withheld: true,
    reason: "withheld-by-provider",
    service: lowest(step.cap, "medium"),
    evidence: [operator.evidence, evidenceOfHop("microsoft-service", hop, seen.fields)],
    cannotTell: [
      {
        id: "customer",
        because: "provider-withholds",
        whoKnows: "Microsoft",
        log: "provider-record",
      },
    ],
  });
}

function serviceName(consumer: boolean, step: Step, seen: Seen): string {
  if (consumer) return "Outlook.com";
  const isChina = step.names.some((name) => hostIsUnder(name, microsoftHosts.china));
  return isChina ||
    seen.hops.slice(step.hop + 1).some((hop) => hostIsUnder(hop.by?.host, microsoftHosts.china))
    ? "Microsoft 365 (21Vianet)"
    : "Microsoft 365";
}

/** An account of a tenant, or of Outlook.com: the client is not told. */
function fromMailbox(
  step: Step,
  seen: Seen,
  consumer: boolean,
  evidence: readonly Evidence[],
  level: Confidence
): Draft {
  const service = serviceName(consumer, step, seen);
  const shown = readOldClient(seen);
  if (shown !== null) {
    return draft(consumer ? "webmail-with-client-ip" : "m365-tenant", {
      ip: shown.ip,
      addressIs: "client",
      operator: service,
      service: level,
      address: lowest(level, "medium"),
      evidence: [
        ...evidence,
        evidenceOf(shown.rule, shown.field, { ip: shown.ip, header: shown.field.name }),
      ],
      cannotTell: [
        { id: "which-user", because: "shared-account", whoKnows: null, log: "m365-audit" },
      ],
    });
  }
  return draft(consumer ? "webmail-hidden-client" : "m365-tenant", {
    operator: service,
    withheld: true,
    reason: "withheld-by-provider",
    service: level,
    evidence,
    cannotTell: [
      {
        id: "client-address",
        because: "provider-withholds",
        whoKnows: consumer ? "Microsoft" : null,
        log: consumer ? "provider-record" : "m365-audit",
      },
      {
        id: "which-user",
        because: "shared-account",
        whoKnows: null,
        log: consumer ? "provider-record" : "m365-audit",
      },
    ],
  });
}

/**
 * Where Microsoft itself wrote the client down: X-Originating-IP up to the end of 2019 (a value
 * after that was written by somebody else), and the original client of hybrid mail that keeps
 * its organisation's fields, which must say that the account was used.
 */
function readOldClient(seen: Seen): {
  ip: string;
  field: HeaderField;
  rule: "originating-header" | "microsoft-original-client";
} | null {
  const boundaryTime = seen.hops[seen.side.boundary?.hop ?? 0]?.time ?? "";
  const originating = seen.index.first("x-originating-ip");
  if (originating !== null && boundaryTime !== "" && boundaryTime < "2020") {
    const ip = findAddressAfter(`=${originating.value}`, "=");
    if (isPublicAddress(ip)) return { ip, field: originating, rule: "originating-header" };
  }
  const original = seen.index.last("x-ms-exchange-crosspremises-originalclientipaddress");
  const authAs = seen.index.last("x-ms-exchange-crosspremises-authas")?.value.trim().toLowerCase();
  if (original !== null && authAs === "internal") {
    const ip = findAddressAfter(`=${original.value}`, "=");
    if (isPublicAddress(ip)) return { ip, field: original, rule: "microsoft-original-client" };
  }
  return null;
}

/** No line of Microsoft's says how the message got in; its fields may. */
function decideWithoutLine(
  step: Step,
  operator: Operator,
  seen: Seen,
  consumer: boolean,
  marks: readonly HopMark[]
): Decision {
  const lastOwn = step.hop + marks.length;
  const stamped = consumer ? null : readConnecting(step, seen);
  if (stamped !== null) {
    const value = { ip: stamped.ip, header: stamped.field.name };
    const decision = enteredTenant(
      { ...step, hop: lastOwn, ip: stamped.ip, names: [], certainty: "vouched" },
      [operator.evidence, evidenceOf(stamped.rule, stamped.field, value)],
      step
    );
    return "next" in decision ? { ...decision, marks } : decision;
  }
  if (isBounce(seen)) {
    return {
      end: draft("server-direct", {
        ip: step.ip,
        operator: serviceName(consumer, step, seen),
        reason: "provider-generated",
        addressIs: "server",
        service: step.cap,
        address: step.cap,
        evidence: [operator.evidence, evidenceOfAbsence("bounce-generated")],
        marks,
      }),
    };
  }
  const proxied = seen.index.first("x-clientproxiedby");
  const sign =
    proxied === null
      ? evidenceOfAbsence(consumer ? "microsoft-consumer" : "microsoft-stripped")
      : evidenceOf("microsoft-client-proxied", proxied);
  const level = proxied !== null || consumer ? step.cap : lowest(step.cap, "medium");
  const end = fromMailbox(step, seen, consumer, [operator.evidence, sign], level);
  return { end: { ...end, marks: [...marks, ...end.marks] } };
}

type ConnectingRule = "microsoft-connecting-ip" | "microsoft-sender-ip-note";

/**
 * The address that connected to the tenant, where Microsoft stamped it on the way out. Only
 * asked when the boundary's peer is Microsoft: from anywhere else these fields are copies.
 */
function readConnecting(
  step: Step,
  seen: Seen
): { ip: string; field: HeaderField; rule: ConnectingRule } | null {
  const rows: readonly (readonly [key: string, phrase: string, rule: ConnectingRule])[] = [
    [
      "x-ms-exchange-crosstenant-originalattributedtenantconnectingip",
      "ip=",
      "microsoft-connecting-ip",
    ],
    ["x-ms-exchange-authentication-results", "sender ip is ", "microsoft-sender-ip-note"],
    ["x-forefront-antispam-report-untrusted", "cip:", "microsoft-sender-ip-note"],
  ];
  for (const [key, phrase, rule] of rows) {
    for (const field of seen.index.all(key)) {
      const ip = findAddressAfter(field.value, phrase);
      if (isPublicAddress(ip) && ip !== step.ip && !isInternal(ip)) return { ip, field, rule };
    }
  }
  return null;
}
