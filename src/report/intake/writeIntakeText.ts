import { intakeWords } from "../../wording/intakeWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import { describeReport } from "./describeReport";
import type { Campaign, ReportedMessage } from "./model";

/** The campaigns as text: a paragraph each, a line or two for every message in it. */
export function writeIntakeText(
  reports: readonly ReportedMessage[],
  campaigns: readonly Campaign[],
  language: Language
): string {
  const words = intakeWords(language);
  const lines = [
    words.summary({ reports: reports.length, campaigns: campaigns.length }),
    words.proposal,
  ];
  for (const { id, reports: members, shared } of campaigns) {
    lines.push("", `${id}  ${words.columns.reports}: ${String(members.length)}`);
    for (const { count, kind, value } of shared.slice(0, 6)) {
      lines.push(`    ${words.shared[kind](plainValue(value), count)}`);
    }
    if (shared.length === 0) lines.push(`    ${words.alone}`);
    for (const member of members) {
      const report = reports[member];
      if (report === undefined) continue;
      const { about, sender, subject, verdict } = describeReport(report, language);
      lines.push(`  ${String(member + 1)}. ${[subject, sender].filter(Boolean).join(" · ")}`);
      lines.push(`     ${verdict}`, `     ${about}`);
    }
  }
  return lines.join("\n");
}
