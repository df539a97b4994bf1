import * as fc from "fast-check";

import { domainOwner } from "../../../src/classifier/identity/domainOwner";
import { inspectMessage } from "../../../src/inspection/inspectMessage";
import { encodeUtf8 } from "../../../src/mailfile/bytes";
import { readBodyText } from "../../../src/mailfile/readBodyText";
import { readMessage } from "../../../src/mailfile/readMessage";
import { findCampaigns } from "../../../src/report/intake/findCampaigns";
import { findReported } from "../../../src/report/intake/findReported";
import type { ReportedMessage } from "../../../src/report/intake/model";
import { subjectStem } from "../../../src/report/intake/subjectStem";
import { writeAnswer } from "../../../src/report/intake/writeAnswer";
import { writeIntakeJson } from "../../../src/report/intake/writeIntakeJson";
import { writeIntakePage } from "../../../src/report/intake/writeIntakePage";
import { writeIntakeText } from "../../../src/report/intake/writeIntakeText";
import { readReportBlock } from "../../../src/report/toIt/readReportBlock";
import { writeReportBlock } from "../../../src/report/toIt/writeReportBlock";
import { readSettings } from "../../../src/settings/readSettings";
import { decodeText } from "../../support/decodeText";

const { settings } = readSettings({
  organisation: { ownDomains: ["example.com"] },
  it: { telephone: "+81 3 0000 0000" },
});
const tools = { decodeText, settings, version: "0.1.0" };

interface Original {
  readonly ip?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly id?: string;
}

let made = 0;
const writeOriginal = ({ ip, from, subject, id }: Original): string => {
  made += 1;
  const number = String(made);
  return [
    `Received: from sender.example.net (sender.example.net [${ip ?? `203.0.113.${number}`}])`,
    ` by mx.example.com (Postfix) with ESMTP id ABC${number} for <a@example.com>;`,
    " Mon, 16 Nov 2026 09:00:00 +0000",
    `From: Someone <${from ?? `x@sender${number}.example`}>`,
    `Subject: ${subject ?? `No ${"abcdefghij"[made % 10] ?? ""}`}`,
    `Message-ID: ${id ?? `<${number}@sender.example>`}`,
    "",
    "The body",
  ].join("\r\n");
};

const writeReport = (original: string, reporter = "aya@example.com", head: string[] = []) =>
  [
    `From: ${reporter}`,
    "Subject: 3|Reported (phishing)",
    "X-Whence-Reason: phishing",
    ...head,
    'Content-Type: multipart/mixed; boundary="edge"',
    "",
    "--edge",
    "Content-Type: text/plain",
    "",
    "Please look",
    "--edge",
    "Content-Type: message/rfc822",
    "",
    original,
    "--edge--",
  ].join("\r\n");

const read = (...mails: readonly string[]): readonly ReportedMessage[] =>
  mails.flatMap((mail, index) => {
    const message = readMessage(encodeUtf8(mail), tools);
    const facts = {
      source: "file",
      sourceName: `report${String(index + 1)}.eml`,
      subject: null,
      fromName: null,
      fromAddress: null,
      internetMessageId: null,
      itemClass: null,
      mailboxOwner: null,
      sharedMailbox: false,
    } as const;
    return findReported(
      inspectMessage({ message, facts }, tools),
      readReportBlock(readBodyText(message, decodeText))
    );
  });

const report = (original: Original, reporter?: string) =>
  writeReport(writeOriginal(original), reporter);

const group = (reports: readonly ReportedMessage[]) =>
  findCampaigns(reports, { ownDomains: ["example.com"], ownerOf: domainOwner });

const members = (reports: readonly ReportedMessage[]) =>
  group(reports).map((campaign) => campaign.reports);

