import type { ReadHop } from "../model";
import { hostIsUnder } from "../platforms/hostIsUnder";
import type { FieldIndex } from "../platforms/indexFields";
import { microsoftHosts } from "../platforms/microsoftHosts";
import { recipientPlatforms } from "../platforms/recipientPlatforms";
import type { RecipientPlatform } from "../platforms/recipientPlatforms";

/** Whose header this is. */
export type Recipient =
  | { readonly family: "microsoft"; readonly id: "outlook.com" | "exchange-online" }
  | { readonly family: "google"; readonly id: "gmail" }
  | { readonly family: "exchange-on-premises"; readonly id: "exchange-on-premises" }
  | { readonly family: "provider"; readonly id: string; readonly platform: RecipientPlatform }
  | { readonly family: "generic"; readonly id: "generic" };

/** How many of the newest lines may be asked: those that only the recipient's side can write. */
const newest = 2;

/**
 * Whose header this is, from the newest hops (from `start` on) and nothing else: a Microsoft
 * edge deeper in the path may be the sender's. Two lines are asked because the newest may be
 * cut or a local delivery without a name.
 */
export function identifyRecipient(
  hops: readonly ReadHop[],
  start: number,
  fields: FieldIndex
): Recipient {
  for (const hop of hops.slice(start, start + newest)) {
    const host = hop.by?.host ?? (hop.from?.ip === "::1" ? hop.from.name : null);
    if (isMicrosoft(host)) {
      return { family: "microsoft", id: isConsumer(fields) ? "outlook.com" : "exchange-online" };
    }
    if (isGoogle(hop)) return { family: "google", id: "gmail" };
    const platform = recipientPlatforms.find(({ hosts }) => hostIsUnder(host, hosts));
    if (platform !== undefined) return { family: "provider", id: platform.id, platform };
    if (isYahooFront(hop)) {
      const yahoo = recipientPlatforms.find(({ id }) => id === "yahoo");
      if (yahoo !== undefined) return { family: "provider", id: "yahoo", platform: yahoo };
    }
    if (isExchange(hop)) return { family: "exchange-on-premises", id: "exchange-on-premises" };
    // A named host that is none of these has spoken for itself.
    if (typeof host === "string" && host.includes(".")) break;
  }
  return { family: "generic", id: "generic" };
}

function isMicrosoft(host: string | null | undefined): boolean {
  return hostIsUnder(host, microsoftHosts.mailbox) || hostIsUnder(host, microsoftHosts.edge);
}

/**
 * Consumer mailboxes carry a marker after the boundary and a count with the sender's address
 * below the message; organisations' have neither. A sender can add a copy of each, but the
 * address stamp behind the last count is Microsoft's own.
 */
function isConsumer(fields: FieldIndex): boolean {
  const count = fields.last("x-incomingheadercount");
  const stamp = fields.last("x-sender-ip");
  return count !== null && stamp !== null && stamp.index > count.index;
}

function isGoogle(hop: ReadHop): boolean {
  if (hostIsUnder(hop.by?.host, ["google.com"])) return true;
  const by = hop.by?.host ?? hop.by?.ip ?? "";
  // Inside Google: `by 2002:a05:… with SMTP id …`, before 2016 `by 10.x with SMTP id …`.
  return hop.from === null && hop.family?.startsWith("google") === true
    ? true
    : hop.from === null && by.toLowerCase().startsWith("2002:a");
}

/** `from 203.0.113.7 (EHLO mail.example.com) by 10.x with SMTPs` */
function isYahooFront(hop: ReadHop): boolean {
  const by = hop.by?.host ?? hop.by?.ip ?? "";
  return (
    by.startsWith("10.") && hop.with?.toLowerCase() === "smtps" && hop.from?.helo !== undefined
  );
}

/** Exchange of an organisation: its transport names itself, its host is nobody's we know. */
function isExchange(hop: ReadHop): boolean {
  const word = (hop.with ?? "").toLowerCase();
  return word.startsWith("microsoft smtp server") || word === "mapi";
}
