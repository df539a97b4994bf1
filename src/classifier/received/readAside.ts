/**
 * Comments that speak of the session and not of the peer: encryption, sign-in, envelope sender.
 * They look alike whatever program wrote them, so they are read once, here, for all families.
 */
import { isText } from "./isText";

export interface Asides {
  tlsVersion: string | undefined;
  tlsCipher: string | undefined;
  /** Encrypted, without a word on how. */
  encrypted: boolean;
  authenticated: boolean;
  user: string | undefined;
  /** Null: the empty reverse-path `<>`. */
  envelopeFrom: string | null | undefined;
}

/** Reads the comment between `start` and `end` into `asides`; false: it is about something else. */
export function readAside(text: string, start: number, end: number, asides: Asides): boolean {
  while (start < end && text.charCodeAt(start) <= 32) start++;
  switch (text.charCodeAt(start) | 32) {
    case 97: // a
      if (isText(text, start, "authenticated")) return readAuthenticated(text, start, end, asides);
      if (isText(text, start, "auth:") || isText(text, start, "auth=")) {
        asides.authenticated = true;
        const method = wordEnd(text, skipBlanks(text, start + 5, end), end);
        asides.user ??= cleanWord(text, skipBlanks(text, method, end), end);
        readTlsWords(text, start, end, asides);
        return true;
      }
      if (isText(text, start, "account ")) {
        asides.authenticated = true;
        asides.user ??= cleanWord(text, start + 8, end);
        // CommuniGate may add what the peer announced: that part is the peer's.
        return !/ (?:HELO|EHLO) /.test(text.slice(start, Math.min(end, start + 400)));
      }
      return false;
    case 99: // c
      if (isText(text, start, "cipher=")) return readTlsWords(text, start, end, asides);
      return (
        isText(text, start, "client did not") ||
        isText(text, start, "client cn") ||
        isText(text, start, "client certificate")
      );
    case 101: // e
      if (isText(text, start, "envelope-from") || isText(text, start, "envelope-sender")) {
        const word = wordEnd(text, start, end);
        const value = text.slice(skipBlanks(text, word, end), end).trim();
        asides.envelopeFrom ??= mailboxOf(value);
        return true;
      }
      return false;
    case 103: // g
      if (!isText(text, start, "google transport security")) return false;
      asides.encrypted = true;
      return true;
    case 109: // m
      return isText(text, start, "may be forged");
    case 110: // n
      if (isText(text, start, "nasmail ")) return readWebmailUser(text, start, end, asides);
      return isText(text, start, "no client certificate") || isText(text, start, "not verified");
    case 112: // p
      return isText(text, start, "proxying for");
    case 115: // s
      if (isText(text, start, "squirrelmail ")) return readWebmailUser(text, start, end, asides);
      if (isText(text, start, "sender:")) {
        asides.user ??= cleanWord(text, skipBlanks(text, start + 7, end), end);
        return true;
      }
      if (isText(text, start, "sasl")) {
        asides.authenticated = true;
        return true;
      }
      return isText(text, start, "ssl") && readTlsWords(text, start, end, asides);
    case 116: // t
      return isText(text, start, "tls") && readTlsWords(text, start, end, asides);
    case 117: // u
      if (isText(text, start, "using ")) return readTlsWords(text, start + 6, end, asides);
      return false;
    case 118: // v
      return (
        (isText(text, start, "version=") || isText(text, start, "verified")) &&
        readTlsWords(text, start, end, asides)
      );
    default:
      return readEncrypted(text, start, end, asides);
  }
}

/** A mailbox without angle brackets; null: the empty one. */
export function mailboxOf(text: string): string | null {
  let start = 0;
  let end = text.length;
  while (end > start && (text.charCodeAt(end - 1) === 44 || text.charCodeAt(end - 1) === 59)) end--;
  if (text.charCodeAt(start) === 60) {
    const close = text.lastIndexOf(">", end);
    start++;
    if (close > 0) end = close;
  }
  const mailbox = text.slice(start, end).trim();
  return mailbox === "" ? null : mailbox;
}

