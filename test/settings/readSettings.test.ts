import fc from "fast-check";
import { readFileSync } from "node:fs";

import { defaultSettings } from "../../src/settings/defaultSettings";
import { readSettings } from "../../src/settings/readSettings";

const errors = (json: unknown) =>
  readSettings(json)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ path, problem }) => `${path} ${problem}`);

describe("an organisation that says little", () => {
  test("gets complete settings in which nothing leaves and nobody is trusted", () => {
    const { settings, problems } = readSettings({});
    expect(problems).toEqual([]);
    expect(settings).toEqual(defaultSettings);
    expect(settings.report).toMatchObject({ recipients: [], transports: ["compose"] });
    expect(settings.graph).toBeNull();
    expect(settings.registry.rdap).toBe(false);
    expect(settings.trusted.networks).toEqual([]);
  });

  test("by default gives Defender's prefixes to spam, phishing and not junk only", () => {
    expect(defaultSettings.report.subjectPrefix).toEqual({
      phishing: "3|",
      spam: "1|",
      "not-junk": "2|",
      "not-sent-by-me": "",
      unsure: "",
    });
  });

  test("keeps what it does say beside the defaults", () => {
    const { settings } = readSettings({ it: { telephone: "+81 3 0000 0000" } });
    expect(settings.it).toMatchObject({ telephone: "+81 3 0000 0000", helpUrl: null, links: [] });
  });
});

describe("a bad entry", () => {
  test("is named by its path, and the rest of the file still holds", () => {
    const { settings, problems } = readSettings({
      organisation: { ownDomains: ["example.com", "not a domain"], country: "JP" },
      trusted: {
        networks: [
          { cidr: "192.0.2.0/24", role: "internal" },
          { cidr: "192.0.2.0/33", role: "internal" },
          { cidr: "198.51.100.0/24", role: "boss" },
          { role: "msa" },
          { cidr: "2001:db8::/32", role: "drill" },
        ],
      },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "organisation.ownDomains.1",
      "trusted.networks.1.cidr",
      "trusted.networks.2.role",
      "trusted.networks.3.cidr",
    ]);
    expect(settings.organisation).toMatchObject({ ownDomains: ["example.com"], country: "JP" });
    expect(settings.trusted.networks).toEqual([
      { cidr: "192.0.2.0/24", role: "internal" },
      { cidr: "2001:db8::/32", role: "drill" },
    ]);
  });

  test.each([
    ["010.0.0.1", "octal"],
    ["0x7f.1", "hexadecimal"],
    ["127.1", "short form"],
    ["192.0.2.0/024", "padded prefix"],
    ["192.0.2.0/24/24", "two prefixes"],
    ["fe80::1%eth0/64", "zone"],
    ["mail.example.com", "host name"],
  ])("%s (%s) is not taken for a network", (cidr) => {
    expect(errors({ trusted: { networks: [{ cidr, role: "internal" }] } })).toEqual([
      `trusted.networks.0.cidr is not a network (write 192.0.2.0/24 or 2001:db8::/32): "${cidr}"`,
    ]);
  });

  test("a report may not go to an unencrypted endpoint", () => {
    expect(errors({ report: { endpoint: "http://reports.example.com/" } })).toEqual([
      'report.endpoint is not an https address: "http://reports.example.com/"',
    ]);
  });

  test("a host that would smuggle a directive into the page's policy is refused", () => {
    expect(errors({ outlookHosts: ["https://owa.example.com; script-src *"] })).toHaveLength(1);
    expect(errors({ report: { endpoint: "https://a.example.com;script-src/x" } })).toHaveLength(1);
  });

  test("of the wrong type says what was expected", () => {
    expect(errors({ report: { outbox: "no" } })).toEqual([
      'report.outbox is "no", expected boolean',
    ]);
  });

  test.each([[null], [[]], ["text"], [7]])("a file that is no object at all: %j", (json) => {
    const read = readSettings(json);
    expect(read.settings).toEqual(defaultSettings);
  });

  test("of another schema is an error, since its words may mean something else", () => {
    expect(errors({ schema: "whence.settings/9" })).toEqual([
      'schema is "whence.settings/9", expected "whence.settings/1"',
    ]);
  });
});

describe("an unknown key", () => {
  test("is a warning with its path, wherever it stands", () => {
    const { problems } = readSettings({
      colour: "blue",
      report: { recipient: "it@example.com" },
      it: { links: [{ label: { en: "Help", fr: "Aide" }, url: "https://it.example.com/" }] },
    });
    expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      "warning colour",
      "warning report.recipient",
      "warning it.links.0.label.fr",
    ]);
  });

  test("named like a member of every object is only a key", () => {
    const { problems } = readSettings(JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}'));
    expect(problems.map(({ path }) => path)).toEqual(["__proto__", "constructor"]);
  });
});

test("any JSON at all gives complete settings", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(defaultSettings)), (value, key) => {
      const { settings } = readSettings({ [key]: value });
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
    })
  );
});

test("the settings that development uses have no fault", () => {
  const sample: unknown = JSON.parse(readFileSync("whence.settings.json", "utf8"));
  expect(readSettings(sample).problems).toEqual([]);
});
