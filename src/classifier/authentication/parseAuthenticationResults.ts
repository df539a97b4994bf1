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
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    if (isBlank(char)) {
      at++;
    } else if (char === ";" || char === "=") {
      tokens.push({ kind: char });
      at++;
    } else if (char === "(") {
      const end = endOfComment(value, at);
      const closed = value.charAt(end - 1) === ")";
      tokens.push({ kind: "comment", text: value.slice(at + 1, closed ? end - 1 : end).trim() });
      at = end;
    } else {
      const isValue = tokens[tokens.length - 1]?.kind === "=";
      const word = readWord(value, at, isValue);
      tokens.push({ kind: "word", text: word.text });
      at = word.end;
    }
  }
  return tokens;
}

function readWord(value: string, start: number, isValue: boolean): { text: string; end: number } {
  let at = start;
  let text = "";
  let plainFrom = start;
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === '"') {
      text += value.slice(plainFrom, at);
      const quoted = readQuoted(value, at);
      text += quoted.text;
      at = quoted.end;
      plainFrom = at;
    } else if (isBlank(char) || char === ";" || char === "(" || (char === "=" && !isValue)) {
      break;
    } else {
      at++;
    }
  }
  return { text: text + value.slice(plainFrom, at), end: at };
}

function readQuoted(value: string, start: number): { text: string; end: number } {
  let text = "";
  let at = start + 1;
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === '"') return { text, end: at + 1 };
    if (char === "\\" && at + 1 < value.length) at++;
    text += value.charAt(at);
    at++;
  }
  return { text, end: at };
}

/** Index behind the closing bracket; comments nest and may quote (RFC 5322 3.2.2). */
function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === "\\") at++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at + 1;
  }
  return value.length;
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\n";
}