/** `authenticated`, `Authenticated sender: u`, `authenticated as u`, `authenticated bits=0`, `authenticated user u`. */
function readAuthenticated(text: string, start: number, end: number, asides: Asides): boolean {
  asides.authenticated = true;
  let at = skipBlanks(text, start + 13, end);
  if (isText(text, at, "sender:")) at += 7;
  else if (isText(text, at, "as ")) at += 3;
  else if (isText(text, at, "user ")) at += 5;
  else if (text.charCodeAt(at) === 58 /* : */) at += 1;
  else return true;
  asides.user ??= cleanWord(text, skipBlanks(text, at, end), end);
  return true;
}

/** `(SquirrelMail authenticated user u)`. */
function readWebmailUser(text: string, start: number, end: number, asides: Asides): boolean {
  asides.authenticated = true;
  const at = text.indexOf(" user ", start);
  if (at >= 0 && at < end) asides.user ??= cleanWord(text, at + 6, end);
  return true;
}

/** `TLSv1.2:CIPHER encrypted`, `CIPHER encrypted`. */
function readEncrypted(text: string, start: number, end: number, asides: Asides): boolean {
  const last = end - 9;
  if (last <= start || !isText(text, last, "encrypted")) return false;
  return readTlsWords(text, start, end, asides);
}

/**
 * Version and cipher out of all the ways to write them: `version=TLS1_3, cipher=X`,
 * `TLSv1.3 with cipher X (256/256 bits)`, `TLS1.2:X:256`, `SSL: TLSv1,256bits,X`. The rest, key
 * exchange and signature, is read over.
 */
export function readTlsWords(text: string, start: number, end: number, asides: Asides): boolean {
  let at = start;
  let cipherNext = false;
  let words = 0;
  while (at < end && words < 12) {
    const code = text.charCodeAt(at);
    if (isDelimiter(code)) {
      at++;
      continue;
    }
    const wordStart = at;
    while (at < end && !isDelimiter(text.charCodeAt(at))) at++;
    words++;
    if (cipherNext) {
      asides.tlsCipher ??= text.slice(wordStart, at);
      cipherNext = false;
    } else if (isText(text, wordStart, "cipher")) {
      cipherNext = true;
    } else if (isVersion(text, wordStart, at)) {
      asides.tlsVersion ??= text.slice(wordStart, at);
    } else if (isCipher(text, wordStart, at)) {
      asides.tlsCipher ??= text.slice(wordStart, at);
    }
    if (asides.tlsVersion !== undefined && asides.tlsCipher !== undefined) break;
  }
  asides.encrypted = true;
  return true;
}

function isDelimiter(code: number): boolean {
  return code <= 32 || code === 44 || code === 58 || code === 61 || code === 40 || code === 41;
}

/** `TLS1_2`, `TLSv1.3`, `TLSv1/SSLv3`, `SSLv3`: the letters, then a digit soon. */
function isVersion(text: string, start: number, end: number): boolean {
  if (!isText(text, start, "tls") && !isText(text, start, "ssl")) return false;
  if (end - start > 14) return false;
  let at = start + 3;
  if ((text.charCodeAt(at) | 32) === 118) at++;
  const digit = text.charCodeAt(at);
  return at < end && digit >= 48 && digit <= 57;
}

/** `ECDHE-RSA-AES256-GCM-SHA384`, `TLS_AES_128_GCM_SHA256`, `RC4-MD5`: capitals, digits and joints. */
function isCipher(text: string, start: number, end: number): boolean {
  if (end - start < 7) return false;
  let joints = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 45 || code === 95) joints++;
    else if (!((code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return false;
  }
  return joints > 0;
}

function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

function wordEnd(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at;
}

/** One word without the punctuation around it; undefined where there is none. */
function cleanWord(text: string, start: number, end: number): string | undefined {
  let stop = wordEnd(text, start, end);
  const last = text.charCodeAt(stop - 1);
  if (stop > start && (last === 44 || last === 59)) stop--;
  const word = text.slice(start, stop);
  return word === "" ? undefined : (mailboxOf(word) ?? undefined);
}
