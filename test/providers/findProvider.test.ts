import fc from "fast-check";
import ipaddr from "ipaddr.js";

import { findProviderByAddress, findProviderByHost } from "../../src/providers/findProvider";
import { mailProviders } from "../../src/providers/mailProviders";

const rows = mailProviders.flatMap(({ id, cidrs }) =>
  cidrs.map((cidr) => ({ id, block: ipaddr.parseCIDR(cidr) }))
);
const plain = (address: ipaddr.IPv4 | ipaddr.IPv6): string | undefined =>
  rows
    .filter(({ block }) => block[0].kind() === address.kind() && address.match(block))
    .sort((a, b) => b.block[1] - a.block[1])[0]?.id;
const edge = fc
  .record({ row: fc.constantFrom(...rows), offset: fc.integer({ min: -2, max: 2 }) })
  .map(({ row: { block }, offset }) => {
    const number = block[0].toByteArray().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    const width = block[0].kind() === "ipv4" ? 32 : 128;
    const last = number + (1n << BigInt(width - block[1])) - 1n;
    const at = offset < 0 ? number + BigInt(offset) + 1n : last + BigInt(offset);
    const bytes = Array.from({ length: width / 8 }, (_, index) =>
      Number((at >> BigInt(width - 8 - 8 * index)) & 255n)
    );
    return ipaddr.fromByteArray(bytes);
  });

describe("whose published range holds the address", () => {
  test.each([
    ["209.85.220.41", "Gmail"],
    ["2a00:1450:4864:20::52e", "Gmail"],
    ["108.177.16.9", "Gmail (forwarded mail)"],
    ["40.107.22.52", "Microsoft 365"],
    ["40.92.18.10", "Outlook.com"],
    ["40.93.1.1", "Microsoft 365"],
    ["52.103.40.1", "Outlook.com"],
    ["52.103.200.1", "Microsoft 365"],
    ["40.95.8.8", "Microsoft 365 (forwarded mail)"],
    ["2603:1096:404:8c::13", "Microsoft 365 (internal)"],
    ["2a01:111:f403:c110::1", "Microsoft 365"],
    ["183.79.100.1", "Yahoo! JAPAN Mail"],
    ["210.131.2.80", "@nifty"],
    ["202.238.84.20", "So-net"],
    ["54.240.8.90", "Amazon SES"],
    ["167.89.1.1", "SendGrid"],
    ["17.57.156.30", "iCloud Mail"],
    ["185.70.43.16", "Proton Mail"],
    ["::ffff:209.85.220.41", "Gmail"],
  ])("%s is of %s", (ip, name) => {
    expect(findProviderByAddress(ip)?.name).toBe(name);
  });

  test("the relay pool inside a company's block is a service of its own", () => {
    expect(findProviderByAddress("176.119.200.130")?.id).toBe("simplelogin");
    expect(findProviderByAddress("176.119.200.20")?.id).toBe("proton");
  });

  test("of two services with the same range the first row answers", () => {
    expect(findProviderByAddress("198.2.130.1")?.id).toBe("mailchimp");
  });

  test.each(["192.0.2.1", "2001:db8::1", "", "gmail", "209.85.220", "0209.85.220.41", "[::1]"])(
    "nobody's: %j",
    (ip) => {
      expect(findProviderByAddress(ip)).toBeNull();
    }
  );

  test("the longest prefix wins, as a plain walk over all ranges finds it", () => {
    fc.assert(
      fc.property(edge, (address) => {
        expect(findProviderByAddress(address.toString())?.id).toBe(plain(address));
      }),
      { numRuns: 2000 }
    );
  });
});

describe("which service a host name claims", () => {
  test.each([
    ["mail-sor-f41.google.com", "Gmail"],
    ["MAIL-SOR-F41.GOOGLE.COM.", "Gmail"],
    ["mail-tycjpn01on2052.outbound.protection.outlook.com", "Microsoft 365"],
    ["TYCPR01MB1234.jpnprd01.prod.outlook.com", "Microsoft 365 (internal)"],
    ["a8-90.smtp-out.amazonses.com", "Amazon SES"],
    ["www1234.sakura.ne.jp", "SAKURA internet"],
    ["sv1.xserver.jp", "Xserver"],
    ["mfsmax.docomo.ne.jp", "docomo Mail"],
    ["google.com", "Gmail"],
  ])("%s claims %s", (host, name) => {
    expect(findProviderByHost(host)?.name).toBe(name);
  });

  test.each(["notgoogle.com", "google.com.example", "com", "", ".", "google", "x".repeat(300)])(
    "no service: %j",
    (host) => {
      expect(findProviderByHost(host)).toBeNull();
    }
  );

  test("a name of a million labels is refused at once", () => {
    expect(findProviderByHost("a.".repeat(500_000) + "google.com")).toBeNull();
  });
});
