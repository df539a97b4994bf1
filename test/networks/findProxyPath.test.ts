import type { Analysis, NetworkFacts, NetworkKind } from "../../src/classifier/model";
import { findProxyPath } from "../../src/networks/findProxyPath";

const factsOf = (kind: NetworkKind | null): NetworkFacts => ({
  ip: "203.0.113.77",
  special: null,
  asn: 64500,
  asName: "Example",
  operator: "Example Host",
  kind,
  basis: "as-kind",
  registeredCountry: "GB",
  locatedCountry: "JP",
  service: null,
  shared: false,
});

const analysisOf = (kind: NetworkKind | null, origin: Partial<Analysis["origin"]> = {}): Analysis =>
  ({
    origin: { ip: "203.0.113.77", addressIs: "client", operator: "Example Mail", ...origin },
    networks: { "203.0.113.77": factsOf(kind) },
    hops: [
      { trust: "own", status: "relay", operator: null },
      { trust: "vouched", status: "relay", operator: "Example Mail" },
      { trust: "claimed", status: "relay", operator: "Somebody Else" },
    ],
  }) as unknown as Analysis;

describe("what may stand between the person and the mail service", () => {
  test.each([
    ["hosting+vpn", "vpn"],
    ["vpn", "vpn"],
    ["proxy", "vpn"],
    ["tor", "tor"],
    ["cdn", "relay"],
    ["hosting", "rented-server"],
    ["mail+hosting", "rented-server"],
    ["sase", "company-gateway"],
  ] as const)("a client at %s: %s", (kind, between) => {
    expect(findProxyPath(analysisOf(kind))).toEqual({
      facts: factsOf(kind),
      between,
      service: "Example Mail",
    });
  });

  test.each([
    "isp",
    "mobile",
    "isp+mobile",
    "satellite",
    "mail",
    "education",
    "transit",
    null,
  ] as const)("nothing is drawn for a client at %s", (kind) => {
    expect(findProxyPath(analysisOf(kind))).toBeNull();
  });

  test("nothing is drawn around a server, or where the address is withheld", () => {
    expect(findProxyPath(analysisOf("hosting+vpn", { addressIs: "server" }))).toBeNull();
    expect(findProxyPath(analysisOf("hosting+vpn", { ip: null }))).toBeNull();
  });

  test("nothing is drawn while there is no network data", () => {
    expect(findProxyPath({ ...analysisOf("vpn"), networks: {} })).toBeNull();
  });

  test("the operator of the address is not the mail service, and a claimed line names none", () => {
    const analysis = analysisOf("vpn", { operator: "Example Host" });
    const unnamed = { ...analysis, hops: analysis.hops.slice(2) };
    expect(findProxyPath(unnamed)?.service).toBeNull();
  });
});
