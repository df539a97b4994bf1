import fc from "fast-check";

import { inspectMessage } from "../../src/inspection/inspectMessage";
import { messageKey } from "../../src/inspection/messageKey";
import type { MessageFacts } from "../../src/inspection/model";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { goldenNames, makeGolden } from "../../tools/golden/makeGolden";
import { decodeText } from "../support/decodeText";
import { mailBytes } from "../support/mailBytes";

const nothingKnown: MessageFacts = {
  source: "file",
  sourceName: "a.eml",
  subject: null,
  fromName: null,
  fromAddress: null,
  internetMessageId: null,
  itemClass: null,
  mailboxOwner: null,
  sharedMailbox: false,
};
const tools = { decodeText, settings: defaultSettings, version: "0.0.0" };

const header = [
  "Received: from mail.example.org (mail.example.org [192.0.2.9])",
  "\tby mx.example.com (Postfix) with ESMTP id 4A; Tue, 17 Nov 2026 02:13:02 +0000",
  "From: Ann <ann@example.org>",
  "Subject: Hello",
  "Message-ID: <1@example.org>",
];
const inspect = (facts: Partial<MessageFacts> = {}, lines: readonly string[] = header) =>
  inspectMessage(
    { facts: { ...nothingKnown, ...facts }, bytes: mailBytes(...lines, "", "Body") },
    tools
  );

describe("what is said of a message", () => {
  test("is filled in from the header where the host knows nothing", () => {
    expect(inspect().message).toMatchObject({
      subject: "Hello",
      fromName: "Ann",
      fromAddress: "ann@example.org",
      internetMessageId: "1@example.org",
    });
  });

  test("is the host's word where the host knows it", () => {
    expect(inspect({ subject: "As Outlook shows it" }).message.subject).toBe("As Outlook shows it");
  });

  test("points with every evidence at a field of the header, in its exact characters", () => {
    const { analysis, fields } = inspect();
    const cited = analysis.origin.evidence.flatMap(({ excerpt, field }) =>
      fields.filter(({ index }) => index === field).map(({ value }) => ({ excerpt, value }))
    );
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ excerpt, value }) => !value.includes(excerpt))).toEqual([]);
  });
});

describe("a message on its way from somebody else's hands", () => {
  const attach = (...parts: readonly string[]) => [
    "From: Ann <ann@example.com>",
    "Subject: Look",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    ...parts.flatMap((name) => [
      "--b",
      "Content-Type: message/rfc822",
      `Content-Disposition: attachment; filename=${name}`,
      "",
      ...header,
      "",
      "Body",
    ]),
    "--b--",
  ];

  test("a mail that carries one message opens on that message", () => {
    const { inside, opensOn } = inspect({}, attach("one.eml"));
    expect(opensOn).toBe(0);
    expect(inside[0]?.analysis.boundary?.ip).toBe("192.0.2.9");
  });

  test("a mail that carries several leaves the choice to the reader", () => {
    const { inside, opensOn } = inspect({}, attach("one.eml", "two.eml"));
    expect(inside.map(({ message }) => message.sourceName)).toEqual([
      "a.eml!one.eml",
      "a.eml!two.eml",
    ]);
    expect(opensOn).toBeNull();
  });

  test("the attached message came to who attached it, not to who received the report", () => {
    const { inside } = inspect({ mailboxOwner: "helpdesk@example.com" }, attach("one.eml"));
    expect(inside[0]?.message.mailboxOwner).toBe("ann@example.com");
  });

  test("a bounce is asked about what came back", () => {
    const { "inspection.json": json = "" } = makeGolden("bounce");
    expect(JSON.parse(json)).toMatchObject({
      bounce: { reportingHost: "mx.example.org", statuses: [{ action: "failed" }] },
      analysis: { returned: { origin: { ip: "192.0.2.77", addressIs: "client" } } },
      opensOn: null,
    });
  });
});

describe("the key under which a device remembers a message", () => {
  test("is the same from Outlook, a file and the clipboard", () => {
    const text = header.join("\r\n");
    const pasted = inspectMessage(
      { facts: { ...nothingKnown, source: "paste", sourceName: null }, headerText: text },
      tools
    );
    const fromOutlook = inspectMessage(
      {
        facts: { ...nothingKnown, source: "outlook" },
        headerText: text.replaceAll("\r\n\t", "\r\n ").replace("From:", "from:"),
      },
      tools
    );
    expect([pasted.key, fromOutlook.key]).toEqual([inspect().key, inspect().key]);
  });

  test("differs where somebody sends another message under the same id", () => {
    const other = header.map((line) => line.replace("Hello", "Hello!"));
    expect(inspect({}, other).key).not.toBe(inspect().key);
  });

  test("tells copies without any header apart by what the host says", () => {
    const key = (subject: string) => messageKey([], { ...nothingKnown, subject });
    expect(key("a")).not.toBe(key("b"));
  });

  test("is the same by the host's digest and by the one in here", () => {
    const hash = () => "0".repeat(64);
    expect(messageKey([], nothingKnown, hash)).toBe("0".repeat(32));
    expect(messageKey([], nothingKnown)).toMatch(/^[0-9a-f]{32}$/);
  });
});

test.each(goldenNames)("%s: an inspection is plain JSON", (name) => {
  const { "inspection.json": json = "" } = makeGolden(name);
  expect(JSON.stringify(JSON.parse(json))).not.toMatch(/undefined|\[object /);
});

test("no bytes keep a message from being inspected", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { schema } = inspectMessage({ facts: nothingKnown, bytes }, tools);
      expect(schema).toBe("whence.inspection/1");
    })
  );
});
