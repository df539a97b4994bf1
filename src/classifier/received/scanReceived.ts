/**
 * The text of one Received value, cut into words and comments and dealt out to clauses. One pass
 * over character codes: every character is looked at a bounded number of times, whatever it is.
 *
 * Grammar: RFC 5321 4.4 (`from`, `by`, `via`, `with`, `id`, `for`, date), and what really follows:
 * comments glued to words, clauses of several words, clauses in any order, dates without semicolon.
 */
import { type ScannedDate, scanMailDate } from "../headers/scanMailDate";
import { isText } from "./isText";

/** A clause: the words after its keyword, and the comments among them. Places are pairs start, end. */
export interface Clause {
  /** Pairs: start and end of each word. */
  readonly words: readonly number[];
  /** Pairs: start and end of each comment, without its parentheses. */
  readonly comments: readonly number[];
}

interface OpenClause {
  words: number[];
  comments: number[];
}

/** Shared by all clauses that have none; never written to. */
const NONE: number[] = [];

function openClause(): OpenClause {
  return { words: NONE, comments: NONE };
}

function addWord(clause: OpenClause, start: number, end: number): void {
  if (clause.words === NONE) clause.words = [start, end];
  else clause.words.push(start, end);
}

function addComment(clause: OpenClause, start: number, end: number): void {
  if (clause.comments === NONE) clause.comments = [start, end];
  else clause.comments.push(start, end);
}

export interface ScannedLine {
  readonly text: string;
  /** Before any keyword: `(qmail 1 invoked …)`, and text that is no Received at all. */
  readonly none: Clause;
  readonly from: Clause | null;
  readonly by: Clause | null;
  readonly via: Clause | null;
  readonly with: Clause | null;
  readonly id: Clause | null;
  readonly for: Clause | null;
  /** `envelope-from` as a clause of its own, or a second `from` that names a mailbox. */
  readonly envelopeFrom: Clause | null;
  /** `as user u`, `by authid u`. */
  readonly user: Clause | null;
  readonly date: ScannedDate | null;
  /** Two hosts claim to have written it: text of somebody else stands in it. */
  readonly doubled: boolean;
  /** Pairs: comments after the date. */
  readonly trailing: readonly number[];
}

type Slot = "none" | "from" | "by" | "via" | "with" | "id" | "for" | "envelopeFrom" | "user";

type OpenLine = { -readonly [Key in keyof ScannedLine]: ScannedLine[Key] } & {
  trailing: number[];
};

const TAB = 9;
const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;

/** A quote without a partner was met: from there on quotes are letters like any other. */
let quotesPair = true;

/** More words or comments in one line than any real one has are read over, not kept. */
const MOST_PARTS = 200;

export function scanReceived(text: string): ScannedLine {
  const none = openClause();
  const line: OpenLine = {
    text,
    none,
    from: null,
    by: null,
    via: null,
    with: null,
    id: null,
    for: null,
    envelopeFrom: null,
    user: null,
    date: null,
    doubled: false,
    trailing: NONE,
  };
  let end = text.length;
  let clause: OpenClause = none;
  let withClause: OpenClause | null = null;
  let slot: Slot = "none";
  let parts = 0;
  // Once a parenthesis has no partner, nesting means nothing any more: comments end at the next one.
  let nested = true;
  const escapes = text.includes("\\");
  let nextOpen = -1;
  let lastClose = -2;
  quotesPair = true;
  let i = 0;

  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === BLANK || code === TAB || code === LF || code === CR || code === CLOSE) {
      i++;
      continue;
    }

    if (code === OPEN) {
      let close = -1;
      if (nested) {
        // Most comments hold no other: the next parenthesis of each kind tells.
        close = text.indexOf(")", i);
        if (close < 0) close = end;
        if (nextOpen <= i) nextOpen = text.indexOf("(", i + 1);
        if (nextOpen < 0) nextOpen = end;
        if (close >= end || escapes || nextOpen < close) close = matchingClose(text, i, end);
      }
      if (close < 0) {
        nested = false;
        if (lastClose === -2) lastClose = text.lastIndexOf(")");
        close = lastClose > i ? text.indexOf(")", i) : -1;
      }
      if (close < 0) {
        i++;
        continue;
      }
      if (parts < MOST_PARTS) {
        if (line.date === null) addComment(clause, i + 1, close);
        else if (line.trailing === NONE) line.trailing = [i + 1, close];
        else line.trailing.push(i + 1, close);
        parts++;
      }
      i = close + 1;
      continue;
    }

    if (code === SEMICOLON) {
      i++;
      if (line.date === null) {
        line.date = scanMailDate(text, i, end);
        if (line.date !== null) i = line.date.end;
        else if (clause.words.length > 0) {
          // The clause is over, whatever follows.
          clause = openClause();
          slot = "none";
        }
      }
      continue;
    }

    const start = i;
    i = wordEnd(text, i, end);
    if (line.date !== null || parts >= MOST_PARTS) continue;

    const keyword = keywordAt(text, start, i);
    if (keyword !== null) {
      if (keyword === "received") {
        // `Received from …` is a label; anywhere later a second field was pasted in.
        if (parts === 0) continue;
        end = start;
        break;
      }
      const next: Slot = keyword;
      if (next === "by" && line.by !== null && slot === "with") {
        // `with MailboxResubmission by AntispamTT`: the agent, no second host.
        clause = openClause();
        slot = "none";
        continue;
      }
      if (next === "with" && withClause !== null) {
        // `with ESMTP with STARTTLS`: one clause.
        clause = withClause;
        slot = next;
        continue;
      }
      if (next === "user") {
        if (slot === "by" && clause.words.length === 0) line.by = null;
        if (line.user === null) {
          clause = openClause();
          line.user = clause;
          slot = "user";
        }
        continue;
      }
      if (next === "from" && line.from !== null) {
        clause = openClause();
        slot = "none";
        line.envelopeFrom ??= clause;
        continue;
      }
      if (next === "by" && line.by !== null) line.doubled = true;
      slot = next;
      clause = openClause();
      // The first clause of a kind counts; a second one is somebody's addition.
      keepFirst(line, next, clause);
      if (next === "with") withClause = clause;
      continue;
    }

    if ((slot !== "from" || clause.words.length > 0) && mayBeginDate(text, start, i)) {
      const date = scanMailDate(text, start, end);
      if (date !== null) {
        line.date = date;
        i = date.end;
        continue;
      }
    }
    addWord(clause, start, i);
    parts++;
  }
  return line;
}

