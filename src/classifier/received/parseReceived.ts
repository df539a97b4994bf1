import { parseIp } from "../headers/parseIp";
import { writeUtc } from "../headers/writeUtc";
import type { HopBy, HopFrom, HopStatus, ReceivedLine } from "../model";
import { assignRoles } from "./assignRoles";
import type { Family, Line } from "./family";
import { findFamily } from "./findFamily";
import { isText } from "./isText";
import { type Asides, mailboxOf, readAside, readTlsWords } from "./readAside";
import { readPeer } from "./readPeer";
import { type Clause, type ScannedLine, scanReceived } from "./scanReceived";
import { withTypes } from "./withTypes";

type OpenLine = { -readonly [Key in keyof ReceivedLine]: ReceivedLine[Key] };

/**
 * One Received value, read: who is said to have handed over to whom, how and when.
 *
 * In: the unfolded value of a Received field (RFC 5321 4.4), however malformed. Out: the roles the
 * format family gives its parts; null where the line says that there is none, no key where it makes
 * no claim. `status`: `relay` with an address that connected, `skip` without one or for a hand-over
 * on the host, `unparseable` where neither `from` nor `by` can be found. Never throws; time and
 * memory are linear in the length of the value.
 */
export function parseReceived(value: string): ReceivedLine {
  const parts = scanReceived(value);
  const asides: Asides = {
    tlsVersion: undefined,
    tlsCipher: undefined,
    encrypted: false,
    authenticated: false,
    user: undefined,
    envelopeFrom: undefined,
  };
  const fromClause = parts.from ?? clauseInComment(value, parts.none);
  const peer = fromClause === null ? null : readPeer(value, fromClause, asides);
  const products = readComments(value, parts, asides);
  const protocol = readProtocol(value, parts.with, asides);
  const by = readBy(value, parts.by);
  const line: Line = {
    text: value,
    parts,
    peer,
    asides,
    protocol,
    protocolKey: protocol.toLowerCase(),
    by: (by?.host ?? "").toLowerCase(),
    products,
  };
  const family = findFamily(line);
  const assigned = peer === null ? null : assignRoles(peer, family, parts.doubled);
  return compose(line, family, withUser(assigned, line), by);
}

/** `(from host [192.0.2.1]) by …`: an early gateway puts the whole clause into a comment. */
function clauseInComment(text: string, none: Clause): Clause | null {
  const start = none.comments[0];
  const end = none.comments[1] ?? 0;
  if (start === undefined) return null;
  if (isText(text, start, "helo=")) return { words: [], comments: [start, end] };
  if (!isText(text, start, "from ")) return null;
  const bracket = text.indexOf("[", start);
  if (bracket < 0 || bracket > end) return null;
  const nameEnd = text.indexOf(" ", start + 5);
  if (nameEnd < 0 || nameEnd > bracket) return null;
  return { words: [start + 5, nameEnd, bracket, end], comments: [] };
}

function compose(line: Line, family: Family, from: HopFrom | null, by: HopBy | null): ReceivedLine {
  const { text, parts, peer, asides } = line;
  const type = withTypes.get(line.protocolKey);
  const result: OpenLine = {
    from,
    by,
    authenticated:
      asides.authenticated ||
      type?.authenticated === true ||
      peer?.signedIn === true ||
      parts.user !== null ||
      isAuthenticatedBy(family, line),
    time: parts.date === null ? null : writeUtc(parts.date.seconds),
    zone: parts.date === null ? null : parts.date.zone,
    status: statusOf(line, family, from),
    family: family.id,
  };
  if (parts.with !== null) result.with = line.protocol === "" ? null : line.protocol;
  if (parts.via !== null) result.via = phraseOf(text, parts.via);
  if (parts.id !== null) result.id = wordOf(text, parts.id);
  if (parts.for !== null) result.for = wordOf(text, parts.for);
  const sender =
    asides.envelopeFrom === undefined
      ? (envelopeClause(text, parts) ?? peer?.envelopeFrom)
      : asides.envelopeFrom;
  if (sender !== undefined) result.envelopeFrom = sender;
  if (asides.encrypted || type?.encrypted === true) {
    const tls: { version?: string; cipher?: string } = {};
    if (asides.tlsVersion !== undefined) tls.version = asides.tlsVersion;
    if (asides.tlsCipher !== undefined) tls.cipher = asides.tlsCipher;
    result.tls = tls;
  }
  return result;
}

function isAuthenticatedBy(family: Family, line: Line): boolean {
  return typeof family.authenticated === "function"
    ? family.authenticated(line)
    : family.authenticated === true;
}

