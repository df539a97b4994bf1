/**
 * The `from` clause taken apart: which address stands where, and which name. No role is given out
 * here; families do that. One rule holds for all of them and is therefore kept here: what stands
 * after HELO, EHLO, LHLO or `helo=` was said by the peer and never fills an address slot.
 */
import { parseIp } from "../headers/parseIp";
import { scanMailDate } from "../headers/scanMailDate";
import { isText } from "./isText";
import { type Asides, readAside } from "./readAside";
import type { Clause } from "./scanReceived";

export interface Peer {
  /** First word after `from`. */
  word: string | undefined;
  /** Address that the first word is, and the port glued to it. */
  wordIp: string | null;
  wordPort: number | null;
  /** Address in brackets as a further word: `from host [192.0.2.1] by`. */
  besideIp: string | null;
  besidePort: number | null;
  /** HELO where the line says which word it is; null: an empty one. */
  helo: string | null | undefined;
  /** The greeting was told by its own word (`HELO x`), not by `helo=`. */
  greeted: boolean;
  /** A date stands where an address belongs: no server writes so. */
  dated: boolean;
  /** The look-up of the name failed for now: whether there is one is not told. */
  lookupFailed: boolean;
  /** Name that stands before the address in the comment; null: `unknown`. */
  rdns: string | null | undefined;
  /** Name that stands behind the address in the comment. */
  nameBehind: string | undefined;
  /** Address in the comment; null: an empty slot (`[]`, `unknown`). */
  ip: string | null | undefined;
  port: number | null;
  /** The comment's address stood in brackets. */
  bracketed: boolean;
  /** Two comments name two addresses: nobody can say which one connected. */
  contradictory: boolean;
  /** Ident or account glued to the address, or after `ident=`. */
  user: string | undefined;
  /** An account stood where an address belongs (`(user@example.org)`): the address is not told. */
  accountAlone: boolean;
  /** The comment says how the peer signed in (`mech=LOGIN`, `with plain`). */
  signedIn: boolean;
  /** There was a comment that could have held an address. */
  commented: boolean;
  /** Envelope sender written inside the clause (`mailfrom:`). */
  envelopeFrom: string | undefined;
}

const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;
const DOT = 46;
const COLON = 58;
const EQUALS = 61;
const AT = 64;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Words in a comment beyond this number name no peer. */
const MOST_WORDS = 24;

export function readPeer(text: string, clause: Clause, asides: Asides): Peer {
  const peer: Peer = {
    word: undefined,
    wordIp: null,
    wordPort: null,
    besideIp: null,
    besidePort: null,
    helo: undefined,
    greeted: false,
    dated: false,
    lookupFailed: false,
    rdns: undefined,
    nameBehind: undefined,
    ip: undefined,
    port: null,
    bracketed: false,
    contradictory: false,
    user: undefined,
    accountAlone: false,
    signedIn: false,
    commented: false,
    envelopeFrom: undefined,
  };
  readWords(text, clause.words, peer);
  const { comments } = clause;
  for (let k = 0; k < comments.length; k += 2) {
    const start = comments[k] ?? 0;
    const end = comments[k + 1] ?? 0;
    if (!readAside(text, start, end, asides)) readComment(text, start, end, peer);
  }
  return peer;
}

