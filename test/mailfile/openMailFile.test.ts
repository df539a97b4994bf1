import fc from "fast-check";

import { openMailFile } from "../../src/mailfile/openMailFile";
import { readMsgFile } from "../../src/mailfile/readMsgFile";
import { decodeText } from "../support/decodeText";
import { mailBytes } from "../support/mailBytes";
import { writeMsgFile } from "../support/writeMsgFile";

const tools = { decodeText, readMsg: readMsgFile };
const open = (...lines: readonly string[]) => openMailFile(mailBytes(...lines), tools);

const received =
  "Received: from mx.example.net (mx.example.net [192.0.2.7]) by mail.example.com; Tue, 17 Nov 2026 02:13:02 +0000";
const message = [received, "From: Ann <ann@example.net>", "Subject: Hello", "", "Body"];

describe("what a file is, by its content", () => {
  test("a header alone is header text", () => {
    expect(open(received, "Subject: Hello").format).toBe("header-text");
  });

  test("a header and a body are a message", () => {
    expect(open(...message).format).toBe("eml");
  });

  test("a first line From with a field after it is an mbox", () => {
    expect(open("From ann@example.net Tue Nov 17 02:13:02 2026", ...message).format).toBe("mbox");
  });

  test("the title line of Outlook's header window does not hide the header", () => {
    const file = open("Microsoft Mail Internet Headers Version 2.0", received, "Subject: Hello");
    expect(file).toMatchObject({ format: "header-text", problem: null });
  });

  test("a header whose start was not copied is still a header", () => {
    expect(open("\tby mail.example.com with ESMTP", received).format).toBe("header-text");
  });

  test.each([
    ["an empty file", mailBytes(""), "empty"],
    ["blank lines", mailBytes("", "  ", ""), "empty"],
    ["prose", mailBytes("Dear all,", "From: time to time we meet."), "not-mail"],
    ["program text", mailBytes("const a = 1;", "label: while (true) {}"), "not-mail"],
    ["a PDF", mailBytes("%PDF-1.7", "1 0 obj"), "not-mail"],
    [
      "a structure that only begins like a .msg",
      mailBytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
      "unreadable",
    ],
  ])("%s", (_what, bytes, problem) => {
    expect(openMailFile(bytes, tools).problem).toBe(problem);
  });

  test("a .msg without a reader is named, not guessed", () => {
    const file = openMailFile(writeMsgFile({ headers: received }), { decodeText });
    expect(file).toMatchObject({ format: "msg", problem: "no-msg-reader", messages: [] });
  });

  test("header text that an editor saved as UTF-16 is read", () => {
    const text = `\uFEFF${received}\r\nSubject: こんにちは\r\n`;
    const bytes = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    expect(openMailFile(bytes, tools).messages[0]?.header.text).toBe(text.slice(1));
  });
});

describe("the header as it stands", () => {
  test("bytes, folds and line breaks are those of the file", () => {
    const file = open("", "Subject: a", "\tb", "X-Odd : c", " ", "From: d@example.com", "", "Body");
    expect(file.messages[0]).toMatchObject({
      header: { text: "Subject: a\r\n\tb\r\nX-Odd : c\r\n \r\nFrom: d@example.com\r\n" },
      bodyStart: 55,
    });
  });

  test.each(["\n", "\r"])("lines may end in %j alone", (lineBreak) => {
    const bytes = mailBytes(message.join(lineBreak));
    const [only] = openMailFile(bytes, tools).messages;
    expect(only?.header.text).toBe(`${message.slice(0, 3).join(lineBreak)}${lineBreak}`);
  });

  test("a byte order mark is not part of the first name", () => {
    expect(open("\xef\xbb\xbfSubject: a").messages[0]?.header.text).toBe("Subject: a");
  });

  test("raw UTF-8 is read as UTF-8", () => {
    const [only] = open("Subject: \xe3\x81\x82").messages;
    expect(only?.header).toMatchObject({ text: "Subject: あ", charset: "utf-8" });
  });

  test("raw bytes are read in the charset that the body declares", () => {
    const [only] = open(
      "Subject: \x82\xa0",
      "Content-Type: text/plain; charset=Shift_JIS"
    ).messages;
    expect(only?.header).toMatchObject({
      text: expect.stringMatching(/^Subject: あ\r\n/) as string,
      charset: "shift_jis",
    });
  });

  test("one line of another charset does not spoil the others", () => {
    const [only] = open("Subject: \xe3\x81\x82", "From: Jos\xe9 <j@example.com>").messages;
    expect(only?.header).toMatchObject({
      text: "Subject: あ\r\nFrom: José <j@example.com>",
      charset: "mixed",
    });
  });
});