function statusOf(line: Line, family: Family, from: HopFrom | null): HopStatus {
  if (line.parts.from === null && line.parts.by === null && family.id === "generic") {
    return "unparseable";
  }
  return family.status ?? (typeof from?.ip === "string" ? "relay" : "skip");
}

/** Adds the account that a comment or clause names; a line without `from` may name one too. */
function withUser(from: HopFrom | null, line: Line): HopFrom | null {
  const { parts, text, asides } = line;
  const account = parts.user === null ? null : accountOf(text, parts.user);
  const named = asides.user ?? account ?? localUser(line);
  if (named === undefined) return from;
  return { ...from, user: named };
}

/** `(Postfix, from userid 33)`, `(qmail 1 invoked by uid 33)`, `(from user@localhost)`. */
function localUser({ text, parts }: Line): string | undefined {
  if (parts.from !== null) return undefined;
  for (const clause of [parts.none, parts.by]) {
    if (clause === null) continue;
    for (let k = 0; k < clause.comments.length; k += 2) {
      const start = clause.comments[k] ?? 0;
      const comment = text.slice(start, Math.min(clause.comments[k + 1] ?? 0, start + 300));
      const found =
        /^from ([^\s()]+)$/i.exec(comment) ??
        /\bfrom userid (\d+)/.exec(comment) ??
        /^(?:qmail|nullmailer pid) \d+ invoked by uid (\d+)/.exec(comment);
      if (found !== null) return found[1];
    }
  }
  return undefined;
}

/** Session comments behind `by` into `asides`; the first words of all others are products. */
function readComments(text: string, parts: ScannedLine, asides: Asides): string[] {
  const products: string[] = [];
  readAll(text, parts.none.comments, asides, null);
  readClause(text, parts.by, asides, products);
  readClause(text, parts.via, asides, products);
  readClause(text, parts.with, asides, products);
  readClause(text, parts.id, asides, products);
  readClause(text, parts.for, asides, products);
  readClause(text, parts.envelopeFrom, asides, products);
  readClause(text, parts.user, asides, products);
  readAll(text, parts.trailing, asides, null);
  return products;
}

function readClause(text: string, clause: Clause | null, asides: Asides, products: string[]): void {
  if (clause !== null && clause.comments.length > 0) {
    readAll(text, clause.comments, asides, products);
  }
}

function readAll(
  text: string,
  comments: readonly number[],
  asides: Asides,
  products: string[] | null
): void {
  for (let k = 0; k < comments.length; k += 2) {
    const start = comments[k] ?? 0;
    const end = comments[k + 1] ?? 0;
    if (!readAside(text, start, end, asides) && products !== null && products.length < 6) {
      const product = productOf(text, start, end);
      if (product !== "") products.push(product);
    }
  }
}

/** The first word of a comment, without comma; what begins with a bracket is an address. */
function productOf(text: string, start: number, end: number): string {
  if (isAddressLike(text, start, end)) return "";
  let stop = start;
  while (stop < end && stop - start < 60) {
    const code = text.charCodeAt(stop);
    if (code <= 32 || code === 44 || code === 40 || code === 91) break;
    stop++;
  }
  return text.slice(start, stop).toLowerCase();
}

function isAddressLike(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const lower = code | 32;
    if (!((code >= 46 && code <= 58 && code !== 47) || (lower >= 97 && lower <= 102))) return false;
  }
  return true;
}

/** The protocol words, without what tells of TLS. */
function readProtocol(text: string, clause: Clause | null, asides: Asides): string {
  if (clause === null) return "";
  const { words } = clause;
  if (words.length === 2) return readOneWord(text, words[0] ?? 0, words[1] ?? 0, asides);
  if (isText(text, words[0] ?? 0, "microsoft ")) {
    return text.slice(words[0], words[words.length - 1]);
  }
  let protocol = "";
  for (let k = 0; k < words.length; k += 2) {
    const start = words[k] ?? 0;
    const end = words[k + 1] ?? 0;
    if (isText(text, start, "tls") && end - start === 3) {
      // Exim: `esmtpsa (TLS1.3) tls CIPHER`.
      k += 2;
      readTlsWords(text, words[k] ?? end, words[k + 1] ?? end, asides);
      continue;
    }
    const next = words[k + 2];
    if (next !== undefined && isText(text, next, "encrypted")) {
      readTlsWords(text, start, end, asides);
      k += 2;
      continue;
    }
    if (protocol !== "" && isText(text, start, "starttls")) {
      asides.encrypted = true;
      continue;
    }
    const word = trimWord(text, start, end);
    // What follows a known protocol is somebody's addition: `with SMTP transient id 1`.
    if (withTypes.has(protocol.toLowerCase())) break;
    if (word !== "") protocol = protocol === "" ? word : `${protocol} ${word}`;
  }
  return protocol;
}

