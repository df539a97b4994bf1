import type { HeaderField } from "../model";

const LF = 10;
const CR = 13;
const COLON = 58;

/** Longer "names" are text that happens to hold a colon. */
const LONGEST_NAME = 200;

/** First lines that programs put above a header. */
const BANNER = /^(?:>?From |Microsoft Mail Internet Headers Version )/;

/** What may follow a blank line and still be header text. */
const FIELD_START = /^[a-z][\w-]{1,99}[ \t]?:(?:[ \t]|$)/i;

/**
 * Header text to fields, in order, nothing decoded.
 *
 * In: header text with any mix of CRLF, LF and CR, 8-bit and control characters included; a byte
 * order mark, an mbox `From ` line and Microsoft's banner at the very top are passed over.
 * Out: one entry a field, offsets into `text`. Grammar: RFC 5322 2.2, read tolerantly:
 *
 * - A line that neither is indented nor begins with `name:` goes on from the line above: it lost its
 *   indentation on the way here. Before any field it becomes a field without a name. Nothing is lost.
 * - The header ends at the first blank line, as RFC 5322 says, except where that cannot be the
 *   end: before a From field was seen, or in text whose every line is followed by a blank one
 *   (copied out of a web page), header fields after the blank line are read on.
 */
export function readHeaderFields(text: string): HeaderField[] {
  const fields: HeaderField[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  at = skipBanner(text, at);
  const doubleSpaced = isDoubleSpaced(text, at);
  let seenFrom = false;
  let current: OpenField | null = null;

  const close = () => {
    if (current === null) return;
    fields.push({
      index: fields.length,
      name: current.name,
      key: current.name.toLowerCase(),
      value: current.folds === null ? current.value : unfold(current.value, current.folds),
      start: current.start,
      end: current.end,
    });
    current = null;
  };

  const endOfLine = lineEnds(text);
  while (at < text.length) {
    const end = endOfLine(at);
    const next = afterBreak(text, end);
    if (isBlankLine(text, at, end)) {
      if (end > at && current !== null) {
        // Indented and empty: a fold of the field above.
        at = next;
        continue;
      }
      if (seenFrom && !doubleSpaced) break;
      at = skipBlankLines(text, next);
      if (!goesOn(text, at, doubleSpaced)) break;
      continue;
    }
    const colon = isIndented(text, at) ? -1 : nameEnd(text, at, end);
    if (colon >= 0) {
      close();
      const name = trimmed(text, at, colon);
      if (name.length === 4 && name.toLowerCase() === "from") seenFrom = true;
      current = { name, value: trimmed(text, colon + 1, end), folds: null, start: at, end };
    } else if (current === null) {
      current = { name: "", value: trimmed(text, at, end), folds: null, start: at, end };
    } else {
      const open: OpenField = current;
      (open.folds ??= []).push(trimmed(text, at, end));
      open.end = end;
    }
    at = next;
  }
  close();
  return fields;
}

interface OpenField {
  name: string;
  value: string;
  /** Further lines of the value; null where there is none. */
  folds: string[] | null;
  start: number;
  end: number;
}

function unfold(first: string, folds: readonly string[]): string {
  const rest = folds.join(" ");
  return first === "" ? rest : `${first} ${rest}`;
}

/** As `lineEnd`, for places that only go forward: the engine's own search is the fastest. */
function lineEnds(text: string): (at: number) => number {
  let lf = -1;
  let cr = -1;
  return (at) => {
    if (lf < at) lf = indexOrEnd(text, "\n", at);
    if (cr < at) cr = indexOrEnd(text, "\r", at);
    return Math.min(lf, cr);
  };
}

function indexOrEnd(text: string, mark: string, at: number): number {
  const index = text.indexOf(mark, at);
  return index < 0 ? text.length : index;
}

function lineEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
  }
  return i;
}

function afterBreak(text: string, end: number): number {
  if (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF) return end + 2;
  return end + 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isIndented(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at));
}

function isBlankLine(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

function skipBlankLines(text: string, at: number): number {
  while (at < text.length) {
    const end = lineEnd(text, at);
    if (!isBlankLine(text, at, end)) return at;
    at = afterBreak(text, end);
  }
  return at;
}

/** Place of the colon that ends a field name; -1 where the line does not begin with one. */
function nameEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_NAME);
  let i = at;
  while (i < limit && text.charCodeAt(i) !== COLON && !isBlank(text.charCodeAt(i))) i++;
  if (i === at) return -1;
  // Obsolete syntax allows blanks before the colon (RFC 5322 4.5).
  while (i < limit && isBlank(text.charCodeAt(i))) i++;
  return i < end && text.charCodeAt(i) === COLON ? i : -1;
}

function trimmed(text: string, start: number, end: number): string {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function skipBanner(text: string, at: number): number {
  let place = skipBlankLines(text, at);
  for (;;) {
    const end = lineEnd(text, place);
    if (!BANNER.test(text.slice(place, Math.min(end, place + 60)))) return place;
    place = skipBlankLines(text, afterBreak(text, end));
  }
}

/** Are the first two lines each followed by a blank one, and is what comes then header text? */
function isDoubleSpaced(text: string, at: number): boolean {
  for (let line = 0; line < 2; line++) {
    const second = afterBreak(text, lineEnd(text, at));
    if (second >= text.length) return line > 0;
    if (!isBlankLine(text, second, lineEnd(text, second))) return false;
    at = skipBlankLines(text, second);
    if (!goesOn(text, at, true)) return line > 0 && at >= text.length;
  }
  return true;
}

function goesOn(text: string, at: number, folded: boolean): boolean {
  if (at >= text.length) return false;
  if (folded && isIndented(text, at)) return true;
  return FIELD_START.test(text.slice(at, Math.min(lineEnd(text, at), at + 120)));
}
