import fc from "fast-check";
import ipaddr from "ipaddr.js";

import { readAddress } from "../../src/providers/readAddress";

const words = (text: string): number[] => {
  const { parts } = ipaddr.IPv6.parse(text);
  return [0, 2, 4, 6].map((at) => (parts[at] ?? 0) * 65536 + (parts[at + 1] ?? 0));
};

/** IPv4 inside IPv6 gives the IPv4 number. */
const key = (text: string): number | number[] => {
  const all = words(text);
  return all[0] === 0 && all[1] === 0 && all[2] === 0xffff ? (all[3] ?? 0) : all;
};

const isStrict = (text: string): boolean =>
  text.includes(":") ? ipaddr.IPv6.isValid(text) : ipaddr.IPv4.isValidFourPartDecimal(text);

describe("an address as text becomes a key", () => {
  test("IPv4 is its number", () => {
    expect(readAddress("192.0.2.1")).toBe(0xc0000201);
    expect(readAddress("255.255.255.255")).toBe(0xffffffff);
    expect(readAddress("0.0.0.0")).toBe(0);
  });

  test("IPv4 inside IPv6 is the IPv4 address", () => {
    expect(readAddress("::ffff:192.0.2.1")).toBe(0xc0000201);
    expect(readAddress("::FFFF:c000:201")).toBe(0xc0000201);
  });

  test("every IPv6 address, in every spelling, is what ipaddr.js reads", () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        // ipaddr.js reads the old form "::192.0.2.1" as if it were "::ffff:192.0.2.1".
        fc.pre(!/^::[\d.]+$/.test(text));
        expect(readAddress(text)).toEqual(key(text));
        expect(readAddress(text.toUpperCase())).toEqual(readAddress(text));
      }),
      { numRuns: 3000 }
    );
  });

  test.each([
    "010.0.0.1",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.256",
    "1.2.3.",
    ".1.2.3",
    "1..2.3",
    "1.2.3.4 ",
    "0x7f.0.0.1",
    "2130706433",
    "1.2.3.4:25",
    "::1%eth0",
    "[::1]",
    ":1",
    "1:",
    ":::",
    "::1::",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8",
    "12345::",
    "g::",
    "::1.2.3",
    "::1.2.3.4:5",
    "1:2:3:4:5:6:7:1.2.3.4",
    "",
    "x".repeat(100_000),
  ])("no address: %j", (text) => {
    expect(readAddress(text)).toBeNull();
  });

  test("any text at all gives a key or null, as ipaddr.js accepts it", () => {
    const near = fc.string({
      unit: fc.constantFrom(..."0123456789abcf:.".split("")),
      maxLength: 24,
    });
    fc.assert(
      fc.property(near, (text) => {
        expect(readAddress(text) !== null).toBe(isStrict(text));
      }),
      { numRuns: 5000 }
    );
  });
});
