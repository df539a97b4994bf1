import { findProviderByAddress } from "../../providers/findProvider";
import type { Provider } from "../../providers/model";
import type { ReadHop } from "../model";
import { addressScope, isPublicAddress } from "../platforms/addressScope";
import { findAddressAfter } from "../platforms/findAddressAfter";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { looksDynamic } from "../platforms/looksDynamic";
import { findSenderPlatform } from "../platforms/senderPlatforms";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import { isBounce } from "./isBounce";
import type { Operator } from "./identifyOperator";
import { isListMail } from "./isListMail";
import { isHostOf, isWrittenBy } from "./isWrittenBy";
import { looksLikeClient } from "./looksLikeClient";
import { namesOfPeer } from "./namesOfPeer";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/**
 * The peer belongs to a mailbox provider or access provider that is verified by more than its
 * name. Its own lines below say whether it shows its client; where it does not, "withheld" is
 * the answer and never the provider's server. What services show: `senderPlatforms`, and the
 * provider's row.
 */
export function decideMailbox(step: Step, found: Operator, seen: Seen): Decision {
  const operator = { ...found, provider: withName(found.provider, step) };
  const { provider } = operator;
  const marks: HopMark[] = [];
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined || !isWrittenBy(hop, provider)) break;
    const mark = { hop: at, trust: "vouched" as const, operator: provider.name };
    const passed = passedOn(at, hop, step, operator, seen);
    if (passed !== null) return { ...passed, marks: [...marks, { ...mark, class: "forwarder" }] };
    const end = decideLine(at, hop, step, operator, seen);
    if (end !== null) {
      return { end: { ...end, marks: [...marks, mark, ...end.marks] } };
    }
    marks.push({ ...mark, class: "internal" });
  }
  return { end: { ...withoutLine(step, operator, seen), marks } };
}

function decideLine(
  at: number,
  hop: ReadHop,
  step: Step,
  operator: Operator,
  seen: Seen
): Draft | null {
  const { provider } = operator;
  const shape = seen.shapes[at];
  const platform = findSenderPlatform(provider.id);
  const showsClient =
    platform === null ? provider.hidesClient !== "yes" : platform.client === "shown";
  const peer = hop.from?.ip;
  const taken = shape === "submission" || shape === "webmail";
  if (!isPublicAddress(peer) || isOwnHost(hop, peer, provider)) {
    // An account signed in or a browser was served, and the line does not say from where.
    const isHandIn = taken && (peer === undefined || peer === null || addressScope(peer) !== null);
    if (!isHandIn) return null;
    return withheld(
      step,
      operator,
      [evidenceOfHop("mailbox-hidden-hop", hop, seen.fields)],
      seen,
      at
    );
  }
  if (!showsClient) {
    return taken
      ? withheld(step, operator, [evidenceOfHop("mailbox-hidden-hop", hop, seen.fields)], seen, at)
      : null;
  }
  // A plain line between the service's own hosts; the hand-in stands further down.
  if (!taken && (hasHandInBelow(at, provider, seen) || !showsPlainly(provider))) return null;
  const values = {
    ip: peer,
    helo: hop.from?.helo ?? hop.from?.name ?? null,
    operator: provider.name,
  };
  // Sure only where it was seen that this service writes its client there, and no front end.
  const isKnown = operator.basis === "range" && platform !== null;
  const level = isKnown ? step.cap : lowest(step.cap, "medium");
  if (shape === "webmail") {
    return shown(
      "webmail-with-client-ip",
      hop,
      provider,
      level,
      level,
      [operator.evidence, evidenceOfHop("webmail-hop", hop, seen.fields, values)],
      at
    );
  }
  const rule = shape === "submission" ? "authenticated-submission" : "mailbox-client-hop";
  // Without a sign of authentication it may as well be a server that relays through its provider.
  const service = shape === "submission" ? level : lowest(level, "medium");
  return shown(
    "client-submission",
    hop,
    provider,
    service,
    service,
    [operator.evidence, evidenceOfHop(rule, hop, seen.fields, values)],
    at
  );
}

/** AOL's mailboxes are Yahoo's by range; people know them by their own name. */
function withName(provider: Provider, step: Step): Provider {
  const isAol =
    provider.id === "yahoo" && step.names.some((name) => hostIsUnder(name, ["aol.com"]));
  return isAol ? { ...provider, name: "AOL Mail" } : provider;
}

/**
 * The service took it from a server and passed it on: its lists and forwarding do so, and
 * access providers relay for their customers' servers.
 */
function passedOn(
  at: number,
  hop: ReadHop,
  step: Step,
  operator: Operator,
  seen: Seen
): Extract<Decision, { next: Step }> | null {
  const { provider } = operator;
  const peer = hop.from?.ip;
  const shape = seen.shapes[at];
  if (shape === "submission" || shape === "webmail" || !isPublicAddress(peer)) return null;
  if (peer === step.ip || isOwnHost(hop, peer, provider)) return null;
  if (hasHandInBelow(at, provider, seen)) return null;
  const list = isListMail(seen);
  if (!list && looksLikeClient(hop)) return null;
  const rule = list ? "list-passed" : "forwarder-passed";
  const values = { ip: peer, operator: provider.name, by: hop.by?.host ?? null };
  return {
    next: {
      hop: at,
      ip: peer,
      names: namesOfPeer(hop),
      certainty: "vouched",
      cap: lowest(step.cap, "medium"),
    },
    evidence: [operator.evidence, evidenceOfHop(rule, hop, seen.fields, values)],
    marks: [],
  };
}

