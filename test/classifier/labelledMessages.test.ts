import { join } from "node:path";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import type { Analysis } from "../../src/classifier/model";
import { decodeText } from "../../tools/evaluate/decodeText";
import type { Expected } from "../../tools/evaluate/readLabelled";
import { readLabelled } from "../../tools/evaluate/readLabelled";

const messages = readLabelled(join(__dirname, "../fixtures/messages"));
const crossed = messages.filter(({ expected }) => expected.boundary !== null);
const legitimate = messages.filter(({ expected }) => expected.legitimate === true);

/** Members of a label that say how to read it, not what the answer is. */
const notAnswers: readonly string[] = ["shows", "source", "acceptable", "legitimate", "context"];

function asked(expected: Expected): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).filter(([key]) => !notAnswers.includes(key)));
}

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
    signals: expected.signals?.filter((id) => signals.some((signal) => signal.id === id)),
  };
  return Object.fromEntries(Object.keys(asked(expected)).map((key) => [key, whole[key]]));
}

function analyze(headers: string, expected: Expected): Analysis {
  return analyzeHeaders(headers, { decodeText, ...expected.context });
}

describe("labelled messages", () => {
  test.each(messages)("$name: $expected.shows", ({ headers, expected }) => {
    expect(answerTo(expected, analyze(headers, expected))).toEqual(asked(expected));
  });

  test.each(legitimate)(
    "$name is honest mail and raises no strong alarm",
    ({ headers, expected }) => {
      const { signals } = analyze(headers, expected);
      const forgery = signals.filter(({ subject }) => subject === "forgery");
      expect(forgery.filter(({ strength }) => strength === "strong")).toEqual([]);
    }
  );

  test.each(messages)("$name: every excerpt stands in the header", ({ headers, expected }) => {
    const { origin, account } = analyze(headers, expected);
    const unfolded = headers.replace(/\r?\n[\t ]+/g, " ");
    const excerpts = [...origin.evidence, ...account.evidence].map(({ excerpt }) => excerpt);
    expect(excerpts.filter((excerpt) => !unfolded.includes(excerpt))).toEqual([]);
  });

  test.each(crossed)("$name: the own side ends at the boundary", ({ headers, expected }) => {
    const { boundary, hops } = analyze(headers, expected);
    expect(boundary?.hop).toBe(hops.filter(({ trust }) => trust === "own").length - 1);
  });
});
