import { join } from "node:path";

import fc from "fast-check";

import { analyzeHeaders } from "../../../src/classifier/analyzeHeaders";
import type { AnalysisContext, Signal } from "../../../src/classifier/model";
import { signalRules } from "../../../src/classifier/rules/signalRules";
import { signalRules as en } from "../../../src/wording/en/signalRules";
import { signalRules as ja } from "../../../src/wording/ja/signalRules";
import { decodeText } from "../../../tools/evaluate/decodeText";
import { readLabelled } from "../../../tools/evaluate/readLabelled";

const messages = readLabelled(join(__dirname, "../../fixtures/messages"));

const signalsOf = (headers: string, context: Partial<AnalysisContext> = {}): readonly Signal[] =>
  analyzeHeaders(headers, { decodeText, ...context }).signals;
const ids = (headers: string, context: Partial<AnalysisContext> = {}): readonly string[] =>
  signalsOf(headers, context).map(({ id }) => id);

describe("labelled messages", () => {
  const legitimate = messages.filter(({ expected }) => expected.legitimate === true);
  const accused = messages.filter(({ expected }) => Array.isArray(expected.signals));

  test("there are enough of both to mean something", () => {
    expect(legitimate.length).toBeGreaterThanOrEqual(25);
    expect(accused.length).toBeGreaterThanOrEqual(45);
  });

  test.each(legitimate)(
    "$name is honest: no forgery signal above weak",
    ({ headers, expected }) => {
      const signals = signalsOf(headers, expected.context);
      const forgery = (strength: string): unknown =>
        expect.objectContaining({ subject: "forgery", strength });
      expect(signals).not.toContainEqual(forgery("medium"));
      expect(signals).not.toContainEqual(forgery("strong"));
    }
  );

  test.each(accused)("$name: $expected.shows", ({ headers, expected }) => {
    expect(ids(headers, expected.context)).toEqual(
      expect.arrayContaining(expected.signals as string[])
    );
  });

  test.each(messages)(
    "$name: every excerpt stands in the field it points to",
    ({ headers, expected }) => {
      const unfolded = headers.replace(/\r?\n[ \t]+/g, " ");
      const excerpts = signalsOf(headers, expected.context).flatMap(({ evidence }) =>
        evidence.map(({ excerpt }) => excerpt)
      );
      expect(excerpts.filter((excerpt) => !unfolded.includes(excerpt))).toEqual([]);
    }
  );

  test("strongest first", () => {
    const weight = { strong: 0, medium: 1, weak: 2 };
    const orders = messages.map(({ headers, expected }) =>
      signalsOf(headers, expected.context).map(({ strength }) => weight[strength])
    );
    expect(orders).toEqual(orders.map((order) => [...order].sort()));
  });
});

const at = "Tue, 17 Nov 2026 02:13:02 +0000";
const edge = (helo: string, rdns: string, ip: string): string =>
  `Received: from ${helo} (${rdns} [${ip}])\r\n by mx.example.com (Postfix) with ESMTPS id 4Xb1; ${at}`;
const mail = (received: readonly string[], ...fields: readonly string[]): string =>
  [...received, "From: Ann <ann@example.net>", `Date: ${at}`, ...fields].join("\r\n");

describe("names and addresses", () => {
  test("a Google name at a Google address of former times is no signal", () => {
    expect(ids(mail([edge("mail-x.google.com", "unknown", "64.233.182.187")]))).toEqual([]);
  });

  test("a name that the receiver looked up outweighs every table", () => {
    const headers = mail([edge("mail-x.google.com", "mail-x.google.com", "203.0.113.5")]);
    expect(ids(headers)).not.toContain("provider-name-at-foreign-address");
  });

  test("the same AS outweighs the published ranges", () => {
    const facts = { asn: 15169 } as never;
    const networks = { date: "2026-11-01", lookUp: () => facts };
    const headers = mail([edge("mail-x.google.com", "unknown", "203.0.113.5")]);
    expect(ids(headers)).toContain("provider-name-at-foreign-address");
    expect(ids(headers, { networks })).not.toContain("provider-name-at-foreign-address");
  });

  test("a gateway's name is doubted only where an AS number can be compared", () => {
    const headers = mail([edge("mx0a-001.pphosted.com", "unknown", "203.0.113.5")]);
    const networks = { date: "2026-11-01", lookUp: () => ({ asn: 64500 }) as never };
    expect(ids(headers)).not.toContain("service-name-at-foreign-address");
    expect(ids(headers, { networks })).toContain("service-name-at-foreign-address");
  });

  test("the same contradiction in mail of 2009 is only weak", () => {
    const google =
      "Received: by mail-vk1-f182.google.com with SMTP id a1; Tue, 17 Nov 2026 02:13:00 +0000";
    const headers = mail([edge("out.example.net", "unknown", "203.0.113.5"), google]);
    expect(ids(headers)).toContain("provider-line-not-genuine");
    expect(ids(headers.replaceAll("2026", "2009"))).toContain("provider-line-elsewhere");
  });
});

