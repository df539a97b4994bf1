/**
 * A message, inspected: header texts, settings and network data become the one plain result
 * that everything else reads. The header itself, the one that a bounce returned, and the
 * messages attached are each analysed by the same classifier.
 */

import { analyzeHeaders } from "../classifier/analyzeHeaders";
import { readHeaderFields } from "../classifier/headers/readHeaderFields";
import type {
  AnalysisContext,
  DecodeText,
  Networks,
  RegistrableDomain,
  Skeleton,
} from "../classifier/model";
import { encodeUtf8 } from "../mailfile/bytes";
import type { MailMessage, ReadMsg } from "../mailfile/model";
import { headerFromText, readMessage } from "../mailfile/readMessage";
import type { Settings } from "../settings/model";

import { messageKey } from "./messageKey";
import type { Sha256 } from "./messageKey";
import type { Inspection, MessageFacts } from "./model";

/** A header text from a host; the bytes or the text of a message; a message of an opened file. */
export type InspectionInput = { readonly facts: MessageFacts } & (
  | { readonly headerText: string }
  | { readonly bytes: Uint8Array }
  | { readonly message: MailMessage }
);

export interface InspectionTools {
  readonly decodeText: DecodeText;
  readonly settings: Settings;
  /** Whence's own version. */
  readonly version: string;
  readonly networks?: Networks | undefined;
  readonly skeleton?: Skeleton | undefined;
  /** The whole public suffix list; without it a short one stands in. */
  readonly registrableDomain?: RegistrableDomain | undefined;
  /** The host's SHA-256; a pure one stands in. */
  readonly sha256?: Sha256 | undefined;
  /** Needed only for a .msg that is attached to a message. */
  readonly readMsg?: ReadMsg | undefined;
}

/**
 * Inspects one message.
 *
 * @param input where the message is, and what the host or the file says of it; facts that are
 *   null are filled in from the header
 * @returns plain JSON; hostile and damaged input gives an inspection too. Never throws.
 */
export function inspectMessage(input: InspectionInput, tools: InspectionTools): Inspection {
  return inspect(messageOf(input, tools), input.facts, tools);
}

function messageOf(input: InspectionInput, tools: InspectionTools): MailMessage {
  if ("message" in input) return input.message;
  if ("bytes" in input) return readMessage(input.bytes, tools);
  // What a person pastes may be a whole message: it is read as a file would be.
  if (input.facts.source === "paste") return readMessage(encodeUtf8(input.headerText), tools);
  return {
    header: headerFromText(input.headerText),
    bytes: null,
    bodyStart: 0,
    attached: [],
    bounce: null,
    stated: null,
  };
}

function inspect(message: MailMessage, facts: MessageFacts, tools: InspectionTools): Inspection {
  const { header, bounce } = message;
  const context = contextOf(facts, tools);
  const fields = readHeaderFields(header.text);
  const analysis = analyzeHeaders(header.text, context);

  const returnedText = bounce?.returned?.text ?? null;
  const returned =
    returnedText === null ? null : analyzeHeaders(returnedText, { ...context, returned: true });
  const completed = completeFacts(facts, message, analysis.identity);

  const inside = message.attached.map((attached, index) =>
    inspect(
      attached.message,
      factsInside(completed, attached.name ?? String(index + 1), bounce === null),
      tools
    )
  );

  return {
    schema: "whence.inspection/1",
    message: completed,
    key: messageKey(fields, completed, tools.sha256),
    headerText: header.text,
    fields,
    analysis: returned === null ? analysis : { ...analysis, returned },
    returnedFields: returnedText === null ? null : readHeaderFields(returnedText),
    returnedHeaderText: returnedText,
    bounce:
      bounce === null ? null : { reportingHost: bounce.reportingHost, statuses: bounce.statuses },
    inside,
    // A report, or an original forwarded as it was: the covering mail is not what was asked about.
    opensOn: bounce === null && inside.length === 1 ? 0 : null,
    versions: { whence: tools.version, networks: tools.networks?.date ?? null },
  };
}

/** What the classifier is told: the organisation's settings, and whose mailbox it is. */
function contextOf(facts: MessageFacts, tools: InspectionTools): AnalysisContext {
  const { decodeText, networks, registrableDomain, skeleton, settings } = tools;
  return {
    decodeText,
    mailboxOwner: facts.mailboxOwner ?? undefined,
    ownDomains: settings.organisation.ownDomains,
    trusted: settings.trusted,
    networks,
    skeleton,
    registrableDomain,
  };
}

/** What the host left open, the message may say: its own properties (.msg), then its header. */
function completeFacts(
  facts: MessageFacts,
  { stated }: MailMessage,
  identity: Inspection["analysis"]["identity"]
): MessageFacts {
  const [from] = identity.from;
  return {
    ...facts,
    subject: facts.subject ?? stated?.subject ?? identity.subject,
    fromName: facts.fromName ?? stated?.fromName ?? from?.name ?? null,
    fromAddress: facts.fromAddress ?? stated?.fromAddress ?? from?.address ?? null,
    internetMessageId:
      facts.internetMessageId ?? stated?.messageId ?? identity.messageId?.value ?? null,
    itemClass: facts.itemClass ?? stated?.itemClass ?? null,
  };
}

/**
 * Facts of an attached message. It came to whoever attached it, not to the mailbox that holds
 * the covering mail: a report in the help desk's mailbox is about the reporter's.
 */
function factsInside(outer: MessageFacts, name: string, fromPerson: boolean): MessageFacts {
  return {
    source: outer.source,
    sourceName: outer.sourceName === null ? null : `${outer.sourceName}!${name}`,
    subject: null,
    fromName: null,
    fromAddress: null,
    internetMessageId: null,
    itemClass: null,
    mailboxOwner: fromPerson ? outer.fromAddress : null,
    sharedMailbox: false,
  };
}
