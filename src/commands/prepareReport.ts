import { newReportId } from "../delivery/newReportId";
import { reportOpenMessage } from "../delivery/reportOpenMessage";
import type { ReportGiven } from "../delivery/reportOpenMessage";
import type { Report } from "../report/toIt/model";
import type { Settings } from "../settings/model";
import type { Language } from "../wording/model";
import { commandHost } from "./commandHost";

/**
 * The report of the open message, with its verdict where this runtime can load the classifier.
 * Fails with an OutlookError where no message is open.
 */
export async function prepareReport(
  said: Pick<ReportGiven, "reason" | "note">,
  settings: Settings,
  language: Language
): Promise<Report> {
  return reportOpenMessage(
    {
      ...said,
      id: newReportId(commandHost.random),
      time: `${new Date(Date.now()).toISOString().slice(0, 19)}Z`,
      language,
      version: WHENCE_VERSION,
      seen: await inspect(settings, language),
    },
    settings
  );
}

/** null where no verdict can be worked out: the report goes all the same. */
async function inspect(settings: Settings, language: Language): Promise<ReportGiven["seen"]> {
  try {
    const { inspectForReport } = await import(
      /* webpackChunkName: "inspectForReport" */ "./inspectForReport"
    );
    return await inspectForReport(settings, language, WHENCE_VERSION);
  } catch {
    return null;
  }
}
