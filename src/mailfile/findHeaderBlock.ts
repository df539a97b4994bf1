import { lineAt, startsField, startsWithAscii } from "./bytes";

export interface HeaderBlock {
  /** First byte of the first field. */
  readonly start: number;
  /** After the line break of the last field. */
  readonly end: number;
  /** After the empty line; the end where there is no body. */
  readonly bodyStart: number;
}

/**
 * Finds the header block of the message that starts at `start`.
 *
 * Skipped before it: a byte order mark, empty lines (pasted text begins with them) and the
 * envelope line of an mbox. The block ends at the first empty line (RFC 5322 2.1) or at the
 * end. A line of blanks alone is a continuation (RFC 5322 4.2, obs-FWS), not the end.
 */
export function findHeaderBlock(bytes: Uint8Array, start = 0, limit = bytes.length): HeaderBlock {
  let at = start;
  if (startsWithAscii(bytes, at, "\u00ef\u00bb\u00bf")) at += 3;
  for (;;) {
    const line = lineAt(bytes, at, limit);
    const skipped =
      line.next > line.start &&
      (line.end === line.start || (isEnvelopeLine(bytes, line.start) && !startsField(bytes, line)));
    if (!skipped) break;
    at = line.next;
  }
  const first = at;
  while (at < limit) {
    const line = lineAt(bytes, at, limit);
    if (line.end === line.start) return { start: first, end: at, bodyStart: line.next };
    at = line.next;
  }
  return { start: first, end: limit, bodyStart: limit };
}

/** The line that an mbox puts before each message, quoted or not. */
function isEnvelopeLine(bytes: Uint8Array, at: number): boolean {
  return startsWithAscii(bytes, at, "From ") || startsWithAscii(bytes, at, ">From ");
}
