import { writeJsonReport } from "../writeJsonReport";
import type { Campaign, ReportedMessage } from "./model";

/** The campaigns as data: `whence.intake/1`, each original as `whence.analysis/1`. */
export function writeIntakeJson(
  reports: readonly ReportedMessage[],
  campaigns: readonly Campaign[]
) {
  return {
    schema: "whence.intake/1",
    campaigns: campaigns.map(({ id, reports: members, shared }) => ({
      id,
      reports: members,
      shared,
    })),
    reports: reports.map(({ original, ...report }) => ({
      ...report,
      original: original === null ? null : writeJsonReport(original),
    })),
  };
}
