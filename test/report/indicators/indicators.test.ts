import fc from "fast-check";

import type { Inspection } from "../../../src/inspection/model";
import type { NetworkFacts } from "../../../src/classifier/model";
import { defang, refang } from "../../../src/report/indicators/defang";
import type { Indicator } from "../../../src/report/indicators/findIndicators";
import { findIndicators } from "../../../src/report/indicators/findIndicators";
import { writeAbuseReport } from "../../../src/report/indicators/writeAbuseReport";
import { writeIndicatorCsv } from "../../../src/report/indicators/writeIndicatorCsv";
import { writeIndicatorText } from "../../../src/report/indicators/writeIndicatorText";
import { writeMispEvent } from "../../../src/report/indicators/writeMispEvent";
import { hostileHeaders, inspectFixture, inspectText } from "../inspectFixture";

const at = "2026-11-24T01:02:03Z";

describe("values that nobody can click by mistake", () => {
  test.each([
    ["https://example.com/a", "hxxps[:]//example[.]com/a"],
    ["a@example.com", "a[@]example[.]com"],
    ["2001:db8::1", "2001[:]db8[:][:]1"],
    ["HTTP://EXAMPLE.COM", "HXXP[:]//EXAMPLE[.]COM"],
  ])("%s is written %s", (value, written) => {
    expect(defang(value)).toBe(written);
  });

  test("whatever a value was, it comes back as it was", () => {
    const likely = fc.stringMatching(
      /^(?:[hH](?:[tT]{2}|[xX]{2}|[xX]{4})[pP][sS]?:\/\/)?[a-zX.@:[\]]{0,20}$/
    );
    fc.assert(
      fc.property(fc.oneof(likely, fc.string()), (value) => {
        expect(refang(defang(value))).toBe(value);
      })
    );
  });

  test("text carries no live address", () => {
    const text = writeIndicatorText(findIndicators(inspectFixture("ocn-submission")), "en");
    expect(text).not.toMatch(/\w@\w|\d\.\d+\.\d/);
  });
});

