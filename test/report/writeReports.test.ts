import { inspectMessage } from "../../src/inspection/inspectMessage";
import { writeJsonReport } from "../../src/report/writeJsonReport";
import { writeTextReport } from "../../src/report/writeTextReport";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { decodeText } from "../support/decodeText";
import { mailBytes } from "../support/mailBytes";

const inspect = (...lines: readonly string[]) =>
  inspectMessage(
    {
      facts: {
        source: "file",
        sourceName: "a\u202Egpj.eml",
        subject: null,
        fromName: null,
        fromAddress: null,
        internetMessageId: null,
        itemClass: null,
        mailboxOwner: null,
        sharedMailbox: false,
      },
      bytes: mailBytes(...lines),
    },
    { decodeText, settings: defaultSettings, version: "0.0.0" }
  );

const hop = (number: number) =>
  `Received: from h${String(number)}.example.org (h${String(number)}.example.org [192.0.2.${String(number)}]) by h${String(number + 1)}.example.org (Postfix) with ESMTP id ${String(number)}; Tue, 17 Nov 2026 02:13:02 +0000`;
const long = Array.from({ length: 40 }, (_, index) => hop(40 - index));

describe("a report for people", () => {
  test.each(["en", "ja"] as const)(
    "lets nothing of the message steer a terminal: %s",
    (language) => {
      const text = writeTextReport(
        inspect(
          "Received: from \u001b[2J.example.org (x\u009b2J [192.0.2.1]) by \u0007mx.example.com with ESMTP; \u0008",
          "From: =?utf-8?q?=1B]0=3Bowned=07=E2=80=AE?= <a\u001bb@example.org>",
          "Subject: =?utf-8?b?G1syShvjgIHigK4=?=",
          "X-Mailer: \u001b[31m",
          ""
        ),
        { language }
      );
      expect(text.replaceAll("\n", "")).not.toMatch(
        /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
      );
    }
  );

  test("holds every hop of a long path", () => {
    const text = writeTextReport(inspect(...long, ""), { language: "en" });
    expect(text.match(/→ h\d+\.example\.org/g)).toHaveLength(40);
  });

  test("folds a long path in the middle for the body of a mail", () => {
    const text = writeTextReport(inspect(...long, ""), { language: "en", compact: true });
    expect(text).toContain("h1.example.org");
    expect(text).toContain("h41.example.org");
    expect(text.match(/→ h\d+\.example\.org/g)?.length).toBeLessThan(20);
  });

  test("paints only where it is given paint", () => {
    const painted = writeTextReport(inspect(hop(1), ""), {
      language: "en",
      paint: (style, words) => `<${style}>${words}</${style}>`,
    });
    expect(painted).toMatch(/<heading>.+<\/heading>/);
    expect(writeTextReport(inspect(hop(1), ""), { language: "en" })).not.toContain("<heading>");
  });
});

describe("a report for programs", () => {
  test("begins with the schema and keeps all hops", () => {
    const report = writeJsonReport(inspect(...long, ""));
    expect(Object.keys(report).slice(0, 2)).toEqual(["schema", "source"]);
    expect(report.hops).toHaveLength(40);
  });

  test("holds no header: what is sent on is what was read out of it", () => {
    const report = JSON.stringify(writeJsonReport(inspect(hop(1), "X-Private: secret words", "")));
    expect(report).not.toContain("secret words");
  });
});
