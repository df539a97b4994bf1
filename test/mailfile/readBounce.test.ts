import { openMailFile } from "../../src/mailfile/openMailFile";
import { decodeText } from "../support/decodeText";
import { mailBytes } from "../support/mailBytes";

const bounceOf = (...lines: readonly string[]) =>
  openMailFile(mailBytes(...lines), { decodeText }).messages[0]?.bounce;

const original = [
  "Received: from [198.51.100.4] by out.example.org with ESMTPSA; Tue, 17 Nov 2026 02:13:02 +0000",
  "Message-ID: <1@example.org>",
  "From: ann@example.org",
  "To: nobody@example.com",
  "Subject: Hello",
];
const originalText = original.join("\r\n");

const report = (returnedType: string, ...returned: readonly string[]) => [
  "Return-Path: <>",
  "From: Mail Delivery System <MAILER-DAEMON@mx.example.com>",
  "Subject: Undelivered Mail Returned to Sender",
  "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "I could not deliver this.",
  "--b",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.example.com",
  "Arrival-Date: Tue, 17 Nov 2026 02:13:02 +0000",
  "",
  "Final-Recipient: rfc822; nobody@example.com",
  "Action: failed",
  "Status: 5.1.1",
  "Remote-MTA: dns; in.example.com",
  "Diagnostic-Code: smtp; 550 5.1.1",
  "  no such user",
  "--b",
  `Content-Type: ${returnedType}`,
  "",
  ...returned,
  "--b--",
];

describe("a report of non-delivery", () => {
  test("says who gave up, for whom and why", () => {
    expect(bounceOf(...report("message/rfc822", ...original, "", "Body"))).toMatchObject({
      reportingHost: "mx.example.com",
      statuses: [
        {
          recipient: "nobody@example.com",
          action: "failed",
          status: "5.1.1",
          diagnostic: "550 5.1.1 no such user",
          remoteHost: "in.example.com",
        },
      ],
    });
  });

  test("gives back the header of the returned message, and does not offer it as attached", () => {
    const lines = report("message/rfc822", ...original, "", "Body");
    const [only] = openMailFile(mailBytes(...lines), { decodeText }).messages;
    expect(only).toMatchObject({
      bounce: { returned: { text: `${originalText}\r\n` }, returnedIn: "message" },
      attached: [],
    });
  });

  test("gives back a header that came without the message", () => {
    expect(bounceOf(...report("text/rfc822-headers", ...original))).toMatchObject({
      returned: { text: originalText },
      returnedIn: "headers",
    });
  });

  test("may carry nothing of the original", () => {
    expect(bounceOf(...report("text/plain", "Sorry."))).toMatchObject({
      returned: null,
      returnedIn: null,
    });
  });
});

describe("bounces that are text alone", () => {
  test("Exim writes the whole message below its own text", () => {
    const bounce = bounceOf(
      "Return-path: <>",
      "X-Failed-Recipients: nobody@example.com",
      "From: Mail Delivery System <Mailer-Daemon@mx.example.com>",
      "Subject: Mail delivery failed: returning message to sender",
      "",
      "This message was created automatically by mail delivery software.",
      "",
      "  nobody@example.com",
      "    host in.example.com [192.0.2.9]: 550 5.1.1 no such user",
      "",
      "------ This is a copy of the message, including all the headers. ------",
      "",
      "Return-path: <ann@example.org>",
      ...original,
      "",
      "Body"
    );
    expect(bounce).toMatchObject({
      returned: { text: `Return-path: <ann@example.org>\r\n${originalText}\r\n` },
      returnedIn: "text",
      statuses: [{ recipient: "nobody@example.com", status: "5.1.1" }],
    });
  });

  test("qmail names the recipient before its reason", () => {
    const bounce = bounceOf(
      "From: MAILER-DAEMON@mx.example.com",
      "Subject: failure notice",
      "",
      "Hi. This is the qmail-send program at mx.example.com.",
      "",
      "<nobody@example.com>:",
      "Sorry, no mailbox here by that name. (#5.1.1)",
      "",
      "--- Below this line is a copy of the message.",
      "",
      ...original,
      "",
      "Body"
    );
    expect(bounce).toMatchObject({
      returned: { text: `${originalText}\r\n` },
      statuses: [{ recipient: "nobody@example.com", status: "5.1.1" }],
    });
  });
});

describe("what only looks like a bounce", () => {
  test("a subject in any language decides nothing", () => {
    expect(
      bounceOf("From: ann@example.org", "Subject: Undeliverable: Hello", "", originalText)
    ).toBeNull();
  });

  test("an ordinary notice of a postmaster is none", () => {
    expect(
      bounceOf("From: postmaster@example.com", "Subject: Maintenance", "", "Tonight.")
    ).toBeNull();
  });

  test("an answer that quotes From, Sent, To and Subject returns no header", () => {
    expect(
      bounceOf(
        "From: postmaster@example.com",
        "Subject: Re: Hello",
        "",
        "From: Ann",
        "Sent: Tuesday",
        "To: Bo",
        "Subject: Hello"
      )
    ).toBeNull();
  });

  test("a read receipt is none", () => {
    expect(
      bounceOf(
        "From: bo@example.com",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
        "",
        "--b",
        "Content-Type: message/disposition-notification",
        "",
        "Disposition: manual-action/MDN-sent-manually; displayed",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        ...original,
        "--b--"
      )
    ).toBeNull();
  });
});