/** IronPort: `ESMTP/TLS/CIPHER`. */
function readOneWord(text: string, start: number, end: number, asides: Asides): string {
  const word = trimWord(text, start, end);
  const tls = word.indexOf("/TLS/");
  if (tls > 0) readTlsWords(text, start + tls + 5, start + word.length, asides);
  return word;
}

function readBy(text: string, clause: Clause | null): HopBy | null {
  if (clause === null) return null;
  const { words, comments } = clause;
  const by: { host?: string | null; ip?: string | null } = {};
  const start = words[0];
  if (start === undefined) {
    by.host = null;
  } else {
    const host = byHost(text, words);
    by.host = host;
    const ip = parseIp(host);
    if (ip !== null && !isInsideNumbering(host)) by.ip = ip;
  }
  for (let k = 2; k < words.length && by.ip === undefined; k += 2) {
    if (text.charCodeAt(words[k] ?? 0) !== 91) continue;
    const ip = parseIp(text, words[k], words[k + 1]);
    if (ip !== null) by.ip = ip;
  }
  for (let k = 0; k < comments.length && by.ip === undefined; k += 2) {
    const ip = addressOfBy(text, comments[k] ?? 0, comments[k + 1] ?? 0);
    if (ip !== null) by.ip = ip;
  }
  return by;
}

/** The host; names of products with blanks in them are kept whole (`by Forcepoint Email with`). */
function byHost(text: string, words: readonly number[]): string {
  const start = words[0] ?? 0;
  let end = words[1] ?? start;
  if (words.length > 2 && words.length <= 8) {
    const names: string[] = [];
    for (let k = 0; k < words.length; k += 2) {
      const word = text.slice(words[k], words[k + 1]);
      if (word !== ":" && word !== ",") names.push(word);
    }
    if (names.length > 0 && names.every(isPlainName)) return names.join(" ");
  }
  if (text.charCodeAt(end - 1) === 44 && end - start > 1) end--;
  return hostWithoutPort(text, start, end);
}

/** Letters only: no host with dots, no number, no protocol. */
function isPlainName(word: string): boolean {
  return /^[a-z]+$/i.test(word) && !withTypes.has(word.toLowerCase());
}

/** `(192.0.2.1)`, `([fe80::1%4])`, `(host [192.0.2.1])`; versions are neither. */
function addressOfBy(text: string, start: number, end: number): string | null {
  const whole = parseIp(text, start, end);
  if (whole !== null) return whole;
  let close = end - 1;
  while (close >= start && text.charCodeAt(close) !== 93) close--;
  // Nothing but a port may follow.
  if (close < start || (close !== end - 1 && text.charCodeAt(close + 1) !== 58)) return null;
  let open = close;
  while (open >= start && text.charCodeAt(open) !== 91) open--;
  return open >= start ? parseIp(text, open, close + 1) : null;
}

/** Google numbers its inside with 2002:a05: and its neighbours: no addresses, although they read like 6to4. */
function isInsideNumbering(host: string): boolean {
  return /^\[?2002:0?a[0-9a-f]{2}:/i.test(host);
}

function hostWithoutPort(text: string, start: number, end: number): string {
  const colon = text.lastIndexOf(":", end - 1);
  if (colon > start && text.indexOf(":", start) === colon && colon + 6 >= end) {
    let digits = colon + 1;
    while (digits < end && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++;
    if (digits === end) end = colon;
  }
  return text.slice(start, end);
}

function wordOf(text: string, clause: Clause): string | null {
  const start = clause.words[0];
  return start === undefined ? null : mailboxOf(text.slice(start, clause.words[1]));
}

/** `as user u`, `by authid <u>`. */
function accountOf(text: string, clause: Clause): string | null {
  const { words } = clause;
  const start = words[0];
  if (start === undefined) return null;
  const skipped = words.length > 2 && text.slice(start, words[1]).toLowerCase() === "user" ? 2 : 0;
  return mailboxOf(text.slice(words[skipped], words[skipped + 1]));
}

function phraseOf(text: string, clause: Clause): string | null {
  const { words } = clause;
  const start = words[0];
  return start === undefined ? null : text.slice(start, words[words.length - 1]);
}

function envelopeClause(text: string, parts: ScannedLine): string | null | undefined {
  return parts.envelopeFrom === null ? undefined : wordOf(text, parts.envelopeFrom);
}

function trimWord(text: string, start: number, end: number): string {
  const last = text.charCodeAt(end - 1);
  return text.slice(start, last === 44 ? end - 1 : end);
}