/** A switch and not `line[slot]`: property names that vary are what slows engines down most. */
function keepFirst(line: OpenLine, slot: Exclude<Slot, "none" | "user">, clause: OpenClause): void {
  switch (slot) {
    case "from":
      line.from ??= clause;
      return;
    case "by":
      line.by ??= clause;
      return;
    case "via":
      line.via ??= clause;
      return;
    case "with":
      line.with ??= clause;
      return;
    case "id":
      line.id ??= clause;
      return;
    case "for":
      line.for ??= clause;
      return;
    case "envelopeFrom":
      line.envelopeFrom ??= clause;
      return;
  }
}

/** The parenthesis that closes the one at `open`, counting nesting (RFC 5322 3.2.2); -1: none. */
function matchingClose(text: string, open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN) depth++;
    else if (code === CLOSE) {
      depth--;
      if (depth === 0) return i;
    } else if (code === BACKSLASH) {
      const next = text.charCodeAt(i + 1);
      if (next === OPEN || next === CLOSE || next === BACKSLASH) i++;
    }
  }
  return -1;
}

/** Characters at which a word may end, or that begin something longer; all others are passed at once. */
const SPECIAL = new Uint8Array(128);
for (const code of [BLANK, TAB, LF, CR, OPEN, CLOSE, SEMICOLON, LESS, OPEN_BRACKET, QUOTE]) {
  SPECIAL[code] = 1;
}

/** End of the word that begins at `start`: at a blank, parenthesis or semicolon outside brackets. */
function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code > 127 || SPECIAL[code] === 0) {
      i++;
      continue;
    }
    switch (code) {
      case BLANK:
      case TAB:
      case LF:
      case CR:
      case OPEN:
      case CLOSE:
      case SEMICOLON:
        return i;
      case LESS:
        i = angleEnd(text, i, end);
        break;
      case OPEN_BRACKET:
        i = bracketEnd(text, i, end);
        break;
      case QUOTE:
        i = quotesPair ? quoteEnd(text, i, end) : i + 1;
        break;
      default:
        i++;
    }
  }
  return end;
}

/** After `<…>`, one level of `<` inside allowed after a quoted name; after the `<` alone if unclosed. */
function angleEnd(text: string, start: number, end: number): number {
  let inner = 0;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === GREATER) {
      if (inner === 0) return i + 1;
      inner--;
    } else if (code === QUOTE && i === start + 1 && quotesPair) {
      const close = quoteEnd(text, i, end);
      if (close === i + 1) return start + 1;
      i = close - 1;
    } else if (code === LESS) {
      if (inner > 0 || text.charCodeAt(start + 1) !== QUOTE) return start + 1;
      inner++;
    } else if (code === SEMICOLON || code === OPEN || code === CLOSE) {
      return start + 1;
    }
  }
  return start + 1;
}

function bracketEnd(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET) return i + 1;
    if (code === OPEN_BRACKET || code === OPEN || code === CLOSE || code === SEMICOLON) break;
  }
  return start + 1;
}

function quoteEnd(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (code === BACKSLASH) i++;
  }
  quotesPair = false;
  return start + 1;
}

type Keyword = Exclude<Slot, "none"> | "received";

/** The keyword that a word is; null for a value. */
function keywordAt(text: string, start: number, end: number): Keyword | null {
  const a = text.charCodeAt(start) | 32;
  switch (end - start) {
    case 2:
      if (a === 98 && isText(text, start, "by")) return "by";
      if (a === 105 && isText(text, start, "id")) return "id";
      if (a === 97 && isText(text, start, "as")) return "user";
      return null;
    case 3:
      if (a === 102 && isText(text, start, "for")) return "for";
      if (a === 118 && isText(text, start, "via")) return "via";
      return null;
    case 4:
      if (a === 102 && isText(text, start, "from")) return "from";
      if (a === 119 && isText(text, start, "with")) return "with";
      return null;
    case 6:
      if (a === 112 && isText(text, start, "pod-id")) return "id";
      if (a === 97 && isText(text, start, "authid")) return "user";
      return null;
    case 8:
      return a === 114 && isText(text, start, "received") ? "received" : null;
    case 13:
      return a === 101 && isText(text, start, "envelope-from") ? "envelopeFrom" : null;
    default:
      return a === 114 && end - start > 8 && isText(text, start, "received:") ? "received" : null;
  }
}

/** Could a date without semicolon begin with this word: `Wed,`, `2024-05-16`, `12`? */
function mayBeginDate(text: string, start: number, end: number): boolean {
  const length = end - start;
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) {
    if (length <= 2) return true;
    const separator = text.charCodeAt(start + 4);
    return length >= 10 && length <= 40 && (separator === 45 || separator === 47);
  }
  return length === 4 && text.charCodeAt(end - 1) === COMMA;
}
