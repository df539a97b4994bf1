import fc from "fast-check";
import ipaddr from "ipaddr.js";

import type { Networks } from "../../src/classifier/model";
import { openNetworks } from "../../src/networks/openNetworks";
import spotList from "../fixtures/networks/spot-list.json";
import { readNetworkPack } from "../support/readNetworkPack";

const files = readNetworkPack();
const opened = openNetworks(files);

const networks: Networks = opened ?? {
  date: "",
  lookUp: () => {
    throw new Error("the pack could not be opened");
  },
};

describe("sixty addresses whose networks are known, most of them in Japan", () => {
  test.each(spotList)("$ip is of $operator, $kind", (expected) => {
    expect(networks.lookUp(expected.ip)).toMatchObject(expected);
  });

  test("the list is as long and as Japanese as it is said to be", () => {
    expect(spotList).toHaveLength(60);
    expect(spotList.filter(({ locatedCountry }) => locatedCountry === "JP").length).toBeGreaterThan(
      40
    );
  });
});

describe("what an answer rests on", () => {
  test("special use comes first: nobody's public address has no operator and no country", () => {
    expect(networks.lookUp("192.168.1.10")).toEqual({
      ip: "192.168.1.10",
      special: "private",
      asn: null,
      asName: null,
      operator: null,
      kind: null,
      basis: "special-use",
      registeredCountry: null,
      locatedCountry: null,
      service: null,
      shared: false,
    });
    expect(networks.lookUp("203.0.113.77").special).toBe("documentation");
    expect(networks.lookUp("2001:db8::1").special).toBe("documentation");
  });

  test("a provider's range beats the kind of its AS: Microsoft's mail and Azure share one", () => {
    expect(networks.lookUp("40.107.22.52")).toMatchObject({
      kind: "mail",
      basis: "provider-range",
      service: "Microsoft 365",
    });
    expect(networks.lookUp("20.27.1.1")).toMatchObject({
      asn: 8075,
      kind: "mail+hosting",
      basis: "as-kind",
      service: null,
    });
  });

  test("a hosting company's range holds its customers' servers too", () => {
    expect(networks.lookUp("133.18.1.1")).toMatchObject({
      kind: "mail+hosting",
      service: "KAGOYA",
    });
  });

  test("a name is only a likeness, and says so", () => {
    expect(networks.lookUp("171.64.1.1")).toMatchObject({
      operator: "Stanford University",
      kind: "education",
      basis: "as-name",
    });
  });

  test("a name that looks like nothing gives no kind", () => {
    expect(networks.lookUp("52.119.1.1")).toMatchObject({
      operator: "Swiftnode LLC",
      kind: null,
      basis: null,
    });
  });

  test("both countries, where they differ", () => {
    expect(networks.lookUp("52.68.1.1")).toMatchObject({
      operator: "Amazon Web Services",
      registeredCountry: "US",
      locatedCountry: "JP",
    });
  });

  test("a range that nobody announces still has a country", () => {
    expect(networks.lookUp("150.95.1.1")).toMatchObject({
      asn: null,
      operator: null,
      registeredCountry: "JP",
    });
  });

  test("an IPv4 address inside IPv6 is that IPv4 address", () => {
    expect(networks.lookUp("::ffff:209.85.220.41").service).toBe("Gmail");
  });
});

describe("an address that stands for many people", () => {
  test.each(["100.64.3.4", "49.98.1.1", "98.97.1.1", "172.56.1.1"])("%s", (ip) => {
    expect(networks.lookUp(ip).shared).toBe(true);
  });

  test("a mail server and a fixed line are not called shared", () => {
    expect(networks.lookUp("209.85.220.41").shared).toBe(false);
    expect(networks.lookUp("219.165.1.1").shared).toBe(false);
  });

  test("nor is an IPv6 address, even of a mobile network", () => {
    expect(networks.lookUp("2001:268::1")).toMatchObject({ kind: "isp+mobile", shared: false });
  });
});

describe("special use", () => {
  const documentation = [
    "192.0.2.0/24",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "2001:db8::/32",
    "3fff::/20",
  ].map((cidr) => ipaddr.parseCIDR(cidr));
  const benchmarks = ipaddr.parseCIDR("198.18.0.0/15");
  const expectedUse = (address: ipaddr.IPv4 | ipaddr.IPv6): string | null => {
    const range = address.range();
    const documented = documentation.some(
      (block) => block[0].kind() === address.kind() && address.match(block)
    );
    if (documented) return "documentation";
    if (address.kind() === "ipv4" && address.match(benchmarks)) return "benchmarking";
    return range === "unicast" ? null : range;
  };

  test("is what ipaddr.js says, on any address", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        const address = ipaddr.process(text);
        expect(networks.lookUp(address.toString()).special).toBe(expectedUse(address));
      }),
      { numRuns: 3000 }
    );
  });

  test.each([
    ["9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0"],
    ["100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0"],
    ["172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0"],
    ["198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0"],
    ["223.255.255.255", "224.0.0.0", "255.255.255.255", "1.1.1.1"],
    ["2001:db7:ffff::1", "2001:db8::", "2001:db8:ffff::1", "2001:db9::"],
    ["2620:4f:7fff::1", "2620:4f:8000::", "2620:4f:8000:ffff::1", "2620:4f:8001::"],
    ["fbff::1", "fc00::", "fdff::1", "fe00::1"],
  ])("ends where its registry says: %s | %s … %s | %s", (before, first, last, behind) => {
    const uses = [before, first, last, behind].map((ip) => networks.lookUp(ip).special);
    expect(uses).toEqual([before, first, last, behind].map((ip) => expectedUse(ipaddr.parse(ip))));
    expect(uses[1]).not.toBeNull();
    expect(uses[3]).toBeNull();
  });
});

describe("hostile and broken input", () => {
  test("text that is no address gets no answer and no error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(networks.lookUp(text).ip).toBe(text);
      })
    );
    expect(networks.lookUp("010.0.0.1").basis).toBeNull();
  });

  test.each(["ipv4", "ipv6", "names"] as const)(
    "a pack whose %s part is cut is no pack",
    (part) => {
      const cut = files[part].slice(0, -1);
      expect(openNetworks({ ...files, [part]: cut })).toBeNull();
    }
  );

  test("files in the wrong places are no pack", () => {
    expect(openNetworks({ ...files, ipv4: files.ipv6 })).toBeNull();
    expect(openNetworks({ ...files, names: files.ipv6 })).toBeNull();
  });

  test("files of two builds are no pack", () => {
    const other = files.ipv4.slice();
    other.set([0x78], 15);
    expect(openNetworks({ ...files, ipv4: other })).toBeNull();
  });

  test("no bytes, or other bytes, are no pack", () => {
    const none = new Uint8Array();
    expect(openNetworks({ ipv4: none, ipv6: none, names: none })).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(openNetworks({ ...files, names: bytes })).toBeNull();
      })
    );
  });
});

test("the date of the data is told", () => {
  expect(networks.date).toMatch(/^20\d\d-\d\d-\d\d$/);
});
