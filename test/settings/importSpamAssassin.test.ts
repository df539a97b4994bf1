import { importSpamAssassin } from "../../src/settings/importSpamAssassin";
import { readSettings } from "../../src/settings/readSettings";

const networks = (text: string) => importSpamAssassin(text).trusted.networks;

test("own servers, honest relays and submission servers each keep their role", () => {
  const text = `
    # local.cf
    required_score 5.0
    internal_networks 192.0.2.0/24   # head office
    trusted_networks  192.0.2.0/24 203.0.113.7
    msa_networks      192.0.2.25
  `;
  expect(networks(text)).toEqual([
    { cidr: "192.0.2.0/24", role: "internal" },
    { cidr: "203.0.113.7/32", role: "gateway" },
    { cidr: "192.0.2.25/32", role: "msa" },
  ]);
});

test("without internal networks the trusted ones are the organisation's own", () => {
  expect(networks("trusted_networks 198.51.100.0/25")).toEqual([
    { cidr: "198.51.100.0/25", role: "internal" },
  ]);
});

test("short forms and IPv6 are written out", () => {
  expect(networks("internal_networks 192.0.2. 198.51/16 [2001:db8::1] 2001:db8::/32")).toEqual([
    { cidr: "192.0.2.0/24", role: "internal" },
    { cidr: "198.51.0.0/16", role: "internal" },
    { cidr: "2001:db8::1/128", role: "internal" },
    { cidr: "2001:db8::/32", role: "internal" },
  ]);
});

test("a clearing line forgets the list before it", () => {
  expect(
    networks("internal_networks 192.0.2.1\nclear_internal_networks\ninternal_networks 192.0.2.2")
  ).toEqual([{ cidr: "192.0.2.2/32", role: "internal" }]);
});

test("what cannot be taken over is named by its line", () => {
  const { problems } = importSpamAssassin(
    "trusted_networks 192.0.2.0/24 !192.0.2.9\ninternal_networks 010.0.0.1 mail.example.com\nmsa_networks"
  );
  expect(problems.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
    "line 1: !192.0.2.9: an exclusion has no counterpart; leave it out",
    "line 2: 010.0.0.1 is not a network",
    "line 2: mail.example.com is not a network",
    "line 3: msa_networks names no network",
  ]);
});

test("what was imported is accepted by the settings reader", () => {
  const trusted = importSpamAssassin("internal_networks 192.0.2/24 ::1").trusted;
  expect(readSettings({ trusted }).problems).toEqual([]);
});
