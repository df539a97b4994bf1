import type { DecodeText } from "../model";

const QUESTION = 63;
const EQUALS = 61;

/** A charset name longer than this is none. */
const LONGEST_CHARSET = 60;

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/**
 * Encoded words to text, for display (RFC 2047; a language after `*`, RFC 2231, is passed over).
 *
 * In: an unfolded value and the host's decoder. Out: the text with every encoded word decoded,
 * blanks between adjacent ones dropped. Bytes of adjacent words of one charset are joined before
 * they are decoded, since real programs cut characters and ISO-2022-JP states in two. What cannot be
 * decoded, an unknown charset among it, stays as written. Line breaks inside decoded text become blanks.
 * Never throws; every character is read a bounded number of times.
 */
export function decodeWords(value: string, decodeText: DecodeText): string {
  if (!value.includes("=?")) return value;
  let out = "";
  let copied = 0;
  let at = 0;
  while (at < value.length) {
    const first = nextWord(value, at);
    if (first === null) break;
    const words = [first];
    let last = first;
    // A run of words with nothing but blanks between them.
    for (;;) {
      const start = skipBlanks(value, last.end);
      const next = startsWord(value, start) ? wordAt(value, start) : null;
      if (next === null || typeof next === "number") break;
      words.push(next);
      last = next;
    }
    out += value.slice(copied, first.start) + decodeRun(words, value, decodeText);
    copied = last.end;
    at = last.end;
  }
  return out + value.slice(copied);
}

/** The first encoded word at or after `at`. */
function nextWord(value: string, at: number): EncodedWord | null {
  let start = value.indexOf("=?", at);
  while (start >= 0) {
    const found = wordAt(value, start);
    if (typeof found !== "number") return found;
    start = value.indexOf("=?", found);
  }
  return null;
}

/** The encoded word that begins at `start`, or the place up to which there is none. */
function wordAt(value: string, start: number): EncodedWord | number {
  const charsetStart = start + 2;
  let at = charsetStart;
  while (at < value.length && at - charsetStart <= LONGEST_CHARSET) {
    const code = value.charCodeAt(at);
    if (code === QUESTION || code <= 32 || code === EQUALS) break;
    at++;
  }
  if (at === charsetStart || value.charCodeAt(at) !== QUESTION) return at;
  const encoding = value.charCodeAt(at + 1) | 32;
  const isBase64 = encoding === 98;
  if ((!isBase64 && encoding !== 113) || value.charCodeAt(at + 2) !== QUESTION) return at;
  const charset = withoutLanguage(value.slice(charsetStart, at));
  const textStart = at + 3;
  at = textStart;
  // A question mark inside is not allowed and nevertheless met; the next word's start ends the search.
  for (; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const next = value.charCodeAt(at + 1);
    if (code === QUESTION && next === EQUALS) break;
    if (code === EQUALS && next === QUESTION && value.charCodeAt(at + 2) !== EQUALS) return at;
  }
  if (at >= value.length) return value.length;
  const bytes = isBase64 ? decodeBase64(value, textStart, at) : decodeQuoted(value, textStart, at);
  return { charset, bytes, start, end: at + 2 };
}

function startsWord(value: string, at: number): boolean {
  return value.charCodeAt(at) === EQUALS && value.charCodeAt(at + 1) === QUESTION;
}

function decodeRun(words: readonly EncodedWord[], value: string, decodeText: DecodeText): string {
  let out = "";
  let left: EncodedWord | null = null;
  let i = 0;
  while (i < words.length) {
    let j = i + 1;
    while (j < words.length && words[j]?.charset === words[i]?.charset) j++;
    const same = words.slice(i, j);
    const [first] = same;
    const last = same[same.length - 1];
    if (first === undefined || last === undefined) break;
    const decoded = decodeSame(same, decodeText);
    // Beside what stays as written the blanks stay as well.
    const before = words[i - 1];
    if (before !== undefined && (decoded === null || left !== null)) {
      out += value.slice(before.end, first.start);
    }
    out += decoded ?? value.slice(first.start, last.end);
    left = decoded === null ? last : null;
    i = j;
  }
  return out;
}

/** Words of one charset: joined, or one by one where that reads with fewer holes. */
function decodeSame(words: readonly EncodedWord[], decodeText: DecodeText): string | null {
  const joined = decodeText(join(words), words[0]?.charset ?? "");
  if (joined === null) return null;
  if (words.length > 1 && joined.includes("\ufffd")) {
    const single = words.map((word) => decodeText(word.bytes, word.charset) ?? "").join("");
    if (holes(single) < holes(joined)) return onOneLine(single);
  }
  return onOneLine(joined);
}

function join(words: readonly EncodedWord[]): Uint8Array {
  const bytes = new Uint8Array(words.reduce((sum, word) => sum + word.bytes.length, 0));
  let at = 0;
  for (const word of words) {
    bytes.set(word.bytes, at);
    at += word.bytes.length;
  }
  return bytes;
}

function holes(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0xfffd) count++;
  return count;
}

function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}

function withoutLanguage(charset: string): string {
  const star = charset.indexOf("*");
  return (star > 0 ? charset.slice(0, star) : charset).toLowerCase();
}

function skipBlanks(value: string, at: number): number {
  while (at < value.length && value.charCodeAt(at) <= 32) at++;
  return at;
}

/** Characters outside the alphabet are passed over, missing padding is not missed. */
function decodeBase64(value: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(((end - start) * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = start; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code === EQUALS) {
      // Padding in the middle: somebody joined two encodings.
      bits = 0;
      held = 0;
      continue;
    }
    const digit = base64Digit(code);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (bits >> held) & 255;
    }
  }
  return bytes.subarray(0, length);
}

function base64Digit(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}

function decodeQuoted(value: string, start: number, end: number): Uint8Array {
  const bytes: number[] = [];
  for (let i = start; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code === 95) {
      bytes.push(32);
    } else if (code === EQUALS) {
      const high = hexDigit(value.charCodeAt(i + 1));
      const low = hexDigit(value.charCodeAt(i + 2));
      if (i + 2 < end && high >= 0 && low >= 0) {
        bytes.push(high * 16 + low);
        i += 2;
      } else {
        bytes.push(code);
      }
    } else if (code < 256) {
      bytes.push(code);
    } else {
      pushUtf8(bytes, code);
    }
  }
  return Uint8Array.from(bytes);
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** A letter that should not stand there raw; its UTF-8 bytes are the best reading of it. */
function pushUtf8(bytes: number[], code: number): void {
  if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}
