import { filterMeanings } from "../../../src/classifier/authentication/filterMeanings";
import { findMeaning } from "../../../src/classifier/authentication/findMeaning";
import { readAuthentication } from "../../../src/classifier/authentication/readAuthentication";
import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { sayFilterValue } from "../../../src/wording/sayFilterValue";

const read = (
  lines: readonly string[],
  ownUntil: number,
  { from = "example.com", sealers = [] as readonly string[] } = {}
) =>
  readAuthentication(readHeaderFields(lines.join("\r\n")), {
    ownUntil,
    fromDomain: from,
    trustedSealers: sealers,
  });

const edge =
  "Received: from mail.example.com (203.0.113.77) by DB5PEPF00014B8B.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server id 15.20.1 via Frontend Transport; Tue, 17 Nov 2026 02:13:02 +0000";
const pass =
  "Authentication-Results: spf=pass (sender IP is 203.0.113.77) smtp.mailfrom=bounce.example.com; dkim=pass (signature was verified) header.d=example.com;dmarc=pass action=none header.from=example.com;compauth=pass reason=100";

describe("whose words a statement is", () => {
  test("at or above the boundary it is the recipient's, and becomes the checks", () => {
    const { spf, dkim, dmarc, compauth, fields } = read([pass, edge, "From: a@example.com"], 1);
    expect(fields[0]?.trust).toBe("own");
    expect(spf).toMatchObject({ result: "pass", domain: "bounce.example.com", aligned: true });
    expect(dkim).toEqual([
      {
        result: "pass",
        domain: "example.com",
        aligned: true,
        reason: "signature was verified",
        field: 0,
      },
    ]);
    expect(dmarc).toMatchObject({ result: "pass", domain: "example.com" });
    expect(compauth).toMatchObject({ result: "pass", reason: "100" });
  });

  test("below the boundary it is a claim and never becomes a check", () => {
    const claim = "Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=example.com";
    const { spf, fields } = read(["Received: by mx.example.org", claim], 0);
    expect(fields[0]?.trust).toBe("claimed");
    expect(spf).toBeNull();
  });

  test("Exchange Online's single statement counts where an export moved it below", () => {
    expect(read([edge, pass], 0).dmarc?.result).toBe("pass");
  });

  test("with a second one beside it, position alone decides", () => {
    const { dmarc } = read([edge, pass, "Authentication-Results: mx.test; dmarc=pass"], 0);
    expect(dmarc).toBeNull();
  });

  test("one that names another connection than the boundary is a claim", () => {
    expect(read([edge, pass.replace("203.0.113.77", "203.0.113.78")], 0).spf).toBeNull();
  });

  test("in a consumer mailbox a statement below the boundary is a claim", () => {
    expect(read([edge, pass, "X-IncomingHeaderCount: 2"], 0).spf).toBeNull();
  });

  test("the newest own statement wins", () => {
    const older = "Authentication-Results: gw.example.org; spf=fail smtp.mailfrom=example.com";
    expect(read([pass, older, edge], 2).spf?.result).toBe("pass");
  });

  test("Received-SPF speaks where no other own statement does", () => {
    const spf = "Received-SPF: Fail (mx: no) client-ip=203.0.113.9; envelope-from=a@example.net;";
    expect(read([spf, "Received: by mx.example.org"], 1).spf).toEqual({
      result: "fail",
      domain: "example.net",
      aligned: false,
      reason: null,
      field: 0,
    });
  });
});

describe("whether a domain belongs to the author", () => {
  const signedBy = (domain: string, from: string) =>
    read([`Authentication-Results: mx; dkim=pass header.d=${domain}`, "Received: by mx"], 1, {
      from,
    }).dkim[0]?.aligned;

  test.each([
    ["mail.example.com", "example.com", true],
    ["example.com", "news.example.com", true],
    ["one.github.io", "two.github.io", false],
    ["example.co.jp", "other.co.jp", false],
    ["example.com.evil.test", "example.com", false],
  ])("a signature of %s for mail from %s: %s", (domain, from, expected) => {
    expect(signedBy(domain, from)).toBe(expected);
  });

  test("Exchange's header.d=none is no domain", () => {
    const { dkim } = read(
      ["Authentication-Results: dkim=none header.d=none", "Received: by mx"],
      1
    );
    expect(dkim[0]).toMatchObject({ result: "none", domain: null, aligned: null });
  });
});

