/** Bytes and text where the host's encoder is out of sight. */

const lineFeed = 10;
const carriageReturn = 13;

/** Text of ASCII bytes; others become the character of the same number. For names, never for display. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 4096)));
  }
  return text;
}

/** UTF-8 of a text; a lone surrogate becomes U+FFFD, as the encoding standard has it. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      const whole = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
      bytes[length++] = 0xe0 | (whole >> 12);
      bytes[length++] = 0x80 | ((whole >> 6) & 0x3f);
      bytes[length++] = 0x80 | (whole & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
      at += 1;
    }
  }
  return bytes.slice(0, length);
}

/** Is it well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates)? */
export function isUtf8(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  let at = start;
  while (at < end) {
    const first = bytes[at] ?? 0;
    at += 1;
    if (first < 0x80) continue;
    const following = first >= 0xc2 && first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (first < 0xc2 || following === 0 || at + following > end) return false;
    const second = bytes[at] ?? 0;
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest) return false;
    for (let next = at + 1; next < at + following; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += following;
  }
  return true;
}

/** Are all bytes below 128? */
export function isAscii(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}

/** A line: where it starts, where its text ends, where the next one starts. */
export interface ByteLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line at `start`. Breaks are CRLF, LF and a lone CR: old Mac files and hostile ones have it. */
export function lineAt(bytes: Uint8Array, start: number, limit: number): ByteLine {
  for (let at = start; at < limit; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed) return { start, end: at, next: at + 1 };
    if (byte === carriageReturn) {
      return {
        start,
        end: at,
        next: at + 1 < limit && bytes[at + 1] === lineFeed ? at + 2 : at + 1,
      };
    }
  }
  return { start, end: limit, next: limit };
}

/** Is there nothing in the line but blanks and tabs? */
export function isBlankLine(bytes: Uint8Array, line: ByteLine): boolean {
  for (let at = line.start; at < line.end; at += 1) {
    if (bytes[at] !== 32 && bytes[at] !== 9) return false;
  }
  return true;
}

/** Do the bytes at `at` read `text` (ASCII, case as written)? */
export function startsWithAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Does a header field start here: printable ASCII, then a colon (RFC 5322 3.6.8)? */
export function startsField(bytes: Uint8Array, line: ByteLine): boolean {
  for (let at = line.start; at < line.end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 58) return at > line.start;
    if (byte < 33 || byte > 126) {
      // Blanks before the colon were allowed once (RFC 5322 4.5).
      return at > line.start && (byte === 32 || byte === 9) && blanksThenColon(bytes, at, line.end);
    }
  }
  return false;
}

function blanksThenColon(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at += 1;
  return at < end && bytes[at] === 58;
}
