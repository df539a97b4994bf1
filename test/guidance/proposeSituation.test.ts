import { proposeSituation } from "../../src/guidance/steps/proposeSituation";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { inspectMessage } from "../../src/inspection/inspectMessage";
import { decodeText } from "../support/decodeText";

const settings = defaultSettings;

const inspected = (headerText: string, itemClass: string | null = null) =>
  inspectMessage(
    {
      headerText,
      facts: {
        source: "outlook",
        sourceName: null,
        subject: null,
        fromName: null,
        fromAddress: null,
        internetMessageId: null,
        itemClass,
        mailboxOwner: "hanako@example.com",
        sharedMailbox: false,
      },
    },
    { decodeText, settings, version: "test" }
  );

const outside = [
  "Received: from mail.example.net (mail.example.net [203.0.113.9]) by mx.example.com (Postfix)",
  " with ESMTPS id 4Q1; Mon, 16 Nov 2026 17:13:04 +0000",
  "From: taro@example.net",
  "To: hanako@example.com",
  "",
].join("\r\n");

describe("the situation that a message proposes", () => {
  test("a mail from outside was received", () => {
    expect(proposeSituation(inspected(outside))).toBe("received");
  });

  test("a copy without a delivery record is a copy, and proves no sending", () => {
    expect(proposeSituation(inspected("From: hanako@example.com\r\nSubject: x\r\n"))).toBe(
      "sent-copy-only"
    );
  });

  test("a delivery report is a bounce, whatever its header says", () => {
    expect(proposeSituation(inspected(outside, "REPORT.IPM.Note.NDR"))).toBe("bounced");
  });
});
