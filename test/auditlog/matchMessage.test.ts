import expected from "../fixtures/audit/expected.json";
import quiet from "../fixtures/audit/edge/familiar-everything.expected.json";
import { readAudit } from "./readAudit";

const signsOf = (names: readonly string[]): readonly string[] =>
  readAudit(names).signs.map(({ id }) => id);

/** Exports that hold the whole of the mailbox log. */
const whole = [
  "audit-records.json",
  "purview-audit.csv",
  "search-unifiedauditlog.csv",
  "edge/purview-old-4col.csv",
  "edge/ps51-ascii-typeinfo.csv",
  "edge/mes-ual-concatenated.json",
  "edge/sof-elk.jsonl",
  "edge/graph-auditlog-records.json",
];

describe("the story of one stolen mailbox, told by each export alone", () => {
  test.each(whole)(
    "%s names the sending, its connection, its session and what preceded it",
    (name) => {
      const audit = readAudit([name]);
      expect(audit.match).toMatchObject({
        certainty: "certain",
        by: "internet-message-id",
        record: expected.answer.sendRecordId,
        operation: "Send",
        time: expected.message.sentUtc,
      });
      expect(audit.sender).toMatchObject({
        ip: expected.answer.clientIp,
        client: expected.answer.client,
        user: expected.message.from,
        session: expected.answer.sessionId,
        token: expected.answer.uniqueTokenId,
        signIn: {
          time: expected.answer.signInUtc,
          ip: expected.answer.clientIp,
          failuresBefore: expected.answer.failedSignInsBefore,
        },
      });
      expect(audit.sender?.portsSeen.map(({ port }) => port)).toEqual(
        expected.answer.sourcePortsSeen
      );
      expect(audit.conclusion).toBe("suspicious");
      expect(audit.files[0]).toMatchObject({ records: expected.recordCount, unreadable: 0 });
    }
  );

  test.each(whole)("%s accuses no delegate, no service and no rule re-sync", (name) => {
    const audit = readAudit([name]);
    const accused = audit.signs.flatMap(({ records }) => records);
    const ordinary = audit.listed.flatMap(({ records }) => records);
    expect(accused.filter((record) => ordinary.includes(record))).toEqual([]);
    expect(audit.listed.map(({ id, records }) => [id, records.length])).toEqual([
      ["delegate", 3],
      ["service-access", 1],
      ["rule-resync", 3],
      ["own-rule", 1],
      ["dual-stack-device", 8],
      ["admin-cleanup", 3],
    ]);
  });

  test("a duplicate row counts once and is said", () => {
    expect(readAudit(["search-unifiedauditlog.csv"]).files[0]).toMatchObject({
      format: "unified-audit-csv",
      records: 77,
      duplicates: 1,
    });
  });

  test("together with the sign-in log every expected sign speaks", () => {
    const signs = signsOf(["purview-audit.csv", "entra-signins.json", "message-trace.csv"]);
    expect(signs).toEqual(expect.arrayContaining(expected.mustFlag));
    expect(expected.mustFlag.concat(expected.mayFlag)).toEqual(expect.arrayContaining([...signs]));
  });

  test("the same sign-in told by two logs is one sign-in", () => {
    const audit = readAudit([
      "audit-records.json",
      "entra-signins.csv",
      "edge/defender-entraidsigninevents.csv",
    ]);
    expect(audit.sender?.signIn?.failuresBefore).toBe(2);
  });
});

