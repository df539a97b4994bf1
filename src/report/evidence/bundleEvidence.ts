import { strToU8 } from "fflate";

import type { Language } from "../../wording/model";
import { findIndicators } from "../indicators/findIndicators";
import { writeAbuseReport } from "../indicators/writeAbuseReport";
import { writeIndicatorCsv } from "../indicators/writeIndicatorCsv";
import { writeIndicatorText } from "../indicators/writeIndicatorText";
import { writeMispEvent } from "../indicators/writeMispEvent";
import { sha256Hex } from "../sha256Hex";
import { writeHtmlReport } from "../writeHtmlReport";
import { writeJsonReport } from "../writeJsonReport";
import { compareOriginal } from "./compareOriginal";
import type {
  EvidenceFile,
  EvidenceInput,
  EvidencePackage,
  FileOrigin,
  NotCollected,
  NotCollectedWhat,
  NotCollectedWhy,
} from "./model";
import { packZip } from "./packZip";
import { drawPath } from "./drawPath";
import { writeCustody } from "./writeCustody";
import { writeManifest } from "./writeManifest";
import { writeReadme } from "./writeReadme";

const languages: readonly Language[] = ["en", "ja"];

/**
 * One message, captured: a BagIt bag (RFC 8493) in one ZIP. The same input gives the same bytes.
 *
 * Originals go in as they are; what was worked out, what is told about it and what the person
 * says are kept apart. Every name is made here: none comes from a header or from the person.
 */
export function bundleEvidence(input: EvidenceInput): EvidencePackage {
  const { audit, capture, inspection, language, logs, original, screenshots, statement } = input;
  const comparison = compareOriginal(inspection.fields, original?.fields ?? null);
  const notCollected = listNotCollected(input);

  const originals: EvidenceFile[] = [];
  if (inspection.headerText !== "") {
    originals.push(
      file(
        "data/original/headers.txt",
        strToU8(inspection.headerText),
        "original",
        "header text as it was read, UTF-8"
      )
    );
  }
  if (original !== null) {
    const path = `data/original/message.${original.format}`;
    originals.push(file(path, original.bytes, "original", originalNotes[original.from]));
  }
  logs.forEach(({ bytes, name }, index) => {
    const path = `data/original/logs/log-${String(index + 1)}.${ending(name, logEndings)}`;
    originals.push(file(path, bytes, "original", null, name));
  });
  screenshots.forEach(({ bytes, name }, index) => {
    const place = `data/original/screenshots/screenshot-${String(index + 1)}`;
    const path = `${place}.${ending(name, imageEndings)}`;
    originals.push(file(path, bytes, "original", null, name));
  });

  const derived = [
    text("data/derived/analysis.json", json(writeJsonReport(inspection)), "derived"),
    ...(audit === null ? [] : [text("data/derived/records.json", json(audit), "derived")]),
    ...(input.withIndicators ? indicatorFiles(input) : []),
  ];
  const statements =
    statement === null || statement.trim() === ""
      ? []
      : [text("data/statement/statement.txt", statement, "statement")];

  const captured = [...originals, ...derived, ...statements];
  const reports = [
    ...languages.map((each) =>
      text(
        `data/report/report.${each}.html`,
        writeHtmlReport(inspection, {
          language: each,
          timeZone: capture.timeZone,
          audit,
          captured: { capture, comparison, files: captured, notCollected, original },
        }),
        "report"
      )
    ),
    text(
      "data/report/path.svg",
      `<?xml version="1.0" encoding="UTF-8"?>\n${drawPath(inspection, { language, timeZone: capture.timeZone, withVerdict: true }).markup}\n`,
      "report"
    ),
  ];
  const payload = [...captured, ...reports];
  const custody = text("data/custody.json", writeCustody(input, payload, notCollected), "about");
  const listed = [...payload, custody];
  const stamp = capture.finishedAt.slice(0, 19).replace(/[-:]/g, "");
  const digest = sha256Hex(strToU8(`${inspection.key}\n${inspection.headerText}`)).slice(0, 8);
  const name = `whence-evidence-${/^\d{8}T\d{6}$/.test(stamp) ? stamp : "00000000T000000"}Z-${digest}`;

  const tags = [
    text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "about"),
    text("bag-info.txt", writeBagInfo(input, listed), "about"),
    text("manifest-sha256.txt", writeManifest(listed), "about"),
    text("README.txt", writeReadme(name), "about"),
  ];
  const files = [...tags, text("tagmanifest-sha256.txt", writeManifest(tags), "about"), ...listed];
  const zip = packZip(name, files, capture.finishedAt);
  return { name, files, zip, sha256: sha256Hex(zip), comparison, notCollected };
}

