/**
 * Ribbon commands and Outlook's spam-report event. Classic Outlook runs this file alone in a
 * runtime without a page, where `Office.onReady` never calls back: everything is associated
 * here, at top level, and nothing else happens here.
 */

import { onSpamReport } from "./onSpamReport";
import type { SpamReportEvent } from "./onSpamReport";
import { reportToIt } from "./reportToIt";

Office.actions.associate("reportToIt", (event: Office.AddinCommands.Event) => {
  void reportToIt(event);
});
Office.actions.associate("onSpamReport", (event: SpamReportEvent) => {
  void onSpamReport(event);
});

// Unheeded where there is no page; where there is one, Office.js throws after ten seconds
// unless somebody asked for it.
void Office.onReady();
