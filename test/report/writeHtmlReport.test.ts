import { createHash } from "node:crypto";

import { messageInQuestion } from "../../src/inspection/messageInQuestion";
import { writeSheet } from "../../src/report/evidence/writeSheet";
import type { SheetInput } from "../../src/report/evidence/writeSheet";
import { pageStyle } from "../../src/report/pageStyle";
import { tellTime } from "../../src/report/tellTime";
import { writeHtmlReport } from "../../src/report/writeHtmlReport";
import { contentSecurityPolicy } from "../../src/settings/contentSecurityPolicy";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { hostileHeaders, inspectFixture, inspectText } from "./inspectFixture";

const options = { language: "en", timeZone: "Asia/Tokyo", audit: null, captured: null } as const;

describe("the report that people print", () => {
  const page = writeHtmlReport(inspectFixture("ocn-submission"), options);

  test("tells captured, recorded, inferred and other explanations, in this order", () => {
    const places = ["1  Captured", "2  Recorded", "3  Inferred", "4  Other explanations"].map(
      (chapter) => page.indexOf(chapter)
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  test("keeps what was recorded apart from what the sender claims", () => {
    const own = page.slice(page.indexOf('class="own"'), page.indexOf('class="operator"'));
    const claimed = page.slice(page.indexOf('class="claimed"'), page.indexOf("3  Inferred"));
    expect(claimed).toContain("From: ");
    expect(own).not.toContain("From: ");
  });

  test("says that a level is a rule and no probability", () => {
    expect(page).toContain("A level is a rule, not a probability");
  });

  test("has no script, no request and a policy that allows none", () => {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<script|<link|<iframe| src=| href=|url\(|@import| on\w+=/i);
  });

  test("shows hostile headers as the text that they are", () => {
    const hostile = writeHtmlReport(inspectText(hostileHeaders), options);
    expect(hostile).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(hostile).not.toMatch(/<script|<img|<\/style><img|\u202E/i);
    expect(hostile.match(/<style>/g)).toHaveLength(2);
    expect(hostile.match(/<\/title>/g)).toHaveLength(2);
  });

  test("Japanese is Japanese throughout the chapters", () => {
    const japanese = writeHtmlReport(inspectFixture("ocn-submission"), {
      ...options,
      language: "ja",
    });
    expect(japanese).toContain('<html lang="ja">');
    expect(japanese).toContain("2 記録されていること");
  });

  test("the pane's policy names the style of printed pages", () => {
    const digest = createHash("sha256").update(pageStyle).digest("base64");
    expect(contentSecurityPolicy(defaultSettings, { office: true })).toContain(
      `'sha256-${digest}'`
    );
    expect(contentSecurityPolicy(defaultSettings, { office: false })).toContain(digest);
  });
});

describe("a time as evidence writes it", () => {
  test.each([
    ["2026-11-24T01:02:03Z", "Asia/Tokyo", "2026-11-24T10:02:03+09:00"],
    ["2026-07-01T12:00:00Z", "Europe/Berlin", "2026-07-01T14:00:00+02:00"],
    ["2026-12-01T12:00:00Z", "Europe/Berlin", "2026-12-01T13:00:00+01:00"],
    ["2026-01-01T00:00:00Z", "Asia/Kolkata", "2026-01-01T05:30:00+05:30"],
    ["2026-01-01T00:00:00Z", "America/New_York", "2025-12-31T19:00:00-05:00"],
    ["2026-01-01T00:00:00Z", "No/Such", "2026-01-01T00:00:00+00:00"],
  ])("%s in %s is %s", (time, zone, local) => {
    expect(tellTime(time, zone)?.local).toBe(local);
  });

  test("what is no time is none", () => {
    expect(tellTime("yesterday", "Asia/Tokyo")).toBeNull();
    expect(tellTime(null, "Asia/Tokyo")).toBeNull();
  });
});

describe("the sheet for a police desk or a lawyer", () => {
  const inspection = inspectFixture("ocn-submission");
  const input: SheetInput = {
    inspection,
    question: messageInQuestion(inspection, defaultSettings),
    audit: null,
    deadlines: [],
    contacts: [],
    country: "JP",
    timeZone: "America/New_York",
    person: "",
    statement: "",
    files: [],
    packageSha256: null,
    withOnceKnew: false,
    language: "ja",
  };

  test("tells Japan's time to the second, wherever the device is", () => {
    expect(writeSheet(input)).toMatch(/\d\d:\d\d:\d\d\+09:00/);
    expect(writeSheet({ ...input, country: "US" })).toMatch(/\d\d:\d\d:\d\d-0[45]:00/);
  });

  test("has thirteen items, and the one about the password only where asked for", () => {
    expect(writeSheet(input).match(/<section>/g)).toHaveLength(13);
    expect(writeSheet(input)).not.toContain("パスワードを知っていた");
    expect(writeSheet({ ...input, withOnceKnew: true }).match(/<section>/g)).toHaveLength(14);
    expect(writeSheet({ ...input, withOnceKnew: true })).toContain('class="new-sheet"');
  });

  test("can be changed before printing, without a script", () => {
    expect(writeSheet(input)).toContain('contenteditable="true"');
    expect(writeSheet(input)).not.toMatch(/<script/i);
  });

  test("what a person typed is text", () => {
    expect(writeSheet({ ...input, statement: "<script>x</script>" })).toContain(
      "&lt;script&gt;x&lt;/script&gt;"
    );
  });

  test("an address that only the sender names is no connection to ask about", () => {
    const claimed = inspectText(
      [
        "Received: from mail.example.net (mail.example.net [198.51.100.9]) by mx.example.org",
        " (Postfix) with ESMTPS id 4Xyz; Tue, 17 Nov 2026 02:13:02 +0000",
        "Received: from [203.0.113.77] (unknown [203.0.113.77]) by mx.elsewhere.example",
        " with ESMTPSA; Tue, 17 Nov 2026 02:13:00 +0000",
        "From: a@example.com",
        "",
        "",
      ].join("\r\n")
    );
    const { hops } = claimed.analysis;
    expect(hops.map(({ trust }) => trust)).toContain("claimed");
    const sheet = writeSheet({
      ...input,
      inspection: claimed,
      question: messageInQuestion(claimed, defaultSettings),
    });
    const connections = sheet.slice(sheet.indexOf("6  回線"), sheet.indexOf("7  被害"));
    expect(connections).not.toContain("203.0.113.77");
    expect(connections).toContain("確認できる記録はありません");
  });
});