const originalNotes = {
  outlook:
    "as Outlook supplied it; Exchange rebuilds mail, so this is not the mail as it travelled",
  file: "the file as it was opened",
  carrier: "the file of the mail that carried this message",
};

const logEndings = new Set(["csv", "tsv", "json", "jsonl", "ndjson", "txt", "log", "gz", "zip"]);
const imageEndings = new Set(["png", "jpg", "jpeg", "gif", "webp", "bmp", "heic", "pdf"]);

/** An ending that is expected, or `bin`: names that people give can hold anything. */
function ending(name: string, expected: ReadonlySet<string>): string {
  const last = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return expected.has(last) ? last : "bin";
}

function indicatorFiles({ capture, inspection, language }: EvidenceInput): EvidenceFile[] {
  const indicators = findIndicators(inspection);
  const abuse = writeAbuseReport(inspection, { at: capture.finishedAt, to: null, from: null });
  const folder = "data/derived/indicators";
  const event = writeMispEvent(inspection, indicators, capture.finishedAt);
  return [
    text(`${folder}/indicators.txt`, writeIndicatorText(indicators, language), "derived"),
    text(`${folder}/indicators.csv`, writeIndicatorCsv(indicators), "derived"),
    text(`${folder}/misp-event.json`, json(event), "derived"),
    ...(abuse.text === null ? [] : [text(`${folder}/abuse-report.eml`, abuse.text, "derived")]),
  ];
}

function listNotCollected(input: EvidenceInput): readonly NotCollected[] {
  const { audit, capture, inspection, logs, original, screenshots, statement } = input;
  const missing: NotCollected[] = [];
  const check = (isMissing: boolean, what: NotCollectedWhat, why: NotCollectedWhy) => {
    if (isMissing) missing.push({ what, why });
  };
  check(inspection.headerText === "", "headers", "not-available");
  check(original === null, "message-file", input.originalMissing);
  check(audit === null, "log-records", "not-given");
  check(logs.length === 0, "logs", audit === null ? "not-given" : "not-chosen");
  check(screenshots.length === 0, "screenshots", "not-given");
  check((statement ?? "").trim() === "", "statement", "not-given");
  check(capture.clockCheck === null, "clock-check", "not-available");
  check(!input.withIndicators, "indicators", "not-chosen");
  return missing;
}

/** RFC 8493 2.2.2. A value is one line: what a person typed cannot begin another. */
function writeBagInfo({ capture }: EvidenceInput, payload: readonly EvidenceFile[]): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rows: readonly (readonly [string, string | null])[] = [
    ["Contact-Name", capture.capturedBy.name],
    ["External-Identifier", capture.caseId],
    ["External-Description", "One mail message, examined with Whence"],
    ["Bagging-Date", capture.finishedAt.slice(0, 10)],
    ["Payload-Oxum", `${String(octets)}.${String(payload.length)}`],
  ];
  return rows
    .flatMap(([label, value]) => {
      const line = (value ?? "").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
      return line === "" ? [] : [`${label}: ${line}\n`];
    })
    .join("");
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function text(path: string, content: string, origin: FileOrigin): EvidenceFile {
  return file(path, strToU8(content), origin, null);
}

function file(
  path: string,
  bytes: Uint8Array,
  origin: FileOrigin,
  note: string | null,
  givenAs: string | null = null
): EvidenceFile {
  return { path, bytes, origin, sha256: sha256Hex(bytes), note, givenAs };
}
