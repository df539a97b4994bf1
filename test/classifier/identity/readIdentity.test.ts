import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { haveSameOwner } from "../../../src/classifier/identity/domainOwner";
import { identifyMessageId } from "../../../src/classifier/identity/identifyMessageId";
import { parseMailboxes } from "../../../src/classifier/identity/parseMailboxes";
import { readIdentity } from "../../../src/classifier/identity/readIdentity";
import { unicodeDomain } from "../../../src/classifier/identity/unicodeDomain";
import { decodeText } from "../../../tools/evaluate/decodeText";
import mailboxes from "./mailboxes.json";
import messageIds from "./messageIds.json";

describe("address lists", () => {
  test.each(mailboxes)("$name: $value", ({ value, expected }) => {
    expect(parseMailboxes(value)).toEqual(expected);
  });
});

describe("who makes a Message-ID, and what stands in it", () => {
  test.each(messageIds)("$value", ({ value, maker, host, time }) => {
    expect(identifyMessageId(value)).toMatchObject({ maker, host, time });
  });
});

describe("one owner or two", () => {
  test.each([
    ["mail.example.com", "example.com", true],
    ["EXAMPLE.com.", "example.com", true],
    ["a.example.co.jp", "b.example.co.jp", true],
    ["one.co.jp", "two.co.jp", false],
    ["ann.github.io", "bob.github.io", false],
    ["example.com", "example.org", false],
    ["localhost", "localhost", true],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(haveSameOwner(one, other)).toBe(expected);
  });
});

describe("names in other letters", () => {
  test.each([
    ["xn--wgv71a.example", "日本.example"],
    ["plain.example", "plain.example"],
    ["xn--a-\u{1F600}.example", "xn--a-\u{1F600}.example"],
  ])("%s is shown as %s", (domain, shown) => {
    expect(unicodeDomain(domain)).toBe(shown);
  });
});

describe("what the sender's fields say", () => {
  const read = (text: string) => readIdentity(readHeaderFields(text), decodeText);

  test("names are decoded after the addresses were found", () => {
    const { from, subject, date, mailer } = read(
      [
        "From: =?ISO-2022-JP?B?GyRCRURDZhsoQg==?= <taro@Example.COM>",
        "Subject: =?utf-8?B?6KuL5rGC5pu4?=",
        "Date: Tue, 17 Nov 2026 11:13:02 +0900",
        "User-Agent: Mail/1.0",
      ].join("\r\n")
    );
    expect(from).toEqual([
      { field: 0, name: "田中", address: "taro@Example.COM", domain: "example.com" },
    ]);
    expect(subject).toBe("請求書");
    expect(date).toEqual({ field: 2, time: "2026-11-17T02:13:02Z", zone: 540 });
    expect(mailer).toEqual({ field: 3, value: "Mail/1.0" });
  });

  test("an empty return path is there, without an address", () => {
    expect(read("Return-Path: <>\r\n").returnPath).toEqual({
      field: 0,
      name: null,
      address: null,
      domain: null,
    });
  });

  test("a date that cannot be read is a date without a time", () => {
    expect(read("Date: yesterday\r\n").date).toEqual({ field: 0, time: null, zone: null });
  });

  test("a header without any of these fields says nothing", () => {
    expect(read("X-Other: 1\r\n")).toEqual({
      from: [],
      sender: null,
      replyTo: [],
      returnPath: null,
      to: [],
      subject: null,
      messageId: null,
      date: null,
      mailer: null,
    });
  });
});
