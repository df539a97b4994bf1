import { analyzeHeaders } from "../classifier/analyzeHeaders";
import { decodeWords } from "../classifier/headers/decodeWords";
import { readHeaderFields } from "../classifier/headers/readHeaderFields";
import { domainOwner, withSuffixRules } from "../classifier/identity/domainOwner";
import { identifyMessageId } from "../classifier/identity/identifyMessageId";
import { parseMailboxes } from "../classifier/identity/parseMailboxes";
import type { Analysis, AnalysisContext, DecodeText, HeaderField } from "../classifier/model";
import { parseReceived } from "../classifier/received/parseReceived";

import { compareVerdicts } from "./compareVerdicts";
import { addressIn, createDisguise } from "./createDisguise";
import type { Disguise } from "./createDisguise";
import { freeText, idFields, mailboxFields, plainFields, programFields } from "./vocabulary";

/** Signals about a name's looks or about whose an address is: another would not show it. */
const aboutItself = new Set([
  "look-alike-brand",
  "mixed-script-domain",
  "punycode-domain",
  "originating-ip-of-a-service",
]);

export interface RedactedHeader {
  readonly text: string;
  /** The same mapping for a value that stands outside the header, e.g. the mailbox owner. */
  readonly map: (text: string) => string;
}

/**
 * Writes a copy of a header in which names, domains, addresses and ids are others, and what a
 * verdict rests on is the same: format of every line, order, times, service hosts and ranges.
 *
 * Where the copy gives another verdict, hosts and addresses of the path are given back one by
 * one until it gives the same, if any does: never those of a mailbox or of the sender's own connection.
 *
 * @param context as the original is analysed
 * @returns header text; unreadable parts are blanked out rather than kept. Never throws.
 */
export function redactHeader(headerText: string, context: AnalysisContext): RedactedHeader {
  return withSuffixRules(context.registrableDomain, () => redact(headerText, context));
}

function redact(headerText: string, context: AnalysisContext): RedactedHeader {
  const original = analyzeHeaders(headerText, context);
  const kept = new Set(findingsIn(original));
  let best = redactOnce(headerText, kept, context.decodeText);
  let distance = distanceTo(original, best, context);
  for (const candidate of distance === 0 ? [] : pathNames(original)) {
    if (kept.has(candidate)) continue;
    const next = redactOnce(headerText, new Set([...kept, candidate]), context.decodeText);
    const nextDistance = distanceTo(original, next, context);
    if (nextDistance >= distance) continue;
    kept.add(candidate);
    best = next;
    distance = nextDistance;
    if (distance === 0) break;
  }
  return best;
}

/** How far the verdict of a copy is from the original's. */
function distanceTo(original: Analysis, copy: RedactedHeader, context: AnalysisContext): number {
  const mapped = {
    ...context,
    mailboxOwner: context.mailboxOwner === undefined ? undefined : copy.map(context.mailboxOwner),
    ownDomains: context.ownDomains?.map(copy.map),
  };
  return compareVerdicts(original, analyzeHeaders(copy.text, mapped)).length;
}

/** Many more hosts than this are no path but an attack on our patience. */
const mostTried = 24;

/** Owners of hosts and addresses on the path that are nobody's mailbox and nobody's connection. */
function pathNames({ hops, identity, origin }: Analysis): string[] {
  const mailboxes = [
    ...identity.from,
    ...identity.to,
    ...identity.replyTo,
    ...[identity.sender, identity.returnPath].filter((mailbox) => mailbox !== null),
  ].flatMap(({ domain }) => (domain === null ? [] : [domainOwner(domain)]));
  const recipients = hops.flatMap((hop) =>
    hop.for == null ? [] : [domainOwner(hop.for.slice(hop.for.lastIndexOf("@") + 1))]
  );
  const person = origin.addressIs === "client" ? origin.ip : null;
  const privately = new Set([...mailboxes, ...recipients, person]);
  const names = hops.flatMap(({ by, from }) =>
    [by?.host, from?.rdns, from?.helo, from?.name]
      .filter((name) => name != null)
      .map((name) => domainOwner(name))
  );
  const addresses = hops.map(({ from }) => from?.ip).filter((ip) => ip != null);
  return [...new Set([...names, ...addresses])]
    .filter((name) => !privately.has(name))
    .slice(0, mostTried);
}

function redactOnce(
  headerText: string,
  kept: ReadonlySet<string>,
  decodeText: DecodeText
): RedactedHeader {
  const fields = readHeaderFields(headerText);
  const disguise = createDisguise(addressesIn(fields), kept);
  const lines = fields.map((field) => {
    const raw = headerText.slice(field.start, field.end);
    const value = raw.slice(raw.indexOf(":") + 1);
    return `${field.name}:${redactValue(field, value, disguise, decodeText)}`;
  });
  return {
    text: `${lines.join("\r\n")}\r\n`,
    map: (text) => mapTokens(text, disguise, { ids: false, special: noNames }),
  };
}

