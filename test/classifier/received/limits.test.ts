import fc from "fast-check";

import { decodeWords } from "../../../src/classifier/headers/decodeWords";
import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { readHops } from "../../../src/classifier/hops/readHops";
import { parseReceived } from "../../../src/classifier/received/parseReceived";
import { hostileLine } from "../../../tools/fuzz/hostileLine";

/** Fastest of several runs, in nanoseconds: what the work costs when nothing disturbs it. */
function cost(work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 8; run++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best;
}

/**
 * How much more eight times the input costs: 8 is linear, 64 quadratic. The smallest of several
 * measurements counts, since other programs can only ever make it larger.
 */
function growth(work: (size: number) => () => void, size: number): number {
  const small = work(size);
  const large = work(size * 8);
  cost(small);
  cost(large);
  const ratios = [1, 2, 3, 4].map(() => cost(large) / cost(small));
  return Math.min(...ratios);
}

const tail = " by mx.example.org with SMTP; Tue, 19 Nov 2024 10:00:00 +0000";

test.each([
  ["clauses", "from a by b with c id d for e "],
  ["comments", "(a [192.0.2.1]) "],
  ["open brackets", "(["],
  ["open angles", "<a"],
  ["angles with quotes", '<"'],
  ["quotes with escapes", '"\\'],
  ["closed brackets", "])"],
  ["nested comments", "(("],
  ["unclosed literals in comments", "([a "],
  ["semicolons", "; "],
  ["dates", "; Tue, 19 Nov 2024 "],
  ["days without dates", "Tue, "],
  ["folds", "a\n "],
  ["one long word", "aaaaaaaa"],
  ["digits and dots", "1.1.1.1."],
  ["colons", "1:1:"],
  ["greetings", "(HELO a HELO "],
  ["equal signs", "(helo=a="],
  ["at signs", "(a@b@"],
])("eight times the %s cost about eight times as much", (_, piece) => {
  const work = (size: number) => {
    const line = `from a ${piece.repeat(size)}${tail}`;
    return () => parseReceived(line);
  };
  expect(growth(work, 4000)).toBeLessThan(30);
});

test("a header of 5,000 Received fields, a field of a megabyte and a million blank lines are read in linear time", () => {
  const path = (size: number) => {
    const text = `Received: from a ([192.0.2.1])${tail}\r\n`.repeat(size);
    return () => readHops(readHeaderFields(text));
  };
  const folds = (size: number) => {
    const text = `Received: from a${"\r\n b".repeat(size)}${tail}`;
    return () => readHops(readHeaderFields(text));
  };
  const blanks = (size: number) => {
    const text = `Subject: a${"\r\n".repeat(size)}Received: by b`;
    return () => readHeaderFields(text);
  };
  const words = (size: number) => {
    const text = "=?utf-8?Q?a".repeat(size);
    return () => decodeWords(text, () => null);
  };
  expect(growth(path, 625)).toBeLessThan(30);
  expect(growth(folds, 30_000)).toBeLessThan(30);
  expect(growth(blanks, 60_000)).toBeLessThan(30);
  expect(growth(words, 10_000)).toBeLessThan(30);
});

test("a field of a megabyte is read", () => {
  const line = parseReceived(`from a ([192.0.2.1]) (${"x".repeat(1_000_000)})${tail}`);
  expect(line.from?.ip).toBe("192.0.2.1");
  expect(line.time).toBe("2024-11-19T10:00:00Z");
});

test("any text is read without an error", () => {
  fc.assert(
    fc.property(fc.oneof(hostileLine(), fc.string({ unit: "binary" })), (line) => {
      expect(["relay", "skip", "unparseable"]).toContain(parseReceived(line).status);
    }),
    { numRuns: 2000 }
  );
});

test("what the peer announced is never the address that connected", () => {
  const greeting = fc.constantFrom("HELO ", "EHLO ", "LHLO ", "helo=", "port=25 helo=");
  const form = fc.constantFrom("198.51.100.7", "[198.51.100.7]", "a [198.51.100.7]");
  const close = fc.constantFrom(") ([192.0.2.1])", ") (192.0.2.1)", ")", ") (user@example.com)");
  fc.assert(
    fc.property(
      greeting,
      form,
      close,
      fc.constantFrom("unknown", "[192.0.2.1]", "a.example"),
      (said, announced, rest, word) => {
        const line = parseReceived(`from ${word} (${said}${announced}${rest}${tail}`);
        expect(["192.0.2.1", null, undefined]).toContain(line.from?.ip);
      }
    )
  );
});

test("the first word is not the peer beside another address", () => {
  const other = fc.constantFrom(
    "([192.0.2.1])",
    "(192.0.2.1)",
    "(a [192.0.2.1])",
    "[192.0.2.1]",
    "([192.0.2.1]:25)"
  );
  fc.assert(
    fc.property(fc.ipV4(), other, (announced, comment) => {
      for (const word of [announced, `[${announced}]`]) {
        expect(parseReceived(`from ${word} ${comment}${tail}`).from?.ip).toBe("192.0.2.1");
      }
    })
  );
});
