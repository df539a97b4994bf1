import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";

const short = (text: string) => readHeaderFields(text).map(({ name, value }) => [name, value]);

describe("what a header is made of", () => {
  test("fields keep their order, their case and their place in the text", () => {
    const text = "Subject: one\r\nX_Odd-Name:two\r\nFrom:  three \r\n";
    const fields = readHeaderFields(text);
    expect(fields).toEqual([
      { index: 0, name: "Subject", key: "subject", value: "one", start: 0, end: 12 },
      { index: 1, name: "X_Odd-Name", key: "x_odd-name", value: "two", start: 14, end: 28 },
      { index: 2, name: "From", key: "from", value: "three", start: 30, end: 43 },
    ]);
    expect(fields.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Subject: one",
      "X_Odd-Name:two",
      "From:  three ",
    ]);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
    ["CR", "\r"],
  ])("lines end with %s", (_, br) => {
    expect(short(["A: 1", "B: 2", "\t3", " 4", "C: 5"].join(br))).toEqual([
      ["A", "1"],
      ["B", "2 3 4"],
      ["C", "5"],
    ]);
  });

  test("line endings may be mixed", () => {
    expect(short("A: 1\r\nB: 2\nC: 3\rD: 4")).toEqual([
      ["A", "1"],
      ["B", "2"],
      ["C", "3"],
      ["D", "4"],
    ]);
  });

  test("an indented line of blanks belongs to the field above", () => {
    expect(short("A: 1\r\n \t\r\n 2\r\nB: 3")).toEqual([
      ["A", "1 2"],
      ["B", "3"],
    ]);
  });

  test("8-bit, NUL and blanks before the colon are kept", () => {
    expect(short("Gr\u00fc\u00dfe: \u00e4\0\nX\0Y: 1\nSubject : 2")).toEqual([
      ["Gr\u00fc\u00dfe", "\u00e4\0"],
      ["X\0Y", "1"],
      ["Subject", "2"],
    ]);
  });

  test("a line that lost its indentation goes on from the line above", () => {
    expect(short("Received: from a\nby b with SMTP;\n2024 10:00:00 +0000\nSubject: x")).toEqual([
      ["Received", "from a by b with SMTP; 2024 10:00:00 +0000"],
      ["Subject", "x"],
    ]);
  });

  test("text before any field becomes a field without a name", () => {
    expect(short("hello there\nSubject: x")).toEqual([
      ["", "hello there"],
      ["Subject", "x"],
    ]);
  });
});

describe("what people paste", () => {
  test.each([
    ["a byte order mark", "\ufeffSubject: x"],
    ["an mbox line", "From user@example.com Tue Nov 19 10:00:00 2024\nSubject: x"],
    ["Microsoft's banner", "Microsoft Mail Internet Headers Version 2.0\r\nSubject: x"],
    ["blank lines", "\r\n\r\nSubject: x"],
  ])("%s above the header is passed over", (_, text) => {
    expect(short(text)).toEqual([["Subject", "x"]]);
  });

  test("a whole message: the body is not read", () => {
    expect(short("From: a@example.com\nSubject: x\n\nFrom: b@example.com\nHi")).toEqual([
      ["From", "a@example.com"],
      ["Subject", "x"],
    ]);
  });

  test("a blank line that cannot be the end of the header", () => {
    expect(short("Received: by a\n\nFrom: b@example.com\nSubject: x\n\nbody: y")).toEqual([
      ["Received", "by a"],
      ["From", "b@example.com"],
      ["Subject", "x"],
    ]);
  });

  test("every line followed by a blank one", () => {
    expect(short("Received: from a\n\n by b\n\nFrom: c@example.com\n\nSubject: x\n\n")).toEqual([
      ["Received", "from a by b"],
      ["From", "c@example.com"],
      ["Subject", "x"],
    ]);
  });

  test("prose after a blank line is a body, even before a From field", () => {
    expect(short("Subject: x\n\nDear colleague, see http://example.com: it works")).toEqual([
      ["Subject", "x"],
    ]);
  });

  test("nothing at all", () => {
    expect(readHeaderFields("")).toEqual([]);
    expect(readHeaderFields(" \r\n\r\n")).toEqual([]);
  });
});
