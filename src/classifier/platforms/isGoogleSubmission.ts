import type { ReadHop } from "../model";
import { hostIsUnder } from "./hostIsUnder";

/**
 * Did an account hand the message in here (the peer is its client), rather than a server from
 * outside? Google writes both as `by mx.google.com with ESMTPS`; the id tells: `…sm1234567…`
 * is a submission where a delivery has `si` and a hand-over inside Google `sor`.
 * smtp.gmail.com only ever takes submissions; smtp-relay.gmail.com the servers of customers.
 */
export function isGoogleSubmission(hop: ReadHop): boolean {
  if (hostIsUnder(hop.by?.host, ["smtp.gmail.com", "smtp-relay.gmail.com"])) return true;
  if (!hostIsUnder(hop.by?.host, ["google.com"])) return false;
  return hasMark(hop.id ?? "", "sm");
}

/** The mark right before the last run of seven or more digits of the id's first parts. */
function hasMark(id: string, mark: string): boolean {
  let from = 0;
  for (;;) {
    const at = id.indexOf(mark, from);
    if (at < 0) return false;
    let end = at + mark.length;
    while (end < id.length && isDigit(id.charCodeAt(end))) end += 1;
    // Hexadecimal parts of the id hold short runs by chance.
    if (end - at - mark.length >= 5) return true;
    from = at + 1;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
