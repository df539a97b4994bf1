import { findProviderByAddress } from "../../providers/findProvider";
import type { ReadHop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { isGoogleSubmission } from "../platforms/isGoogleSubmission";
import { microsoftHosts } from "../platforms/microsoftHosts";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import { isBounce } from "./isBounce";
import type { Operator } from "./identifyOperator";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

const googleHosts = [
  "google.com",
  "googlemail.com",
  "smtp.gmail.com",
  "smtp-relay.gmail.com",
] as const;

/**
 * The peer is Google's way out. Its lines below, as far as they reach without a gap:
 * 1. smtp.gmail.com and submission ids show the client; smtp-relay.gmail.com the customer's server;
 * 2. gmailapi.google.com and HTTP hand-overs show none;
 * 3. `by mx.google.com` with a foreign peer: Google passed the message on (forwarding, a group);
 *    the walk goes on at that peer;
 * 4. nothing but Google's own hosts: written on the web or in the app, or by a Google product
 *    in somebody's name (Firebase, Forms, calendar, Drive).
 * The addresses behind `by 2002:…` are internal names and never looked at.
 *
 * Sources: headers of 1,258 messages from this way out.
 */
export function decideGoogle(step: Step, operator: Operator, seen: Seen): Decision {
  const marks: HopMark[] = [];
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined || !isGoogleLine(hop)) break;
    const decided = decideLine(at, hop, step, operator, seen);
    const mark = { hop: at, trust: "vouched" as const, operator: "Google" };
    if (decided === null) {
      marks.push({ ...mark, class: "internal" });
      continue;
    }
    if ("end" in decided) {
      return { end: { ...decided.end, marks: [...marks, mark, ...decided.end.marks] } };
    }
    return { ...decided, marks: [...marks, mark, ...decided.marks] };
  }
  return { end: { ...withoutClient(step, operator, seen), marks } };
}

function isGoogleLine(hop: ReadHop): boolean {
  const host: string = hop.by?.host ?? hop.by?.ip ?? "";
  if (hostIsUnder(host, googleHosts)) return true;
  return hop.from === null && (host.toLowerCase().startsWith("2002:") || host.startsWith("10."));
}

function decideLine(
  at: number,
  hop: ReadHop,
  step: Step,
  operator: Operator,
  seen: Seen
): Decision | null {
  const word = (hop.with ?? "").toLowerCase();
  if (hostIsUnder(hop.by?.host, ["gmailapi.google.com"]) || word === "httprest") {
    const evidence = evidenceOfHop("google-api", hop, seen.fields, {
      project: hop.from?.name ?? null,
    });
    return { end: hidden(step, [operator.evidence, evidence], at, "webmail") };
  }
  if (word === "http" || word === "https") {
    const evidence = evidenceOfHop("google-web", hop, seen.fields);
    if (productSign(seen) !== null) return null;
    return { end: hidden(step, [operator.evidence, evidence], at, "webmail") };
  }
  const peer = hop.from?.ip;
  if (!isPublicAddress(peer)) return null;
  const values = { ip: peer, helo: hop.from?.helo ?? hop.from?.name ?? null };
  const peerProvider = findProviderByAddress(peer)?.id ?? "";
  if (isGoogleSubmission(hop)) {
    const isRelay = hostIsUnder(hop.by?.host, ["smtp-relay.gmail.com"]);
    const rule = isRelay ? "google-relay-hop" : "google-client-hop";
    const evidence = [operator.evidence, evidenceOfHop(rule, hop, seen.fields, values)];
    // Outlook.com and Gmail itself sign in for their users: the person stays hidden.
    const isMailboxServer = hostIsUnder(hop.from?.helo, microsoftHosts.mailbox);
    if (!isRelay && isMailboxServer && !peerProvider.startsWith("microsoft")) {
      return {
        end: { ...hidden(step, evidence, at, "submission"), service: lowest(step.cap, "medium") },
      };
    }
    if (!isRelay && (peerProvider.startsWith("google") || peerProvider.startsWith("microsoft"))) {
      return { end: hidden(step, evidence, at, "submission") };
    }
    return {
      end: draft("client-submission", {
        ip: peer,
        host: hop.from?.rdns ?? null,
        operator: "Gmail",
        addressIs: isRelay ? "server" : "client",
        service: step.cap,
        address: step.cap,
        evidence,
        cannotTell: [
          { id: "person", because: "shared-account", whoKnows: "Google", log: "provider-record" },
          { id: "many-share", because: "shared-address", whoKnows: null, log: "isp-record" },
        ],
        marks: [{ hop: at, class: "submission" }],
      }),
    };
  }
  if (peerProvider === "google") return null;
  return {
    next: {
      hop: at,
      ip: peer,
      names: [hop.from?.helo, hop.from?.rdns].filter((name) => typeof name === "string"),
      certainty: "vouched",
      cap: lowest(step.cap, "medium"),
    },
    evidence: [operator.evidence, evidenceOfHop("google-forwarded", hop, seen.fields, values)],
    marks: [{ hop: at, class: seen.index.has("x-google-group-id") ? "list" : "forwarder" }],
  };
}

