import fc from "fast-check";
import { join } from "node:path";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import { decodeText } from "../../tools/evaluate/decodeText";
import { readLabelled } from "../../tools/evaluate/readLabelled";

const messages = readLabelled(join(__dirname, "../fixtures/messages"));
const lines = messages.flatMap(({ headers }) => headers.split("\n"));

const mixed = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "binary", maxLength: 120 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join("\n"));

describe("hostile headers", () => {
  test("lines of honest and forged mail in any order, with anything between them, are answered", () => {
    fc.assert(
      fc.property(mixed, (headers) => {
        const { origin, hops, boundary } = analyzeHeaders(headers, { decodeText });
        expect(typeof origin.kind).toBe("string");
        expect([undefined, ...hops.keys()]).toContain(boundary?.hop);
        expect(origin.ip === null).toBe(origin.addressIs === null);
      }),
      { numRuns: 100, seed: 20261124 }
    );
  });

  test("the same header gives the same bytes", () => {
    const answers = messages.map(({ headers, expected }) => {
      const context = { decodeText, ...expected.context };
      return (
        JSON.stringify(analyzeHeaders(headers, context)) ===
        JSON.stringify(analyzeHeaders(headers, context))
      );
    });
    expect(new Set(answers)).toEqual(new Set([true]));
  });

  test("five thousand hops that name each other do not keep the walk busy", () => {
    const host = (n: number) => `mail.d${String(n)}.test`;
    const hop = (n: number) =>
      `Received: from ${host(n + 1)} (${host(n + 1)} [198.51.100.${String((n % 250) + 1)}]) by ${host(n)} (Postfix) with ESMTP id A${String(n)}; Tue, 17 Nov 2026 02:13:03 +0000`;
    const headers = Array.from({ length: 5000 }, (_, n) => hop(n)).join("\n");
    const { origin, hops } = analyzeHeaders(headers, { decodeText });
    expect(hops).toHaveLength(5000);
    expect(origin.confidence).toBe("low");
  });
});
