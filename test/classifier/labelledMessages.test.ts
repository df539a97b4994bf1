import { join } from "node:path";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import type { Analysis } from "../../src/classifier/model";
import { decodeText } from "../../tools/evaluate/decodeText";
import type { Expected } from "../../tools/evaluate/readLabelled";
import { readLabelled } from "../../tools/evaluate/readLabelled";

const messages = readLabelled(join(__dirname, "../fixtures/messages"));

/** What the label speaks of, as the analysis answers it; nothing that it leaves open. */
function answerTo(expected: Expected, { boundary, origin, account, signals }: Analysis) {
  const whole: Record<string, unknown> = {
    boundary: boundary?.ip ?? null,
    kind: origin.kind,
    ip: origin.ip,
    withheld: origin.withheld,
    platform: boundary?.platform,
    operator: origin.operator,
    reason: origin.reason,
    addressIs: origin.addressIs,
    account: account.answer,
    confidence: origin.confidence,
    signals: (expected.signals ?? []).filter((id) => signals.some((signal) => signal.id === id)),
  };
  return Object.fromEntries(Object.keys(asked(expected)).map((key) => [key, whole[key]]));
}

function asked({ shows, source, acceptable, legitimate, context, ...rest }: Expected) {
  void [shows, source, acceptable, legitimate, context];
  return rest;
}

describe("labelled messages", () => {
  test.each(messages)("$name: $expected.shows", ({ headers, expected }) => {
    const analysis = analyzeHeaders(headers, { decodeText, ...expected.context });
    expect(answerTo(expected, analysis)).toEqual(asked(expected));
  });

  const legitimate = messages.filter(({ expected }) => expected.legitimate === true);

  test.each(legitimate)(
    "$name raises no strong alarm, for it is honest mail",
    ({ headers, expected }) => {
      const { signals } = analyzeHeaders(headers, { decodeText, ...expected.context });
      const strong = signals.filter(
        ({ subject, strength }) => subject === "forgery" && strength === "strong"
      );
      expect(strong).toEqual([]);
    }
  );

  test.each(messages)("$name: every excerpt stands in its field", ({ headers, expected }) => {
    const { origin, account, boundary, hops } = analyzeHeaders(headers, {
      decodeText,
      ...expected.context,
    });
    const unfolded = headers.replace(/\r?\n[ \t]+/g, " ");
    const excerpts = [...origin.evidence, ...account.evidence].map(({ excerpt }) => excerpt);
    expect(excerpts.filter((excerpt) => !unfolded.includes(excerpt))).toEqual([]);
    expect(boundary === null || hops[boundary.hop]?.trust === "own").toBe(true);
  });
});
