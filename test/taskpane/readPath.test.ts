import type { Analysis } from "../../src/classifier/model";
import { readPath, type Station } from "../../src/taskpane/path/readPath";
import { sampleAnalysis, sampleHop } from "../wording/sampleAnalysis";
import { gmailSample } from "./gmailSample";

/** The rows as a reader sees them, in a word or two each. */
const drawn = (analysis: Analysis) =>
  readPath(analysis).map((row) => (row.row === "station" ? placeOf(row.station) : row.row));

const placeOf = ({ kind, name, ip, trust }: Station) => [kind, name ?? ip ?? "", trust].join(" ");

const edge = sampleHop({
  field: 0,
  from: { helo: "mail-vk1-f182.google.com", ip: "198.51.100.9" },
  by: { host: "mx.example.org" },
  class: "edge-ingress",
});

const claim = sampleHop({
  field: 1,
  from: { ip: "192.0.2.7" },
  by: { host: "mail-vk1-f182.google.com" },
  trust: "claimed",
});

describe("the path as it is drawn", () => {
  test("begins at the origin and ends in the mailbox, the own side behind the boundary", () => {
    expect(drawn(gmailSample.analysis)).toEqual([
      "start  vouched",
      "hop mail-ed1-f43.google.com vouched",
      "boundary",
      "hop DB5EUR01FT032.mail.protection.outlook.com own",
      "folded",
      "mailbox  own",
    ]);
  });

  test("puts the server that really connected after the lines that only claim", () => {
    const analysis = sampleAnalysis({
      hops: [edge, claim],
      boundary: {
        hop: 0,
        ip: "198.51.100.9",
        helo: null,
        platform: "generic",
        agreesWith: [],
        disagreesWith: [],
      },
      origin: { kind: "server-direct", ip: "198.51.100.9", addressIs: "server" },
    });
    expect(drawn(analysis)).toEqual([
      "claimed-begins",
      "hop mail-vk1-f182.google.com claimed",
      "start 198.51.100.9 own",
      "boundary",
      "hop mx.example.org own",
      "mailbox  own",
    ]);
  });

  test("never gives a claimed name the connection that the own side saw", () => {
    const analysis = sampleAnalysis({
      hops: [edge, claim],
      boundary: {
        hop: 0,
        ip: "198.51.100.9",
        helo: null,
        platform: "generic",
        agreesWith: [],
        disagreesWith: [],
      },
      origin: { kind: "server-direct", ip: "198.51.100.9", addressIs: "server" },
    });
    const [, claimed] = readPath(analysis);
    expect(claimed).toHaveProperty("station.trust", "claimed");
    expect(claimed).toHaveProperty("station.ip", null);
  });

  test("of a message without any Received line is no path", () => {
    expect(readPath(sampleAnalysis())).toEqual([]);
  });
});
