import { join } from "node:path";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import { describeVerdict } from "../../src/wording/describeVerdict";
import { readLabelled } from "../../tools/evaluate/readLabelled";
import { decodeText } from "../support/decodeText";

const servers = readLabelled(join(__dirname, "../fixtures/messages"))
  .map(({ name, headers }) => ({ name, analysis: analyzeHeaders(headers, { decodeText }) }))
  .filter(({ analysis: { origin } }) => origin.kind === "server-direct" && origin.reason === null)
  .map(({ name, analysis }) => ({
    name,
    analysis,
    handedOver: String(analysis.boundary?.ip),
    named: String(analysis.origin.ip),
  }));

const behind = servers.filter(({ handedOver, named }) => handedOver !== named);

describe("a server is said to have reached the mail system directly", () => {
  test.each(servers.filter(({ handedOver, named }) => handedOver === named))(
    "$name: where it is the one that connected",
    ({ analysis }) => {
      expect(describeVerdict(analysis, "en").sentence).toContain("directly");
    }
  );

  test.each(behind)("$name: never where another one handed it over", ({ analysis, ...ips }) => {
    const english = describeVerdict(analysis, "en").sentence;
    const japanese = describeVerdict(analysis, "ja").sentence;
    expect(english).toContain(ips.handedOver);
    expect(english).toContain(ips.named);
    expect(english).not.toContain("directly");
    expect(japanese).toContain(ips.handedOver);
    expect(japanese).not.toContain("直接");
  });

  test("sample mail holds both kinds", () => {
    expect(behind.length).toBeGreaterThan(5);
    expect(servers.length).toBeGreaterThan(100);
  });
});
