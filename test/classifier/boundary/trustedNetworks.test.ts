import { addressIsIn, findTrustedNetwork } from "../../../src/classifier/platforms/addressIsIn";
import { analyzeHeaders } from "../../../src/classifier/analyzeHeaders";
import type { Trusted } from "../../../src/classifier/model";
import { decodeText } from "../../../tools/evaluate/decodeText";

function trusting(...networks: Trusted["networks"]): Trusted {
  return { networks, hosts: [], arcSealers: [] };
}

const path = [
  "Received: from relay.example.org (relay.example.org [203.0.113.9]) by mx.example.org (Postfix) with ESMTPS id A; Tue, 17 Nov 2026 02:13:03 +0000",
  "Received: from mail.example.net (mail.example.net [198.51.100.9]) by smtp.relays.example (Postfix) with ESMTPS id B; Tue, 17 Nov 2026 02:13:01 +0000",
  "From: a@example.net",
  "",
].join("\n");

describe("an organisation's own networks", () => {
  test("move the boundary below their hosts, whatever these are called", () => {
    const trusted = trusting({ cidr: "203.0.113.0/24", role: "gateway" });
    const { boundary } = analyzeHeaders(path, { decodeText, trusted });
    expect(boundary?.ip).toBe("198.51.100.9");
  });

  test("leave the boundary where it is when they only are a partner's or an exit for own people", () => {
    const roles = ["connector", "vpn-egress", "drill"] as const;
    const found = roles.map((role) => {
      const trusted = trusting({ cidr: "203.0.113.0/24", role });
      return analyzeHeaders(path, { decodeText, trusted }).boundary?.ip;
    });
    expect(found).toEqual(["203.0.113.9", "203.0.113.9", "203.0.113.9"]);
  });

  test("are read by the longest prefix", () => {
    const trusted = trusting(
      { cidr: "203.0.113.0/24", role: "gateway", name: "all" },
      { cidr: "203.0.113.9/32", role: "drill", name: "one" }
    );
    expect(findTrustedNetwork("203.0.113.9", trusted)).toMatchObject({
      role: "drill",
      name: "one",
    });
    expect(findTrustedNetwork("203.0.113.10", trusted)?.role).toBe("gateway");
    expect(findTrustedNetwork("192.0.2.1", trusted)).toBeNull();
  });

  test("may be single addresses and IPv6 blocks; text that is no block holds nothing", () => {
    expect(addressIsIn("192.0.2.7", "192.0.2.7")).toBe(true);
    expect(addressIsIn("2001:db8:77::5", "2001:db8::/32")).toBe(true);
    expect(addressIsIn("192.0.2.7", "2001:db8::/32")).toBe(false);
    expect(addressIsIn("192.0.2.7", "everything")).toBe(false);
  });

  test("a name of an own server counts when the own server looked it up, not when it was announced", () => {
    const trusted = { networks: [], hosts: ["example.org"], arcSealers: [] };
    const announced = path.replace("(relay.example.org [", "(unknown [");
    expect(analyzeHeaders(path, { decodeText, trusted }).boundary?.ip).toBe("198.51.100.9");
    expect(analyzeHeaders(announced, { decodeText, trusted }).boundary?.ip).toBe("203.0.113.9");
  });

  test("a cloud edge that took mail over from an own network says so, and calls it no service", () => {
    const edge = [
      "Received: from EX1.eurprd04.prod.outlook.com (2603:10a6::1) by EX2.eurprd04.prod.outlook.com (2603:10a6::2) with HTTPS; Tue, 17 Nov 2026 02:13:05 +0000",
      "Received: from FE.eurprd04.prod.outlook.com (2603:10a6::3) by EX1.eurprd04.prod.outlook.com (2603:10a6::1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.9158.22; Tue, 17 Nov 2026 02:13:04 +0000",
      "Received: from copier.example.org (203.0.113.9) by DB1.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server id 15.20.9158.14 via Frontend Transport; Tue, 17 Nov 2026 02:13:03 +0000",
      "From: copier@example.org",
      "",
    ].join("\n");
    const trusted = trusting({ cidr: "203.0.113.0/24", role: "internal" });
    const { account, boundary, origin } = analyzeHeaders(edge, {
      decodeText,
      trusted,
      ownDomains: ["example.org"],
    });
    expect(boundary).toBeNull();
    expect(origin).toMatchObject({ kind: "on-prem-relay", ip: "203.0.113.9", addressIs: "server" });
    expect(account.answer).toBe("inside-via-own-servers");
  });

  test("a message that only own networks touched never came from outside", () => {
    const trusted = trusting(
      { cidr: "203.0.113.0/24", role: "internal" },
      { cidr: "198.51.100.0/24", role: "internal" }
    );
    const { boundary, origin } = analyzeHeaders(path, { decodeText, trusted });
    expect(boundary).toBeNull();
    expect(origin.kind).toBe("internal");
  });
});