function readWords(text: string, words: readonly number[], peer: Peer): void {
  for (let k = 0; k < words.length; k += 2) {
    const start = words[k] ?? 0;
    let end = words[k + 1] ?? 0;
    if (k === 0) {
      if (text.charCodeAt(end - 1) === 44 /* , */ && end - start > 1) end--;
      peer.word = text.slice(start, end);
      if (mayBeAddress(text, start)) {
        readAddress(text, start, end);
        peer.wordIp = foundIp;
        peer.wordPort = foundPort;
      } else if (text.charCodeAt(end - 1) === CLOSE_BRACKET) {
        // `<unknown.domain>[192.0.2.1]`, `host[192.0.2.1]`: pobox's and AT&T's way.
        const open = text.lastIndexOf("[", end);
        if (open > start) {
          readAddress(text, open, end);
          if (foundIp !== null) {
            peer.word = text.slice(start, open);
            peer.besideIp = foundIp;
            peer.besidePort = foundPort;
          }
        }
      }
      continue;
    }
    if (isHeloWord(text, start, end)) {
      k += 2;
      const next = words[k];
      peer.helo ??= next === undefined ? null : text.slice(next, words[k + 1]);
      peer.greeted = true;
      continue;
    }
    if (isText(text, start, "claiming") && end - start === 8) {
      // Obtuse: `claiming to be "client.example.com"`.
      k += 6;
      const quoted = words[k];
      if (quoted !== undefined) setHelo(text, quoted, words[k + 1] ?? quoted, peer);
      continue;
    }
    if (text.charCodeAt(start) === OPEN_BRACKET) {
      readAddress(text, start, end);
      if (foundIp !== null && peer.besideIp === null) {
        peer.besideIp = foundIp;
        peer.besidePort = foundPort;
      }
    } else if (peer.wordIp !== null && text.charCodeAt(start) === COLON) {
      // `[192.0.2.1] :2500`
      peer.wordPort ??= portOf(text, start + 1, end);
    }
  }
}

function readComment(text: string, start: number, end: number, peer: Peer): void {
  peer.commented = true;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (start === end) return;
  if (mayBeAddress(text, start)) {
    readAddress(text, start, end);
    if (foundIp !== null) {
      addIp(peer, foundIp, foundPort, text.charCodeAt(start) === OPEN_BRACKET);
      return;
    }
  }

  if (isDate(text, start, end)) {
    peer.dated = true;
    return;
  }
  let at = start;
  let name: string | null | undefined;
  let plainIp: string | null = null;
  let plainFirst = false;
  let count = 0;
  let seenIp = false;
  // Behind HELO the rest of the comment is the peer's own text.
  let said = false;
  while (at < end && count < MOST_WORDS) {
    while (at < end && text.charCodeAt(at) <= 32) at++;
    if (at >= end) break;
    if (text.charCodeAt(at) === OPEN) {
      at = nestedEnd(text, at, end);
      continue;
    }
    const wordStart = at;
    at = commentWordEnd(text, at, end);
    let wordEnd = at;
    const last = text.charCodeAt(wordEnd - 1);
    if ((last === 44 || last === 59) && wordEnd - wordStart > 1) wordEnd--;
    count++;

    if (isHeloWord(text, wordStart, wordEnd)) {
      while (at < end && text.charCodeAt(at) <= 32) at++;
      const heloStart = at;
      const alone = count === 1 && text.charCodeAt(wordStart) !== QUOTE;
      at = alone ? end : commentWordEnd(text, at, end);
      setHelo(text, heloStart, at, peer);
      peer.greeted = true;
      said = true;
      continue;
    }
    const equals = valueStart(text, wordStart, wordEnd);
    if (equals > 0) {
      said = readPair(text, wordStart, equals, wordEnd, peer) || said;
      continue;
    }
    if (said) continue;
    const first = text.charCodeAt(wordStart);
    if (first === OPEN_BRACKET) {
      if (wordEnd - wordStart === 2 || isText(text, wordStart, "[local]")) {
        // An empty slot, or a socket on the host.
        if (peer.ip === undefined) peer.ip = null;
        seenIp = true;
        continue;
      }
      readAddress(text, wordStart, wordEnd);
      if (foundIp !== null) {
        addIp(peer, foundIp, foundPort, true);
        seenIp = true;
      }
      continue;
    }
    if (isText(text, wordStart, "mailfrom:")) {
      const sender = text.slice(wordStart + 9, wordEnd);
      peer.envelopeFrom ??= sender;
      return;
    }
    const mark = lastMark(text, wordStart, wordEnd);
    if (mark >= 0 && text.charCodeAt(mark) === OPEN_BRACKET) {
      // `rdns[192.0.2.1]`, `user@[192.0.2.1]`
      readAddress(text, mark, wordEnd);
      if (foundIp === null) continue;
      addIp(peer, foundIp, foundPort, true);
      seenIp = true;
      if (text.charCodeAt(mark - 1) === AT) setUser(text, wordStart, mark - 1, peer);
      else name ??= nameOf(text, wordStart, mark);
      continue;
    }
    if (mark >= 0) {
      const ip = parseIp(text, mark + 1, wordEnd);
      if (ip !== null) {
        addIp(peer, ip, null, false);
        seenIp = true;
        setUser(text, wordStart, mark, peer);
      } else if (seenIp || count > 1) {
        continue;
      } else {
        // Who it is becomes clear with what follows: `ident@rdns [ip]`, or an account alone.
        setUser(text, wordStart, mark, peer);
        if (hasBracketAfter(text, wordEnd, end)) name = nameOf(text, mark + 1, wordEnd);
        else {
          peer.user = text.slice(wordStart, wordEnd);
          peer.accountAlone = true;
        }
      }
      continue;
    }
    if (mayBeAddress(text, wordStart)) {
      readAddress(text, wordStart, wordEnd);
      if (foundIp !== null) {
        plainIp ??= foundIp;
        plainFirst ||= count === 1;
        // The look-up slot repeats the address: there was no name.
        if (name === undefined && !seenIp && hasBracketAfter(text, wordEnd, end)) name = null;
        continue;
      }
    }
    if (
      peer.user !== undefined &&
      (isText(text, wordStart, "with") || isText(text, wordStart, "plain"))
    ) {
      peer.signedIn = true;
      continue;
    }
    if (isText(text, wordStart, "softdnserr") || isText(text, wordStart, "dnserror")) {
      peer.lookupFailed = true;
      continue;
    }
    if (seenIp) {
      peer.nameBehind ??= text.slice(wordStart, wordEnd);
    } else {
      name ??= nameOf(text, wordStart, wordEnd);
    }
  }
  // A bare address counts alone, beside one name, or first and followed by the greeting.
  const plainCounts = said ? plainFirst : count <= 2;
  if (!seenIp && plainIp !== null && plainCounts && peer.ip === undefined) {
    addIp(peer, plainIp, null, false);
    seenIp = true;
  }
  if (peer.rdns === undefined && name !== undefined && (seenIp || name === null)) {
    peer.rdns = name;
    if (name === null && !seenIp && peer.ip === undefined) peer.ip = null;
  }
}

