/** An inspection as text that people read: on a terminal, in a mail, in a ticket. */

import type { Analysis, Check, Hop, Signal } from "../classifier/model";
import type { Inspection } from "../inspection/model";
import { describeVerdict } from "../wording/describeVerdict";
import type { Language } from "../wording/model";
import { plainValue } from "../wording/plainValue";
import { sayRule } from "../wording/sayEvidence";
import { textReportWords } from "../wording/textReportWords";
import type { TextReportWords } from "../wording/textReport";

export type TextStyle = "heading" | "strong" | "quiet" | "good" | "attention";

export interface TextReportOptions {
  readonly language: Language;
  /** Colour of a terminal; without it the text is plain. */
  readonly paint?: ((style: TextStyle, text: string) => string) | undefined;
  /** For the body of a mail: no header line numbers, and long paths folded in the middle. */
  readonly compact?: boolean | undefined;
}

interface Writing {
  readonly words: TextReportWords;
  readonly language: Language;
  readonly paint: (style: TextStyle, text: string) => string;
  readonly compact: boolean;
}

/** Hops that a compact report shows; the newest and the oldest say most. */
const compactHops = 12;

/**
 * Writes verdict, reasons, what headers cannot tell, path, checks and signals, for the
 * message itself, the header that a bounce returned and each attached message.
 *
 * @returns lines joined by a line feed. Every value from the message is stripped of control
 *   and direction characters, so that no header can steer a terminal.
 */
export function writeTextReport(inspection: Inspection, options: TextReportOptions): string {
  const writing: Writing = {
    words: textReportWords(options.language),
    language: options.language,
    paint: options.paint ?? ((_style, text) => text),
    compact: options.compact === true,
  };
  const { versions } = inspection;
  return [
    ...writeInspection(inspection, writing),
    "",
    writing.paint("quiet", writing.words.fixedLine),
    writing.paint("quiet", writing.words.versions(versions.whence, versions.networks)),
  ].join("\n");
}

function writeInspection(inspection: Inspection, writing: Writing): string[] {
  const { words, paint } = writing;
  const { analysis, bounce, inside, message, opensOn } = inspection;
  const from = [message.fromName, message.fromAddress && `<${message.fromAddress}>`];
  const lines = [
    ...(message.sourceName === null
      ? []
      : [`${words.source}: ${paint("strong", plainValue(message.sourceName, 300))}`]),
    `${words.subject}: ${shown(message.subject, words)}`,
    `${words.from}: ${shown(from.filter(Boolean).join(" "), words)}`,
    "",
    ...writeAnalysis(analysis, writing),
  ];
  if (bounce !== null) {
    lines.push("", paint("heading", words.bounce));
    if (bounce.reportingHost !== null) {
      lines.push(`  ${words.reportedBy(plainValue(bounce.reportingHost))}`);
    }
    for (const status of bounce.statuses) lines.push(`  ${plainValue(words.status(status), 400)}`);
  }
  if (analysis.returned !== null) {
    lines.push(
      "",
      paint("heading", words.returned),
      ...indent(writeAnalysis(analysis.returned, writing))
    );
  }
  inside.forEach((inner, index) => {
    const name = inner.message.sourceName?.split("!").at(-1) ?? String(index + 1);
    lines.push("", paint("heading", words.inside(plainValue(name))));
    if (index === opensOn) lines.push(`  ${words.opensOn}`);
    lines.push(...indent(writeInspection(inner, writing)));
  });
  return lines;
}

function writeAnalysis(analysis: Analysis, writing: Writing): string[] {
  const { words, paint } = writing;
  const verdict = describeVerdict(analysis, writing.language, { yours: false });
  const because = verdict.because.map(
    ({ text, field }) => `  - ${text}${fieldMark(field, writing)}`
  );
  const cannotTell = verdict.cannotTell.map(({ text, whoKnows }) =>
    whoKnows === null ? `  - ${text}` : `  - ${text} ${whoKnows}`
  );
  return [
    paint("strong", verdict.sentence),
    ...(verdict.second === null ? [] : [verdict.second]),
    ...verdict.confidence.map(({ text }) => `  ${text}`),
    ...section(words.why, because, writing),
    ...section(words.cannotTell, cannotTell, writing),
    ...section(words.path, writePath(analysis, writing), writing),
    ...section(words.checks, writeChecks(analysis, writing), writing),
    ...section(
      words.signals,
      analysis.signals.map((signal) => writeSignal(signal, writing)),
      writing
    ),
  ];
}

function section(heading: string, lines: readonly string[], { paint }: Writing): string[] {
  return lines.length === 0 ? [] : ["", paint("heading", heading), ...lines];
}