describe("domains that look alike", () => {
  const fromDomain = (domain: string, context: Partial<AnalysisContext>): readonly string[] =>
    ids(
      mail([edge("out.example.net", "unknown", "203.0.113.5")]).replace(
        "example.net>",
        `${domain}>`
      ),
      context
    );
  const own = { ownDomains: ["kitanihon.example"] };

  test.each([
    ["kitan1hon.example", "look-alike-own-domain"],
    ["kitanihno.example", "near-own-domain"],
    ["kitaniihon.example", "near-own-domain"],
    ["kitanihon.exampl", "near-own-domain"],
    ["kitanihon.example.login.test", "near-own-domain"],
  ])("%s: %s", (domain, expected) => {
    expect(fromDomain(domain, own)).toContain(expected);
  });

  test.each(["kitanihon.example", "mail.kitanihon.example", "minamihon.example", "kitanihon.test"])(
    "%s is no imitation",
    (domain) => {
      expect(fromDomain(domain, own).filter((id) => id.includes("own-domain"))).toEqual([]);
    }
  );

  test("with a skeleton, letters of other scripts are seen through", () => {
    const skeleton = (text: string): string => text.replaceAll("\u0430", "a");
    expect(fromDomain("xn--kitnihon-36g.example", { ...own, skeleton })).toContain(
      "look-alike-own-domain"
    );
  });

  test.each([
    ["paypa1.com", true],
    ["rnicrosoft.com", true],
    ["paypal.com", false],
    ["mail.paypal.com", false],
  ])("%s imitates a brand: %s", (domain, expected) => {
    expect(fromDomain(domain, {}).includes("look-alike-brand")).toBe(expected);
  });

  test("a name in another script is shown in its letters, and is no alarm", () => {
    const found = fromDomain("xn--wgv71a.example", {});
    expect(found).toContain("punycode-domain");
    expect(found).not.toContain("mixed-script-domain");
  });
});

describe("inside an organisation", () => {
  test("mail that never came from outside fails no check", () => {
    const headers = [
      `Received: from A.eurprd08.prod.outlook.com ([fe80::1]) by A.eurprd08.prod.outlook.com ([fe80::1%5]) with mapi id 15.20.1; ${at}`,
      "Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.com;",
      "X-MS-Exchange-Organization-AuthAs: Internal",
      "From: Ann <ann@example.com>",
      `Date: ${at}`,
    ].join("\r\n");
    expect(ids(headers, { ownDomains: ["example.com"] })).toEqual([]);
  });
});

describe("whatever stands in a header", () => {
  const lines = fc.constantFrom(
    edge("mail-x.google.com", "unknown", "203.0.113.5"),
    "Received: by mail-x.google.com with SMTP id a1; Tue, 17 Nov 2026 02:13:00 +0000",
    "Received: from [1.1.1.1] by x with NNFMP;",
    "Received: (from root@localhost) by x (8.1/8.1/Submit) id a; Mon, 1 Jan 2001 00:00:00 +0000",
    "X-Originating-IP: [300.1.1.1]",
    'From: "a@b.test" <xn--@xn-->',
    "From:",
    "Authentication-Results: spf=fail; dmarc=fail; compauth=fail reason=601",
    "Message-ID: <20010101000000.ABCDEF1@x>",
    "Date: never",
    "List-Id: <x>"
  );

  test("findSignals never throws and gives each rule once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(lines, fc.string({ maxLength: 80 })), { maxLength: 20 }),
        (parts) => {
          const found = ids(parts.join("\r\n"), { ownDomains: ["example.com"] });
          expect(new Set(found).size).toBe(found.length);
        }
      ),
      { numRuns: 300 }
    );
  });
});

describe("the catalog", () => {
  const rules = Object.keys(signalRules) as (keyof typeof signalRules)[];

  test.each(rules)("%s speaks in both languages, with its values and without", (id) => {
    const seconds = { seconds: 90_000, ip: "203.0.113.5", name: "\u202Egnp", from: "example.com" };
    expect(en[id]({})).toMatch(/^[A-Z<].*\.$/);
    expect(ja[id]({})).toMatch(/。$/);
    expect(en[id](seconds)).not.toContain("\u202E");
    expect(`${en[id]({})}${ja[id](seconds)}`).not.toMatch(/undefined|null|NaN/);
  });
});
