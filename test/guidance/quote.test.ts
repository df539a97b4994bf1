import fc from "fast-check";

import { quoteKusto, quoteOData, quotePowerShell, refuse } from "../../src/guidance/queries/quote";
import type { MessageInQuestion } from "../../src/auditlog/model";
import { writeQueries } from "../../src/guidance/queries/writeQueries";
import hostile from "../fixtures/audit/edge/hostile-values.json";

/** Reads a PowerShell single-quoted literal back, by PowerShell's own rule. */
function readPowerShell(literal: string): string | null {
  const body = literal.slice(1, -1);
  const undone = body.replace(/(['\u2018-\u201b])\1/g, (_, quote: string) => `\0${quote}`);
  return /(?:^|[^\0])['\u2018-\u201b]/.test(undone) ? null : undone.replaceAll("\0", "");
}

const line = fc
  .string({ unit: "binary", maxLength: 200 })
  .filter((value) => refuse(value) === null);

const hostileIds = hostile.filter((row): row is { why: string; messageId: string } =>
  Object.hasOwn(row, "messageId")
);

const asking = (internetMessageId: string): MessageInQuestion => ({
  internetMessageId,
  networkMessageId: null,
  subject: null,
  sentTime: "2026-11-16T17:13:02Z",
  account: "hanako.sato@example.com",
  ownDomains: [],
});

/** Refused with a reason, or the whole command with the value as one literal. */
function expectedTrace(messageId: string): object {
  const why = refuse(messageId);
  return why === null
    ? {
        text: `Get-MessageTraceV2 -MessageId ${quotePowerShell(messageId)} -StartDate ([datetime]'2026-11-15T17:13:02Z').ToUniversalTime() -EndDate ([datetime]'2026-11-18T17:13:02Z').ToUniversalTime()`,
      }
    : { text: null, refused: { value: "message-id", why } };
}

describe("header values inside commands", () => {
  test("a PowerShell literal reads back as the value, whatever quotes it holds", () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(readPowerShell(quotePowerShell(value))).toBe(value);
      })
    );
  });

  test("a Kusto literal reads back as the value and is plain ASCII on one line", () => {
    fc.assert(
      fc.property(line, (value) => {
        const literal = quoteKusto(value);
        expect(JSON.parse(literal)).toBe(value);
        expect(literal).toMatch(/^[\x20-\x7e]*$/);
      })
    );
  });

  test("an OData literal doubles the one quote that OData knows", () => {
    expect(quoteOData("o'brien@example.com")).toBe("'o''brien@example.com'");
  });

  test.each(hostileIds)("a Message-ID with $why leaves no command open", ({ messageId }) => {
    const queries = writeQueries(asking(messageId));
    const texts = queries.map(({ text }) => String(text));
    expect(texts.filter((text) => /[\r\n\u0085\u2028\u2029\u202a-\u202e]/.test(text))).toEqual([]);
    expect(queries.find(({ id }) => id === "trace-by-id")).toMatchObject(expectedTrace(messageId));
  });

  test("a refused Message-ID leaves the queries by time and sender", () => {
    const queries = writeQueries(asking("<a\r\nb@example.com>"));
    expect(queries.filter(({ text }) => text !== null).map(({ id }) => id)).toContain(
      "trace-by-sender"
    );
    expect(queries.find(({ id }) => id === "audit-by-id")?.refused).toEqual({
      value: "message-id",
      why: "line-break",
    });
  });
});
