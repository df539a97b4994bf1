import type { Boundary, Hop } from "../../../src/classifier/model";
import { explainStatusCode } from "../../../src/classifier/bounce/explainStatusCode";
import { statusMeanings } from "../../../src/classifier/bounce/statusMeanings";
import { findDelays } from "../../../src/classifier/time/findDelays";
import { delays as en } from "../../../src/wording/en/delays";
import { delays as ja } from "../../../src/wording/ja/delays";

const hop = (host: string, delaySeconds: number | null, more: Partial<Hop> = {}): Hop => ({
  field: 0,
  from: null,
  by: { host },
  authenticated: false,
  time: "2026-11-17T02:13:02Z",
  zone: 0,
  delaySeconds,
  trust: "own",
  class: "relay",
  operator: null,
  status: "relay",
  family: null,
  ...more,
});
const boundary = (at: number): Boundary => ({
  hop: at,
  ip: "203.0.113.5",
  helo: null,
  platform: "generic",
  agreesWith: [],
  disagreesWith: [],
});

describe("where the time went", () => {
  test("each step names the host at which it waited, and the side", () => {
    const hops = [
      hop("box.example.com", 1),
      hop("mx.example.com", 300),
      hop("out.example.net", 7200),
      hop("pc.example.net", null),
    ];
    expect(findDelays(hops, boundary(1)).map(({ at, side, cause }) => [at, side, cause])).toEqual([
      ["mx.example.com", "recipient", "quick"],
      ["out.example.net", "hand-over", "greylisting"],
      ["pc.example.net", "sender", "queue"],
    ]);
  });

  test.each([
    ["a clock that is behind", -90, {}, {}, "clock"],
    ["a scanner", 120, { class: "content-filter" as const }, {}, "filter"],
    ["a list that waits for a person", 90_000, {}, { class: "list" as const }, "moderation"],
    ["some minutes on the sender's side", 400, {}, {}, "pause"],
  ])("%s", (_, seconds, newer, older, expected) => {
    const hops = [hop("mx", 0), hop("a", seconds, newer), hop("b", null, older)];
    expect(findDelays(hops, boundary(0))[1]?.cause).toBe(expected);
  });

  test("a line without a time belongs to no step", () => {
    const hops = [hop("a", 5), hop("x", null, { time: null }), hop("b", null)];
    expect(findDelays(hops, null)).toEqual([
      { hop: 0, seconds: 5, side: "unknown", cause: "quick", at: "b" },
    ]);
  });

  test("without lines there are no steps", () => {
    expect(findDelays([], null)).toEqual([]);
  });
});

describe("a bounce's status code", () => {
  test.each([
    ["5.1.1", "permanent", "no-such-mailbox"],
    ["Status: 4.2.2", "temporary", "mailbox-full"],
    ["smtp; 550 5.7.26 This mail is unauthenticated", "permanent", "several-checks-failed"],
    ["550-5.7.1 not here", "permanent", "not-authorised"],
    ["#5.4.7 smtp;554", "permanent", "expired"],
    ["5.1.99", "permanent", "address-other"],
    ["5.250.9", "permanent", null],
    ["2.0.0 OK", "delivered", "other"],
  ])("%s", (text, outcome, meaning) => {
    expect(explainStatusCode(text)).toMatchObject({ outcome, meaning });
  });

  test.each(["from [203.0.113.5]", "version 5.1.2.3", "550 no", ""])("none in: %s", (text) => {
    expect(explainStatusCode(text)).toBeNull();
  });

  test("every meaning has words in both languages", () => {
    const ids = Object.keys(statusMeanings);
    expect(Object.keys(en.status)).toEqual(ids);
    expect(Object.keys(ja.status)).toEqual(ids);
  });
});