describe("what a mail reports", () => {
  test("is the original inside it, with the reporter and the reason beside it", () => {
    const [first] = read(report({ ip: "203.0.113.77", subject: "Your parcel" }));
    expect(first).toMatchObject({
      source: "report1.eml",
      reporter: "aya@example.com",
      reason: "phishing",
      original: { message: { subject: "Your parcel" } },
    });
    expect(first?.original?.analysis.origin.ip).toBe("203.0.113.77");
  });

  test("is the mail itself where it carries nothing", () => {
    const [only] = read(writeOriginal({ subject: "Not a report" }));
    expect(only).toMatchObject({
      reporter: null,
      original: { message: { subject: "Not a report" } },
    });
  });

  test("is only claimed where the original was left out, and nothing is analysed from a claim", () => {
    const about = {
      id: "8d6c3a52-0f9b-4c1e-9a37-5b2f10c4d7e1",
      time: "2026-11-17T02:13:02Z",
      reason: "not-sent-by-me",
      key: "k",
      messageId: "<1@sender.example>",
      whence: "0.1.0",
    } as const;
    const block = writeReportBlock(about, null, 4)
      .replaceAll('"', "&quot;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
    const html = `<div>Look<br>${block.replaceAll("\n", "<br>\r\n")}</div>`;
    const [first] = read(
      ["From: aya@example.com", "Content-Type: text/html", "", html].join("\r\n")
    );
    expect(first).toMatchObject({
      original: null,
      reason: "not-sent-by-me",
      reportId: about.id,
      claimed: { messageId: "<1@sender.example>" },
    });
  });

  test.each([
    ["Content-Language: ja-JP", "ja"],
    ["Content-Language: en-US", "en"],
    ["Content-Language: fr-FR", null],
  ])("with %s was written in %s", (line, language) => {
    expect(read(writeReport(writeOriginal({}), "aya@example.com", [line]))[0]?.language).toBe(
      language
    );
  });
});

describe("reports of one campaign share", () => {
  test.each<readonly [string, Original]>([
    ["the address they came from", { ip: "203.0.113.77" }],
    ["the sender's domain", { from: "billing@parcel.example" }],
    ["the message itself", { id: "<same@sender.example>" }],
    ["the stem of the subject", { subject: "Your account 4711 will be closed" }],
  ])("%s", (_what, same) => {
    const reports = read(report(same), report({}), report(same));
    expect(members(reports)).toEqual([[0, 2], [1]]);
    expect(group(reports)[0]?.shared[0]).toMatchObject({ count: 2 });
    expect(group(reports)[1]?.shared).toEqual([]);
  });

  test("whatever links them, through others in between", () => {
    const reports = read(
      report({ ip: "203.0.113.77" }),
      report({ ip: "203.0.113.77", from: "a@parcel.example" }),
      report({ from: "b@parcel.example" })
    );
    expect(members(reports)).toEqual([[0, 1, 2]]);
  });

  test("neither one's own domain nor one where anybody has a mailbox", () => {
    const reports = read(
      report({ from: "boss@example.com" }),
      report({ from: "chief@example.com" }),
      report({ from: "one@gmail.com" }),
      report({ from: "two@gmail.com" })
    );
    expect(members(reports)).toEqual([[0], [1], [2], [3]]);
  });

  test("a look-alike of the own domain, which is named as one", () => {
    const reports = read(
      report({ from: "it@exarnple.com" }),
      report({ from: "hr@exarnple.com" }),
      report({})
    );
    expect(group(reports)[0]?.shared.map(({ kind }) => kind)).toContain("look-alike");
  });

  test.each([
    ["Re: Invoice 4711 overdue notice", "invoice overdue notice"],
    ["【重要】お支払い方法の更新 #12345", "重要 お支払い方法の更新"],
    ["Hello 12", null],
    [null, null],
  ])("the stem of %s is %s", (subject, stem) => {
    expect(subjectStem(subject)).toBe(stem);
  });
});

test("every report is in exactly one campaign, the largest first, whatever they share", () => {
  const original = fc.record({
    ip: fc.constantFrom("203.0.113.1", "203.0.113.2", "203.0.113.3"),
    from: fc.constantFrom("a@one.example", "b@two.example", "c@gmail.com"),
    subject: fc.constantFrom("The first subject", "Another subject here", "x"),
  });
  fc.assert(
    fc.property(fc.array(original, { maxLength: 12 }), (originals) => {
      const campaigns = group(read(...originals.map((each) => report(each))));
      const all = campaigns.flatMap(({ reports }) => reports).sort((a, b) => a - b);
      expect(all).toEqual(originals.map((_, index) => index));
      const sizes = campaigns.map(({ reports }) => reports.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
    { numRuns: 40 }
  );
});

describe("what IT is given", () => {
  const reports = read(
    report({ ip: "203.0.113.77", subject: '<img src=x onerror="alert(1)">' }),
    report({ ip: "203.0.113.77" }, "ken@example.com")
  );
  const campaigns = group(reports);
  const answers = reports.map((each) => writeAnswer(each, 1, settings, "en"));

  test("a page whose table leads to each message, without script and with all text escaped", () => {
    const page = writeIntakePage(reports, campaigns, answers, "en");
    expect(page).toContain('href="#report-1"');
    expect(page).toContain('id="report-1"');
    expect(page).toContain('id="report-2"');
    expect(page).not.toMatch(/<(?:img|script|iframe|form)/i);
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });

  test("a text that names what they share", () => {
    expect(writeIntakeText(reports, campaigns, "en")).toContain(
      "connection (IP address) 203.0.113.77, 2 times"
    );
  });

  test("data with each original as an analysis", () => {
    const data = writeIntakeJson(reports, campaigns);
    expect(data.schema).toBe("whence.intake/1");
    expect(data.reports[1]?.original).toMatchObject({ schema: "whence.analysis/1" });
  });

  test("an answer with result, thanks and the next step", () => {
    expect(answers[1]).toMatch(/^To: ken@example\.com\nSubject: Your report: /);
    expect(answers[1]).toContain("203.0.113.77");
    expect(answers[1]).toContain("One other report seems to belong");
    expect(answers[1]).toContain("+81 3 0000 0000");
  });

  const answerTo = (each: Parameters<typeof writeAnswer>[0] | undefined) =>
    each && writeAnswer(each, 0, settings, "en");

  test("an answer in the reporter's language, and none where nobody reported", () => {
    const [japanese] = read(
      writeReport(writeOriginal({}), "aya@example.com", ["Content-Language: ja-JP"])
    );
    const [bare] = read(writeOriginal({}));
    expect([japanese, bare].map(answerTo)).toEqual([
      expect.stringContaining("ありがとうございます"),
      null,
    ]);
  });
});