describe("a table for Excel", () => {
  const row = (value: string): Indicator => ({
    type: "email-subject",
    value,
    role: "subject",
    trust: "claimed",
    blockable: false,
    field: 3,
  });
  const cellOf = (value: string) =>
    writeIndicatorCsv([row(value)])
      .split("\r\n")[1]
      ?.split('","')[1] ?? "";

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u00A0=1",
  ])("a cell that a spreadsheet would run is text: %j", (value) => {
    expect(cellOf(value)).toMatch(/^(?:'|\[)/);
  });

  test("it begins with a mark for Excel, ends lines with CRLF and doubles quotes", () => {
    const csv = writeIndicatorCsv([row('say "hi"')]);
    expect(csv.startsWith('\u{FEFF}"type"')).toBe(true);
    expect(csv).toContain('"say ""hi"""');
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("a line break in a value begins no row", () => {
    expect(writeIndicatorCsv([row("a\r\n=b")]).split("\r\n")).toHaveLength(3);
  });
});

const hosting: NetworkFacts = {
  ip: "198.51.100.9",
  special: null,
  asn: 64500,
  asName: "EXAMPLE",
  operator: "Example Hosting",
  kind: "hosting",
  basis: "as-kind",
  registeredCountry: "US",
  locatedCountry: "US",
  service: null,
  shared: false,
};

/** A server straight to the edge, with what the networks say of its address. */
function direct(facts: Partial<NetworkFacts>): Inspection {
  const inspection = inspectText(hostileHeaders);
  const { analysis } = inspection;
  const hop = analysis.hops[0];
  return {
    ...inspection,
    analysis: {
      ...analysis,
      hops: hop === undefined ? [] : [{ ...hop, trust: "own", from: { ip: "198.51.100.9" } }],
      boundary: {
        hop: 0,
        ip: "198.51.100.9",
        helo: null,
        platform: "generic",
        agreesWith: [],
        disagreesWith: [],
      },
      origin: {
        ...analysis.origin,
        kind: "server-direct",
        ip: "198.51.100.9",
        addressIs: "server",
        confidenceIn: { service: null, address: "high" },
      },
      networks: { "198.51.100.9": { ...hosting, ...facts } },
    },
  };
}

describe("what a firewall may act on", () => {
  const blockable = (inspection: Inspection) =>
    findIndicators(inspection).flatMap((one) => (one.blockable ? [one.value] : []));

  test("a rented server that the own side recorded", () => {
    expect(blockable(direct({}))).toEqual(["198.51.100.9"]);
  });

  test.each<Partial<NetworkFacts>>([
    { kind: "mail", service: "Gmail" },
    { service: "Example Mail" },
    { special: "private" },
    { kind: "hosting+vpn" },
    { kind: "isp" },
    { kind: "mobile", shared: true },
    { kind: null },
  ])("never an address behind which others stand: %j", (facts) => {
    expect(blockable(direct(facts))).toEqual([]);
  });

  test("never without network data, and never an address in From", () => {
    expect(blockable(inspectText(hostileHeaders))).toEqual([]);
    expect(blockable(inspectFixture("ocn-submission"))).toEqual([]);
  });
});

describe("a MISP event", () => {
  const event = (inspection: Inspection) =>
    writeMispEvent(inspection, findIndicators(inspection), at).Event;
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test("has every member that the format demands, numbers as strings", () => {
    const made = event(direct({}));
    expect(made).toMatchObject({
      date: "2026-11-24",
      timestamp: String(Date.parse(at) / 1000),
      published: false,
      distribution: "0",
      threat_level_id: "4",
      Tag: [{ name: "tlp:amber" }],
    });
    expect(made.uuid).toMatch(uuid);
    expect(made.info).not.toMatch(/[\r\n]/);
    expect(made.info.length).toBeLessThanOrEqual(256);
    const all = [...made.Attribute, ...made.Object.flatMap(({ Attribute }) => Attribute)];
    expect(made.attribute_count).toBe(String(all.length));
    expect(all.every((one) => uuid.test(one.uuid))).toBe(true);
    expect(new Set(all.map((one) => one.uuid)).size).toBe(all.length);
    expect(all.map(({ deleted }) => deleted)).not.toContain(true);
    expect(new Set(all.map(({ distribution }) => distribution))).toEqual(new Set(["5"]));
  });

  test("acts on nothing that belongs to a provider or stands in From", () => {
    const made = event(direct({ service: "Gmail", kind: "mail" }));
    const all = [...made.Attribute, ...made.Object.flatMap(({ Attribute }) => Attribute)];
    expect(all.filter(({ to_ids }) => to_ids)).toEqual([]);
  });

  test("acts on the server that was recorded, and only in the list of attributes", () => {
    const made = event(direct({}));
    expect(made.Attribute.filter(({ to_ids }) => to_ids).map(({ value }) => value)).toEqual([
      "198.51.100.9",
    ]);
  });

  test("the same message gives the same identifiers", () => {
    expect(event(direct({})).uuid).toBe(event(direct({})).uuid);
    expect(event(direct({})).uuid).not.toBe(event(inspectFixture("ocn-submission")).uuid);
  });
});

describe("an abuse report (RFC 5965)", () => {
  const report = writeAbuseReport(direct({}), { at, to: "abuse@example.net", from: null });
  const text = report.text ?? "";
  const [, mark = ""] = /boundary="([^"]+)"/.exec(text) ?? [];
  const parts = text.split(`--${mark}`);

  test("has three parts in their order, then its end", () => {
    expect(parts.slice(1, 4).map((part) => /^\r\nContent-Type: ([\w/-]+)/.exec(part)?.[1])).toEqual(
      ["text/plain", "message/feedback-report", "text/rfc822-headers"]
    );
    expect(parts[4]).toBe("--\r\n");
  });

  test("says what is known and guesses nothing", () => {
    expect(parts[2]).toContain("Feedback-Type: abuse\r\n");
    expect(parts[2]).toContain("User-Agent: Whence/0.1.0\r\n");
    expect(parts[2]).toContain("Version: 1\r\n");
    expect(parts[2]).toContain("Source-IP: 198.51.100.9\r\n");
    expect(parts[2]).not.toContain("Source-Port");
  });

  test("carries the header as it is, and only line ends that mail has", () => {
    expect(parts[3]).toContain("X-Mailer: =cmd|' /C calc'!A0\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("a value with a line break starts no field", () => {
    const { text: hostile } = writeAbuseReport(direct({}), {
      at,
      to: "a@example.net\r\nBcc: all@example.org",
      from: null,
    });
    expect(hostile).not.toMatch(/^Bcc:/m);
  });

  test.each([
    ["nothing was recorded", inspectText("Subject: x\r\n\r\n"), "no-address"],
    ["the address is private", direct({ special: "private" }), "not-public"],
  ] as const)("is refused where %s", (_, inspection, reason) => {
    expect(writeAbuseReport(inspection, { at, to: null, from: null }).refused).toBe(reason);
  });

  test("is refused where only the sender's side names the address", () => {
    const inspection = direct({});
    const hops = inspection.analysis.hops.map((hop) => ({ ...hop, trust: "claimed" as const }));
    const claimed = {
      ...inspection,
      analysis: {
        ...inspection.analysis,
        hops,
      },
    };
    expect(writeAbuseReport(claimed, { at, to: null, from: null }).refused).toBe("only-claimed");
  });
});
