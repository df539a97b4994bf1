/**
 * An mbox (RFC 4155 and what is really written) cut into messages, piece by piece, so that
 * an archive larger than memory can be read.
 *
 * A message starts with a line "From " at the start of the file or after an empty line, when
 * a header field follows it; so prose that begins with "From " stays prose. Quoting is
 * undone: in a line of `>`s and "From " one `>` goes (the mboxrd form, which reads mboxo too).
 */

import { isBlankLine, lineAt, startsField, startsWithAscii } from "./bytes";

export interface MboxMessage {
  /** 1 for the first message of the file. */
  readonly number: number;
  /** The message without its "From " line, quoting undone. */
  readonly bytes: Uint8Array;
  /** Bytes that were left out because the message is larger than the bound. */
  readonly omitted: number;
}

export interface MboxSplitter {
  /** Takes the next piece of the file; complete messages are handed over at once. */
  readonly push: (chunk: Uint8Array) => void;
  /** The file has ended: hands over the last message. */
  readonly end: () => void;
}

/** Of a message beyond this only the start is kept: an archive may hold anything. */
const largestMessage = 32 * 1024 * 1024;

/** A line longer than this is handed on in pieces, so that no line decides how much is held. */
const longestLine = 1024 * 1024;

export function splitMbox(
  onMessage: (message: MboxMessage) => void,
  largest = largestMessage
): MboxSplitter {
  let pending = new Uint8Array();
  let number = 0;
  let afterBlank = true;
  /** The last line was cut for its length: what follows is not the start of a line. */
  let insideLine = false;
  let kept: Uint8Array[] = [];
  let keptLength = 0;
  let omitted = 0;

  const keep = (piece: Uint8Array): void => {
    if (number === 0 || piece.length === 0) return;
    const room = Math.max(0, largest - keptLength);
    if (piece.length > room) omitted += piece.length - room;
    if (room > 0) {
      kept.push(piece.subarray(0, room));
      keptLength += Math.min(room, piece.length);
    }
  };

  const finish = (): void => {
    if (number > 0) onMessage({ number, bytes: withoutLastBlank(join(kept, keptLength)), omitted });
    kept = [];
    keptLength = 0;
    omitted = 0;
  };

  /** Reads whole lines; returns how far it came. A separator needs the line after it too. */
  const read = (bytes: Uint8Array, last: boolean): number => {
    let unkept = 0;
    let at = 0;
    while (at < bytes.length) {
      const feed = bytes.indexOf(10, at);
      const next = feed < 0 ? bytes.length : feed + 1;
      if (feed < 0 && !last && bytes.length - at < longestLine) break;
      const first = bytes[at];
      if (!insideLine && (first === 70 || first === 62)) {
        if (first === 70 && afterBlank && startsWithAscii(bytes, at, "From ")) {
          const following = lineAt(bytes, next, bytes.length);
          const complete = following.next < bytes.length || last;
          if (!complete && bytes.length - next < longestLine) break;
          if (startsField(bytes, following) || startsWithAscii(bytes, next, ">From ")) {
            keep(bytes.subarray(unkept, at));
            finish();
            number += 1;
            at = next;
            unkept = next;
            afterBlank = false;
            continue;
          }
        } else if (first === 62 && isQuotedFrom(bytes, at, next)) {
          keep(bytes.subarray(unkept, at));
          unkept = at + 1;
        }
      }
      const lineEnd = feed > at && bytes[feed - 1] === 13 ? feed - 1 : feed;
      afterBlank =
        !insideLine && feed >= 0 && isBlankLine(bytes, { start: at, end: lineEnd, next });
      insideLine = feed < 0 && !last;
      at = next;
    }
    keep(bytes.subarray(unkept, at));
    return at;
  };

  return {
    push: (chunk) => {
      const bytes =
        pending.length === 0 ? chunk : join([pending, chunk], pending.length + chunk.length);
      pending = bytes.slice(read(bytes, false));
    },
    end: () => {
      read(pending, true);
      pending = new Uint8Array();
      finish();
      number = 0;
    },
  };
}

/** One or more `>` and "From ". */
function isQuotedFrom(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at] === 62) at += 1;
  return startsWithAscii(bytes, at, "From ");
}

/** The empty line before the next "From " belongs to the mbox. */
function withoutLastBlank(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (bytes[length - 1] !== 10) return bytes;
  if (bytes[length - 2] === 10) return bytes.subarray(0, length - 1);
  if (bytes[length - 2] === 13 && bytes[length - 3] === 10) return bytes.subarray(0, length - 2);
  return bytes;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
