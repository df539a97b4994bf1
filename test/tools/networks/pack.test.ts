import fc from "fast-check";

import { openNetworks, readPack } from "../../../src/networks/openNetworks";
import type { Pack } from "../../../src/networks/openNetworks";
import { encodePack } from "../../../tools/networks/encodePack";
import { mergeSources } from "../../../tools/networks/mergeSources";
import type { FamilySources } from "../../../tools/networks/mergeSources";
import { plainMerge } from "../../../tools/networks/plainMerge";
import type { PlainAnswer } from "../../../tools/networks/plainMerge";
import { readSource } from "../../../tools/networks/readSource";
import type { Family, SourceRow } from "../../../tools/networks/readSource";

const none: FamilySources = { asn: [], registered: [], located: [] };

const packOf = (four: FamilySources, six: FamilySources): Pack => {
  const pack = readPack(
    encodePack({
      date: "2026-01-02",
      ipv4: mergeSources(four, 4),
      ipv6: mergeSources(six, 6),
      asNames: new Map([[64500, "Example One"]]),
      kinds: [{ asn: "64500", kind: "hosting", shared: "", operator: "One" }],
    })
  );
  if (pack === null) throw new Error("the pack that was written cannot be read");
  return pack;
};

const packOfFamily = (family: Family, sources: FamilySources): Pack =>
  family === 4 ? packOf(sources, none) : packOf(none, sources);

const word = (address: bigint, index: bigint): number =>
  Number((address >> (32n * index)) & 0xffffffffn);

const ask = (pack: Pack, family: Family, address: bigint): PlainAnswer => {
  const ranges = family === 4 ? pack.ipv4 : pack.ipv6;
  const row = ranges.find(
    family === 4
      ? Number(address)
      : [word(address, 3n), word(address, 2n), word(address, 1n), word(address, 0n)]
  );
  return {
    asn: pack.names.asns[ranges.asn[row] ?? 0] ?? 0,
    registered: pack.names.countries[ranges.registered[row] ?? 0] ?? null,
    located: pack.names.countries[ranges.located[row] ?? 0] ?? null,
  };
};

/** Rows that overlap, nest, touch and cross, crowded so that they meet. */
const rowsOf = (family: Family, values: readonly string[]): fc.Arbitrary<SourceRow[]> => {
  const end = family === 4 ? 1n << 32n : 1n << 128n;
  const crowded = fc.oneof(
    fc.bigInt({ min: 0n, max: 40n }),
    fc.bigInt({ min: end - 40n, max: end - 1n }),
    fc.bigInt({ min: 0n, max: end - 1n })
  );
  return fc.array(
    fc
      .record({ a: crowded, b: crowded, value: fc.constantFrom(...values) })
      .map(({ a, b, value }) => ({
        first: a < b ? a : b,
        last: a < b ? b : a,
        values: [value],
      })),
    { maxLength: 12 }
  );
};

const sourcesOf = (family: Family): fc.Arbitrary<FamilySources> =>
  fc.record({
    asn: rowsOf(family, ["64500", "64501", "64502", "64503", "64504", "4200000000"]),
    registered: rowsOf(family, ["JP", "US", "DE"]),
    located: rowsOf(family, ["JP", "AU", "MU", "FR"]),
  });

const edges = (sources: FamilySources, family: Family): bigint[] => {
  const end = family === 4 ? 1n << 32n : 1n << 128n;
  return [...sources.asn, ...sources.registered, ...sources.located]
    .flatMap(({ first, last }) => [first - 1n, first, first + 1n, last - 1n, last, last + 1n])
    .filter((address) => address >= 0n && address < end);
};

const startsNowhereAtZero = (sources: FamilySources): boolean =>
  [...sources.asn, ...sources.registered, ...sources.located].every(({ first }) => first > 0n);