describe("messages in messages", () => {
  const forwarded = [
    "From: Bo <bo@example.com>",
    'Content-Type: multipart/mixed; boundary="=_1"',
    "",
    "preamble",
    "--=_1",
    "",
    "See attached.",
    "--=_1",
    "Content-Type: message/rfc822",
    'Content-Disposition: attachment; filename="original.eml"',
    "",
    ...message,
    "--=_1--",
    "epilogue",
  ];

  test("an attached message is opened with its name", () => {
    expect(open(...forwarded).messages[0]?.attached).toMatchObject([
      {
        name: "original.eml",
        message: { header: { text: message.slice(0, 3).join("\r\n") + "\r\n" } },
      },
    ]);
  });

  test("one that was encoded against the standard is decoded first", () => {
    const file = open(
      "From: Bo <bo@example.com>",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: application/octet-stream; name=original.eml",
      "Content-Transfer-Encoding: base64",
      "",
      btoa(message.join("\r\n")),
      "--b--"
    );
    expect(file.messages[0]?.attached[0]?.message.header.text).toContain("Subject: Hello");
  });

  test("a file that is only called .eml is left alone", () => {
    const file = open(
      "From: Bo <bo@example.com>",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: application/octet-stream; name=notes.eml",
      "",
      "just notes",
      "--b--"
    );
    expect(file.messages[0]?.attached).toEqual([]);
  });

  test("a multipart that was cut off gives what is there", () => {
    expect(open(...forwarded.slice(0, -3)).messages[0]?.attached).toHaveLength(1);
  });

  test("a chain of messages in messages ends", () => {
    let bytes = mailBytes(...message);
    for (let depth = 0; depth < 20; depth += 1) {
      const head = mailBytes("From: a@example.com", "Content-Type: message/rfc822", "", "");
      bytes = Uint8Array.from([...head, ...bytes]);
    }
    let depth = 0;
    let inner = openMailFile(bytes, tools).messages[0];
    while (inner !== undefined) {
      depth += 1;
      inner = inner.attached[0]?.message;
    }
    expect(depth).toBe(6);
  });
});

describe("a .msg", () => {
  test("gives the transport header and what its properties state", () => {
    const bytes = writeMsgFile({
      headers: `${received}\r\nSubject: Hello\r\n`,
      subject: "Hello",
      senderName: "Ann",
      senderSmtpAddress: "ann@example.net",
      messageId: "<1@example.net>",
      itemClass: "IPM.Note",
    });
    expect(openMailFile(bytes, tools)).toMatchObject({
      format: "msg",
      problem: null,
      messages: [
        {
          header: { text: `${received}\r\nSubject: Hello\r\n` },
          stated: {
            subject: "Hello",
            fromName: "Ann",
            fromAddress: "ann@example.net",
            messageId: "<1@example.net>",
            itemClass: "IPM.Note",
          },
        },
      ],
    });
  });

  test("a Sent Items copy has no transport header, and that is no problem", () => {
    const file = openMailFile(writeMsgFile({ subject: "Sent", senderName: "Ann" }), tools);
    expect(file.messages[0]?.header.text).toBe("");
  });

  test("messages attached to it are opened, stored as messages or as files", () => {
    const bytes = writeMsgFile({
      subject: "Report",
      attached: [
        { name: "as message", message: { headers: received, subject: "Inner" } },
        { name: "original.eml", bytes: mailBytes(...message) },
        { name: "picture.png", bytes: mailBytes("From: not@example.com", "") },
      ],
    });
    const attached = openMailFile(bytes, tools).messages[0]?.attached;
    expect(attached?.map(({ message: inner }) => inner.header.text.slice(0, 30))).toEqual([
      received.slice(0, 30),
      received.slice(0, 30),
    ]);
  });

  test("a bounce that Outlook saved keeps the returned header in its text", () => {
    const bytes = writeMsgFile({
      subject: "Undeliverable: Hello",
      itemClass: "REPORT.IPM.Note.NDR",
      body: `Delivery has failed.\r\n\r\nOriginal message headers:\r\n\r\n${message.slice(0, 3).join("\r\n")}\r\n`,
    });
    expect(openMailFile(bytes, tools).messages[0]?.bounce).toMatchObject({
      returned: { text: message.slice(0, 3).join("\r\n") + "\r\n" },
      returnedIn: "text",
    });
  });

  test("one attached to an .eml is opened too", () => {
    const msg = writeMsgFile({ headers: received });
    const file = open(
      "From: Bo <bo@example.com>",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: application/vnd.ms-outlook; name=original.msg",
      "Content-Transfer-Encoding: base64",
      "",
      btoa(String.fromCharCode(...msg)),
      "--b--"
    );
    expect(file.messages[0]?.attached[0]?.message.header.text).toBe(received);
  });
});

describe("whatever the bytes are", () => {
  test("opening them never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(openMailFile(bytes, tools)).toBeDefined();
      })
    );
  });

  test("pieces of real structure in any order never throw", () => {
    const pieces = fc.constantFrom(
      "Content-Type: multipart/report; boundary=b; report-type=delivery-status\r\n",
      "Content-Type: message/rfc822\r\n",
      "Content-Type: message/delivery-status\r\n",
      "Content-Transfer-Encoding: base64\r\n",
      "Content-Transfer-Encoding: quoted-printable\r\n",
      "Received: from a\r\n",
      "From: MAILER-DAEMON@example.com\r\n",
      "Status: 5.1.1\r\n",
      "--b\r\n",
      "--b--\r\n",
      "\r\n",
      "=E3=81=82=\r\n",
      "QUJD=\r\n",
      "From x\n",
      "\xff\xfe"
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (chosen) => {
        expect(openMailFile(mailBytes(chosen.join("")), tools)).toBeDefined();
      })
    );
  });

  test("time grows with the size, not with its square", () => {
    const cost = (parts: number) => {
      let decoded = 0;
      const counting = {
        decodeText: (bytes: Uint8Array, charset: string) => {
          decoded += bytes.length;
          return decodeText(bytes, charset);
        },
      };
      const part = "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: \xe3\x81\x82\r\n\r\n";
      openMailFile(
        mailBytes(
          "Content-Type: multipart/mixed; boundary=b\r\nFrom: a@example.com\r\n\r\n" +
            part.repeat(parts)
        ),
        counting
      );
      return decoded;
    };
    expect(cost(4000)).toBeLessThanOrEqual(cost(1000) * 4.5);
  });
});
