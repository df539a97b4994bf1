import { decideHandling } from "../../delivery/decideHandling";
import { deliverReport } from "../../delivery/deliverReport";
import { newReportId } from "../../delivery/newReportId";
import { openTransports } from "../../delivery/openTransports";
import { reportOpenMessage } from "../../delivery/reportOpenMessage";
import type { Settings } from "../../settings/model";
import type { Language } from "../../wording/model";
import { now, reportHost } from "../report/reportHost";

/** Reports the open message from a phone, without a verdict: the original goes along. */
export async function sendFromPhone(
  settings: Settings,
  language: Language
): Promise<"sent" | "failed" | "maybe"> {
  try {
    const report = reportOpenMessage(
      {
        id: newReportId(reportHost.random),
        time: `${new Date(now()).toISOString().slice(0, 19)}Z`,
        reason: "unsure",
        note: "",
        language,
        version: WHENCE_VERSION,
        seen: null,
      },
      settings
    );
    const handling = decideHandling(settings, report.reason, report.message.encrypted);
    const ways = openTransports(settings, reportHost).open(
      handling.transports.filter((way) => way !== "compose"),
      { itemId: report.message.itemId, keepSentCopy: handling.keepSentCopy }
    );
    const { outcome } = await deliverReport(report, ways, null);
    if (outcome.outcome !== "failed") return "sent";
    return outcome.failure.maybeDelivered ? "maybe" : "failed";
  } catch {
    return "failed";
  }
}
