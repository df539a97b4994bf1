import { isEncrypted } from "../delivery/isEncrypted";
import { newReportId } from "../delivery/newReportId";
import type { Inspection, MessageFacts } from "../inspection/model";
import { readMessageCard } from "../outlook/readOpenMessage";
import type { MessageCard } from "../outlook/readOpenMessage";
import { readUserAddress } from "../outlook/readUserAddress";
import { buildReport } from "../report/toIt/buildReport";
import type { Report } from "../report/toIt/model";
import type { ReportReason, Settings } from "../settings/model";
import type { Language } from "../wording/model";
import { commandHost } from "./commandHost";

/** What a person said while reporting. */
export interface Said {
  readonly reason: ReportReason;
  readonly note: string;
}

/**
 * The report of the open message, with its verdict where this runtime can load the classifier.
 * Fails with an OutlookError where no message is open.
 */
export async function prepareReport(
  said: Said,
  settings: Settings,
  language: Language
): Promise<Report> {
  const card = readMessageCard();
  const seen = await inspect(settings, language);
  const message = seen?.inspection.message ?? factsOf(card);
  return buildReport(
    {
      ...said,
      id: newReportId(commandHost.random),
      time: `${new Date(Date.now()).toISOString().slice(0, 19)}Z`,
      reporter: readUserAddress(),
      itemId: card.itemId,
      encrypted: isEncrypted({ message, fields: seen?.inspection.fields ?? [] }),
      inspection: seen?.inspection ?? null,
      message,
      key: seen?.inspection.key ?? card.internetMessageId ?? card.itemId ?? "",
      headerText: seen?.inspection.headerText ?? "",
      account: seen?.account ?? "",
      language,
      version: WHENCE_VERSION,
    },
    settings
  );
}

/** null where no verdict can be worked out: the report goes all the same. */
async function inspect(
  settings: Settings,
  language: Language
): Promise<{ inspection: Inspection; account: string } | null> {
  try {
    const { inspectForReport } = await import(
      /* webpackChunkName: "inspectForReport" */ "./inspectForReport"
    );
    return await inspectForReport(settings, language, WHENCE_VERSION);
  } catch {
    return null;
  }
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
