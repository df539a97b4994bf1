/** An inspection as a page that people print: captured, recorded, inferred, other explanations. */

import type { AuditMatch } from "../auditlog/model";
import type { Check, Confidence, Hop, Trust } from "../classifier/model";
import type { Inspection } from "../inspection/model";
import { auditlogWords } from "../wording/auditlogWords";
import { describeVerdict } from "../wording/describeVerdict";
import type { EvidenceReportWords } from "../wording/evidence";
import { evidenceWords } from "../wording/evidenceWords";
import { guidanceWords } from "../wording/guidanceWords";
import type { Language } from "../wording/model";
import { plainValue } from "../wording/plainValue";
import { sayRule } from "../wording/sayEvidence";
import { textReportWords } from "../wording/textReportWords";
import type { Content, Markup } from "./element";
import { element } from "./element";
import { drawPath } from "./evidence/drawPath";
import type {
  Capture,
  Comparison,
  EvidenceFile,
  NotCollected,
  OriginalMessage,
} from "./evidence/model";
import { tellTime } from "./tellTime";
import { writePage } from "./writePage";
import { writeTable } from "./writeTable";
import { writeTime } from "./writeTime";

export interface HtmlReportOptions {
  readonly language: Language;
  /** IANA name of the zone beside UTC. */
  readonly timeZone: string;
  readonly audit: AuditMatch | null;
  /** What was captured with it; null outside a package. */
  readonly captured: {
    readonly capture: Capture;
    readonly comparison: Comparison;
    readonly files: readonly EvidenceFile[];
    readonly notCollected: readonly NotCollected[];
    readonly original: OriginalMessage | null;
  } | null;
}

interface Writing extends HtmlReportOptions {
  readonly inspection: Inspection;
  readonly words: EvidenceReportWords;
}

/** Hostile headers can hold thousands; the rest stands in analysis.json. */
const mostHops = 100;
const longestLine = 2_000;
const mostEntries = 60;

/**
 * In: an inspection, and what was captured with it. Out: HTML without script, self-contained,
 * every value from the message escaped. What the own side recorded, what an identified operator
 * states and what the sender claims look different and stand apart.
 */
export function writeHtmlReport(inspection: Inspection, options: HtmlReportOptions): string {
  const writing: Writing = {
    ...options,
    inspection,
    words: evidenceWords(options.language).report,
  };
  const { words } = writing;
  const { identity } = inspection.analysis;
  const subject = identity.subject ?? inspection.message.subject ?? "";
  const caseId = options.captured?.capture.caseId ?? null;
  return writePage({
    language: options.language,
    title: `${words.title}: ${plainValue(subject, 80)}`,
    runningHead: [words.title, caseId ?? ""].filter((part) => part !== "").join(" "),
    body: [
      element("h1", {}, words.title),
      element("p", {}, `${textReportWords(options.language).subject}: ${plainValue(subject, 300)}`),
      writeCover(writing),
      writeCaptured(writing),
      writeRecorded(writing),
      writeInferred(writing),
      writeOthers(writing),
      element("p", { class: "note" }, textReportWords(options.language).fixedLine),
      element("p", { class: "note" }, guidanceWords(options.language).fixed.law),
    ],
  });
}

/** The answer first, so that a reader knows what the rest is about. */
function writeCover(writing: Writing): Content {
  const { captured, inspection, language, timeZone, words } = writing;
  const verdict = describeVerdict(inspection.analysis, language, { yours: false });
  const facts: (readonly [string, string])[] = [];
  if (captured !== null) {
    const { capture } = captured;
    const { capturedBy } = capture;
    if (capture.caseId !== null) facts.push([words.caseId, capture.caseId]);
    facts.push(
      [
        words.capturedBy,
        [capturedBy.name, capturedBy.role, capturedBy.contact].filter(Boolean).join(", "),
      ],
      [words.capturedAt, both(capture.finishedAt, timeZone)]
    );
    if (capture.witness !== null) facts.push([words.witness, capture.witness]);
  }
  const { whence, networks } = inspection.versions;
  facts.push([words.tool, textReportWords(language).versions(whence, networks)]);
  return [
    element("p", { class: "answer" }, verdict.sentence, " ", verdict.second ?? ""),
    writeTable(null, facts, ["26%", "74%"]),
    drawPath(inspection, { language, timeZone, withVerdict: false }),
  ];
}

