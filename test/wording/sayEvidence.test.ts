import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { analyzeHeaders } from "../../src/classifier/analyzeHeaders";
import type { Evidence } from "../../src/classifier/model";
import type { Language } from "../../src/wording/model";
import { sayEvidence } from "../../src/wording/sayEvidence";

const folder = path.join(__dirname, "..", "fixtures", "messages");
const decodeText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Every evidence that the sample messages give, as it comes out of the classifier. */
const evidence: readonly Evidence[] = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(path.join(folder, name, "headers.txt"), "utf8");
  const { origin, account, signals } = analyzeHeaders(text, {
    decodeText,
    mailboxOwner: "owner@example.org",
    ownDomains: ["example.org"],
  });
  return [...origin.evidence, ...account.evidence, ...signals.flatMap((signal) => signal.evidence)];
});

const texts = (language: Language) => [
  ...new Set(evidence.map((item) => sayEvidence(item, language).text)),
];

describe.each(["en", "ja"] as const)("what the sample messages prove, in %s", (language) => {
  const said = texts(language);

  test("is said without a gap where a value is missing", () => {
    expect(said.length).toBeGreaterThan(30);
    const flawed = /^\s*$|undefined|null|NaN|\[object| {2}|(?<!eval)\(\)|。。/u;
    expect(said.filter((text) => flawed.test(text))).toEqual([]);
  });

  test("is said in whole sentences, or as a name and its value", () => {
    expect(said.filter((text) => !/[.。]$|^[^:]+:/u.test(text))).toEqual([]);
  });

  test("never calls a connection an address and nothing else", () => {
    const bare = (text: string) =>
      text
        .replaceAll(/connections? \(IP address(?:es)?\)/gu, "")
        .replaceAll("回線(IPアドレス)", "")
        // The address of a person or a bounce is one.
        .replaceAll(/(?:mail|return) address(?:es)?/gu, "")
        .replaceAll("メールアドレス", "");
    expect(said.filter((text) => /\baddress|アドレス/iu.test(bare(text)))).toEqual([]);
  });
});
