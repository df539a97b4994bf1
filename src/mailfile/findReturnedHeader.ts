import { asciiText, isBlankLine, lineAt, startsField } from "./bytes";
import type { ByteLine } from "./bytes";

/** Fields that a message has and a quotation ("From: … Sent: … To: …") has not. */
const transportNames = new Set(["received", "message-id"]);
const usualNames = new Set(["from", "to", "date", "subject", "mime-version", "return-path"]);

/**
 * Finds a header that was written into the text of a report, as Exim, qmail, Exchange
 * ("Original message headers:") and carriers do.
 *
 * A run of field lines counts where it holds Received or Message-ID and two more of the usual
 * fields, so that a quoted "From, Sent, To, Subject" is left alone.
 *
 * @returns the bytes of the run, or null
 */
export function findReturnedHeader(text: Uint8Array): Uint8Array | null {
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at, text.length);
    if (!startsField(text, line)) {
      at = line.next;
      continue;
    }
    const run = readRun(text, line);
    if (run.isHeader) return text.subarray(line.start, run.end);
    at = run.end;
  }
  return null;
}

function readRun(text: Uint8Array, first: ByteLine): { end: number; isHeader: boolean } {
  let transport = 0;
  let usual = 0;
  let at = first.start;
  while (at < text.length) {
    const line = lineAt(text, at, text.length);
    const continues = (text[at] === 32 || text[at] === 9) && !isBlankLine(text, line);
    if (!continues) {
      if (!startsField(text, line)) break;
      const name = fieldName(text, line);
      if (transportNames.has(name)) transport += 1;
      if (usualNames.has(name)) usual += 1;
    }
    at = line.next;
  }
  return { end: at, isHeader: transport > 0 && transport + usual >= 3 };
}

function fieldName(text: Uint8Array, line: ByteLine): string {
  const start = asciiText(text, line.start, Math.min(line.end, line.start + 80));
  return start.slice(0, start.indexOf(":")).trimEnd().toLowerCase();
}