function writeCaptured({ captured, inspection, timeZone, words }: Writing): Content {
  const heading = element("h2", {}, words.chapters.captured);
  if (captured === null) {
    const count = inspection.fields.length;
    return [heading, element("p", {}, words.onlyHeader(count))];
  }
  const { capture, comparison, files, notCollected, original } = captured;
  const end = tellTime(capture.finishedAt, timeZone);
  return [
    heading,
    element("p", {}, words.detectable(end?.local ?? capture.finishedAt)),
    writeTable(
      [words.columns.file, words.columns.octets, words.columns.digest, words.columns.kind],
      files.map(({ bytes, givenAs, origin, path, sha256 }) => [
        [path, givenAs === null ? "" : [element("br", {}), words.givenAs(plainValue(givenAs))]],
        String(bytes.length),
        element("code", {}, sha256),
        words.origins[origin],
      ]),
      ["34%", "11%", "40%", "15%"]
    ),
    ...(original === null ? [] : [element("p", {}, words.originalFrom[original.from])]),
    element("p", {}, words.comparison[comparison.result](comparison)),
    ...(comparison.differing.length === 0
      ? []
      : [
          element(
            "p",
            { class: "note" },
            words.differing(plainValue(comparison.differing.join(", "), 600))
          ),
        ]),
    element("h3", {}, words.notCollected),
    list(notCollected.map(({ what, why }) => `${words.what[what]}: ${words.why[why]}`)),
  ];
}

/** Three kinds of truth, told apart by line, type and word. */
function writeRecorded(writing: Writing): Content {
  const { words } = writing;
  return [
    element("h2", {}, words.chapters.recorded),
    element("p", { class: "note" }, words.timesNote),
    writeTrust("own", writing, [writeChecks(writing), writeLog(writing)]),
    writeTrust("vouched", writing, []),
    writeTrust("claimed", writing, writeClaims(writing)),
  ];
}

const classes: Readonly<Record<Trust, string>> = {
  own: "own",
  vouched: "operator",
  claimed: "claimed",
};

function writeTrust(trust: Trust, writing: Writing, more: Content): Markup {
  const { inspection, words } = writing;
  const hops = inspection.analysis.hops.filter((hop) => hop.trust === trust);
  return element(
    "div",
    { class: classes[trust] },
    element("h3", {}, words.truth[trust].title),
    element("p", { class: "note" }, words.truth[trust].meaning),
    hops.length === 0 ? element("p", {}, words.noLines) : writeHops(hops, writing),
    more
  );
}

function writeHops(hops: readonly Hop[], { inspection, timeZone, words }: Writing): Content {
  const { columns } = words;
  return [
    writeTable(
      [columns.line, columns.time, columns.utc, columns.asWritten],
      hops.slice(0, mostHops).map((hop) => {
        const time = tellTime(hop.time, timeZone);
        const field = inspection.fields[hop.field];
        return [
          String(hop.field),
          writeTime(time?.local ?? words.noTime),
          writeTime(time?.utc ?? ""),
          element("code", {}, clip(field?.value ?? "", longestLine)),
        ];
      }),
      ["8%", "24%", "20%", "48%"]
    ),
    hops.length > mostHops ? element("p", {}, words.moreLines(hops.length - mostHops)) : "",
  ];
}

function writeClaims({ inspection, words }: Writing): Content {
  const keys = ["from", "sender", "reply-to", "to", "date", "subject", "message-id", "x-mailer"];
  const rows = inspection.fields
    .filter(({ key }) => keys.includes(key) || key === "user-agent")
    .slice(0, 40)
    .map(({ index, name, value }) => [
      String(index),
      element("code", {}, `${clip(name, 60)}: ${clip(value, 600)}`),
    ]);
  return rows.length === 0
    ? ""
    : writeTable([words.columns.line, words.columns.asWritten], rows, ["8%", "92%"]);
}

function writeChecks({ inspection, language }: Writing): Content {
  const { compauth, dkim, dmarc, spf } = inspection.analysis.authentication;
  const words = textReportWords(language);
  const rows: readonly (readonly [string, Check | null])[] = [
    ["SPF", spf],
    ...dkim.slice(0, 10).map((check) => ["DKIM", check] as const),
    ["DMARC", dmarc],
    ["compauth", compauth],
  ];
  const said = rows.flatMap(([name, check]) => {
    if (check === null) return [];
    const aligned =
      check.aligned === null ? "" : check.aligned ? `, ${words.aligned}` : `, ${words.notAligned}`;
    const domain = check.domain === null ? "" : ` (${plainValue(check.domain)}${aligned})`;
    return [`${name}: ${plainValue(check.result, 40)}${domain} [${words.field(check.field)}]`];
  });
  return said.length === 0 ? "" : [element("h3", {}, words.checks), list(said)];
}

