import { decideHandling } from "../delivery/decideHandling";
import { deliverReport } from "../delivery/deliverReport";
import { openTransports } from "../delivery/openTransports";
import { isMailboxSupported } from "../outlook/isMailboxSupported";
import { readDisplay } from "../outlook/readDisplay";
import type { ReportReason } from "../settings/model";
import { chooseLanguage } from "../wording/chooseLanguage";
import { reportWords } from "../wording/reportWords";
import type { ReportWords } from "../wording/report";
import { commandHost } from "./commandHost";
import { loadCommandSettings } from "./loadCommandSettings";
import { prepareReport } from "./prepareReport";

/** The event as Outlook hands it over: `options` may be an array or only look like one. */
export interface SpamReportEvent {
  readonly options?: Readonly<Record<number, boolean>>;
  readonly freeText?: string;
  readonly completed: (options: Completion) => void;
}

interface Completion {
  readonly moveItemTo: "noMove";
  readonly onErrorDeleteItem: false;
  readonly showPostProcessingDialog?: { readonly title: string; readonly description: string };
  readonly commandId?: string;
}

/** Options of the dialog, in the order of the manifest. */
const reasons: readonly ReportReason[] = ["phishing", "spam", "not-junk", "unsure"];

/** The control in the manifest that opens the pane. */
const paneCommand = "CheckOriginButton";

/**
 * Outlook's own report button. Sends by Graph or the endpoint; a compose window cannot be
 * opened from an event, so without those two the pane is opened and says why. The message stays
 * where it is in every case: it is evidence, and nothing here ever deletes or moves it.
 */
export async function onSpamReport(event: SpamReportEvent): Promise<void> {
  const words = reportWords(chooseLanguage(readDisplay().language)).spamReport;
  const outcome = await send(event).catch(() => "failed" as const);
  event.completed(
    outcome === "accepted" ? { ...stay, ...dialog(words, words.accepted) } : lead(words, outcome)
  );
}

const stay = { moveItemTo: "noMove", onErrorDeleteItem: false } as const;

const dialog = (words: ReportWords["spamReport"], description: string) => ({
  showPostProcessingDialog: { title: words.title, description },
});

/** To the pane: opened where Outlook can (Mailbox 1.15), named where it cannot. */
function lead(words: ReportWords["spamReport"], why: "no-way" | "failed"): Completion {
  if (isMailboxSupported("1.15")) return { ...stay, commandId: paneCommand };
  return { ...stay, ...dialog(words, why === "no-way" ? words.openPane : words.failed) };
}

async function send(event: SpamReportEvent): Promise<"accepted" | "no-way" | "failed"> {
  const settings = await loadCommandSettings();
  const language = chooseLanguage(readDisplay().language);
  const reason = reasons.find((_, index) => event.options?.[index] === true) ?? "unsure";
  const handling = decideHandling(settings, reason, false);
  const quiet = handling.transports.filter((name) => name !== "compose");
  const ways = (itemId: string | null) =>
    openTransports(settings, commandHost).open(quiet, {
      itemId,
      keepSentCopy: handling.keepSentCopy,
    });
  if (ways(null).length === 0) return "no-way";
  const report = await prepareReport({ reason, note: event.freeText ?? "" }, settings, language);
  const { outcome } = await deliverReport(report, ways(report.message.itemId), null);
  return outcome.outcome === "accepted" ? "accepted" : "failed";
}