function hasHandInBelow(at: number, provider: Provider, seen: Seen): boolean {
  for (let below = at + 1; below < seen.hops.length; below += 1) {
    const hop = seen.hops[below];
    // Only lines under its own names: what came with the message may say "by localhost".
    if (hop === undefined || !isWrittenBy(hop, provider)) return false;
    if (!isHostOf(hop.by?.host, provider)) continue;
    if (seen.shapes[below] === "submission" || seen.shapes[below] === "webmail") return true;
    // Its inner hosts have public addresses too; the oldest of its lines is the hand-in.
    if (isPublicAddress(hop.from?.ip)) return true;
  }
  return false;
}

/** Access providers take mail from their lines without signing in; mailbox services do not. */
function showsPlainly(provider: Provider): boolean {
  return provider.kind === "isp" || findSenderPlatform(provider.id)?.plainClient === true;
}

function isOwnHost(hop: ReadHop, peer: string, provider: Provider): boolean {
  if (findProviderByAddress(peer)?.id === provider.id) return true;
  // Announced to the service itself: a customer has no reason to borrow its host's name.
  const helo = hop.from?.helo ?? hop.from?.name;
  if (!hop.authenticated && isHostOf(helo, provider) && !looksDynamic(helo ?? "")) return true;
  const frontEnds = findSenderPlatform(provider.id)?.frontEnds ?? provider.hostSuffixes;
  const rdns = hop.from?.rdns;
  // The lines of an access provider's customers look up under its own domain too.
  const isCustomer = provider.kind === "isp" && typeof rdns === "string" && looksDynamic(rdns);
  return hostIsUnder(rdns, frontEnds) && !isCustomer;
}

function shown(
  kind: "client-submission" | "webmail-with-client-ip",
  hop: ReadHop,
  provider: Provider,
  service: Draft["service"],
  address: Draft["address"],
  evidence: Draft["evidence"],
  at: number
): Draft {
  return draft(kind, {
    ip: hop.from?.ip ?? null,
    host: hop.from?.rdns ?? null,
    operator: provider.name,
    addressIs: "client",
    account: hop.from?.user ?? null,
    service,
    address,
    evidence,
    cannotTell: [
      { id: "person", because: "shared-account", whoKnows: provider.name, log: "provider-record" },
      { id: "many-share", because: "shared-address", whoKnows: null, log: "isp-record" },
    ],
    marks: [{ hop: at, class: kind === "client-submission" ? "submission" : "webmail" }],
  });
}

/** The client is hidden by the lines; a field that the service itself writes may still show it. */
function withheld(
  step: Step,
  operator: Operator,
  evidence: Draft["evidence"],
  seen: Seen,
  at: number | null
): Draft {
  const { provider } = operator;
  for (const key of findSenderPlatform(provider.id)?.originating ?? []) {
    const field = seen.index.first(key);
    const ip = field === null ? null : findAddressAfter(`=${field.value}`, "=");
    if (field === null || !isPublicAddress(ip)) continue;
    if (findProviderByAddress(ip)?.id === provider.id || ip === step.ip) continue;
    return draft("webmail-with-client-ip", {
      ip,
      operator: provider.name,
      addressIs: "client",
      service: step.cap,
      address: lowest(step.cap, "medium"),
      evidence: [
        operator.evidence,
        ...evidence,
        evidenceOf("originating-header", field, {
          ip,
          header: field.name,
          operator: provider.name,
        }),
      ],
      cannotTell: [
        {
          id: "person",
          because: "shared-account",
          whoKnows: provider.name,
          log: "provider-record",
        },
      ],
    });
  }
  const isProven = operator.basis === "range";
  return draft("webmail-hidden-client", {
    operator: provider.name,
    withheld: true,
    reason: "withheld-by-provider",
    account: at === null ? null : (seen.hops[at]?.from?.user ?? null),
    service: isProven ? step.cap : lowest(step.cap, "medium"),
    evidence: [operator.evidence, ...evidence],
    cannotTell: [
      {
        id: "client-address",
        because: "provider-withholds",
        whoKnows: provider.name,
        log: "provider-record",
      },
      {
        id: "person",
        because: "provider-withholds",
        whoKnows: provider.name,
        log: "provider-record",
      },
    ],
    marks: at === null ? [] : [{ hop: at, class: seen.shapes[at] ?? "unknown" }],
  });
}

function withoutLine(step: Step, operator: Operator, seen: Seen): Draft {
  if (isBounce(seen)) {
    return draft("server-direct", {
      ip: step.ip,
      operator: operator.provider.name,
      reason: "provider-generated",
      addressIs: "server",
      service: step.cap,
      address: step.cap,
      evidence: [operator.evidence, evidenceOfAbsence("bounce-generated")],
    });
  }
  const evidence = evidenceOfAbsence("mailbox-hidden", { operator: operator.provider.name });
  return withheld(step, operator, [evidence], seen, null);
}
