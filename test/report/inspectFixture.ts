import { readFileSync } from "node:fs";

import { inspectMessage } from "../../src/inspection/inspectMessage";
import type { Inspection } from "../../src/inspection/model";
import { defaultSettings } from "../../src/settings/defaultSettings";
import { decodeText } from "../support/decodeText";

/** A header text, inspected as the command line does it. */
export function inspectText(text: string): Inspection {
  return inspectMessage(
    {
      bytes: Buffer.from(text),
      facts: {
        source: "file",
        sourceName: "message.eml",
        subject: null,
        fromName: null,
        fromAddress: null,
        internetMessageId: null,
        itemClass: null,
        mailboxOwner: null,
        sharedMailbox: false,
      },
    },
    { decodeText, settings: defaultSettings, version: "0.1.0" }
  );
}

/** One of the messages in test/fixtures/messages. */
export function inspectFixture(name: string): Inspection {
  return inspectText(readFileSync(`test/fixtures/messages/${name}/headers.txt`, "utf8"));
}

/** What an attacker puts where a report will show it. */
export const hostileHeaders = [
  "Received: from <script>alert(1)</script>.example.net (evil.example [198.51.100.9])",
  "\tby mx.example.org with ESMTPS id 4Xyz; Tue, 17 Nov 2026 02:13:02 +0000",
  'From: "</style><img src=x onerror=alert(1)>" <a"onmouseover=x@example.com>',
  "To: owner@example.org",
  "Subject: =?utf-8?Q?=3C/title=3E=3Cscript=3Ealert=281=29=3C/script=3E_=E2=80=AEfdp.exe?=",
  "Message-ID: <../../etc/passwd@example.com>",
  "X-Mailer: =cmd|' /C calc'!A0",
  "Date: Tue, 17 Nov 2026 11:12:49 +0900",
  "",
  "",
].join("\r\n");
