import fc from "fast-check";

import { explainStatusCode } from "../../../src/classifier/bounce/explainStatusCode";
import { parseAuthenticationResults } from "../../../src/classifier/authentication/parseAuthenticationResults";
import { parseForefrontReport } from "../../../src/classifier/authentication/parseForefrontReport";
import { parseReceivedSpf } from "../../../src/classifier/authentication/parseReceivedSpf";
import { parseTagList } from "../../../src/classifier/authentication/parseTagList";
import { parseMailboxes } from "../../../src/classifier/identity/parseMailboxes";
import { identifyMessageId } from "../../../src/classifier/identity/identifyMessageId";
import { unicodeDomain } from "../../../src/classifier/identity/unicodeDomain";
import { countReads } from "../../support/countReads";
import authenticationResults from "./authenticationResults.json";
import receivedSpf from "./receivedSpf.json";

describe("Authentication-Results and its ARC form", () => {
  test.each(authenticationResults)("$name", ({ value, expected }) => {
    // As text, since a property may be called __proto__.
    const written = (parsed: unknown): unknown => JSON.parse(JSON.stringify(parsed));
    expect(written(parseAuthenticationResults(value))).toEqual(written(expected));
  });
});

describe("Received-SPF", () => {
  test.each(receivedSpf)("$name", ({ value, expected }) => {
    expect(parseReceivedSpf(value)).toEqual(expected);
  });
});

describe("the reports of Microsoft's filters", () => {
  test("IPv6 values stay whole, empty values stay, order and repetitions are kept", () => {
    expect(parseForefrontReport("CIP:2001:db8::77; CTRY:JP;PTR:;SCL:1;SCL:9;loose;")).toEqual([
      { key: "CIP", value: "2001:db8::77" },
      { key: "CTRY", value: "JP" },
      { key: "PTR", value: "" },
      { key: "SCL", value: "1" },
      { key: "SCL", value: "9" },
      { key: "", value: "loose" },
    ]);
  });
});

describe("tags of DKIM and ARC", () => {
  test("names in lower case, the first of a repeated tag, values with equals signs", () => {
    const tags = parseTagList("v=1; D=example.com ; s=s1; d=evil.test; b=AA==; junk;");
    expect([...tags]).toEqual([
      ["v", "1"],
      ["d", "example.com"],
      ["s", "s1"],
      ["b", "AA=="],
    ]);
  });
});

const pieces = fc.constantFrom(
  ...'();="\\<>@:,. \t'.split(""),
  "spf",
  "dkim=pass",
  "i=1",
  "header.d=",
  "(sender IP is 203.0.113.7)",
  "reason=",
  "xn--",
  "Ann",
  "日本"
);
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(""))
);
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["Authentication-Results", parseAuthenticationResults],
  ["Received-SPF", parseReceivedSpf],
  ["a filter's report", parseForefrontReport],
  ["a tag list", parseTagList],
  ["an address list", parseMailboxes],
  ["a Message-ID", identifyMessageId],
  ["a domain", unicodeDomain],
  ["a status code", explainStatusCode],
];

describe("whatever stands in a field", () => {
  test.each(readers)("reading %s never throws", (_, read) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 400 }
    );
  });

  const signs = ["(", ")", '"', "\\", "<", ">", "@", ";", "=", ",", ":", " ", "1", "-", "."];
  const repeated = [...signs, '\\"', "(a", "a=b;", "<a", 'a"', "(a)", "a@b,"];
  const grown = readers.flatMap(([name, read]) => repeated.map((piece) => ({ name, piece, read })));

  test.each(grown)(
    "$name of many $piece is read in proportion to its length",
    ({ piece, read }) => {
      const reads = (times: number): number => countReads(() => read(piece.repeat(times)));
      // Eight times the text; quadratic work would be 64-fold.
      expect(reads(16_000)).toBeLessThan(10 * reads(2_000) + 100);
    }
  );
});