function writeLog({ audit, language, timeZone, words }: Writing): Content {
  if (audit === null) return "";
  const said = auditlogWords(language);
  const { match, sender } = audit;
  const lines = [said.conclusions[audit.conclusion], said.cautions[audit.conclusion]];
  if (sender !== null && match.time !== null) {
    lines.push(said.sentFrom({ ...sender, time: match.time }));
  }
  if (sender?.signIn != null) {
    lines.push(said.signedIn({ ...sender.signIn, failures: sender.signIn.failuresBefore }));
  }
  const { columns } = words;
  return [
    element("h3", {}, words.logTitle),
    list(lines.map((line) => plainValue(line, 600))),
    writeTable(
      [columns.time, columns.utc, columns.connection, columns.act, columns.file],
      audit.timeline
        .filter(({ role }) => role !== "baseline" && role !== "listed")
        .slice(0, mostEntries)
        .map(({ file, ip, time, user, what }) => [
          writeTime(tellTime(time, timeZone)?.local ?? time),
          writeTime(tellTime(time, timeZone)?.utc ?? ""),
          plainValue(ip ?? "–"),
          [what, user ?? ""].map((part) => plainValue(part, 100)).join(" "),
          plainValue(audit.files[file]?.name ?? "", 80),
        ]),
      ["24%", "20%", "17%", "23%", "16%"]
    ),
  ];
}

function writeInferred(writing: Writing): Content {
  const { inspection, language, words } = writing;
  const { analysis } = inspection;
  const verdict = describeVerdict(analysis, language, { yours: false });
  const report = textReportWords(language);
  const { confidenceIn } = analysis.origin;
  const rules = (["service", "address"] as const).flatMap((about) => {
    const level: Confidence | null = confidenceIn[about];
    return level === null ? [] : [words.rules[about][level]];
  });
  return [
    element("h2", {}, words.chapters.inferred),
    element("p", { class: "note" }, words.inferredMeans),
    element("p", {}, element("strong", {}, verdict.sentence), " ", verdict.second ?? ""),
    list(verdict.confidence.map(({ text }) => text)),
    element("p", {}, words.ruleNotChance),
    list(rules),
    element("h3", {}, report.why),
    list(verdict.because.map(({ field, text }) => `${text}${mark(field, language)}`)),
    ...(analysis.signals.length === 0
      ? []
      : [
          element("h3", {}, report.signals),
          list(
            analysis.signals.slice(0, mostEntries).map(({ evidence, id, strength }) => {
              const said = sayRule(id, evidence[0]?.values ?? {}, language);
              const field = mark(evidence[0]?.field ?? null, language);
              return `${said} (${report.strength[strength]})${field}`;
            })
          ),
        ]),
  ];
}

function writeOthers({ audit, inspection, language, words }: Writing): Content {
  const { analysis } = inspection;
  const verdict = describeVerdict(analysis, language, { yours: false });
  const { fixed } = guidanceWords(language);
  return [
    element("h2", {}, words.chapters.others),
    element("p", { class: "note" }, words.othersMean),
    list([
      ...verdict.cannotTell.map(({ text, whoKnows }) => [text, whoKnows ?? ""].join(" ").trim()),
      ...analysis.origin.alternatives.map(({ host, ip, operator, rule }) => {
        const named = [ip, host, operator]
          .filter((part) => part !== null)
          .map((part) => plainValue(part));
        const said = sayRule(rule, { ip, host, operator }, language);
        return named.length === 0 ? said : `${said} (${named.join(", ")})`;
      }),
      fixed.address,
      ...(audit?.conclusion === "familiar-everything" ? [fixed.near] : []),
    ]),
  ];
}

const mark = (field: number | null, language: Language) =>
  field === null ? "" : ` [${textReportWords(language).field(field)}]`;

function both(time: string, timeZone: string): string {
  const told = tellTime(time, timeZone);
  return told === null ? plainValue(time) : `${told.local} (${told.utc}, ${plainValue(timeZone)})`;
}

const clip = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest)}…`;

function list(items: readonly Content[]): Markup {
  return element("ul", {}, ...items.map((item) => element("li", {}, item)));
}