describe("what a log cannot tell, it says", () => {
  test.each([
    "entra-signins.csv",
    "entra-signins.json",
    "edge/sentinel-signinlogs.csv",
    "edge/entra-signins-quoted.csv",
    "edge/defender-entraidsigninevents.csv",
  ])("%s proves the sign-in and not the sending", (name) => {
    const audit = readAudit([name]);
    expect(audit.conclusion).toBe("sign-in-only");
    expect(audit.match.certainty).toBe("none");
    expect(audit.sender).toMatchObject({
      ip: null,
      signIn: { time: expected.answer.signInUtc, failuresBefore: 2 },
    });
    expect(audit.files[0]?.notes).toContain("sending-not-in-this-kind-of-log");
    expect(audit.signs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["failed-then-success", "single-factor"])
    );
  });

  test.each([
    ["message-trace.csv", null],
    ["historical-message-trace.csv", "203.0.113.77"],
    ["edge/extended-message-trace.csv", "203.0.113.77"],
    ["edge/defender-emailevents.csv", null],
  ])(
    "%s proves the passage; an address of transport (%s) is never the sender's",
    (name, transportIp) => {
      const audit = readAudit([name]);
      expect(audit.conclusion).toBe("passage-only");
      expect(audit.match.certainty).toBe("certain");
      expect(audit.sender).toMatchObject({ ip: null, transportIp });
      expect(audit.signs).toEqual([]);
    }
  );

  test("an answer of several pages says that more exist", () => {
    expect(readAudit(["edge/graph-auditlog-records.json"]).files[0]).toMatchObject({
      partial: true,
      notes: ["more-pages-exist"],
    });
  });

  test("a file that holds 22 of 77 records says that it is a part", () => {
    expect(readAudit(["edge/unifiedauditlog-utf16.csv"]).files[0]).toMatchObject({
      records: 22,
      partial: true,
      notes: ["part-of-a-larger-result"],
    });
  });

  test("characters that an export destroyed are named, and the Message-ID still matches", () => {
    const audit = readAudit(["edge/ps51-ascii-typeinfo.csv"]);
    expect(audit.files[0]?.notes).toContain("characters-destroyed");
    expect(audit.match.by).toBe("internet-message-id");
  });

  test("a record that Excel cut is salvaged and marked", () => {
    const audit = readAudit(["edge/purview-resaved-truncated.csv"]);
    expect(audit.files[0]).toMatchObject({ records: 2, partial: true, notes: ["record-cut"] });
    expect(audit.sender).toMatchObject({ ip: "203.0.113.77", session: expected.answer.sessionId });
    expect(audit.match.notes).toContain("no-baseline");
  });

  test("a rule change is read in each form, and whole folders served are said", () => {
    const audit = readAudit(["edge/odd-shapes.json"]);
    expect(audit.files[0]?.notes).toEqual(["throttled", "whole-folders-served"]);
    expect(audit.signs.map(({ id, values }) => [id, values["to"]])).toEqual([
      ["hiding-rule", undefined],
      ["external-forwarding", "hanako.backup@mail.example.net"],
    ]);
    expect(audit.conclusion).toBe("worth-asking");
  });
});

describe("the quiet case: everything familiar", () => {
  const question = {
    internetMessageId: quiet.message.internetMessageId,
    networkMessageId: null,
    subject: quiet.message.subject,
    sentTime: quiet.message.sentUtc,
    account: quiet.message.from,
    ownDomains: ["example.com"],
  };

  test("known connection, known device, right password at first: no sign at all", () => {
    const audit = readAudit(["edge/familiar-everything.jsonl"], question);
    expect(audit.signs).toEqual([]);
    expect(audit.conclusion).toBe("familiar-everything");
    expect(audit.sender).toMatchObject({
      ip: quiet.answer.clientIp,
      session: quiet.answer.sessionId,
      signIn: { time: quiet.answer.signInUtc, failuresBefore: 0 },
    });
  });
});

describe("hostile logs", () => {
  test("formulas, bidi marks, prototypes, depth and an open quote stay text or are counted", () => {
    const audit = readAudit(["edge/hostile-purview.csv"]);
    expect(audit.match.record).toBe(expected.answer.sendRecordId);
    expect(audit.files[0]).toMatchObject({ duplicates: 1 });
    expect(audit.files[0]?.unreadable).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });

  test.each([1, 7, 1_000_000])("portions of %i bytes read the same story", (portion) => {
    const names = ["edge/unifiedauditlog-utf16.csv", "edge/mes-ps51-objects.json"];
    expect(readAudit(names, undefined, portion)).toEqual(readAudit(names));
  });
});
