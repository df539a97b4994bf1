import type { Inspection, MessageFacts } from "../../inspection/model";
import type { ReportReason, Settings } from "../../settings/model";
import type { Language } from "../../wording/model";
import { plainValue } from "../../wording/plainValue";
import type { ReportWords } from "../../wording/report";
import { reportWords } from "../../wording/reportWords";
import { writeJsonReport } from "../writeJsonReport";
import type { HeaderLine, Report } from "./model";
import { writeReportBlock } from "./writeReportBlock";

/** What a compose window takes (Office.js throws beyond), with room for what Outlook adds. */
const longestHtml = 32_000;
const longestSubject = 255;
const longestNote = 2_000;

/** What is reported, and by whom. */
export interface ReportAbout {
  /** Made once by the caller: number of the report and idempotency key. */
  readonly id: string;
  /** UTC, `2026-11-17T02:13:02Z`. */
  readonly time: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly reporter: string | null;
  readonly itemId: string | null;
  readonly encrypted: boolean;
  /** null: reported where no verdict could be worked out (classic Outlook's event runtime). */
  readonly inspection: Inspection | null;
  readonly message: MessageFacts;
  readonly key: string;
  readonly headerText: string;
  /** The readable account of the inspection; empty without one. */
  readonly account: string;
  /** The reporter's language; settings may overrule it. */
  readonly language: Language;
  readonly version: string;
}

/**
 * Builds the report to IT: once, the same for every way it may leave.
 *
 * In: what is reported, and settings. Out: subject within 255 characters (Defender's prefix
 * first), text and HTML within a compose window's limit counted with markup, header lines for
 * a SOC's rules, the analysis where settings want it. Every value from the message is plain
 * text here: nothing of it can become markup, a header of its own or a second block.
 */
export function buildReport(about: ReportAbout, settings: Settings): Report {
  const words = reportWords(settings.organisation.language ?? about.language).mail;
  const lines = headerLines(about);
  const { text, html } = writeBody(about, words, lines);
  return {
    schema: "whence.report/1",
    id: about.id,
    time: about.time,
    reason: about.reason,
    note: about.note.slice(0, longestNote),
    reporter: about.reporter,
    recipients: settings.report.recipients,
    subject: writeSubject(about, words, settings),
    text,
    html,
    headerLines: lines,
    message: {
      key: about.key,
      subject: about.message.subject,
      internetMessageId: about.message.internetMessageId,
      itemId: about.itemId,
      encrypted: about.encrypted,
    },
    attachmentName: nameAttachment(about.message.subject),
    headerText: about.headerText,
    analysis:
      about.inspection !== null && settings.report.attachAnalysis
        ? JSON.stringify(writeJsonReport(about.inspection))
        : null,
  };
}

function writeSubject(about: ReportAbout, words: ReportWords["mail"], settings: Settings): string {
  const subject = plainValue(about.message.subject ?? "", 200);
  const readable = words.subject(about.reason, subject === "" ? words.noSubject : subject);
  const whole = `${settings.report.subjectPrefix[about.reason]}${readable}`;
  return whole.slice(0, longestSubject);
}

/** Subjects come from attackers: what a file name may not hold anywhere becomes a blank. */
function nameAttachment(subject: string | null): string {
  const name = plainValue(subject ?? "", 80)
    .replace(/[\\/:*?"<>|\u{FFFD}]+/gu, " ")
    .trim()
    .replace(/^\.+/, "");
  return `${name === "" ? "message" : name}.eml`;
}

/** Graph takes five headers, each beginning with `X-`. */
function headerLines({ id, reason, inspection, message }: ReportAbout): HeaderLine[] {
  const origin = inspection?.analysis.origin;
  const strong = inspection?.analysis.signals.filter(({ strength }) => strength !== "weak") ?? [];
  const said: [string, string][] = [
    ["X-Whence-Report", id],
    ["X-Whence-Reason", reason],
    [
      "X-Whence-Origin",
      origin
        ? [
            origin.kind,
            `ip=${origin.ip ?? "none"}`,
            `confidence=${origin.confidence}`,
            `drill=${origin.reason === "drill" ? "proven" : "no"}`,
          ].join("; ")
        : "not-analysed",
    ],
    ["X-Whence-Message-Id", message.internetMessageId ?? "none"],
    ["X-Whence-Signals", strong.map(({ id: signal }) => signal).join(", ") || "none"],
  ];
  return said.map(([name, value]) => ({ name, value: headerValue(value) }));
}

/** One line of visible ASCII: a value can neither end its line nor begin another. */
const headerValue = (value: string) => value.replace(/[^\x20-\x7e]+/g, "?").slice(0, 400);

function writeBody(
  about: ReportAbout,
  words: ReportWords["mail"],
  lines: readonly HeaderLine[]
): { text: string; html: string } {
  const note = plainLines(about.note.slice(0, longestNote));
  const top = [
    words.reason(about.reason),
    ...(about.reporter === null ? [] : [defuse(words.reporter(plainValue(about.reporter)))]),
    words.time(about.time),
    words.reportNumber(about.id),
    ...(about.inspection?.analysis.origin.reason === "drill" ? [words.drill] : []),
    "",
    ...(note.length === 0 ? [words.noNote] : [words.note, ...note.map((line) => `  ${line}`)]),
    "",
  ];
  const middle = about.inspection === null ? [words.noVerdict] : about.account.split("\n");
  const bottom = (hops: number) => [
    "",
    words.forRules,
    ...lines.map(({ name, value }) => defuse(`${name}: ${value}`)),
    "",
    words.forPrograms,
    ...writeReportBlock(
      {
        id: about.id,
        time: about.time,
        reason: about.reason,
        key: about.key,
        messageId: about.message.internetMessageId?.slice(0, 400) ?? null,
        whence: about.version,
      },
      about.inspection?.analysis ?? null,
      hops
    ).split("\n"),
  ];
  // The block keeps at most a third of the room; the readable part is cut last, at a line.
  const hops = [64, 24, 10, 4, 0].find((most) => htmlLength(bottom(most)) < longestHtml / 3) ?? 0;
  const end = bottom(hops);
  const room = longestHtml - htmlLength([...top, ...end, words.shortened]) - frameLength;
  const all = [...top, ...fit(middle.map(defuse), room, words.shortened), ...end];
  return { text: all.join("\n"), html: writeHtml(all) };
}

/** A value that spells the block's marks may not pass for one. */
const defuse = (line: string) => line.replaceAll("-----", "– – –");

/** A note is a person's own words, in their lines; only what is invisible goes. */
function plainLines(note: string): string[] {
  const lines = note.split(/\r\n|\r|\n/).map((line) => defuse(plainValue(line, longestNote)));
  return lines.some((line) => line !== "") ? lines : [];
}

function fit(lines: readonly string[], room: number, shortened: string): readonly string[] {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += htmlLength([line]);
    if (used > room) return [...lines.slice(0, index), shortened];
  }
  return lines;
}

const open = '<div style="font-family:Consolas,Menlo,monospace;white-space:pre-wrap">';
const close = "</div>";
const frameLength = open.length + close.length;

const writeHtml = (lines: readonly string[]) =>
  `${open}${lines.map((line) => escape(line)).join("<br>")}${close}`;

const htmlLength = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + escape(line).length + "<br>".length, 0);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
