/** One mailbox as written; the name is not decoded (RFC 2047 comes after the parse). */
export interface WrittenMailbox {
  readonly name: string | null;
  /** null: there is none (a bare name, `<>`). */
  readonly address: string | null;
}

/** What has been read of one mailbox, up to its comma. */
interface Pending {
  phrase: string;
  comment: string;
  /** Between the last pair of angle brackets; null: there was none. */
  angle: string | null;
}

/**
 * Parses an address list (RFC 5322 3.4): names and angle brackets, quoted strings, comments,
 * groups, obsolete routes and empty elements (4.4), semicolons as separators as Outlook shows
 * them, and what is nothing of the sort. Encoded words stay encoded, so that an address hidden
 * in a name never becomes the address.
 *
 * Out: one entry for each mailbox; a list that holds none (`undisclosed-recipients:;`) is empty.
 * Never throws; one pass.
 */
export function parseMailboxes(value: string): readonly WrittenMailbox[] {
  const mailboxes: WrittenMailbox[] = [];
  const lastSemicolon = value.lastIndexOf(";");
  let pending: Pending = { phrase: "", comment: "", angle: null };
  const close = (): void => {
    const mailbox = finish(pending);
    if (mailbox !== null) mailboxes.push(mailbox);
    pending = { phrase: "", comment: "", angle: null };
  };

  // A quotation mark or bracket that nothing closes is a character like any other. Once one was
  // found open, none behind it can close either: asking again would make the pass quadratic.
  let quotesClose = true;
  let commentsClose = true;
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    const quotedEnd: number | null = char === '"' && quotesClose ? endOfQuoted(value, at) : null;
    const commentEnd: number | null =
      char === "(" && commentsClose ? endOfComment(value, at) : null;
    quotesClose &&= quotedEnd !== -1;
    commentsClose &&= commentEnd !== -1;
    if (quotedEnd !== null && quotedEnd !== -1) {
      pending.phrase += value.slice(at, quotedEnd);
      at = quotedEnd;
    } else if (commentEnd !== null && commentEnd !== -1) {
      pending.comment += ` ${unquote(value.slice(at + 1, commentEnd - 1))}`;
      at = commentEnd;
    } else if (char === "<") {
      // Two pairs of brackets are nobody's grammar; the last one is where mail goes, and what
      // stood in the first is something the reader is shown.
      if (pending.angle !== null) pending.phrase += ` <${pending.angle}> `;
      const end = endOfAngle(value, at);
      const closed = value.charAt(end - 1) === ">";
      pending.angle = value.slice(at + 1, closed ? end - 1 : end);
      at = end;
    } else if (char === "," || char === ";") {
      close();
      at++;
    } else if (char === ":" && lastSemicolon > at && isGroupName(pending)) {
      pending = { phrase: "", comment: "", angle: null };
      at++;
    } else {
      // The character itself, whatever it is, and what follows it without a sign.
      let end = at + 1;
      while (end < value.length && !signs.has(value.charCodeAt(end))) end++;
      pending.phrase += value.slice(at, end);
      at = end;
    }
  }
  close();
  return mailboxes;
}

/** The signs of the grammar: `"(),:;<`. */
const signs: ReadonlySet<number> = new Set(Array.from('"(),:;<', (sign) => sign.charCodeAt(0)));

function isGroupName(pending: Pending): boolean {
  return pending.angle === null && !pending.phrase.includes("@");
}

function finish({ phrase, comment, angle }: Pending): WrittenMailbox | null {
  const words = phrase.trim();
  const remark = comment.trim();
  if (angle !== null) {
    const name = unquote(words) || remark;
    return { name: name || null, address: withoutRoute(angle) };
  }
  if (words === "") return remark === "" ? null : { name: remark, address: null };
  const spec = withoutInnerBlanks(words);
  if (spec !== null) return { name: remark || null, address: spec };
  return { name: unquote(words) || null, address: null };
}

/** `local@domain` without brackets; blanks around dot and at are obsolete, not forbidden. */
function withoutInnerBlanks(words: string): string | null {
  const at = words.lastIndexOf("@");
  if (at <= 0 || at === words.length - 1) return null;
  const domain = words.slice(at + 1).trim();
  const labels = domain.split(".").map((label) => label.trim());
  const local = words.slice(0, at).trim();
  if (labels.some((label) => /\s/.test(label))) return null;
  if (!local.startsWith('"') && /\s/.test(local)) return null;
  return `${local}@${labels.join(".")}`;
}

/** Removes the obsolete source route of `<@one.example,@two.example:user@example.com>`. */
function withoutRoute(angle: string): string | null {
  const text = angle.trim();
  const colon = text.startsWith("@") ? text.indexOf(":") : -1;
  const address = (colon === -1 ? text : text.slice(colon + 1)).trim();
  return address === "" ? null : address;
}

/** Removes the marks of quoted strings, keeps what they hold, and folds blanks. */
function unquote(text: string): string {
  if (!/["\\\s]/.test(text)) return text;
  let out = "";
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') inQuotes = !inQuotes;
    else if (char === "\\" && inQuotes && at + 1 < text.length) out += text.charAt(++at);
    else out += char;
  }
  return out
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** Index behind the closing mark; -1 where nothing closes it. */
function endOfQuoted(value: string, start: number): number {
  for (let at = start + 1; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === "\\") at++;
    else if (char === '"') return at + 1;
  }
  return -1;
}

/** Index behind the closing bracket; -1 where nothing closes it. Comments nest. */
function endOfComment(value: string, start: number): number {
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === "\\") at++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at + 1;
  }
  return -1;
}

function endOfAngle(value: string, start: number): number {
  let inQuotes = false;
  for (let at = start + 1; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === "\\" && inQuotes) at++;
    else if (char === '"') inQuotes = !inQuotes;
    else if (char === ">" && !inQuotes) return at + 1;
  }
  const plain = value.indexOf(">", start);
  return plain === -1 ? value.length : plain + 1;
}
