import type { Settings } from "../../settings/model";
import { describeVerdict } from "../../wording/describeVerdict";
import { intakeWords } from "../../wording/intakeWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import type { ReportedMessage } from "./model";

/**
 * The answer to one reporter: result, thanks, next step.
 *
 * In: the report, how many others belong to its campaign, the organisation's settings, and the
 * language to fall back to; the organisation's comes first, then the reporter's own. Out: text
 * with recipient and subject at its head, to be checked and sent by a person; null where nobody
 * is named as the reporter. Every value from mail is one plain line of it.
 */
export function writeAnswer(
  report: ReportedMessage,
  others: number,
  settings: Settings,
  fallback: Language
): string | null {
  if (report.reporter === null) return null;
  const language = settings.organisation.language ?? report.language ?? fallback;
  const words = intakeWords(language);
  const { answer } = words;
  const { original, reason } = report;
  const stated = original?.analysis.identity.subject ?? original?.message.subject ?? "";
  const subject = stated.trim() === "" ? words.noSubject : plainValue(stated, 120);
  const drill = original?.analysis.origin.reason === "drill";
  const lines = [
    answer.to(plainValue(report.reporter)),
    answer.subject(subject),
    "",
    answer.thanks(subject),
    ...sayResult(report, language),
    ...(others > 0 ? [answer.others(others)] : []),
    "",
    drill
      ? answer.drill
      : reason === "not-sent-by-me"
        ? answer.nextNotMine
        : reason === "not-junk"
          ? answer.nextNotJunk
          : answer.next,
    ...(settings.it.telephone === null ? [] : [answer.phone(settings.it.telephone)]),
    ...(original === null ? [] : [answer.route]),
  ];
  return lines.join("\n");
}

function sayResult({ original }: ReportedMessage, language: Language): readonly string[] {
  const { answer } = intakeWords(language);
  if (original === null) return [answer.noResult];
  const { sentence, second } = describeVerdict(original.analysis, language, { yours: false });
  return [answer.result([sentence, second ?? ""].join(" ").trim())];
}
