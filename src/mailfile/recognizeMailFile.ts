import { asciiText, lineAt, startsField, startsWithAscii } from "./bytes";
import { findHeaderBlock } from "./findHeaderBlock";
import type { MailFileFormat } from "./model";

/** Any one of these says that a text is a header: ordinary prose and code have none of them. */
const knownNames =
  /^(?:received|return-path|delivered-to|message-id|date|from|to|subject|sender|reply-to|mime-version|authentication-results|dkim-signature|arc-(?:seal|message-signature|authentication-results)|received-spf|x-(?:received|originating-ip|mailer|ms-exchange-[a-z-]+))$/;

/** How many lines of junk may stand before the first field of a pasted header. */
const longestPreamble = 40;

/**
 * What a file is, by its content; the name is never asked.
 *
 * @param bytes the file, or its first 64 KiB
 * @returns null where it is none of these
 */
export function recognizeMailFile(bytes: Uint8Array): MailFileFormat | null {
  if (startsWithAscii(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return "msg";
  const mbox = isMbox(bytes);
  const block = findHeaderBlock(bytes);
  if (!holdsKnownField(bytes, block.start, block.end)) return mbox ? "mbox" : null;
  if (mbox) return "mbox";
  return block.bodyStart < bytes.length ? "eml" : "header-text";
}

function isMbox(bytes: Uint8Array): boolean {
  let at = 0;
  for (;;) {
    const line = lineAt(bytes, at, bytes.length);
    if (line.end > line.start || line.next === line.start) break;
    at = line.next;
  }
  if (!startsWithAscii(bytes, at, "From ")) return false;
  const next = lineAt(bytes, lineAt(bytes, at, bytes.length).next, bytes.length);
  return startsField(bytes, next) || startsWithAscii(bytes, next.start, ">From ");
}

/** Behind other lines one field is not enough: a letter may have a line "From: …" in it. */
function holdsKnownField(bytes: Uint8Array, start: number, end: number): boolean {
  let junk = 0;
  let known = 0;
  for (let at = start; at < end && junk < longestPreamble;) {
    const line = lineAt(bytes, at, end);
    if (startsField(bytes, line)) {
      const text = asciiText(bytes, line.start, Math.min(line.end, line.start + 80));
      if (knownNames.test(text.slice(0, text.indexOf(":")).trimEnd().toLowerCase())) known += 1;
      if (known > (junk > 0 ? 1 : 0)) return true;
    } else if (bytes[at] !== 32 && bytes[at] !== 9) {
      junk += 1;
    }
    at = line.next;
  }
  return false;
}