function addIp(peer: Peer, ip: string, port: number | null, bracketed: boolean): void {
  if (typeof peer.ip !== "string") {
    peer.ip = ip;
    peer.port = port ?? peer.port;
    peer.bracketed = bracketed;
  } else if (peer.ip !== ip) {
    peer.contradictory = true;
  }
}

function setHelo(text: string, start: number, end: number, peer: Peer): void {
  if (text.charCodeAt(start) === QUOTE) start++;
  const last = text.charCodeAt(end - 1);
  if (end > start && (last === 44 || last === QUOTE)) end--;
  peer.helo ??= end > start ? text.slice(start, end) : null;
}

function setUser(text: string, start: number, end: number, peer: Peer): void {
  if (isText(text, start, "ident:")) start += 6;
  if (end > start) peer.user ??= text.slice(start, end);
}

/** True where the pair is the peer's greeting. */
function readPair(text: string, start: number, value: number, end: number, peer: Peer): boolean {
  const key = text.slice(start, value - 1).toLowerCase();
  switch (key) {
    case "helo":
    case "ehlo":
    case "lhlo":
      setHelo(text, value, end, peer);
      return true;
    case "port":
      peer.port ??= portOf(text, value, end);
      return false;
    case "mech":
      peer.signedIn = true;
      return false;
    case "ident":
    case "user":
      if (end > value) peer.user ??= text.slice(value, end);
      return false;
    default:
      return false;
  }
}

/** Name in a look-up slot: without the root's dot, null for what stands for "none". */
function nameOf(text: string, start: number, end: number): string | null | undefined {
  let name = text.slice(start, end);
  if (name.endsWith(".") && name.length > 1) name = name.slice(0, -1);
  if (name.startsWith("[")) return null;
  const lower = name.toLowerCase();
  if (NO_NAME.has(lower)) return null;
  return NOT_A_NAME.has(lower) ? undefined : name;
}

const NO_NAME = new Set([
  "unknown",
  "<unknown>",
  "<unknown.domain>",
  "unknown_domain",
  "unverified",
  "nxdomain",
  "no.rdns",
  "[unavailable]",
  "unavailable",
  "no",
]);