const noNames: ReadonlyMap<string, string> = new Map();

function redactValue(
  { key, value }: HeaderField,
  raw: string,
  disguise: Disguise,
  decodeText: DecodeText
): string {
  if (plainFields.has(key)) return raw;
  if (freeText.has(key)) return " (redacted)";
  if (mailboxFields.has(key)) return ` ${redactMailboxes(value, disguise, decodeText)}`;
  if (idFields.has(key)) return redactIds(raw, disguise);
  if (key === "received" || key === "x-received") return redactReceived(value, raw, disguise);
  const mapped = mapTokens(raw, disguise, { ids: true, special: noNames });
  return programFields.test(key) ? mapped : blankWords(mapped);
}

/** Fields of no known program: words could be anything, so their letters go. */
function blankWords(text: string): string {
  return text.replace(/[\p{L}\p{N}]{3,}/gu, (word) =>
    /^(?:[\d.]+|user\d+|name\d+|example)$/.test(word) ? word : "x".repeat(word.length)
  );
}

/** The names are rebuilt, so that neither phrase, comment nor encoding keeps one. */
function redactMailboxes(value: string, disguise: Disguise, decodeText: DecodeText): string {
  const mailboxes = parseMailboxes(value).map(({ address, name }) => {
    const mappedName = name === null ? null : redactName(decodeWords(name, decodeText), disguise);
    const mapped =
      address === null ? null : mapTokens(address, disguise, { ids: false, special: noNames });
    if (mappedName === null) return mapped ?? "<>";
    const quoted = `"${mappedName.replace(/["\\]/g, "")}"`;
    return mapped === null ? quoted : `${quoted} <${mapped}>`;
  });
  return mailboxes.length === 0 ? "undisclosed-recipients:;" : mailboxes.join(", ");
}

