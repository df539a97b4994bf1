import { decideHandling } from "../delivery/decideHandling";
import { deliverReport } from "../delivery/deliverReport";
import type { Delivery } from "../delivery/model";
import { openEntryStore } from "../delivery/openEntryStore";
import { openOutbox } from "../delivery/openOutbox";
import type { Outbox } from "../delivery/openOutbox";
import { openTransports } from "../delivery/openTransports";
import { notifyReader } from "../outlook/notifyReader";
import { readDisplay } from "../outlook/readDisplay";
import { storagePrefix } from "../outlook/storagePrefix";
import { chooseLanguage } from "../wording/chooseLanguage";
import { reportWords } from "../wording/reportWords";
import type { ReportWords } from "../wording/report";
import { commandHost } from "./commandHost";
import { loadCommandSettings } from "./loadCommandSettings";
import { prepareReport } from "./prepareReport";

/** Resource id of the icon in the manifest, shown beside the notification in classic Outlook. */
const icon = "Icon.16";

/**
 * "Report to IT" on the ribbon: reports the open message without the pane and tells the outcome
 * in Outlook's notification bar. What cannot be told there, the pane can tell: the bar is never
 * the only trace of a failure, since an unsent report waits in the outbox.
 */
export async function reportToIt(event: Office.AddinCommands.Event): Promise<void> {
  const words = reportWords(chooseLanguage(readDisplay().language));
  try {
    const { message, failed } = await report(words.notification);
    await notifyReader(message, { failed, icon });
  } catch {
    // No message is open, or Outlook shows no notification: there is nowhere left to say it.
  } finally {
    event.completed();
  }
}

async function report(
  words: ReportWords["notification"]
): Promise<{ message: string; failed: boolean }> {
  const settings = await loadCommandSettings();
  if (settings.report.recipients.length === 0) return { message: words.off, failed: true };
  const language = chooseLanguage(readDisplay().language);
  const prepared = await prepareReport({ reason: "unsure", note: "" }, settings, language);
  const handling = decideHandling(settings, prepared.reason, prepared.message.encrypted);
  const ways = openTransports(settings, commandHost).open(handling.transports, {
    itemId: prepared.message.itemId,
    keepSentCopy: handling.keepSentCopy,
  });
  const outbox = handling.outbox ? await lastingOutbox() : null;
  return say(await deliverReport(prepared, ways, outbox), words);
}

/** A command's runtime ends with the command: only what survives it may keep a report. */
async function lastingOutbox(): Promise<Outbox | null> {
  const outbox = await openOutbox(
    () => Promise.resolve(openEntryStore(storagePrefix())),
    () => Date.now()
  );
  return outbox.survives ? outbox : null;
}

function say(
  { outcome, kept }: Delivery,
  words: ReportWords["notification"]
): { message: string; failed: boolean } {
  if (outcome.outcome === "opened") return { message: words.opened, failed: false };
  if (outcome.outcome === "accepted") return { message: words.accepted, failed: false };
  if (outcome.failure.maybeDelivered) return { message: words.maybe, failed: true };
  return { message: kept ? words.kept : words.failed, failed: true };
}
