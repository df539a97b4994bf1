import { join } from "node:path";

import fc from "fast-check";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import { compareVerdicts } from "../../src/redaction/compareVerdicts";
import { redactHeader } from "../../src/redaction/redactHeader";
import { readLabelled } from "../../tools/evaluate/readLabelled";
import { decodeText } from "../support/decodeText";

const messages = readLabelled(join(__dirname, "../fixtures/messages"));

const redact = (headers: string) => redactHeader(headers, { decodeText });

/** As the organisation would read it that the message names. */
function ownSide(headers: string) {
  const { from, to } = analyzeHeaders(headers, { decodeText }).identity;
  return {
    decodeText,
    ownDomains: [...from, ...to].flatMap(({ domain }) => domain ?? []),
    mailboxOwner: to[0]?.address ?? "",
  };
}

/** Mailboxes of a service's own programs are nobody's. */
const nobodys =
  /^(?:mailer-daemon@googlemail\.com|(?:bounces?|support|info|admin|noreply|no-reply|donotreply)@.*)$/;

/**
 * Verdicts that hang on the name of a list or of a customer: a copy must not show it, and
 * without it an older line is believed less, or read as another service's. The command says so.
 */
const hangsOnAName = new Set([
  "aliyun",
  "bulk-platform-known-by-domain",
  "gmail-recipient-list",
  "list-majordomo-2000",
  "list-person-submission",
  "mx-google-is-submission",
  "pf-list-over-m365-edge",
  "pf-opendkim-mailgun",
  "policyd-spf-below",
  "smtp-proxy-imsva",
]);
const faithful = messages.filter(({ name }) => !hangsOnAName.has(name));
const unfaithful = messages.filter(({ name }) => hangsOnAName.has(name));

/** The address as a whole: `b@proton.me` does not stand in `user1b@proton.me`. */
const stands = (text: string, address: string): boolean =>
  text
    .split(address)
    .some((before, index, parts) => index < parts.length - 1 && !/[\w.+-]$/.test(before));

function mailboxesIn(headers: string): string[] {
  const { from, replyTo, returnPath, to } = analyzeHeaders(headers, { decodeText }).identity;
  return [...from, ...to, ...replyTo, returnPath]
    .flatMap((mailbox) => mailbox?.address ?? [])
    .filter((address) => address !== "" && !nobodys.test(address));
}

/** Both the plain copy and the one read by its own organisation keep the verdict. */
function staysTheSame({ headers }: (typeof messages)[number]): boolean {
  const own = ownSide(headers);
  const copy = redactHeader(headers, own);
  const mapped = {
    decodeText,
    ownDomains: own.ownDomains.map(copy.map),
    mailboxOwner: copy.map(own.mailboxOwner),
  };
  const plain = analyzeHeaders(redact(headers).text, { decodeText });
  return (
    compareVerdicts(analyzeHeaders(headers, { decodeText }), plain).length === 0 &&
    compareVerdicts(analyzeHeaders(headers, own), analyzeHeaders(copy.text, mapped)).length === 0
  );
}

describe("the verdict of a redacted copy", () => {
  test("differs only where it hangs on a name that a copy must not show", () => {
    const same = unfaithful.filter(staysTheSame);
    expect(same.map(({ name }) => name)).toEqual([]);
    expect(unfaithful).toHaveLength(hangsOnAName.size);
  });

  test.each(faithful)("$name: is the original's", ({ headers }) => {
    const original = analyzeHeaders(headers, { decodeText });
    const copy = analyzeHeaders(redact(headers).text, { decodeText });
    expect(compareVerdicts(original, copy)).toEqual([]);
  });

  test.each(faithful)("$name: is the original's for its own organisation too", ({ headers }) => {
    const context = ownSide(headers);
    const copy = redactHeader(headers, context);
    const mapped = {
      decodeText,
      ownDomains: context.ownDomains.map(copy.map),
      mailboxOwner: copy.map(context.mailboxOwner),
    };
    expect(
      compareVerdicts(analyzeHeaders(headers, context), analyzeHeaders(copy.text, mapped))
    ).toEqual([]);
  });

  test("is compared in what it says, so that another one is noticed", () => {
    const from = (ip: string) =>
      analyzeHeaders(
        `Received: from a.example.org (a.example.org [${ip}]) by mx.example.com with ESMTP id 1; Tue, 17 Nov 2026 02:13:02 +0000\r\nFrom: a@example.org\r\n`,
        { decodeText }
      );
    expect(compareVerdicts(from("192.0.2.1"), from("10.0.0.1"))).not.toEqual([]);
  });
});

