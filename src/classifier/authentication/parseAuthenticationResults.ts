import type { MethodResult } from "../model";

export interface AuthenticationResults {
  /** Host that states the results; null where the field names none (Exchange Online). */
  readonly authservId: string | null;
  /** ARC instance (`i=1`); null outside ARC. */
  readonly instance: number | null;
  readonly results: readonly MethodResult[];
}

/** Methods that start a result even where the semicolon before them is missing. */
const methods = new Set([
  "arc",
  "auth",
  "compauth",
  "dkim",
  "dkim-adsp",
  "dkim-atps",
  "dmarc",
  "domainkeys",
  "iprev",
  "sender-id",
  "spf",
]);

type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: ";" }
  | { readonly kind: "=" };

interface OpenResult {
  readonly method: string;
  readonly result: string;
  reason: string | null;
  readonly properties: Map<string, string>;
  readonly comments: string[];
}

/**
 * Parses the value of `Authentication-Results` (RFC 8601 2.2), of `ARC-Authentication-Results`
 * (RFC 8617 4.1.1, a leading `i=`), and what Exchange Online writes: no authserv-id at all, or
 * one repeated between the results.
 *
 * In: the unfolded value. Out: the statement; a value that says nothing gives no results.
 * Never throws; one pass, whatever the nesting of comments.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const tokens = tokenize(value);
  const results: MethodResult[] = [];
  let authservId: string | null = null;
  let instance: number | null = null;
  let open: OpenResult | null = null;
  const close = (): void => {
    if (open !== null) results.push(finish(open));
    open = null;
  };

  let startsStatement = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "=") continue;
    if (token.kind === ";") {
      close();
      startsStatement = true;
      continue;
    }
    if (token.kind === "comment") {
      open?.comments.push(token.text);
      continue;
    }
    if (tokens[at + 1]?.kind !== "=") {
      // A word alone at the start of a statement names the host; later ones are its version
      // number or the `none` of "no result" (RFC 8601 2.2), and carry nothing.
      if (startsStatement && authservId === null && token.text.toLowerCase() !== "none") {
        authservId = token.text;
      }
      startsStatement = false;
      continue;
    }

    const key = token.text.toLowerCase();
    const word = tokens[at + 2];
    const text = word?.kind === "word" ? word.text : "";
    at += word?.kind === "word" ? 2 : 1;
    const method = withoutVersion(key);
    if (startsStatement && key === "i" && open === null && results.length === 0) {
      instance = /^\d{1,4}$/.test(text) ? Number(text) : null;
    } else if ((startsStatement && !key.includes(".")) || methods.has(method)) {
      close();
      open = {
        method,
        result: text.toLowerCase(),
        reason: null,
        properties: new Map(),
        comments: [],
      };
    } else if (open !== null) {
      const target: OpenResult = open;
      if (key === "reason") target.reason ??= text;
      else if (!target.properties.has(key)) target.properties.set(key, text);
    }
    startsStatement = false;
  }
  close();
  return { authservId, instance, results };
}

function finish(open: OpenResult): MethodResult {
  return {
    method: open.method,
    result: open.result,
    reason: open.reason,
    properties: Object.fromEntries(open.properties),
    comment: open.comments.length === 0 ? null : open.comments.join(" "),
  };
}

function withoutVersion(method: string): string {
  const slash = method.indexOf("/");
  return slash === -1 ? method : method.slice(0, slash);
}

/**
 * Words, comments and separators. A word ends at a blank, a semicolon or a comment; before its
 * `=` also there, since a value may hold `=` itself (base64 in header.b, VERP addresses).
 */
function tokenize(value: string): readonly Token[] {
  const tokens: Token[] = [];
  let isValue = false;
  let at = 0;
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (isBlank(code)) {
      at++;
    } else if (code === SEMICOLON || code === EQUALS) {
      isValue = code === EQUALS;
      tokens.push(isValue ? equals : semicolon);
      at++;
    } else if (code === OPEN) {
      const end = endOfComment(value, at);
      const closed = value.charCodeAt(end - 1) === CLOSE;
      tokens.push({ kind: "comment", text: value.slice(at + 1, closed ? end - 1 : end).trim() });
      isValue = false;
      at = end;
    } else {
      const end = endOfWord(value, at, isValue);
      tokens.push({ kind: "word", text: withoutQuotes(value.slice(at, end)) });
      isValue = false;
      at = end;
    }
  }
  return tokens;
}

const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;
const SEMICOLON = 59;
const EQUALS = 61;
const BACKSLASH = 92;

const semicolon: Token = { kind: ";" };
const equals: Token = { kind: "=" };

/** Quoted parts belong to the word, whatever they hold. */
function endOfWord(value: string, start: number, isValue: boolean): number {
  let at = start;
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfQuoted(value, at);
    } else if (
      isBlank(code) ||
      code === SEMICOLON ||
      code === OPEN ||
      (code === EQUALS && !isValue)
    ) {
      break;
    } else {
      at++;
    }
  }
  return at;
}

/** Index behind the closing mark; the end of the value where nothing closes it. */
function endOfQuoted(value: string, start: number): number {
  let at = start + 1;
  while (at < value.length) {
    const code = value.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH && at + 1 < value.length ? 2 : 1;
  }
  return at;
}

/** The word as it is meant: without marks, and without the backslashes between them. */
function withoutQuotes(word: string): string {
  if (!word.includes('"')) return word;
  let text = "";
  let inQuotes = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === QUOTE) inQuotes = !inQuotes;
    else if (code === BACKSLASH && inQuotes && at + 1 < word.length) text += word.charAt(++at);
    else text += word.charAt(at);
  }
  return text;
}

/** Index behind the closing bracket; comments nest and may quote (RFC 5322 3.2.2). */
function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return value.length;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
