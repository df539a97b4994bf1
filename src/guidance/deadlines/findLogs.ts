import type { Analysis, LogId } from "../../classifier/model";

/** Logs that exist for any mailbox in Microsoft 365, whatever the headers say. */
const microsoftLogs: readonly LogId[] = ["m365-audit", "entra-signin", "message-trace"];

/**
 * The logs that could answer for a message: those that the verdict names, and those of the
 * platform that holds the mailbox.
 */
export function findLogs(analysis: Analysis, isOutlook: boolean): readonly LogId[] {
  const platform = analysis.boundary?.platform ?? null;
  const own: readonly LogId[] =
    platform === "gmail"
      ? ["google-workspace-audit"]
      : platform === "exchange-on-premises"
        ? ["exchange-tracking"]
        : isOutlook || platform === "exchange-online"
          ? microsoftLogs
          : [];
  const named = analysis.origin.cannotTell.flatMap(({ log }) => (log === null ? [] : [log]));
  const client: readonly LogId[] = analysis.origin.addressIs === "client" ? ["isp-record"] : [];
  return [...new Set([...named, ...own, ...client])];
}