/** Words before an address that say something else than a name. */
const NOT_A_NAME = new Set(["verified", "may", "misconfigured", "user", "not"]);

// What readAddress found: one result at a time, so that reading a slot allocates nothing.
let foundIp: string | null = null;
let foundPort: number | null = null;

/**
 * An address with the ways a port is glued to it: `[a]:1`, `[a:1]`, `[a.1]`, `a:1`, `[v6]:1`.
 * Anything left over means that this is no address.
 */
function readAddress(text: string, start: number, end: number): void {
  foundIp = null;
  foundPort = null;
  if (text.charCodeAt(start) !== OPEN_BRACKET) {
    foundIp = parseIp(text, start, end);
    if (foundIp === null) splitPort(text, start, end);
    return;
  }
  let close = start;
  while (close < end && text.charCodeAt(close) !== CLOSE_BRACKET) close++;
  if (close === end) return;
  foundIp = parseIp(text, start, close + 1);
  if (foundIp === null) splitPort(text, start + 1, close);
  if (foundIp === null || close + 1 === end) return;
  const rest = text.charCodeAt(close + 1);
  if (rest === COLON) {
    foundPort = portOf(text, close + 2, end);
    if (foundPort === null && end > close + 2) foundIp = null;
  } else if (rest !== DOT || close + 2 !== end) {
    foundIp = null;
  }
}

/** `192.0.2.1:25` and the old Exim's `192.0.2.1.25`. */
function splitPort(text: string, start: number, end: number): void {
  let colons = 0;
  let dots = 0;
  let place = -1;
  for (let i = start; i < end && i < start + 60; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON) {
      colons++;
      place = i;
    } else if (code === DOT) {
      dots++;
      if (dots === 4) place = i;
    }
  }
  const mapped = colons > 1 && dots === 3;
  if (place < 0 || !((colons === 1 && dots === 3) || (colons === 0 && dots === 4) || mapped))
    return;
  const port = portOf(text, place + 1, end);
  if (port === null) return;
  foundIp = parseIp(text, start, place);
  if (foundIp !== null) foundPort = port;
}

function portOf(text: string, start: number, end: number): number | null {
  if (end <= start || end - start > 5) return null;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value > 0 && value < 65536 ? value : null;
}

function mayBeAddress(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code === OPEN_BRACKET || code === COLON || (code >= 48 && code <= 57)) return true;
  const lower = code | 32;
  return lower >= 97 && lower <= 105;
}

function isHeloWord(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === QUOTE) start++;
  if (end - start !== 4) return false;
  if ((text.charCodeAt(start + 3) | 32) !== 111) return false;
  return isText(text, start, "helo") || isText(text, start, "ehlo") || isText(text, start, "lhlo");
}

function commentWordEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code <= 32) break;
    if (i > start && (code === OPEN || code === CLOSE)) break;
    i++;
  }
  return i;
}

/** `Thu, 28 Sep 2023 05:48:34 -0700`, also in brackets. */
function isDate(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === OPEN_BRACKET) start++;
  if (text.charCodeAt(start + 3) !== 44 /* , */ || end - start < 16) return false;
  return scanMailDate(text, start, end) !== null;
}

/** After the comment inside a comment that begins at `start`. */
function nestedEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return i + 1;
  }
  return end;
}

/** After the `=` of `key=value`; 0 where the word is no pair. */
function valueStart(text: string, start: number, end: number): number {
  for (let i = start; i < end && i < start + 12; i++) {
    const code = text.charCodeAt(i);
    if (code === EQUALS) return i > start ? i + 1 : 0;
    if ((code | 32) < 97 || (code | 32) > 122) return 0;
  }
  return 0;
}

/** The last `@`, or the `[` of an address at the word's end. */
function lastMark(text: string, start: number, end: number): number {
  const closed = text.charCodeAt(end - 1) === CLOSE_BRACKET;
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i);
    if (code === AT || (closed && code === OPEN_BRACKET)) return i;
  }
  return -1;
}

function hasBracketAfter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN_BRACKET) return true;
    if (code > 32) return false;
  }
  return false;
}