/** A name that shows an address or turns the reading direction keeps doing so, as another. */
function redactName(name: string, disguise: Disguise): string {
  const shown = name.split(/([\s<>()[\]",;]+)/).filter((part) => /[@.]/.test(part));
  const turns = /[\u202A-\u202E\u2066-\u2069]/u.exec(name)?.[0] ?? "";
  const addresses = shown.map((part) =>
    mapTokens(part, disguise, { ids: false, special: noNames })
  );
  // "Ann via Staff list", "ann@example.org (Google Calendar)": somebody passed it on.
  const passed = /\bvia\b|経由/i.exec(name)?.[0] ?? "";
  const service =
    /\((?:google|outlook|microsoft|dropbox|docusign|zoom|slack|github)[^()]*\)$/i.exec(name)?.[0];
  return [
    turns + disguise.person(name),
    ...addresses,
    ...(passed === "" ? [] : [passed, disguise.person(`${name} ${passed}`)]),
    ...(service === undefined ? [] : [service]),
  ].join(" ");
}

/** Maker and time of an id are findings: as much of it is changed as leaves both. */
function redactIds(raw: string, disguise: Disguise): string {
  return raw.replace(/<([^<>@]*)@([^<>@]*)>/g, (whole, local: string, host: string) => {
    const before = identifyMessageId(whole);
    const isSame = (candidate: string): boolean => {
      const after = identifyMessageId(candidate);
      return after.maker === before.maker && after.time === before.time;
    };
    const mapped = host.includes(".")
      ? mapTokens(host, disguise, { ids: false, special: noNames })
      : disguise.bareName(host);
    // A service's own computer names can be what tells its ids.
    const written = isSame(`<${local}@${mapped}>`) ? mapped : host;
    return `<${keepForm(local, disguise, (each) => isSame(`<${each}@${written}>`))}@${written}>`;
  });
}

/** Changes all of an id, or a part of it, or the digits of a part: the most that the form allows. */
function keepForm(id: string, disguise: Disguise, isSame: (candidate: string) => boolean): string {
  const { length } = id;
  const parts = [
    [0, length],
    [length / 2, length],
    [0, length / 2],
    [length / 4, length / 2],
    [(length * 2) / 3, length],
  ].map(([from = 0, to = 0]) => [Math.ceil(from), Math.ceil(to)] as const);
  const candidates = parts.flatMap(([from, to]) => {
    const part = id.slice(from, to);
    return [disguise.id(part), part.replace(/\d+/g, disguise.id)].map(
      (changed) => id.slice(0, from) + changed + id.slice(to)
    );
  });
  return candidates.find((candidate) => candidate !== id && isSame(candidate)) ?? id;
}

function redactReceived(value: string, raw: string, disguise: Disguise): string {
  const line = parseReceived(value);
  const special = new Map<string, string>();
  for (const name of [line.from?.name, line.from?.helo, line.from?.rdns, line.by?.host]) {
    if (name != null && !name.includes(".") && !name.includes(":")) {
      special.set(name, disguise.bareName(name));
    }
  }
  const user = line.from?.user;
  if (user != null && !user.includes("@")) special.set(user, disguise.bareName(user));
  if (line.id != null && /\d/.test(line.id) && !/^[\d.]+$/.test(line.id)) {
    special.set(line.id, disguise.id(line.id));
  }
  // A recipient's name can stand in quotes before the address.
  return mapTokens(raw.replace(/"[^"@]*"(?= ?<)/g, '"name"'), disguise, { ids: false, special });
}

interface Mapping {
  /** Long runs of letters and digits are ids here, and are changed. */
  readonly ids: boolean;
  readonly special: ReadonlyMap<string, string>;
}

/** Maps whatever in a text is an address, a mail address or a host; the rest stays in place. */
function mapTokens(text: string, disguise: Disguise, mapping: Mapping): string {
  return text
    .split(/([\s<>()[\]{}",;|'\\]+)/)
    .map((token, index) => (index % 2 === 1 ? token : mapToken(token, disguise, mapping)))
    .join("");
}

function mapToken(token: string, disguise: Disguise, mapping: Mapping): string {
  if (token === "") return token;
  const special = mapping.special.get(token);
  if (special !== undefined) return special;
  // Sendmail's version and its configuration's, which can have four numbers too.
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}\/\d{1,3}(?:\.\d{1,3}){1,3}$/.test(token)) return token;
  const ip = addressIn(token);
  if (ip !== null) {
    const mapped = disguise.ip(ip);
    const prefix = /^IPv6:/i.exec(token)?.[0] ?? "";
    return mapped === ip ? token : prefix + mapped;
  }
  const at = token.lastIndexOf("@");
  if (at >= 0) {
    const named = /^(?:[a-z.]+=|mailto:|smtp:|rfc822[;:])/i.exec(token)?.[0] ?? "";
    const local = token.slice(named.length, at);
    return `${named}${disguise.localPart(local)}@${mapToken(token.slice(at + 1), disguise, mapping)}`;
  }
  const page = /^https?:\/\//i.exec(token)?.[0];
  if (page !== undefined) {
    const host = token.slice(page.length).split(/[/?#]/)[0] ?? "";
    return `${page}${mapToken(host, disguise, mapping)}/redacted`;
  }
  if (/[:=/]/.test(token)) {
    const last = /^(.*):(\d{1,5})$/.exec(token);
    if (last?.[1] !== undefined && addressIn(last[1]) !== null) {
      return `${mapToken(last[1], disguise, mapping)}:${last[2] ?? ""}`;
    }
    // `IPv6` and other keys end at the first sign; an IPv6 address has more of them.
    const cut = token.search(/[:=/]/);
    const rest = token.slice(cut + 1);
    const key = token.slice(0, cut);
    return (
      // `header.from=` is a property and no host.
      (token.charAt(cut) === "=" && addressIn(key) === null
        ? key
        : mapToken(key, disguise, mapping)) +
      token.charAt(cut) +
      (rest === "" ? "" : mapToken(rest, disguise, mapping))
    );
  }
  if (isHostName(token)) return disguise.host(token);
  return mapping.ids && isOpaque(token) ? disguise.id(token) : token;
}

/** Labels and a final one of letters; versions and numbers are none. */
function isHostName(text: string): boolean {
  return (
    text.length <= 255 &&
    /^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,24}|xn--[\w-]+)\.?$/i.test(text) &&
    !/\.(?:php|html?|cgi|pl|py|asp|aspx|cf|c|js|txt)$/i.test(text)
  );
}

function isOpaque(text: string): boolean {
  return text.length >= 16 && /\d/.test(text) && /[a-z]/i.test(text) && /^[\w+/=.~-]+$/.test(text);
}

function addressesIn(fields: readonly HeaderField[]): string[] {
  const found = new Set<string>();
  for (const { value } of fields) {
    for (const token of value.split(/[\s<>()[\]{}",;|'\\=]+/)) {
      const ip = addressIn(token) ?? addressIn(token.replace(/:\d{1,5}$/, ""));
      if (ip !== null) found.add(ip);
      if (found.size > 2000) return [...found];
    }
  }
  return [...found];
}

function findingsIn(analysis: Analysis): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { evidence, id } of analysis.signals) {
    if (!aboutItself.has(id)) continue;
    for (const { values } of evidence) {
      for (const value of [values["domain"], values["ip"]]) {
        if (typeof value === "string") kept.add(value.toLowerCase());
      }
    }
  }
  return kept;
}
