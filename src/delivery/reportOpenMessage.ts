import type { Inspection, MessageFacts } from "../inspection/model";
import { readMessageCard } from "../outlook/readOpenMessage";
import type { MessageCard } from "../outlook/readOpenMessage";
import { readUserAddress } from "../outlook/readUserAddress";
import { buildReport } from "../report/toIt/buildReport";
import type { Report } from "../report/toIt/model";
import type { ReportReason, Settings } from "../settings/model";
import type { Language } from "../wording/model";
import { isEncrypted } from "./isEncrypted";

/** What is known when a report is made without the pane. */
export interface ReportGiven {
  readonly id: string;
  readonly time: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly language: Language;
  readonly version: string;
  /** The verdict, where it could be worked out. */
  readonly seen: { readonly inspection: Inspection; readonly account: string } | null;
}

/**
 * The report of the message that is open in Outlook, with a verdict or without one. Fails with
 * an OutlookError where no message is open.
 */
export function reportOpenMessage(given: ReportGiven, settings: Settings): Report {
  const { seen, ...rest } = given;
  const card = readMessageCard();
  const message = seen?.inspection.message ?? factsOf(card);
  return buildReport(
    {
      ...rest,
      reporter: readUserAddress(),
      itemId: card.itemId,
      encrypted: isEncrypted({ message, fields: seen?.inspection.fields ?? [] }),
      inspection: seen?.inspection ?? null,
      message,
      key: seen?.inspection.key ?? card.internetMessageId ?? card.itemId ?? "",
      headerText: seen?.inspection.headerText ?? "",
      account: seen?.account ?? "",
    },
    settings
  );
}

function factsOf(card: MessageCard): MessageFacts {
  return {
    source: "outlook",
    sourceName: null,
    subject: card.subject,
    fromName: card.fromName,
    fromAddress: card.fromAddress,
    internetMessageId: card.internetMessageId,
    itemClass: card.itemClass,
    mailboxOwner: null,
    sharedMailbox: false,
  };
}
