import { findRegistry } from "../../src/networks/findRegistry";

describe("which registry gave an address out", () => {
  test.each([
    ["219.165.1.1", "APNIC"],
    ["126.1.1.1", "APNIC"],
    ["133.11.0.1", "APNIC"],
    ["8.8.8.8", "ARIN"],
    ["40.107.22.52", "ARIN"],
    ["95.216.1.1", "RIPE NCC"],
    ["185.220.101.1", "RIPE NCC"],
    ["177.153.1.1", "LACNIC"],
    ["41.203.64.1", "AFRINIC"],
    ["2001:200::1", "APNIC"],
    ["2400:4050::1", "APNIC"],
    ["2603:1096:404:8c::13", "ARIN"],
    ["2a00:1450:4864:20::52e", "RIPE NCC"],
    ["2800:3f0:4864::1", "LACNIC"],
    ["2c0f:fb50:4864::1", "AFRINIC"],
  ])("%s: %s", (ip, name) => {
    expect(findRegistry(ip, null)?.registry.name).toBe(name);
  });

  test("an address registered in Japan is asked for at JPNIC first, then at APNIC", () => {
    expect(findRegistry("219.165.1.1", "JP")?.ask.map(({ base }) => base)).toEqual([
      "https://jpnic.rdap.apnic.net/",
      "https://rdap.apnic.net/",
    ]);
  });

  test("one registered in Brazil at NIC.br first", () => {
    expect(findRegistry("177.153.1.1", "BR")?.ask.map(({ name }) => name)).toEqual([
      "NIC.br",
      "LACNIC",
    ]);
  });

  test("Japanese use of an American block is asked for where the block is from", () => {
    expect(findRegistry("52.68.1.1", "JP")?.ask.map(({ name }) => name)).toEqual(["ARIN"]);
  });

  test.each(["10.0.0.1", "127.0.0.1", "224.0.0.1", "255.255.255.255", "fe80::1", "::1", "text"])(
    "no registry gives out %s",
    (ip) => {
      expect(findRegistry(ip, null)).toBeNull();
    }
  );

  test("every block stands with one registry only", () => {
    const counted = Array.from({ length: 256 }, (_, octet) =>
      findRegistry(`${String(octet)}.1.1.1`, null)
    ).filter((found) => found !== null);
    expect(counted.length).toBeGreaterThan(210);
  });
});