describe("the pack answers as a plain walk over its sources does", () => {
  test.each([4, 6] as const)("IPv%d, at every edge of every row", (family) => {
    fc.assert(
      fc.property(sourcesOf(family).filter(startsNowhereAtZero), (sources) => {
        const pack = packOfFamily(family, sources);
        const plain = plainMerge(sources, family);
        for (const address of edges(sources, family)) {
          expect(ask(pack, family, address)).toEqual(plain(address));
        }
      }),
      { numRuns: 300 }
    );
  });

  test("a single address inside a large range has its own row", () => {
    const located = readSource("192.0.2.0,192.0.2.255,JP\n192.0.2.77,192.0.2.77,FR\n", 4);
    const pack = packOf({ ...none, located }, none);
    const at = (last: number): string | null => ask(pack, 4, 0xc0000200n + BigInt(last)).located;
    expect([76, 77, 78].map(at)).toEqual(["JP", "FR", "JP"]);
    expect(pack.ipv4.rows).toBe(5);
  });

  test("a range finer than /48 has its own row", () => {
    const located = readSource(
      "2001:db8::,2001:db8:0:ffff:ffff:ffff:ffff:ffff,JP\n2001:db8::5,2001:db8::5,FR\n",
      6
    );
    const pack = packOf(none, { ...none, located });
    const base = 0x20010db8n << 96n;
    expect([4n, 5n, 6n].map((low) => ask(pack, 6, base + low).located)).toEqual(["JP", "FR", "JP"]);
  });

  test("equal neighbours are one row", () => {
    const asn = readSource("10,19,64500,One\n20,29,64500,One\n", 4);
    expect(mergeSources({ ...none, asn }, 4)).toHaveLength(3);
  });
});

describe("the country patch", () => {
  const merge = (registered: string, located: string, family: Family): string | null | undefined =>
    mergeSources(
      {
        asn: [],
        registered: readSource(`10,19,${registered}\n`, family),
        located: readSource(`10,19,${located}\n`, family),
      },
      family
    )[1]?.located;

  test("Australia as APNIC's own country is doubted in IPv6, not in IPv4", () => {
    expect(merge("JP", "AU", 6)).toBe("JP");
    expect(merge("JP", "AU", 4)).toBe("AU");
    expect(merge("AU", "AU", 6)).toBe("AU");
  });

  test("Mauritius as AFRINIC's own country is doubted in both", () => {
    expect(merge("ZA", "MU", 4)).toBe("ZA");
    expect(merge("ZA", "MU", 6)).toBe("ZA");
    expect(merge("MU", "MU", 4)).toBe("MU");
  });

  test("without a stated country the registered one stands", () => {
    const registered = readSource("10,19,JP\n", 4);
    expect(mergeSources({ ...none, registered }, 4)[1]).toMatchObject({ located: "JP" });
  });
});

describe("newer source files with the same columns", () => {
  test("numbers and addresses are the same rows", () => {
    const text = '192.0.2.0,192.0.2.255,64500,"One, Inc."\n';
    const numbers = '3221225984,3221226239,64500,"One, Inc."\r\n';
    expect(readSource(text, 4)).toEqual(readSource(numbers, 4));
    expect(readSource(text, 4)[0]?.values).toEqual(["64500", "One, Inc."]);
  });

  test.each([
    ["IPv6 among IPv4", "2001:db8::,2001:db8::1,JP\n", "no IPv4 address"],
    ["a line of words", "start,end,country\n", "no IPv4 address"],
    ["an end before its start", "10,9,JP\n", "ends before it begins"],
    ["a file cut inside quotes", '10,19,64500,"One', "never closed"],
  ])("%s stops the build", (_case, csv, problem) => {
    expect(() => readSource(csv, 4)).toThrow(problem);
  });
});

test("the same content gives the same bytes, other content another build", () => {
  const content = {
    date: "2026-01-02",
    ipv4: mergeSources({ ...none, asn: readSource("10,19,64500,One\n", 4) }, 4),
    ipv6: mergeSources(none, 6),
    asNames: new Map([[64500, "One"]]),
    kinds: [],
  };
  const first = encodePack(content);
  expect(encodePack(content)).toEqual(first);
  const renamed = encodePack({ ...content, asNames: new Map([[64500, "Two"]]) });
  expect(renamed.ipv4).not.toEqual(first.ipv4);
});

test("a pack with any byte damaged opens or does not, and never throws", () => {
  const content = {
    date: "2026-01-02",
    ipv4: mergeSources({ ...none, asn: readSource("10,19,64500,One\n30,39,64501,Two\n", 4) }, 4),
    ipv6: mergeSources({ ...none, asn: readSource("10,19,64500,One\n30,39,64501,Two\n", 6) }, 6),
    asNames: new Map([[64500, "One"]]),
    kinds: [{ asn: "64500", kind: "hosting", shared: "", operator: "One" }],
  };
  const files = encodePack(content);
  fc.assert(
    fc.property(
      fc.constantFrom("ipv4" as const, "ipv6" as const, "names" as const),
      fc.nat(),
      fc.integer({ min: 0, max: 255 }),
      (part, position, byte) => {
        const damaged = files[part].slice();
        damaged[position % damaged.length] = byte;
        const opened = openNetworks({ ...files, [part]: damaged });
        expect(["192.0.3.1", "::20"].map((ip) => opened?.lookUp(ip))).toHaveLength(2);
      }
    ),
    { numRuns: 2000 }
  );
});
