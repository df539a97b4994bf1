import type {
  Analysis,
  CannotTellId,
  LogId,
  OriginKind,
  OriginReason,
} from "../../src/classifier/model";
import { describeVerdict } from "../../src/wording/describeVerdict";
import type { Language, VerdictWords } from "../../src/wording/model";
import type { VerdictOptions } from "../../src/wording/verdictValues";
import { sampleAnalysis, sampleHop } from "./sampleAnalysis";

const languages: readonly Language[] = ["en", "ja"];
const kinds: readonly OriginKind[] = [
  "client-submission",
  "webmail-with-client-ip",
  "webmail-hidden-client",
  "esp-bulk",
  "script-on-web-host",
  "server-direct",
  "m365-tenant",
  "on-prem-relay",
  "internal",
  "unknown",
];
const reasons: readonly (OriginReason | null)[] = [
  null,
  "no-transport-record",
  "never-left-tenant",
  "placed-by-service",
  "drill",
  "withheld-by-provider",
  "provider-generated",
  "damaged",
  "contradicted",
  "no-address",
];
const open: readonly CannotTellId[] = [
  "person",
  "client-address",
  "who-used-the-server",
  "older-lines",
  "behind-proxy",
  "many-share",
  "whether-sent",
  "which-user",
  "customer",
  "list-author",
  "country",
];
const logs: readonly (LogId | null)[] = [
  null,
  "m365-audit",
  "entra-signin",
  "message-trace",
  "google-workspace-audit",
  "exchange-tracking",
  "gateway-log",
  "server-log",
  "provider-record",
  "isp-record",
];
const accounts: readonly Analysis["account"]["answer"][] = [
  "inside-with-account",
  "inside-via-own-servers",
  "spoofed-from-outside",
  "from-outside",
  "nothing-says",
];

/** Every combination of what decides a verdict's words, with and without values to name. */
function* everyCase(): Generator<readonly [Analysis, VerdictOptions]> {
  const named = {
    ip: "203.0.113.77",
    host: "mail.example.net",
    operator: "Example Mail",
    account: "user@example.org",
  };
  const nameless = { ip: null, host: null, operator: null, account: null };
  const shapes = [
    { confidence: "high", withheld: true },
    { confidence: "low", withheld: false },
  ] as const;
  for (const kind of kinds)
    for (const reason of reasons)
      for (const addressIs of ["client", "server", "gateway", null] as const)
        for (const values of [named, nameless])
          for (const { confidence, withheld } of shapes)
            for (const answer of kind === "internal" ? accounts : accounts.slice(1, 4)) {
              const origin = {
                ...values,
                kind,
                reason,
                confidence,
                withheld,
                addressIs,
                confidenceIn: {
                  service: kind === "unknown" ? null : confidence,
                  address: values.ip === null ? null : confidence,
                },
              };
              const analysis = sampleAnalysis({ origin, account: { answer, evidence: [] } });
              yield [analysis, { yours: withheld, reported: !withheld }];
            }
}

function textsOf(words: VerdictWords): readonly string[] {
  return [
    words.sentence,
    ...(words.second === null ? [] : [words.second]),
    ...words.confidence.map(({ text }) => text),
    ...words.because.map(({ text }) => text),
    ...words.cannotTell.flatMap(({ text, whoKnows }) =>
      whoKnows === null ? [text] : [text, whoKnows]
    ),
  ];
}

/** An English word in Japanese text that is not a name or a term that stays as it is. */
const kept =
  /Microsoft 365|Google Workspace|Example Mail|mail\.example\.net|user@example\.org|UTC|IT|IP|VPN|Web|203\.0\.113\.77/gu;

/** Every distinct text of all cases, in each language. */
const said: Readonly<Record<Language, readonly string[]>> = (() => {
  const cases = [...everyCase()];
  const textsIn = (language: Language) => [
    ...new Set(
      cases.flatMap(([analysis, options]) => textsOf(describeVerdict(analysis, language, options)))
    ),
  ];
  return { en: textsIn("en"), ja: textsIn("ja") };
})();

