import fc from "fast-check";

import { readRdap } from "../../src/registry/readRdap";

const card = (fn: string, email?: string, tel?: string): unknown => [
  "vcard",
  [
    ["version", {}, "text", "4.0"],
    ["fn", {}, "text", fn],
    ...[email].filter(Boolean).map((value) => ["email", {}, "text", value]),
    ...[tel].filter(Boolean).map((value) => ["tel", { type: "voice" }, "uri", value]),
  ],
];

const network = (rest: object): object => ({ objectClassName: "ip network", ...rest });

describe("whom a registry names", () => {
  test("the abuse contact that is nested under the registrant, as ARIN does", () => {
    const answer = network({
      name: "EXAMPLE-NET",
      handle: "NET-192-0-2-0-1",
      startAddress: "192.0.2.0",
      endAddress: "192.0.2.255",
      events: [
        { eventAction: "last changed", eventDate: "2026-01-02T03:04:05-05:00" },
        { eventAction: "registration", eventDate: "2001-02-03T00:00:00Z" },
      ],
      entities: [
        {
          roles: ["registrant"],
          vcardArray: card("Example Inc."),
          entities: [
            { roles: ["technical"], vcardArray: card("Tech", "tech@example.com") },
            { roles: ["abuse"], vcardArray: card("Abuse", "abuse@example.com", "tel:+1-555-0100") },
          ],
        },
      ],
    });
    expect(readRdap(answer)).toEqual({
      name: "EXAMPLE-NET",
      handle: "NET-192-0-2-0-1",
      country: null,
      first: "192.0.2.0",
      last: "192.0.2.255",
      holder: "Example Inc.",
      abuse: { name: "Abuse", email: "abuse@example.com", telephone: "+1-555-0100" },
      abuseIsNamed: true,
      registered: "2001-02-03",
      changed: "2026-01-02",
    });
  });

  test("the contact on top, and the holder from the remarks, as APNIC does", () => {
    const answer = network({
      country: "JP",
      remarks: [{ title: "description", description: ["Example KK", "Tokyo"] }],
      entities: [{ roles: ["abuse"], vcardArray: card("IRT-EXAMPLE", "abuse@example.net") }],
    });
    expect(readRdap(answer)).toMatchObject({
      country: "JP",
      holder: "Example KK",
      abuse: { email: "abuse@example.net" },
    });
  });

  test("where nobody is named for abuse the technical contact is told, and that it is only that", () => {
    const answer = network({
      entities: [
        { roles: ["administrative"], vcardArray: card("Admin", "admin@example.jp") },
        { roles: ["abuse"], vcardArray: card("Abuse without a way to reach it") },
        { roles: ["technical"], vcardArray: card("Tech", "tech@example.jp") },
      ],
    });
    expect(readRdap(answer)).toMatchObject({
      abuse: { email: "tech@example.jp" },
      abuseIsNamed: false,
    });
  });

  test("nobody, where nobody can be reached", () => {
    expect(readRdap(network({}))).toMatchObject({ holder: null, abuse: null, abuseIsNamed: false });
  });
});

describe("what a registry may send and must not do harm", () => {
  test.each([null, 7, "text", [], {}, { objectClassName: "domain" }, { errorCode: 404 }])(
    "is no network: %j",
    (answer) => {
      expect(readRdap(answer)).toBeNull();
    }
  );

  test("text in two lines, of the wrong direction or without end is one short line", () => {
    const answer = readRdap(network({ name: `a\u202eb\r\nc${"x".repeat(10_000)}` }));
    expect(answer?.name).toMatch(/^a b cx{190,}$/);
    expect(answer?.name?.length).toBeLessThanOrEqual(200);
  });

  test("entities nested without end are left at the fifth level", () => {
    let entity: object = { roles: ["abuse"], vcardArray: card("Deep", "deep@example.com") };
    for (let depth = 0; depth < 10_000; depth += 1) entity = { roles: [], entities: [entity] };
    expect(readRdap(network({ entities: [entity] }))?.abuse).toBeNull();
  });

  test("any JSON at all is read without an error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (entities, events) => {
        expect(readRdap(network({ entities, events, remarks: events }))).not.toBeNull();
      })
    );
  });
});
