import { findDeadlines } from "../../src/guidance/deadlines/findDeadlines";
import { writeReminder } from "../../src/guidance/deadlines/writeReminder";

const logs = { plan: "e3", retentionDays: {}, showToEverybody: false } as const;

describe("until when a record exists", () => {
  test("the last full day is the day before the record goes", () => {
    const [first] = findDeadlines("2026-11-16T17:13:02Z", ["entra-signin"], logs, "2026-11-24");
    expect(first).toMatchObject({
      id: "entra-signins",
      lastDay: "2026-12-15",
      daysLeft: 21,
      gone: false,
    });
  });

  test("what goes first stands first, what is gone stands last", () => {
    const deadlines = findDeadlines(
      "2026-11-01T08:00:00Z",
      ["m365-audit", "entra-signin", "message-trace"],
      logs,
      "2026-11-24"
    );
    expect(deadlines.map(({ id, gone }) => [id, gone])).toEqual([
      ["entra-signins", false],
      ["hunting", false],
      ["message-trace", false],
      ["unified-audit", false],
      ["trace-client-address", true],
    ]);
  });

  test("an E5 user's audit record lives a year, the organisation's own figure goes before", () => {
    const byPlan = findDeadlines(
      "2026-11-16T00:00:00Z",
      ["m365-audit"],
      { ...logs, plan: "e5" },
      "2026-11-24"
    );
    expect(byPlan.find(({ id }) => id === "unified-audit")?.lastDay).toBe("2027-11-15");
    const own = findDeadlines(
      "2026-11-16T00:00:00Z",
      ["m365-audit"],
      { ...logs, retentionDays: { "unified-audit": 400 } },
      "2026-11-24"
    );
    expect(own.find(({ id }) => id === "unified-audit")).toMatchObject({
      lastDay: "2027-12-20",
      bySettings: true,
    });
  });

  test("a message without a time has no deadline", () => {
    expect(findDeadlines(null, ["m365-audit"], logs, "2026-11-24")).toEqual([]);
  });
});

describe("the reminder", () => {
  test("is one all-day event whose text is escaped and folded inside no character", () => {
    const text = writeReminder({
      day: "2026-12-15",
      summary: "監査ログの期限; サインイン, 記録".repeat(3),
      description: "one\ntwo",
      uid: "key",
      stamp: "2026-11-24T01:02:03Z",
    });
    expect(text).toContain("DTSTART;VALUE=DATE:20261215\r\nDTEND;VALUE=DATE:20261216");
    expect(text).toContain("DESCRIPTION:one\\ntwo");
    expect(text.replaceAll("\r\n ", "")).toContain("監査ログの期限\\; サインイン\\, 記録");
    const octets = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });
});
