import { findProviderByAddress, findProviderByHost } from "../../providers/findProvider";
import { domainOwner, haveSameOwner } from "../identity/domainOwner";
import type { Confidence, Evidence, OriginAlternative, ReadHop } from "../model";
import { isPublicAddress } from "../platforms/addressScope";
import { findAddressAfter } from "../platforms/findAddressAfter";
import { hostIsUnder } from "../platforms/hostIsUnder";
import { looksDynamic } from "../platforms/looksDynamic";
import { findSenderPlatform } from "../platforms/senderPlatforms";
import { evidenceOf, evidenceOfAbsence, evidenceOfHop } from "../rules/evidenceOf";
import { draft } from "./draft";
import type { Draft, HopMark } from "./draft";
import { findContradiction } from "./findContradiction";
import {
  findScriptVisitor,
  findWebmailProgram,
  findWebScript,
  usesMailProgram,
} from "./findWebProgram";
import type { Operator } from "./identifyOperator";
import { isBounce } from "./isBounce";
import { isListMail } from "./isListMail";
import { isHostOf, isNobodys } from "./isWrittenBy";
import { looksLikeClient } from "./looksLikeClient";
import { namesOfPeer } from "./namesOfPeer";
import type { Seen } from "./seen";
import { lowest } from "./step";
import type { Step } from "./step";
import type { Decision } from "./walk";

/** How well the lines of the peer are known to be its own. */
interface Walk {
  readonly step: Step;
  readonly operator: Operator | null;
  readonly seen: Seen;
  /** Names under which the peer, or a host right behind it, may write. */
  readonly names: Set<string>;
  readonly marks: HopMark[];
  readonly evidence: Evidence[];
  /** A line of Exchange was passed: an organisation's own mail system. */
  exchange: boolean;
  loopback: boolean;
  privatePeer: ReadHop | null;
}

/**
 * The peer is a server of which no table knows more than a hoster, if that. Its lines are
 * anybody's words, so each step below needs a reason, and each lowers the confidence:
 * an authenticated submission, a hand-over from a browser, an injection on the host itself, a
 * mailbox server of an organisation; or the line is written under the name that the peer has
 * (continuity, which is evidence and never proof). Lines that contradict what was recorded are
 * dropped with everything below them. Otherwise the peer is the origin, and stays so.
 */
export function decideGeneric(step: Step, operator: Operator | null, seen: Seen): Decision {
  const walk: Walk = {
    step,
    operator,
    seen,
    names: new Set(step.names.filter((name) => isOwnName(name, step, operator, seen)).map(plain)),
    marks: [],
    evidence: operator === null ? [] : [operator.evidence],
    exchange: false,
    loopback: false,
    privatePeer: null,
  };
  for (let at = step.hop + 1; at < seen.hops.length; at += 1) {
    const hop = seen.hops[at];
    if (hop === undefined) break;
    const decided = decideLine(at, hop, walk);
    if (decided !== null) return decided;
  }
  return { end: atThePeer(walk) };
}

/**
 * Names that the peer has no right to: that of a service which publishes its ranges, at an
 * address outside them; and the recipient's own, announced by a stranger. What is written under
 * such a name is not the peer's.
 */
