import { createHash } from "node:crypto";

import { unzipSync } from "fflate";

import { readHeaderFields } from "../../../src/classifier/headers/readHeaderFields";
import { bundleEvidence } from "../../../src/report/evidence/bundleEvidence";
import type { EvidencePackage } from "../../../src/report/evidence/model";
import { hostileHeaders, inspectFixture, inspectText } from "../inspectFixture";
import { sampleInput } from "./sampleInput";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const textOf = ({ files }: EvidencePackage, path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

const message = "From: a@example.com\r\nMessage-ID: <other@example.com>\r\n\r\nHello\r\n";

const everything = sampleInput(inspectFixture("ocn-submission"), {
  original: {
    bytes: bytesOf(message),
    format: "eml",
    from: "outlook",
    fields: readHeaderFields(message),
  },
  logs: [{ name: "audit 2026 監査.csv", bytes: bytesOf("a,b\r\n") }],
  screenshots: [{ name: "../../evil.PNG", bytes: new Uint8Array([137, 80, 78, 71]) }],
  statement: "I did not write this.",
});

describe("what lies in a package", () => {
  test("everything that was chosen, in a fixed order, under names made here", () => {
    const { files, name } = bundleEvidence(everything);
    expect(name).toMatch(/^whence-evidence-20261124T010203Z-[0-9a-f]{8}$/);
    expect(files.map(({ path }) => path)).toEqual([
      "bagit.txt",
      "bag-info.txt",
      "manifest-sha256.txt",
      "README.txt",
      "tagmanifest-sha256.txt",
      "data/original/headers.txt",
      "data/original/message.eml",
      "data/original/logs/log-1.csv",
      "data/original/screenshots/screenshot-1.png",
      "data/derived/analysis.json",
      "data/derived/indicators/indicators.txt",
      "data/derived/indicators/indicators.csv",
      "data/derived/indicators/misp-event.json",
      "data/derived/indicators/abuse-report.eml",
      "data/statement/statement.txt",
      "data/report/report.en.html",
      "data/report/report.ja.html",
      "data/report/path.svg",
      "data/custody.json",
    ]);
  });

  test("what was not chosen is not there, and the record of custody says so", () => {
    const made = bundleEvidence(sampleInput(inspectFixture("ocn-submission")));
    expect(made.files.map(({ path }) => path)).not.toContain("data/original/message.eml");
    const custody = JSON.parse(textOf(made, "data/custody.json")) as Record<string, unknown>;
    expect(custody["notCollected"]).toContainEqual({ what: "message-file", why: "not-chosen" });
    expect(custody["notCollected"]).toContainEqual({ what: "statement", why: "not-given" });
  });

  test("the header stands in it byte for byte, and screenshots unchanged", () => {
    const made = bundleEvidence(everything);
    expect(textOf(made, "data/original/headers.txt")).toBe(everything.inspection.headerText);
    const picture = made.files.find(({ path }) => path.endsWith(".png"));
    expect(picture?.bytes).toEqual(new Uint8Array([137, 80, 78, 71]));
  });

  test("times carry their offset, and UTC stands beside them", () => {
    const custody = JSON.parse(textOf(bundleEvidence(everything), "data/custody.json")) as Record<
      string,
      unknown
    >;
    expect(custody["finishedAt"]).toBe("2026-11-24T10:02:03+09:00");
    expect(custody["finishedAtUtc"]).toBe("2026-11-24T01:02:03Z");
    expect(custody["utcOffset"]).toBe("+09:00");
  });

  test("another Message-ID in the message file is a finding, not a charge", () => {
    const made = bundleEvidence(everything);
    expect(made.comparison.result).toBe("message-id-differs");
    expect(made.comparison.differing).toContain("message-id");
    expect(textOf(made, "data/report/report.en.html")).toContain("written down as found");
  });
});

describe("what makes a package stand up", () => {
  test("the same input gives the same bytes", () => {
    expect(bundleEvidence(everything).sha256).toBe(bundleEvidence(everything).sha256);
  });

  test("another byte in the statement gives another package", () => {
    const other = bundleEvidence({ ...everything, statement: "I did not write this!" });
    expect(other.sha256).not.toBe(bundleEvidence(everything).sha256);
  });

  test("every digest in the list is that of the file in the ZIP", () => {
    const { name, sha256, zip } = bundleEvidence(everything);
    const entries = unzipSync(zip);
    const manifest = new TextDecoder().decode(entries[`${name}/manifest-sha256.txt`]);
    const lines = manifest.trimEnd().split("\n");
    expect(lines).toHaveLength(14);
    expect(
      lines.map((line) =>
        createHash("sha256")
          .update(entries[`${name}/${line.slice(66)}`] as Uint8Array)
          .digest("hex")
      )
    ).toEqual(lines.map((line) => line.slice(0, 64)));
    expect(sha256).toBe(createHash("sha256").update(zip).digest("hex"));
  });

  test("it is a bag: declaration, octets and count as RFC 8493 has them", () => {
    const made = bundleEvidence(everything);
    expect(textOf(made, "bagit.txt")).toBe(
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    );
    const payload = made.files.filter(({ path }) => path.startsWith("data/"));
    const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(textOf(made, "bag-info.txt")).toContain(
      `Payload-Oxum: ${String(octets)}.${String(payload.length)}\n`
    );
  });

  test("a name typed with a line break begins no line of its own", () => {
    const { capture } = everything;
    const made = bundleEvidence({
      ...everything,
      capture: {
        ...capture,
        capturedBy: { ...capture.capturedBy, name: "A\nPayload-Oxum: 0.0" },
      },
    });
    expect(textOf(made, "bag-info.txt")).toContain("Contact-Name: A Payload-Oxum: 0.0\n");
  });

  test("a hostile header names no file and leaves no script in any page", () => {
    const made = bundleEvidence(sampleInput(inspectText(hostileHeaders)));
    expect(made.files.every(({ path }) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(path))).toBe(true);
    const pages = ["report.en.html", "report.ja.html", "path.svg"].map((page) =>
      textOf(made, `data/report/${page}`)
    );
    expect(pages.join("")).not.toMatch(/<script|<img|onerror=["']|\u202E/i);
  });

  test("no page claims what no tool can", () => {
    const made = bundleEvidence(everything);
    const said = made.files
      .filter(({ path }) => /README|report\./.test(path))
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join("\n");
    expect(said).not.toMatch(
      /court-proof|certified|untampered|forensically|culprit|hacker|犯人|改ざんされていない/i
    );
  });
});