/** Drawn as people tell it: the device first, the mailbox last. */
function writePath(analysis: Analysis, writing: Writing): string[] {
  const { words, paint } = writing;
  const { boundary, hops, origin } = analysis;
  if (hops.length === 0) return [`  ${words.noHops}`];
  const client =
    origin.addressIs === "client" && origin.ip !== null
      ? plainValue(origin.ip)
      : origin.withheld
        ? words.withheld
        : words.notRecorded;
  const lines = [`  ○ ${words.device}: ${client}`];
  const last = hops.length - 1;
  const folded = writing.compact && hops.length > compactHops;
  for (let index = last; index >= 0; index -= 1) {
    const hop = hops[index];
    if (hop === undefined) continue;
    if (folded && index === last - compactHops / 2) {
      lines.push(`  ⋮ ${String(hops.length - compactHops)}`);
    }
    const boundaryHere = boundary?.hop === index;
    if (boundaryHere) {
      const marks = [
        boundary.agreesWith.length > 0 ? words.agrees(names(boundary.agreesWith)) : "",
        boundary.disagreesWith.length > 0 ? words.disagrees(names(boundary.disagreesWith)) : "",
      ].filter((mark) => mark !== "");
      const note = marks.length > 0 ? ` (${marks.join("; ")})` : "";
      lines.push(`  ${paint("strong", `═══ ${words.yourSide} ═══`)}${note}`);
    }
    const hidden =
      folded && !boundaryHere && index <= last - compactHops / 2 && index >= compactHops / 2;
    if (!hidden) lines.push(...writeHop(hop, writing));
  }
  if (boundary === null) lines.push(`  ${words.noBoundary}`);
  return lines;
}

function writeHop(hop: Hop, writing: Writing): string[] {
  const { words, paint } = writing;
  const mark = { own: "●", vouched: "◐", claimed: "◌" }[hop.trust];
  const stroke = hop.trust === "claimed" ? "┊" : "│";
  const style: TextStyle = hop.trust === "claimed" ? "quiet" : "good";
  const from = hop.from === null ? "" : `${describePeer(hop)} → `;
  const by = shown(hop.by?.host ?? hop.by?.ip ?? null, words);
  const details = [
    words.classes[hop.class],
    words.trust[hop.trust],
    hop.operator === null ? "" : plainValue(hop.operator),
    hop.with == null ? "" : plainValue(hop.with, 40),
    hop.tls?.version == null ? "" : words.encrypted(plainValue(hop.tls.version, 20)),
    differs(hop.from?.helo, hop.from?.rdns)
      ? words.announced(plainValue(hop.from?.helo ?? ""))
      : "",
    hop.status === "unparseable" ? words.unparseable : "",
    hop.time ?? "",
    delay(hop.delaySeconds),
  ].filter((detail) => detail !== "");
  return [
    `  ${mark} ${paint(style, `${from}${by}`)}`,
    `  ${stroke}   ${details.join(" · ")}${fieldMark(hop.field, writing)}`,
  ];
}

function describePeer({ from }: Hop): string {
  const name = from?.rdns ?? from?.name ?? from?.helo ?? null;
  const ip = from?.ip ?? null;
  if (name === null) return ip === null ? "?" : `[${plainValue(ip)}]`;
  return ip === null ? plainValue(name) : `${plainValue(name)} [${plainValue(ip)}]`;
}

function differs(helo: string | null | undefined, rdns: string | null | undefined): boolean {
  return helo != null && rdns != null && helo.toLowerCase() !== rdns.toLowerCase();
}

/** `+3 s`, `-2 s`, `+1 h 5 min`. */
function delay(seconds: number | null): string {
  if (seconds === null) return "";
  const sign = seconds < 0 ? "-" : "+";
  const size = Math.abs(seconds);
  if (size < 120) return `${sign}${String(size)} s`;
  const minutes = Math.floor(size / 60);
  if (minutes < 60) return `${sign}${String(minutes)} min ${String(size % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? `${sign}${String(hours)} h ${String(minutes % 60)} min`
    : `${sign}${String(Math.floor(hours / 24))} d ${String(hours % 24)} h`;
}

function writeChecks({ authentication }: Analysis, writing: Writing): string[] {
  const { spf, dkim, dmarc, compauth } = authentication;
  const checks: [string, readonly Check[]][] = [
    ["SPF", spf === null ? [] : [spf]],
    ["DKIM", dkim],
    ["DMARC", dmarc === null ? [] : [dmarc]],
  ];
  if (compauth !== null) checks.push(["compauth", [compauth]]);
  return checks.flatMap(([name, results]) =>
    results.length === 0
      ? [`  ${name}: ${writing.words.notChecked}`]
      : results.map((check) => `  ${name}: ${writeCheck(check, writing)}`)
  );
}

function writeCheck(check: Check, writing: Writing): string {
  const { words, paint } = writing;
  const style: TextStyle =
    check.result === "pass" ? "good" : check.result.includes("fail") ? "attention" : "quiet";
  const alignment =
    check.domain === null || check.aligned === null
      ? ""
      : `, ${check.aligned ? words.aligned : words.notAligned}`;
  const domain = check.domain === null ? "" : ` (${plainValue(check.domain)}${alignment})`;
  const reason = check.reason === null ? "" : ` reason=${plainValue(check.reason)}`;
  return `${paint(style, plainValue(check.result, 40))}${domain}${reason}${fieldMark(check.field, writing)}`;
}

function writeSignal(signal: Signal, writing: Writing): string {
  const [first] = signal.evidence;
  const sentence = sayRule(signal.id, first?.values ?? {}, writing.language);
  const strength = writing.paint(
    signal.strength === "weak" ? "quiet" : "attention",
    writing.words.strength[signal.strength]
  );
  const mark = first === undefined ? "" : fieldMark(first.field, writing);
  return `  - ${sentence} (${strength})${mark}`;
}

function fieldMark(field: number | null, { compact, paint, words }: Writing): string {
  if (compact || field === null) return "";
  return ` ${paint("quiet", `[${words.field(field)}]`)}`;
}

function shown(value: string | null, words: TextReportWords): string {
  return value === null || value === "" ? words.none : plainValue(value, 200);
}

function names(list: readonly string[]): string {
  return list.map((name) => plainValue(name, 60)).join(", ");
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
