import fc from "fast-check";

import { splitMbox } from "../../src/mailfile/splitMbox";
import type { MboxMessage } from "../../src/mailfile/splitMbox";
import { mailBytes } from "../support/mailBytes";

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

function split(bytes: Uint8Array, pieceSize = bytes.length, largest?: number): MboxMessage[] {
  const messages: MboxMessage[] = [];
  const splitter = splitMbox((message) => messages.push(message), largest);
  for (let at = 0; at < bytes.length; at += pieceSize) {
    splitter.push(bytes.subarray(at, at + pieceSize));
  }
  splitter.end();
  return messages;
}

const mbox = [
  "From ann@example.org Tue Nov 17 02:13:02 2026",
  "Subject: one",
  "",
  "Body",
  "",
  "From bo@example.org Tue Nov 17 02:13:03 2026",
  "Subject: two",
  "",
  ">From here on",
  ">>From there",
  "> From nothing",
  "",
  "From time to time this is prose.",
  "",
  "From - Tue Nov 17 02:13:04 2026",
  ">From old@example.org Mon Nov 16 00:00:00 2026",
  "Subject: three",
  "",
].join("\n");

const expected = [
  "Subject: one\n\nBody\n",
  "Subject: two\n\nFrom here on\n>From there\n> From nothing\n\nFrom time to time this is prose.\n",
  "From old@example.org Mon Nov 16 00:00:00 2026\nSubject: three\n",
];

describe("an mbox", () => {
  test("is cut at From lines after an empty line, and quoting is undone", () => {
    expect(split(mailBytes(mbox)).map(({ bytes }) => text(bytes))).toEqual(expected);
  });

  test("numbers its messages from one", () => {
    expect(split(mailBytes(mbox)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("gives the same messages whatever pieces it arrives in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
        expect(split(mailBytes(mbox), size).map(({ bytes }) => text(bytes))).toEqual(expected);
      })
    );
  });

  test("may have CRLF line ends", () => {
    const crlf = mbox.replaceAll("\n", "\r\n");
    expect(split(mailBytes(crlf), 7).map(({ bytes }) => text(bytes))).toEqual(
      expected.map((message) => message.replaceAll("\n", "\r\n"))
    );
  });

  test("a message beyond the bound keeps its start, and says how much was left out", () => {
    const large = `From a\nSubject: large\n\n${"x".repeat(5000)}\n\nFrom b\nSubject: next\n`;
    expect(split(mailBytes(large), 100, 1000)).toMatchObject([
      { number: 1, omitted: 5018 - 1000 },
      { number: 2, omitted: 0 },
    ]);
  });

  test("a line without end is not held", () => {
    const messages = split(mailBytes(`From a\nSubject: ${"x".repeat(3_000_000)}\n\nBody`), 100_000);
    expect(messages.map(({ bytes }) => bytes.length)).toEqual([3_000_000 + 15]);
  });
});