const header = [
  "Return-Path: <jane.roe@firm.test>",
  "Received: from DESKTOP-JANE7 (pool-203-0-113-77.dyn.isp.test [203.0.113.77])",
  "\tby smtp.firm.test (Postfix) with ESMTPSA id 4ABCDEF123",
  "\tfor <john@client.test>; Tue, 17 Nov 2026 02:13:02 +0000",
  'From: "Roe, Jane" <jane.roe@firm.test>',
  "To: John Doe <john@client.test>, =?utf-8?q?J=C3=B6rg?= <joerg@client.test>",
  "Subject: The merger",
  "X-Originating-IP: [203.0.113.77]",
  "X-Case: Roe versus Doe",
  "Message-ID: <20261117021302.GA4711@firm.test>",
  "References: <1@client.test>",
  "Date: Tue, 17 Nov 2026 02:13:00 +0000",
  "",
].join("\r\n");

describe("what a redacted copy hides", () => {
  const { text } = redact(header);

  test.each([
    "jane",
    "roe",
    "john",
    "doe",
    "joerg",
    "J=C3=B6rg",
    "firm.test",
    "client.test",
    "isp.test",
    "merger",
    "JANE7",
    "203.0.113.77",
    "203-0-113-77",
    "GA4711",
    "4ABCDEF123",
    "versus",
  ])("%s is nowhere in it", (word) => {
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });
});

test.each(messages)("$name: no mailbox of it stands in its copy", ({ headers }) => {
  const { text } = redact(headers);
  expect(mailboxesIn(headers).filter((address) => stands(text, address))).toEqual([]);
});

describe("what a redacted copy keeps", () => {
  const { text } = redact(header);

  test("every field, in order, with its folds", () => {
    const shape = (whole: string) =>
      whole.split("\r\n").map((line) => line.replace(/^([\w-]+:|\t).*$/, "$1"));
    expect(shape(text)).toEqual(shape(header));
  });

  test("times", () => {
    expect(text).toContain("Tue, 17 Nov 2026 02:13:02 +0000");
  });

  test("who is the same stays the same", () => {
    const domains = [...text.matchAll(/@([\w.-]+)/g)].map((match) => match[1]);
    const [firm, client] = domains;
    expect(domains).toEqual([firm, client, firm, client, client, firm, client]);
  });

  test("a host that spells its address out spells the new one", () => {
    expect(text).toMatch(/\(pool-203-0-113-1\.dyn\.\w+\.example \[203\.0\.113\.1\]\)/);
  });

  test("hosts and ranges of mail services", () => {
    const google =
      "Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41])";
    const line = `${google} by mx.firm.test with ESMTPS id x1; Tue, 17 Nov 2026 02:13:02 +0000\r\n`;
    expect(redact(line).text).toContain(google);
  });

  test("but not the customer's name in front of a service's", () => {
    const value = "firm-test.mail.protection.outlook.com firm.onmicrosoft.com";
    expect(redact(`Received-SPF: ${value}\r\n`).text).not.toContain("firm");
  });

  test("a name that shows another address shows another one", () => {
    const from = '"ceo@firm.test" <a@client.test>';
    expect(redact(`From: ${from}\r\n`).text).toMatch(/^From: "Person 1 user1@\S+" <user2@\S+>/);
  });
});

test("any header can be redacted, and gives as many fields", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "Received: from ",
      "From: ",
      "@",
      "203.0.113.7",
      "IPv6:2001:db8::1",
      "\r\n",
      ":",
      "=",
      "a.example.org"
    )
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      expect(redact(text).text).toMatch(/\r\n$/);
    })
  );
});