describe("the chain of earlier checks (ARC)", () => {
  const set = (instance: number, cv: string, domain = "example.org") => [
    `ARC-Seal: i=${String(instance)}; a=rsa-sha256; d=${domain}; s=s; cv=${cv}; b=AA`,
    `ARC-Message-Signature: i=${String(instance)}; d=${domain}; s=s; b=BB`,
    `ARC-Authentication-Results: i=${String(instance)}; mx.${domain}; spf=pass smtp.mailfrom=a@b.test`,
  ];

  test("whole: numbered without a gap, each complete, none first and pass after", () => {
    const { arc, arcChain } = read([...set(2, "pass"), ...set(1, "none")], -1);
    expect(arcChain).toBe("whole");
    expect(arc.map(({ instance, complete }) => [instance, complete])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test.each([
    ["no ARC", [], "none"],
    ["a gap", [...set(3, "pass"), ...set(1, "none")], "incomplete"],
    ["a missing signature", set(1, "none").slice(0, 1), "incomplete"],
    ["pass where nothing came before", set(1, "pass"), "incomplete"],
    ["a sealer that found it broken", [...set(2, "fail"), ...set(1, "none")], "failed"],
    ["an instance that cannot be", set(51, "pass"), "none"],
  ])("%s", (_, lines, expected) => {
    expect(read(lines, -1).arcChain).toBe(expected);
  });

  test("sealed by somebody that the settings trust, its checks are vouched for", () => {
    const { arc, fields, spf } = read(set(1, "none", "lists.example.org"), -1, {
      sealers: ["example.org"],
    });
    expect(arc[0]?.trustedSealer).toBe(true);
    expect(fields[0]?.trust).toBe("vouched");
    expect(spf).toBeNull();
  });

  test("sealed by a stranger, they are a claim", () => {
    expect(read(set(1, "none"), -1).fields[0]?.trust).toBe("claimed");
  });
});

describe("what the filter wrote, and why the message lies where it lies", () => {
  const report = (text: string) => `X-Forefront-Antispam-Report: ${text}`;
  const delivery = (text: string) => `X-Microsoft-Antispam-Mailbox-Delivery: ${text}`;

  test("every value is listed, explained or raw", () => {
    const { filter } = read([edge, report("CIP:203.0.113.77;SCL:1;SFV:NSPM;PTR:;SFS:(1230);")], 0);
    expect(filter.map(({ name, value, meaning }) => [name, value, meaning])).toEqual([
      ["CIP", "203.0.113.77", "cip"],
      ["SCL", "1", "scl-not-spam"],
      ["SFV", "NSPM", "sfv-not-spam"],
      ["SFS", "(1230)", null],
    ]);
  });

  test.each([
    ["delivered to the inbox", ["SCL:1;SFV:NSPM"], "dest:I", "inbox"],
    ["sorted into junk", ["SCL:5;SFV:SPM"], "dest:J", "junk"],
    ["released from quarantine", ["SCL:-1;SFV:SKQ"], "dest:I", "quarantine-released"],
    ["a safe sender", ["SCL:-1;SFV:SFE"], "dest:I", "allowed-by-list"],
    ["an allowed connection", ["SCL:-1;IPV:CAL"], "dest:I", "allowed-by-list"],
    ["a transport rule", ["SCL:-1;SFV:SKN"], "dest:I", "allowed-by-rule"],
    ["a blocked sender", ["SCL:6;SFV:BLK"], "dest:J", "blocked-sender"],
    ["the user's own rule after a clean verdict", ["SCL:1;SFV:NSPM"], "dest:J", "junk"],
    ["nothing written", [], "", null],
  ] as const)("%s", (_, reports, dest, expected) => {
    const lines = [edge, ...reports.map(report), delivery(dest)];
    expect(read(lines, 0).placement).toBe(expected);
  });

  test("on a message that another system received, a copied report says nothing", () => {
    const { filter, placement } = read(
      [
        "Received: from a (b [203.0.113.5]) by mx.example.org (Postfix) with ESMTP",
        report("SFV:SKN;SCL:-1"),
      ],
      0
    );
    expect(filter).toEqual([]);
    expect(placement).toBeNull();
  });

  test("in a consumer mailbox only what stands behind the last count is Microsoft's", () => {
    const { filter } = read(
      [edge, report("SFV:SKN"), "X-IncomingHeaderCount: 9", report("SFV:SPM")],
      0
    );
    expect(filter.map(({ value }) => value)).toEqual(["SPM"]);
  });

  test("codes of the joint judgement and of DMARC actions are explained", () => {
    const line =
      "Authentication-Results: dmarc=fail action=pct.reject header.from=a.test;compauth=fail reason=601";
    expect(read([line, edge], 1).filter.map(({ name, meaning }) => [name, meaning])).toEqual([
      ["dmarc action", "dmarc-action-reject-sampled"],
      ["compauth reason", "compauth-own-domain-implicit-fail"],
    ]);
  });
});

describe("the table of meanings", () => {
  const rows = Object.entries(filterMeanings).map(([id, row]) => ({ id, ...row }));

  test.each(rows)("$id has a source, and words in both languages", ({ id, source }) => {
    expect(source).not.toBe("");
    expect(sayFilterValue({ meaning: id }, "en")).toMatch(/[a-z]/);
    expect(sayFilterValue({ meaning: id }, "ja")).toMatch(
      /[\p{Script=Hiragana}\p{Script=Han}\p{Script=Katakana}]/u
    );
  });

  test.each([
    ["compauth reason", "130", "compauth-arc-override"],
    ["compauth reason", "109", "compauth-pass"],
    ["compauth reason", "451", "compauth-bypassed"],
    ["SCL", "3", null],
    ["CAT", "NONE", null],
    ["with", "esmtpsa", "with-esmtpsa"],
    ["ENG", "(750129)", null],
    ["X-Spam-Status", "Yes, score=7.1 required=5.0", "spam-status-yes"],
  ])("%s %s", (name, value, expected) => {
    expect(findMeaning(name, value)).toBe(expected);
  });

  test("a value without a meaning is said to have none", () => {
    expect(sayFilterValue({ meaning: null }, "en")).toBeNull();
    expect(sayFilterValue({ meaning: "toString" }, "en")).toBeNull();
  });
});
