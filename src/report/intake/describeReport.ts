import { describeVerdict } from "../../wording/describeVerdict";
import { intakeWords } from "../../wording/intakeWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import { reportWords } from "../../wording/reportWords";
import type { ReportedMessage } from "./model";

/** A reported message in short lines of plain text. */
export interface ReportLines {
  readonly subject: string;
  readonly sender: string;
  /** One sentence: where it came from, or why that is not known. */
  readonly verdict: string;
  /** File, reporter, reason: as far as they are known. */
  readonly about: string;
}

/** Says a reported message in a few lines; every value from mail is made plain. */
export function describeReport(report: ReportedMessage, language: Language): ReportLines {
  const words = intakeWords(language);
  const { original, reason, reporter, source } = report;
  const subject = (original?.analysis.identity.subject ?? original?.message.subject ?? "").trim();
  const from = original?.message.fromAddress ?? original?.analysis.identity.from[0]?.address ?? "";
  return {
    subject: subject === "" ? words.noSubject : plainValue(subject, 160),
    sender: plainValue(from),
    verdict:
      original === null
        ? words.noOriginal
        : describeVerdict(original.analysis, language, { yours: false }).sentence,
    about: [
      source === null ? null : plainValue(source, 160),
      reporter === null ? null : words.reportedBy(plainValue(reporter)),
      reason === null ? null : words.reason(sayReason(reason, language)),
    ]
      .filter((part) => part !== null)
      .join(" · "),
  };
}

/** Reasons come out of mail: one that is not ours is shown as it was written. */
function sayReason(reason: string, language: Language): string {
  const known = Object.entries(reportWords(language).reasons).find(([id]) => id === reason);
  return known === undefined ? plainValue(reason, 60) : known[1];
}