const flaws: readonly (readonly [flaw: string, pattern: RegExp])[] = [
  ["an unfilled value", /undefined|null|NaN|\{|\}|\[object/u],
  ["an empty text", /^\s*$/u],
  ["a gap where a value is missing", / {2}| [.,。、]|\(\)/u],
  ["a stop twice", /\.\.|。。/u],
];

describe("the verdict in words", () => {
  test.each(languages)("has a sentence for every combination, in %s", (language) => {
    for (const [analysis, options] of everyCase()) {
      expect(describeVerdict(analysis, language, options).sentence.trim()).not.toBe("");
    }
  });

  test.each(flaws)("has nowhere %s", (_flaw, pattern) => {
    const texts = [...said.en, ...said.ja];
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  });

  test("leaves no English in Japanese", () => {
    expect(said.ja.filter((text) => /[A-Za-z]{2,}/u.test(text.replaceAll(kept, "")))).toEqual([]);
  });

  test("never calls a connection an address and nothing else", () => {
    const texts = [...said.en, ...said.ja];
    const bare = (text: string) =>
      text.replaceAll("connection (IP address)", "").replaceAll("回線(IPアドレス)", "");
    expect(texts.filter((text) => /address|アドレス/iu.test(bare(text)))).toEqual([]);
  });

  test("names no level where nothing is claimed", () => {
    for (const reason of reasons) {
      const words = describeVerdict(sampleAnalysis({ origin: { kind: "unknown", reason } }), "en");
      expect(words.confidence).toEqual([]);
    }
  });

  test("says what each level is about", () => {
    for (const language of languages) {
      for (const [analysis, options] of everyCase()) {
        for (const { text } of describeVerdict(analysis, language, options).confidence) {
          expect(text).toMatch(/^[^:]+: ?\S/u);
        }
      }
    }
  });
});

describe("what headers cannot tell", () => {
  test.each(languages)("has a sentence for every question and every keeper, in %s", (language) => {
    const cannotTell = open.flatMap((id) =>
      logs.flatMap((log) =>
        [null, "Example Mail"].map((whoKnows) => ({ id, because: "shared-address", whoKnows, log }))
      )
    );
    for (const kind of ["internal", "server-direct"] as const) {
      const analysis = sampleAnalysis({
        origin: { kind, ip: "203.0.113.77", addressIs: "server", cannotTell },
      });
      for (const until of [null, "17 May 2027"]) {
        const words = describeVerdict(analysis, language, { keptUntil: () => until });
        expect(words.cannotTell).toHaveLength(cannotTell.length);
        for (const text of textsOf(words)) {
          expect(text.trim()).not.toBe("");
          for (const [, pattern] of flaws) expect(text).not.toMatch(pattern);
        }
      }
    }
  });

  test("names the exact time and the source port that narrow a shared connection down", () => {
    const analysis = sampleAnalysis({
      hops: [
        sampleHop({
          from: { ip: "203.0.113.5", port: 41234 },
          time: "2026-11-17T02:13:02Z",
        }),
      ],
      origin: {
        kind: "client-submission",
        ip: "203.0.113.5",
        addressIs: "client",
        cannotTell: [
          { id: "many-share", because: "shared-address", whoKnows: null, log: "isp-record" },
        ],
      },
    });
    const [item] = describeVerdict(analysis, "en").cannotTell;
    expect(item?.text).toContain("2026-11-17 02:13:02 UTC");
    expect(item?.text).toContain("41234");
    expect(describeVerdict(analysis, "ja").cannotTell[0]?.text).toContain("41234");
  });

  test("sends nobody to their own IT for another organisation's log", () => {
    const cannotTell = [
      { id: "which-user", because: "tenant", whoKnows: null, log: "m365-audit" },
    ] as const;
    const inside = describeVerdict(
      sampleAnalysis({ origin: { kind: "internal", cannotTell } }),
      "en"
    );
    const outside = describeVerdict(
      sampleAnalysis({ origin: { kind: "m365-tenant", cannotTell } }),
      "en"
    );
    expect(inside.cannotTell[0]?.whoKnows).toMatch(/^Ask IT/u);
    expect(outside.cannotTell[0]?.whoKnows).not.toMatch(/Ask IT/u);
  });
});

describe("the six cases that set the tone", () => {
  test("Gmail on the web: withheld is an answer", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "webmail-hidden-client",
        operator: "Gmail",
        withheld: true,
        reason: "withheld-by-provider",
        confidence: "high",
        confidenceIn: { service: "high", address: null },
      },
    });
    const words = describeVerdict(analysis, "en");
    expect(words.sentence).toBe("This was sent from Gmail.");
    expect(words.second).toBe("Gmail does not reveal the connection (IP address) used.");
    expect(words.confidence).toEqual([{ level: "high", text: "Sure: sent from Gmail" }]);
    expect(describeVerdict(analysis, "ja").sentence).toBe(
      "このメールは、Gmailから送信されました。"
    );
  });

  test("inside the own tenant: as whom", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "internal",
        operator: "Microsoft 365",
        account: "user@example.org",
        withheld: true,
        reason: "never-left-tenant",
        confidence: "high",
        confidenceIn: { service: "high", address: null },
      },
      account: { answer: "inside-with-account", evidence: [] },
    });
    expect(describeVerdict(analysis, "en").sentence).toBe(
      "This was sent inside your organisation’s Microsoft 365 as user@example.org."
    );
    expect(describeVerdict(analysis, "en", { yours: false }).sentence).toBe(
      "This was sent inside the recipient organisation’s Microsoft 365 as user@example.org."
    );
  });

  test("signed in at a provider: the connection is sure, the person unknown", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "client-submission",
        ip: "203.0.113.5",
        addressIs: "client",
        operator: "Example ISP",
        confidence: "high",
        confidenceIn: { service: "high", address: "high" },
      },
    });
    const words = describeVerdict(analysis, "ja");
    expect(words.sentence).toBe(
      "このメールは、Example ISPのメールアカウントで認証のうえ、接続元203.0.113.5から送信されました。"
    );
    expect(words.confidence.map(({ text }) => text)).toContain("不明:人物");
  });

  test("a server straight to the edge: delivered for sure, begun there perhaps", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "server-direct",
        ip: "203.0.113.77",
        addressIs: "server",
        operator: "Example Hosting",
        confidence: "medium",
        confidenceIn: { service: "medium", address: "high" },
      },
    });
    const words = describeVerdict(analysis, "en");
    expect(words.sentence).toBe(
      "This reached your mail system directly from the server 203.0.113.77 (Example Hosting)."
    );
    expect(words.confidence.map(({ text }) => text)).toEqual([
      "Sure: delivered by this server",
      "Likely: began there",
    ]);
  });

  test("forged older lines: only the last server is said", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "server-direct",
        ip: "198.51.100.9",
        addressIs: "server",
        reason: "contradicted",
        confidence: "medium",
        confidenceIn: { service: "low", address: "high" },
      },
    });
    const words = describeVerdict(analysis, "en");
    expect(words.sentence).toMatch(/^Your side received this from the server 198\.51\.100\.9/u);
    expect(words.second).toContain("not believed");
    expect(words.confidence.map(({ text }) => text)).toEqual([
      "Sure: the last server",
      "Unknown: anything before",
    ]);
  });

  test("a Sent Items copy: no delivery record, no level", () => {
    const analysis = sampleAnalysis({
      origin: { kind: "unknown", reason: "no-transport-record" },
    });
    const own = describeVerdict(analysis, "en", {
      mailboxOwner: "owner@example.org",
      fromAddress: "Owner@example.org",
    });
    expect(own.sentence).toBe("This looks like a Sent Items copy. It has no delivery record.");
    expect(own.confidence).toEqual([]);
    const foreign = describeVerdict(analysis, "en", {
      mailboxOwner: "owner@example.org",
      fromAddress: "other@example.com",
    });
    expect(foreign.sentence).not.toContain("Sent Items");
  });
});

describe("hostile values", () => {
  test("cannot turn a sentence round or hide in it", () => {
    const analysis = sampleAnalysis({
      origin: { kind: "internal", account: "a\u202Egro.elpmaxe@b\u0000\u200B" },
    });
    const { sentence } = describeVerdict(analysis, "en");
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(sentence).toContain("\u{FFFD}");
  });

  test("cannot make a sentence endless", () => {
    const analysis = sampleAnalysis({ origin: { kind: "internal", account: "a".repeat(100_000) } });
    expect(describeVerdict(analysis, "en").sentence.length).toBeLessThan(300);
  });

  test("a drill is not named before it was reported", () => {
    const analysis = sampleAnalysis({
      origin: {
        kind: "server-direct",
        reason: "drill",
        ip: "203.0.113.77",
        addressIs: "server",
        confidenceIn: { service: "medium", address: "high" },
      },
    });
    const before = textsOf(describeVerdict(analysis, "en")).join(" ");
    expect(before).not.toMatch(/practice|drill/iu);
    expect(describeVerdict(analysis, "en", { reported: true }).sentence).toMatch(/practice/u);
  });
});