function hidden(
  step: Step,
  evidence: Draft["evidence"],
  at: number,
  mark: "webmail" | "submission"
): Draft {
  return draft("webmail-hidden-client", {
    operator: "Gmail",
    withheld: true,
    reason: "withheld-by-provider",
    service: step.cap,
    evidence,
    cannotTell: [
      {
        id: "client-address",
        because: "provider-withholds",
        whoKnows: "Google",
        log: "provider-record",
      },
      { id: "person", because: "provider-withholds", whoKnows: "Google", log: "provider-record" },
    ],
    marks: [{ hop: at, class: mark }],
  });
}

function withoutClient(step: Step, operator: Operator, seen: Seen): Draft {
  if (isBounce(seen)) {
    return draft("server-direct", {
      ip: step.ip,
      operator: "Gmail",
      reason: "provider-generated",
      addressIs: "server",
      service: step.cap,
      address: step.cap,
      evidence: [operator.evidence, evidenceOfAbsence("bounce-generated")],
    });
  }
  const product = productSign(seen);
  if (product !== null) {
    return draft("esp-bulk", {
      operator: product.service,
      withheld: true,
      reason: "provider-generated",
      service: step.cap,
      evidence: [operator.evidence, product.evidence],
      cannotTell: [
        {
          id: "customer",
          because: "provider-withholds",
          whoKnows: "Google",
          log: "provider-record",
        },
      ],
    });
  }
  const group = seen.index.first("x-google-group-id");
  const sign =
    group === null ? evidenceOfAbsence("google-no-client") : evidenceOf("google-group", group);
  return {
    ...hidden(step, [operator.evidence, sign], step.hop, "webmail"),
    service: group === null ? step.cap : lowest(step.cap, "medium"),
    marks: [],
  };
}

/**
 * A Google product wrote the message in somebody's name: the return path, or the SPF domain
 * that the own side checked, belongs to Firebase or to Google's notices; or the Message-ID has
 * the form of a notice and Google signed it.
 */
function productSign(seen: Seen): { service: string; evidence: Draft["evidence"][number] } | null {
  const path = seen.identity.returnPath;
  const checked = seen.authentication.spf;
  const rows = [
    { domain: path?.domain ?? null, field: path?.field ?? -1 },
    { domain: checked?.domain ?? null, field: checked?.field ?? -1 },
    ...seen.authentication.dkim
      .filter(({ result }) => result === "pass")
      .map(({ domain, field }) => ({ domain, field })),
  ];
  for (const { domain, field: at } of rows) {
    const field = seen.fields[at];
    if (domain === null || field === undefined) continue;
    const isFirebase = domain.endsWith(".firebaseapp.com") || domain.endsWith(".web.app");
    if (!isFirebase && !domain.endsWith("bounces.google.com")) continue;
    const service = isFirebase ? "Google Firebase" : "Google";
    return { service, evidence: evidenceOf("google-product", field, { domain, service }) };
  }
  const id = seen.identity.messageId;
  const field = id === null ? undefined : seen.fields[id.field];
  if (id === null || field === undefined || id.host?.toLowerCase() !== "google.com") return null;
  const fromGoogle = hostIsUnder(seen.identity.from[0]?.domain, ["google.com", "youtube.com"]);
  const isNotice = isNoticeId(id.value);
  if (!isNotice && !fromGoogle) return null;
  return {
    service: "Google",
    evidence: evidenceOf("google-product", field, { domain: "google.com", service: "Google" }),
  };
}

/** `<0000000000001234ab05…@google.com>`, `<calendar-…@google.com>`, `<autogen-java-…@google.com>` */
function isNoticeId(value: string): boolean {
  const id = value.replace("<", "").toLowerCase();
  return (
    id.startsWith("000000000000") || id.startsWith("calendar-") || id.startsWith("autogen-java-")
  );
}
