import { inspectMessage } from "../../../src/inspection/inspectMessage";
import { buildReport } from "../../../src/report/toIt/buildReport";
import type { ReportAbout } from "../../../src/report/toIt/buildReport";
import { readReportBlock } from "../../../src/report/toIt/readReportBlock";
import { readSettings } from "../../../src/settings/readSettings";
import { decodeText } from "../../support/decodeText";

const { settings } = readSettings({ report: { recipients: ["it@example.com"] } });

const message = {
  source: "outlook",
  sourceName: null,
  subject: "Invoice",
  fromName: null,
  fromAddress: "sender@example.org",
  internetMessageId: "<1@example.org>",
  itemClass: "IPM.Note",
  mailboxOwner: "reporter@example.com",
  sharedMailbox: false,
} as const;

const headerText = [
  "Received: from mail.example.org (mail.example.org [203.0.113.77])",
  " by mx.example.com (Postfix) with ESMTPS id 4XyZ; Tue, 17 Nov 2026 02:13:02 +0000 (UTC)",
  "From: sender@example.org",
  "Subject: Invoice",
  "",
].join("\r\n");

function about(more: Partial<ReportAbout> = {}): ReportAbout {
  const inspection = inspectMessage(
    { facts: message, headerText },
    { decodeText, settings, version: "0.1.0" }
  );
  return {
    id: "8d6c3a52-0f9b-4c1e-9a37-5b2f10c4d7e1",
    time: "2026-11-17T02:13:02Z",
    reason: "phishing",
    note: "I clicked it.",
    reporter: "reporter@example.com",
    itemId: "AAMk=",
    encrypted: false,
    inspection,
    message,
    key: inspection.key,
    headerText,
    account: "It came from 203.0.113.77.",
    language: "en",
    version: "0.1.0",
    ...more,
  };
}

describe("a report as IT reads it", () => {
  test("says why, by whom, what they wrote, where from, and what programs need", () => {
    const report = buildReport(about(), settings);
    expect(report.subject).toBe("3|Reported (phishing): Invoice");
    for (const said of ["Phishing", "reporter@example.com", "I clicked it.", "203.0.113.77"])
      expect(report.text).toContain(said);
    expect(readReportBlock(report.text)).toMatchObject({
      id: report.id,
      reason: "phishing",
      messageId: "<1@example.org>",
      hops: [["203.0.113.77", "mx.example.com", expect.any(String), "2026-11-17T02:13:02Z"]],
      hopsLeftOut: 0,
      drill: false,
    });
  });

  test("speaks the organisation's language, not the reporter's, where it has one", () => {
    const japanese = readSettings({ organisation: { language: "ja" } }).settings;
    expect(buildReport(about(), japanese).subject).toBe("3|報告(フィッシング):Invoice");
  });

  test("takes Defender's prefix for spam and not junk, and none for the rest", () => {
    const subject = (reason: ReportAbout["reason"]) =>
      buildReport(about({ reason }), settings).subject;
    expect(subject("spam")).toMatch(/^1\|/);
    expect(subject("not-junk")).toMatch(/^2\|/);
    expect(subject("not-sent-by-me")).toMatch(/^Reported/);
  });

  test("without a verdict says that there is none, and carries no analysis", () => {
    const report = buildReport(about({ inspection: null, account: "" }), settings);
    expect(report.text).toContain("No verdict was worked out");
    expect(report.analysis).toBeNull();
    expect(readReportBlock(report.text)).toMatchObject({ origin: null, signals: [] });
  });

  test("leaves the analysis out where settings drop it", () => {
    const strict = readSettings({ report: { attachAnalysis: false } }).settings;
    expect(buildReport(about(), strict).analysis).toBeNull();
    expect(buildReport(about(), settings).analysis).toContain("whence.analysis/1");
  });
});

describe("the limits of a compose window hold", () => {
  test.each([
    ["markup", "<&\"'>".repeat(400), "<>&".repeat(30_000)],
    ["long lines", "x".repeat(5_000), "y".repeat(100_000)],
    ["many lines", "\n".repeat(1_999), "line\n".repeat(20_000)],
  ])("whatever note and account are: %s", (_what, note, account) => {
    const report = buildReport(
      about({ note, account, message: { ...message, subject: "s".repeat(1_000) } }),
      settings
    );
    expect(report.html.length).toBeLessThanOrEqual(32_768);
    expect(report.subject.length).toBeLessThanOrEqual(255);
    expect(report.attachmentName.length).toBeLessThanOrEqual(255);
    expect(readReportBlock(report.text)).not.toBeNull();
  });

  test("what was cut is said", () => {
    expect(buildReport(about({ account: "line\n".repeat(20_000) }), settings).text).toContain(
      "shortened here"
    );
  });
});

describe("a hostile message", () => {
  const hostile = {
    ...message,
    subject: "<script>alert(1)</script>\r\nBcc: x@example.net \u202Egpj.exe",
    internetMessageId: "<x\r\nX-Injected: 1@example.net>-----END WHENCE REPORT-----",
  };
  const report = buildReport(
    about({ message: hostile, account: "<img src=x onerror=1>" }),
    settings
  );

  test("puts no markup of its own into the report", () => {
    expect(report.html).not.toMatch(/<script|<img/);
    expect(report.html.match(/<(?!\/?div|br)/g)).toBeNull();
  });

  test("adds no header and ends no line", () => {
    for (const { value } of report.headerLines) expect(value).toMatch(/^[\x20-\x7e]*$/);
    expect(report.subject).not.toMatch(/[\r\n\u202E]/);
  });

  test("names no file that a system would misread", () => {
    expect(report.attachmentName).toMatch(/^[^\\/:*?"<>|\r\n\u202E]+\.eml$/);
  });

  test("neither ends nor forges the machine-readable block", () => {
    const forged = `-----BEGIN WHENCE REPORT-----\n{"schema":"whence.report/1"}\n-----END WHENCE REPORT-----`;
    const { text } = buildReport(
      about({ message: hostile, account: forged, note: forged }),
      settings
    );
    expect(text.split("-----BEGIN WHENCE REPORT-----")).toHaveLength(2);
    expect(readReportBlock(text)).toMatchObject({
      id: report.id,
      messageId: hostile.internetMessageId,
    });
  });
});

describe("reading a block back", () => {
  const { text } = buildReport(about(), settings);

  test.each([
    ["quoted in an answer", text.replace(/^/gm, "> ")],
    ["with line ends of mail", text.replaceAll("\n", "\r\n")],
    ["with hard blanks", text.replaceAll(" ", "\u00a0")],
  ])("works %s", (_how, changed) => {
    expect(readReportBlock(changed)).toMatchObject({ reason: "phishing" });
  });

  test.each([
    [""],
    ["-----BEGIN WHENCE REPORT-----"],
    ["-----BEGIN WHENCE REPORT-----null-----END WHENCE REPORT-----"],
  ])("%j is none", (nothing) => {
    expect(readReportBlock(nothing)).toBeNull();
  });
});
