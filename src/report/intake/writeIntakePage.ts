import { intakeWords } from "../../wording/intakeWords";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import type { Content } from "../element";
import { element } from "../element";
import { writePage } from "../writePage";
import { writeTable } from "../writeTable";
import { writeTextReport } from "../writeTextReport";
import { describeReport } from "./describeReport";
import type { Campaign, ReportedMessage } from "./model";

/** The page links inside itself only, by names of the program's own. */
const placeOf = (report: number) => `report-${String(report + 1)}`;

/**
 * The campaigns as a page that stands alone: a table that leads to each message, the whole
 * account of each below. No script, no request; every value from mail is escaped.
 *
 * @param answers by report; null where nobody is to be answered
 */
export function writeIntakePage(
  reports: readonly ReportedMessage[],
  campaigns: readonly Campaign[],
  answers: readonly (string | null)[],
  language: Language
): string {
  const words = intakeWords(language);
  const summary = words.summary({ reports: reports.length, campaigns: campaigns.length });
  const { columns } = words;
  const rows = campaigns.map(({ id, reports: members, shared }): readonly Content[] => [
    id,
    String(members.length),
    shared.length === 0
      ? words.alone
      : list(
          shared
            .slice(0, 6)
            .map(({ count, kind, value }) => words.shared[kind](plainValue(value), count))
        ),
    list(
      members.flatMap((member) => {
        const report = reports[member];
        if (report === undefined) return [];
        const { sender, subject, verdict } = describeReport(report, language);
        const link = element("a", { href: `#${placeOf(member)}` }, subject);
        return [[link, element("br", {}), [sender, verdict].filter(Boolean).join(" · ")]];
      })
    ),
  ]);
  return writePage({
    language,
    title: words.title,
    runningHead: words.title,
    body: [
      element("h1", { id: "table" }, words.title),
      element("p", {}, summary),
      element("p", { class: "note" }, words.proposal),
      writeTable([columns.campaign, columns.reports, columns.shared, columns.messages], rows, [
        "9%",
        "9%",
        "32%",
        "50%",
      ]),
      reports.map((report, index) => writeReport(report, index, answers[index] ?? null, language)),
    ],
  });
}

function writeReport(
  report: ReportedMessage,
  index: number,
  answer: string | null,
  language: Language
): Content {
  const words = intakeWords(language);
  const { about, subject, verdict } = describeReport(report, language);
  const account =
    report.original === null
      ? verdict
      : writeTextReport(report.original, { language, compact: true });
  return element(
    "section",
    { id: placeOf(index) },
    element("h2", {}, `${String(index + 1)}. ${subject}`),
    element("p", { class: "note" }, about),
    element("div", { class: "field mono" }, account),
    answer === null
      ? ""
      : [element("h3", {}, words.answers), element("div", { class: "field" }, answer)],
    element("p", { class: "note screen-only" }, element("a", { href: "#table" }, words.toTable))
  );
}

function list(items: readonly Content[]): Content {
  return element("ul", {}, ...items.map((item) => element("li", {}, item)));
}