function isOwnName(name: string, step: Step, operator: Operator | null, seen: Seen): boolean {
  const from = seen.hops[step.hop]?.from;
  const recipient = seen.hops[step.hop]?.by?.host;
  const isLookedUp = name === from?.rdns;
  if (step.certainty === "proven" && !isLookedUp && typeof recipient === "string") {
    if (recipient.includes(".") && haveSameOwner(name, recipient)) return false;
  }
  const claimed = findProviderByHost(name);
  if (claimed === null || claimed.id === operator?.provider.id) return true;
  return claimed.cidrs.length === 0 || claimed.kind === "hosting" || claimed.kind === "isp";
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

function decideLine(at: number, hop: ReadHop, walk: Walk): Decision | null {
  const { step, operator, seen } = walk;
  const contradiction = findContradiction(hop, step, operator, seen);
  if (contradiction !== null) return { end: contradicted(walk, contradiction) };
  if (isInBorrowedName(hop, walk)) return { end: atThePeer(walk) };
  const shape = seen.shapes[at] ?? "unknown";
  switch (shape) {
    case "script":
      return decideInjection(at, hop, walk);
    case "webmail":
      return decideWebmailHop(at, hop, walk);
    case "mapi-submission":
      return { end: fromExchange(at, hop, walk) };
    case "submission":
      return decideSubmission(at, hop, walk);
    case "unknown":
      return null;
    case "content-filter":
    case "edge-ingress":
    case "esp":
    case "fetch":
    case "forwarder":
    case "gateway":
    case "internal":
    case "list":
    case "local":
    case "relay":
      return decideRelay(at, hop, walk);
  }
}

/** A stranger that announced the recipient's own name brought a line under that name: its own text. */
function isInBorrowedName(hop: ReadHop, { step, seen }: Walk): boolean {
  const edge = seen.hops[step.hop];
  const recipient = edge?.by?.host;
  const announced = edge?.from?.helo ?? edge?.from?.name;
  const host = hop.by?.host;
  if (step.certainty !== "proven" || typeof host !== "string") return false;
  if (typeof recipient !== "string" || typeof announced !== "string") return false;
  if (!recipient.includes(".") || announced === edge?.from?.rdns) return false;
  return haveSameOwner(announced, recipient) && haveSameOwner(host, recipient);
}

/** Server to server, or plumbing: go on, go down, or stop. */
function decideRelay(at: number, hop: ReadHop, walk: Walk): Decision | null {
  const { step, seen } = walk;
  const peer = hop.from?.ip;
  const isExchange = (hop.with ?? "").toLowerCase().startsWith("microsoft smtp server");
  if (!isPublicAddress(peer) || peer === step.ip) {
    // An unrelated host cannot write plumbing between the peer and its own lines.
    if (!isContinuous(hop, walk) && walk.marks.length === 0 && hop.from?.ip === undefined) {
      walk.marks.push({ hop: at, class: seen.shapes[at] ?? "unknown" });
      return null;
    }
    walk.exchange ||= isExchange || isOldExchange(hop, seen);
    if (seen.shapes[at] === "content-filter" || peer === step.ip) walk.loopback = true;
    else if (typeof peer === "string") walk.privatePeer = hop;
    addNames(hop, walk);
    walk.marks.push({ hop: at, class: seen.shapes[at] ?? "relay" });
    return null;
  }
  if (isBetweenOwnHosts(hop, peer, walk)) {
    walk.marks.push({ hop: at, class: "internal", trust: "vouched" });
    addNames(hop, walk);
    return null;
  }
  if (!isContinuous(hop, walk)) return { end: atThePeer(walk) };
  walk.exchange ||= isExchange;
  const list = isListMail(seen);
  const vouched = isVouched(hop, walk);
  if (isExchange && !list) return { end: clientOfExchange(at, hop, peer, walk) };
  const cap: Confidence = vouched || list ? lowest(step.cap, "medium") : "low";
  return {
    next: {
      hop: at,
      ip: peer,
      names: namesOfPeer(hop),
      certainty: vouched ? "vouched" : "claimed",
      cap,
    },
    evidence: [
      ...walk.evidence,
      evidenceOfHop(list ? "list-passed" : "chain-continues", hop, seen.fields, {
        ip: peer,
        by: hop.by?.host ?? null,
      }),
    ],
    marks: [
      ...walk.marks,
      { hop: at, class: list ? "list" : "relay", trust: vouched ? "vouched" : "claimed" },
    ],
    finish: (below) => afterRelay(below, hop, peer, walk),
  };
}

/** A hoster's relay took it from another of its own hosts, in its own range and under its name. */
function isBetweenOwnHosts(hop: ReadHop, peer: string, { operator }: Walk): boolean {
  if (operator === null || findProviderByAddress(peer)?.id !== operator.provider.id) return false;
  const helo = hop.from?.helo ?? hop.from?.name;
  return isHostOf(hop.by?.host, operator.provider) && isHostOf(helo, operator.provider);
}

/**
 * Exchange 5.5 names its mail service; Exchange 2000 and 2003 hand over through the SMTP service
 * of Windows, and the body says which.
 */
function isOldExchange(hop: ReadHop, seen: Seen): boolean {
  if ((hop.with ?? "").toLowerCase().startsWith("internet mail service")) return true;
  if ((hop.with ?? "").toLowerCase().startsWith("microsoft smtpsvc")) {
    return (seen.index.first("x-mimeole")?.value ?? "").includes("Microsoft Exchange");
  }
  return false;
}

/** The chain ended at this peer: is it a person's machine or a server? */
function afterRelay(below: Draft, hop: ReadHop, peer: string, walk: Walk): Draft {
  const alternative: OriginAlternative = {
    kind: "server-direct",
    ip: walk.step.ip,
    host: walk.step.names[0] ?? null,
    operator: walk.operator?.provider.name ?? null,
    rule: "boundary-hop",
  };
  const alternatives = [...below.alternatives, alternative];
  if (below.kind !== "server-direct" || below.ip !== peer || !looksLikeClient(hop)) {
    return { ...below, alternatives };
  }
  return {
    ...below,
    alternatives,
    kind: "client-submission",
    addressIs: "client",
    operator: walk.operator?.provider.name ?? null,
    service: lowest(walk.step.cap, "low"),
  };
}

function addNames(hop: ReadHop, walk: Walk): void {
  for (const name of [...namesOfPeer(hop), hop.by?.host ?? ""]) {
    if (name !== "") walk.names.add(plain(name));
  }
}

/**
 * Is the line written under a name that the peer, or the host right before it in the chain,
 * has? A name that nobody can own (a single label, a container) speaks for nobody and does not
 * break the chain.
 */
function isContinuous(hop: ReadHop, { names, step, operator }: Walk): boolean {
  const host = hop.by?.host;
  if (hop.by?.ip !== undefined && hop.by.ip !== null && hop.by.ip === step.ip) return true;
  if (typeof host !== "string" || isNobodys(host)) return true;
  if (operator !== null && hostIsUnder(host, operator.provider.hostSuffixes)) return true;
  const writer = plain(host);
  if (names.has(writer)) return true;
  const owner = domainOwner(writer);
  return [...names].some((name) => name.includes(".") && domainOwner(name) === owner);
}

/** More than continuity: the operator is verified, or SPF on the own side passed for the writer. */
function isVouched(hop: ReadHop, { step, operator, seen }: Walk): boolean {
  if (step.certainty === "claimed") return false;
  const host = hop.by?.host;
  if (operator !== null && hostIsUnder(host, operator.provider.hostSuffixes)) return true;
  if (step.certainty !== "proven" || typeof host !== "string") return false;
  const rdns = seen.hops[step.hop]?.from?.rdns;
  if (typeof rdns === "string" && !looksDynamic(rdns) && haveSameOwner(rdns, host)) return true;
  const { spf, dkim } = seen.authentication;
  if (spf?.result === "pass" && spf.domain !== null && haveSameOwner(spf.domain, host)) return true;
  return dkim.some(
    ({ result, domain }) => result === "pass" && domain !== null && haveSameOwner(domain, host)
  );
}

function contradicted(walk: Walk, evidence: Evidence): Draft {
  const end = atThePeer(walk);
  return {
    ...end,
    kind: end.kind === "on-prem-relay" ? "server-direct" : end.kind,
    reason: "contradicted",
    service: "low",
    evidence: [...walk.evidence, evidence],
    cannotTell: [
      { id: "older-lines", because: "contradicted", whoKnows: null, log: "server-log" },
      ...end.cannotTell,
    ],
  };
}

const webServerUsers: readonly string[] = ["30", "33", "48", "80", "81", "99", "65534"];

/** The message was handed over on the host itself. Nothing but filters and webmail precedes that. */
function decideInjection(at: number, hop: ReadHop, walk: Walk): Decision | null {
  const { step, seen } = walk;
  const below = seen.hops[at + 1];
  if (below !== undefined && isListMail(seen)) {
    // A list or forwarding program takes the message apart and hands it in anew.
    walk.marks.push({ hop: at, class: "list" });
    addNames(hop, walk);
    return null;
  }
  const web = seen.hops.findIndex((_, n) => n > at && seen.shapes[n] === "webmail");
  if (web > at && web <= at + 2) {
    walk.marks.push({ hop: at, class: "script" });
    const webHop = seen.hops[web];
    if (webHop !== undefined) return decideWebmailHop(web, webHop, walk);
  }
  if (below !== undefined && isFilterLoop(hop, below)) {
    // A content filter took the message from the host's own server and handed it in anew.
    walk.marks.push({ hop: at, class: "content-filter" });
    addNames(hop, walk);
    return null;
  }
  if (below !== undefined && isForeignUnderInjection(at, walk)) {
    const evidence = evidenceOfHop("older-lines-under-injection", below, seen.fields, {
      by: below.by?.host ?? null,
    });
    return { end: contradicted(walk, evidence) };
  }
  const value = seen.fields[hop.field]?.value ?? "";
  const user = readUserId(value);
  const isPostfix = value.includes("from userid");
  const byWeb =
    findWebScript(seen.index) !== null || (user !== null && webServerUsers.includes(user));
  const byScript = byWeb || (!isPostfix && !usesMailProgram(seen.index)) || isWebHoster(hop, walk);
  const evidence = evidenceOfHop("local-injection", hop, seen.fields, { user });
  walk.marks.push({ hop: at, class: "script" });
  if (byScript) return { end: fromScript(walk, evidence) };
  return {
    end: serverDirect(walk, {
      evidence: [...walk.evidence, evidence],
      service: lowest(step.cap, "medium"),
      alternatives: [
        {
          kind: "script-on-web-host",
          ip: step.ip,
          host: null,
          operator: null,
          rule: "local-injection",
        },
      ],
    }),
  };
}

function isWebHoster(hop: ReadHop, { operator }: Walk): boolean {
  if (operator?.provider.kind !== "hosting") return false;
  return hostIsUnder(hop.by?.host, operator.provider.hostSuffixes);
}

/** The line below was written by the same host: mail came in, was filtered and handed in again. */
function isFilterLoop(hop: ReadHop, below: ReadHop): boolean {
  const host = hop.by?.host;
  const writer = below.by?.host;
  if (typeof host !== "string" || typeof writer !== "string") return false;
  return plain(host) === plain(writer) || haveSameOwner(host, writer);
}

function isForeignUnderInjection(at: number, { seen }: Walk): boolean {
  return seen.hops.some((hop, n) => n > at && isPublicAddress(hop.from?.ip));
}

function readUserId(value: string): string | null {
  const line = value.toLowerCase();
  for (const phrase of ["from userid ", "by uid "]) {
    const at = line.indexOf(phrase);
    if (at < 0) continue;
    let end = at + phrase.length;
    while (end < line.length && line.charCodeAt(end) >= 48 && line.charCodeAt(end) <= 57) end += 1;
    return line.slice(at + phrase.length, end);
  }
  return null;
}

/** A program on a web host sent it; PHP may name the visitor who made it do so. */
function fromScript(walk: Walk, evidence: Evidence | null): Draft {
  const { step, seen } = walk;
  const script = findWebScript(seen.index);
  const visitor = findScriptVisitor(seen.index);
  const found: Evidence[] = [...walk.evidence];
  if (evidence !== null) found.push(evidence);
  if (script !== null)
    found.push(evidenceOf("web-script", script, { script: script.value.slice(0, 120) }));
  const server = {
    host: step.names[0] ?? null,
    operator: walk.operator?.provider.name ?? null,
    service: lowest(step.cap, "medium"),
    cannotTell: [
      {
        id: "who-used-the-server",
        because: "server-shared",
        whoKnows: walk.operator?.provider.name ?? null,
        log: "server-log",
      },
    ] as const,
    marks: walk.marks,
  };
  if (visitor !== null && visitor.ip !== step.ip) {
    return draft("script-on-web-host", {
      ...server,
      ip: visitor.ip,
      addressIs: "client",
      address: "low",
      evidence: [...found, evidenceOf("script-visitor", visitor.field, { ip: visitor.ip })],
      alternatives: [
        {
          kind: "script-on-web-host",
          ip: step.ip,
          host: step.names[0] ?? null,
          operator: server.operator,
          rule: "boundary-hop",
        },
      ],
    });
  }
  return draft("script-on-web-host", {
    ...server,
    ip: step.ip,
    addressIs: "server",
    address: step.cap,
    evidence: found,
  });
}

/** Taken over from a browser, an app or an API. */
function decideWebmailHop(at: number, hop: ReadHop, walk: Walk): Decision {
  const { step, seen } = walk;
  const peer = hop.from?.ip;
  const vouched = isVouched(hop, walk);
  const level: Confidence = vouched ? lowest(step.cap, "medium") : "low";
  const marks: HopMark[] = [
    ...walk.marks,
    { hop: at, class: "webmail", trust: vouched ? "vouched" : "claimed" },
  ];
  const name = walk.operator?.provider.name ?? null;
  const known = {
    operator: name,
    service: level,
    marks,
    account: hop.from?.user ?? null,
    alternatives: [peerAlternative(walk)],
  };
  if (isPublicAddress(peer) && peer !== step.ip) {
    const values = { ip: peer, by: hop.by?.host ?? null, operator: name };
    return {
      end: draft("webmail-with-client-ip", {
        ...known,
        ip: peer,
        host: hop.from?.rdns ?? null,
        addressIs: "client",
        address: level,
        evidence: [...walk.evidence, evidenceOfHop("webmail-hop", hop, seen.fields, values)],
        cannotTell: personBehind(name),
      }),
    };
  }
  return { end: webmailWithout(walk, [evidenceOfHop("webmail-hop", hop, seen.fields)], known) };
}

function personBehind(name: string | null): Draft["cannotTell"] {
  return [
    {
      id: "person",
      because: "shared-account",
      whoKnows: name,
      log: name === null ? "server-log" : "provider-record",
    },
    { id: "many-share", because: "shared-address", whoKnows: null, log: "isp-record" },
  ];
}

function peerAlternative({ step, operator }: Walk): OriginAlternative {
  return {
    kind: "server-direct",
    ip: step.ip,
    host: step.names[0] ?? null,
    operator: operator?.provider.name ?? null,
    rule: "boundary-hop",
  };
}

/** Webmail whose line shows no client: a field that the program or the service writes may. */
function webmailWithout(walk: Walk, evidence: readonly Evidence[], known: Partial<Draft>): Draft {
  const shown = readOriginating(walk, ["x-originating-ip"]);
  if (shown !== null) {
    return draft("webmail-with-client-ip", {
      ...known,
      ip: shown.ip,
      addressIs: "client",
      address: "low",
      evidence: [...walk.evidence, ...evidence, shown.evidence],
      cannotTell: personBehind(walk.operator?.provider.name ?? null),
    });
  }
  return draft("webmail-hidden-client", {
    ...known,
    withheld: true,
    reason: "withheld-by-provider",
    evidence: [...walk.evidence, ...evidence],
    cannotTell: [
      {
        id: "client-address",
        because: "not-recorded",
        whoKnows: walk.operator?.provider.name ?? null,
        log: "server-log",
      },
    ],
  });
}

/** The client's address in a field of the service's own, or in one of `others`. */
function readOriginating(
  { operator, step, seen }: Walk,
  others: readonly string[]
): { readonly ip: string; readonly evidence: Evidence } | null {
  const own =
    operator === null ? [] : (findSenderPlatform(operator.provider.id)?.originating ?? []);
  for (const key of [...own, ...others]) {
    const field = seen.index.first(key);
    const ip = field === null ? null : findAddressAfter(`=${field.value}`, "=");
    if (field === null || !isPublicAddress(ip) || ip === step.ip) continue;
    return { ip, evidence: evidenceOf("originating-header", field, { ip, header: field.name }) };
  }
  return null;
}

/** RFC 6409: somebody signed in. The peer is the client, unless it is a front end or the host itself. */
function decideSubmission(at: number, hop: ReadHop, walk: Walk): Decision | null {
  const { step, seen, operator } = walk;
  const peer = hop.from?.ip;
  const program = findWebmailProgram(seen.index);
  const mark: HopMark = {
    hop: at,
    class: "submission",
    trust: isVouched(hop, walk) ? "vouched" : "claimed",
  };
  if (!isPublicAddress(peer) || peer === step.ip || isFrontEnd(hop, walk)) {
    walk.marks.push(mark);
    const evidence = evidenceOfHop("submission-front-end", hop, seen.fields);
    const isWebmail = program !== null || isFrontEnd(hop, walk);
    if (isWebmail || operator?.provider.kind === "hosting") {
      const webmail = program === null ? [] : [evidenceOf("webmail-program", program)];
      return {
        end: webmailWithout(walk, [evidence, ...webmail], {
          operator: operator?.provider.name ?? null,
          service: lowest(step.cap, isVouched(hop, walk) ? "medium" : "low"),
          account: hop.from?.user ?? null,
          marks: walk.marks,
          alternatives: [peerAlternative(walk)],
        }),
      };
    }
    walk.evidence.push(evidence);
    if (typeof peer === "string" && !isPublicAddress(peer)) walk.privatePeer = hop;
    addNames(hop, walk);
    return null;
  }
  const continuous = isContinuous(hop, walk);
  const vouched = continuous && isVouched(hop, walk);
  const stated = readOriginating(walk, []);
  if (stated !== null && stated.ip !== peer) {
    return { end: statedClient(stated, at, hop, peer, walk) };
  }
  const relayed = signedInServer(at, hop, peer, walk, vouched);
  if (relayed !== null) return relayed;
  // A server that only its own name stands behind may write any client into its lines.
  const isProven = vouched && operator?.basis === "range";
  const level: Confidence = isProven ? step.cap : continuous ? lowest(step.cap, "medium") : "low";
  const name = operator?.provider.name ?? null;
  const literal = literalAlternative(hop, peer);
  return {
    end: draft("client-submission", {
      ip: peer,
      host: hop.from?.rdns ?? null,
      operator: name,
      addressIs: "client",
      account: hop.from?.user ?? null,
      service: level,
      address: level,
      evidence: [
        ...walk.evidence,
        evidenceOfHop("authenticated-submission", hop, seen.fields, {
          ip: peer,
          helo: hop.from?.helo ?? null,
          by: hop.by?.host ?? null,
          operator: name,
        }),
      ],
      alternatives: [peerAlternative(walk), ...(literal === null ? [] : [literal])],
      cannotTell: personBehind(name),
      marks: [...walk.marks, { ...mark, trust: vouched ? "vouched" : "claimed" }],
    }),
  };
}

/** The service says in a field of its own that its own front end stands in the line (OVH). */
function statedClient(
  stated: { readonly ip: string; readonly evidence: Evidence },
  at: number,
  hop: ReadHop,
  peer: string,
  walk: Walk
): Draft {
  const name = walk.operator?.provider.name ?? null;
  const level = lowest(walk.step.cap, "medium");
  return draft("client-submission", {
    ip: stated.ip,
    operator: name,
    addressIs: "client",
    account: hop.from?.user ?? null,
    service: level,
    address: level,
    evidence: [
      ...walk.evidence,
      evidenceOfHop("submission-front-end", hop, walk.seen.fields),
      stated.evidence,
    ],
    alternatives: [
      {
        kind: "client-submission",
        ip: peer,
        host: null,
        operator: null,
        rule: "authenticated-submission",
      },
      peerAlternative(walk),
    ],
    cannotTell: personBehind(name),
    marks: [
      ...walk.marks,
      { hop: at, class: "submission", trust: isVouched(hop, walk) ? "vouched" : "claimed" },
    ],
  });
}

/** A server that signed in to relay: the next line is its own, and says who signed in there. */
function signedInServer(
  at: number,
  hop: ReadHop,
  peer: string,
  walk: Walk,
  vouched: boolean
): Decision | null {
  const { seen, step } = walk;
  const next = seen.hops[at + 1];
  const writer = next?.by?.host;
  if (seen.shapes[at + 1] !== "submission" || typeof writer !== "string") return null;
  if (!isPublicAddress(next?.from?.ip) || next.from.ip === peer) return null;
  if (!namesOfPeer(hop).map(plain).includes(plain(writer))) return null;
  return {
    next: {
      hop: at,
      ip: peer,
      names: namesOfPeer(hop),
      certainty: vouched ? "vouched" : "claimed",
      cap: vouched ? lowest(step.cap, "medium") : "low",
    },
    evidence: [...walk.evidence, evidenceOfHop("chain-continues", hop, seen.fields, { ip: peer })],
    marks: [...walk.marks, { hop: at, class: "relay", trust: vouched ? "vouched" : "claimed" }],
  };
}

/** A public address announced by the client itself: what it believes its address to be. */
function literalAlternative(hop: ReadHop, peer: string): OriginAlternative | null {
  const helo = hop.from?.helo ?? "";
  const ip = helo.startsWith("[") ? findAddressAfter(helo, "[") : null;
  if (!isPublicAddress(ip) || ip === peer) return null;
  return { kind: "client-submission", ip, host: null, operator: null, rule: "helo-literal" };
}

/** The peer of a submission is the service's own webmail or another of its front ends. */
function isFrontEnd(hop: ReadHop, { operator }: Walk): boolean {
  const rdns = hop.from?.rdns;
  if (typeof rdns === "string" && plain(rdns).startsWith("webmail")) return true;
  const helo = hop.from?.helo ?? hop.from?.name;
  if (typeof helo === "string" && plain(helo).includes("webmail.")) return true;
  if (operator === null) return false;
  const ip = hop.from?.ip;
  const isOwnRange =
    typeof ip === "string" && findProviderByAddress(ip)?.id === operator.provider.id;
  const frontEnds = findSenderPlatform(operator.provider.id)?.frontEnds ?? [];
  return (isOwnRange && operator.provider.kind !== "hosting") || hostIsUnder(rdns, frontEnds);
}

/** Handed in at a mailbox server of an organisation's own Exchange. */
function fromExchange(at: number, hop: ReadHop, walk: Walk): Draft {
  const { step, seen } = walk;
  walk.marks.push({ hop: at, class: "mapi-submission" });
  const evidence = [...walk.evidence, evidenceOfHop("exchange-on-premises", hop, seen.fields)];
  return exchangeSystem(walk, evidence, lowest(step.cap, "medium"));
}

function exchangeSystem(walk: Walk, evidence: readonly Evidence[], level: Confidence): Draft {
  const { step, seen } = walk;
  const field = seen.index.first("x-originating-ip");
  const ip = field === null ? null : findAddressAfter(`=${field.value}`, "=");
  if (field !== null && isPublicAddress(ip) && ip !== step.ip) {
    return draft("webmail-with-client-ip", {
      ip,
      host: null,
      operator: null,
      addressIs: "client",
      service: level,
      address: lowest(level, "low"),
      evidence: [...evidence, evidenceOf("originating-header", field, { ip, header: field.name })],
      alternatives: [{ ...peerAlternative(walk), kind: "on-prem-relay" }],
      cannotTell: personBehind(null),
      marks: walk.marks,
    });
  }
  return draft("on-prem-relay", {
    ip: step.ip,
    host: step.names[0] ?? null,
    operator: walk.operator?.provider.name ?? null,
    addressIs: "server",
    service: level,
    address: step.cap,
    evidence,
    cannotTell: [
      { id: "client-address", because: "not-recorded", whoKnows: null, log: "exchange-tracking" },
      { id: "which-user", because: "shared-account", whoKnows: null, log: "exchange-tracking" },
    ],
    marks: walk.marks,
  });
}

/** An organisation's Exchange took it from a public address: a mail program, or an open relay. */
function clientOfExchange(at: number, hop: ReadHop, peer: string, walk: Walk): Draft {
  const { step, seen } = walk;
  const stated = readOriginating(walk, []);
  if (stated !== null && stated.ip !== peer) return statedClient(stated, at, hop, peer, walk);
  const originating = seen.index.first("x-originating-ip");
  const same = originating !== null && findAddressAfter(`=${originating.value}`, "=") === peer;
  const level: Confidence = same && seen.index.has("x-clientproxiedby") ? "medium" : "low";
  return draft("client-submission", {
    ip: peer,
    addressIs: "client",
    operator: walk.operator?.provider.name ?? null,
    service: lowest(step.cap, level),
    address: lowest(step.cap, level),
    evidence: [
      ...walk.evidence,
      evidenceOfHop("exchange-client", hop, seen.fields, { ip: peer, by: hop.by?.host ?? null }),
    ],
    alternatives: [{ ...peerAlternative(walk), kind: "on-prem-relay" }],
    cannotTell: personBehind(null),
    marks: [...walk.marks, { hop: at, class: "submission" }],
  });
}

/** Nothing below says more: the peer itself. */
function atThePeer(walk: Walk): Draft {
  const { step, seen, operator } = walk;
  if (walk.exchange) {
    const sign = evidenceOfAbsence("exchange-lines");
    return exchangeSystem(walk, [...walk.evidence, sign], lowest(step.cap, "low"));
  }
  if (isBounce(seen)) {
    return serverDirect(walk, {
      reason: "provider-generated",
      evidence: [...walk.evidence, evidenceOfAbsence("bounce-generated")],
      service: lowest(step.cap, "medium"),
    });
  }
  if (findWebScript(seen.index) !== null) return fromScript(walk, null);
  const program = findWebmailProgram(seen.index);
  if (program !== null && walk.loopback) {
    return webmailWithout(walk, [evidenceOf("webmail-program", program)], {
      operator: operator?.provider.name ?? null,
      service: "low",
      marks: walk.marks,
      alternatives: [peerAlternative(walk)],
    });
  }
  const isLow = walk.privatePeer !== null;
  const literal =
    walk.privatePeer === null ? null : literalAlternative(walk.privatePeer, step.ip ?? "");
  const sign = walk.loopback ? "local-submission" : "nothing-below";
  return serverDirect(walk, {
    evidence: [...walk.evidence, evidenceOfAbsence(sign, { ip: step.ip })],
    service: lowest(step.cap, isLow ? "low" : "medium"),
    alternatives: literal === null ? [] : [literal],
  });
}

function serverDirect(walk: Walk, rest: Partial<Draft>): Draft {
  const { step, operator } = walk;
  return draft("server-direct", {
    ip: step.ip,
    host: step.names.find((name) => name.includes(".")) ?? null,
    operator: operator?.provider.name ?? null,
    addressIs: step.ip === null ? null : "server",
    address: step.ip === null ? null : step.cap,
    cannotTell: [
      {
        id: "who-used-the-server",
        because: "server-may-be-misused",
        whoKnows: operator?.provider.name ?? null,
        log: "server-log",
      },
    ],
    marks: walk.marks,
    ...rest,
  });
}
