import { messageFormLimits, openMessageForm } from "../outlook/openMessageForm";
import { OutlookError } from "../outlook/OutlookError";
import { failure } from "./failure";
import type { Report } from "../report/toIt/model";

import type { Transport } from "./transport";

/**
 * Outlook's own window with the report in it and the original attached as an item. The person
 * sends it; Outlook never says whether they did, so the best outcome is `opened`.
 */
export const composeTransport: Transport = {
  name: "compose",
  send: async (report) => {
    if (report.recipients.length === 0) return failure("compose", "not-set-up");
    if (!fits(report)) return failure("compose", "too-long");
    try {
      await openMessageForm({
        toRecipients: report.recipients,
        subject: report.subject,
        htmlBody: report.html,
        attachedItems:
          report.message.itemId === null
            ? []
            : [{ name: report.attachmentName, itemId: report.message.itemId }],
      });
      return { outcome: "opened", by: "compose" };
    } catch (error) {
      if (!(error instanceof OutlookError)) return failure("compose", "outlook-failed");
      if (error.problem === "outlook-too-old") return failure("compose", "not-here");
      if (error.problem === "invalid-argument") return failure("compose", "too-long");
      return failure("compose", "outlook-failed", { code: error.code });
    }
  },
};

/** Known before Outlook is asked, where it would throw; the report is built to fit. */
function fits({ recipients, subject, html, attachmentName }: Report): boolean {
  return (
    recipients.length <= messageFormLimits.recipients &&
    subject.length <= messageFormLimits.subject &&
    html.length <= messageFormLimits.htmlBody &&
    attachmentName.length <= messageFormLimits.attachmentName
  );
}
