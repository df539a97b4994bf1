import { deliverReport } from "../../src/delivery/deliverReport";
import { failure } from "../../src/delivery/failure";
import type { Failure, FailureProblem, Outcome } from "../../src/delivery/model";
import { openOutbox } from "../../src/delivery/openOutbox";
import type { OutboxEntry } from "../../src/delivery/openOutbox";
import { sendWaiting } from "../../src/delivery/sendWaiting";
import type { Transport } from "../../src/delivery/transport";
import type { TransportName } from "../../src/settings/model";
import { sampleReport } from "./sampleReport";

const noStore = () => Promise.reject(new Error("storage is refused"));

/** A way that ends as told and counts what it was given. */
function way(name: TransportName, outcome: Outcome): Transport & { sent: string[] } {
  const sent: string[] = [];
  return {
    name,
    sent,
    send: (report) => {
      sent.push(report.id);
      return Promise.resolve(outcome);
    },
  };
}

const opened: Outcome = { outcome: "opened", by: "compose" };
const accepted: Outcome = {
  outcome: "accepted",
  by: "endpoint",
  reference: null,
  withoutOriginal: false,
};
const fails = (
  name: TransportName,
  problem: FailureProblem,
  more: Partial<Omit<Failure, "problem" | "later">> = {}
) => way(name, failure(name, problem, more));

describe("ways are tried in the order of the settings", () => {
  test("the first that works ends it", async () => {
    const second = way("compose", opened);
    const delivery = await deliverReport(sampleReport, [way("endpoint", accepted), second], null);
    expect(delivery).toEqual({ outcome: accepted, failedBefore: [], kept: false });
    expect(second.sent).toEqual([]);
  });

  test("a failure falls to the next, and is told", async () => {
    const delivery = await deliverReport(
      sampleReport,
      [fails("endpoint", "unreachable"), fails("graph", "no-original"), way("compose", opened)],
      null
    );
    expect(delivery.outcome).toEqual(opened);
    expect(delivery.failedBefore.map(({ by, failure: { problem } }) => `${by} ${problem}`)).toEqual(
      ["endpoint unreachable", "graph no-original"]
    );
  });

  test("a report that may have arrived goes no other way, so that it is not sent twice", async () => {
    const second = way("compose", opened);
    const { outcome } = await deliverReport(
      sampleReport,
      [fails("endpoint", "no-answer", { maybeDelivered: true }), second],
      null
    );
    expect(outcome.outcome).toBe("failed");
    expect(second.sent).toEqual([]);
  });

  test("no way at all is a failure that says so", async () => {
    expect((await deliverReport(sampleReport, [], null)).outcome).toMatchObject({
      outcome: "failed",
      failure: { problem: "not-set-up" },
    });
  });
});

describe("the outbox", () => {
  test("keeps what time may cure, and nothing else", async () => {
    const outbox = await openOutbox(noStore, () => 0);
    expect((await deliverReport(sampleReport, [fails("endpoint", "offline")], outbox)).kept).toBe(
      true
    );
    const other = await openOutbox(noStore, () => 0);
    expect(
      (await deliverReport(sampleReport, [fails("endpoint", "not-allowed")], other)).kept
    ).toBe(false);
    expect(await other.list()).toEqual([]);
  });

  test("never keeps encrypted mail", async () => {
    const outbox = await openOutbox(noStore, () => 0);
    const report = { ...sampleReport, message: { ...sampleReport.message, encrypted: true } };
    expect((await deliverReport(report, [fails("endpoint", "offline")], outbox)).kept).toBe(false);
    expect(await outbox.list()).toEqual([]);
  });

  test("where the browser refuses storage, works in memory and says so", async () => {
    expect((await openOutbox(noStore, () => 0)).survives).toBe(false);
  });

  test("where storage works, a report survives the pane that wrote it", async () => {
    const stored = new Map<string, OutboxEntry>();
    const store = {
      values: () => Promise.resolve([...stored.values()]),
      update: (id: string, change: (old: OutboxEntry | undefined) => OutboxEntry | undefined) => {
        const changed = change(stored.get(id));
        stored.delete(id);
        for (const entry of [changed].filter((one) => one !== undefined)) stored.set(id, entry);
        return Promise.resolve();
      },
    };
    const first = await openOutbox(
      () => Promise.resolve(store),
      () => 0
    );
    await deliverReport(sampleReport, [fails("endpoint", "offline")], first);
    const second = await openOutbox(
      () => Promise.resolve(store),
      () => 0
    );
    expect(second.survives).toBe(true);
    expect((await second.list()).map(({ report }) => report.id)).toEqual([sampleReport.id]);
  });

  const waiting = async (
    problem: FailureProblem,
    more: Partial<Omit<Failure, "problem" | "later">> = {},
    by: TransportName = "endpoint"
  ) => {
    const outbox = await openOutbox(noStore, () => 0);
    await deliverReport(sampleReport, [fails(by, problem, more)], outbox);
    return outbox;
  };

  test("sends later by a way that needs no person, and forgets what was sent", async () => {
    const outbox = await waiting("offline");
    const endpoint = way("endpoint", accepted);
    const results = await sendWaiting(
      outbox,
      () => [endpoint],
      () => 1
    );
    expect(results.map(({ outcome }) => outcome)).toEqual([accepted]);
    expect(await outbox.list()).toEqual([]);
    expect(
      await sendWaiting(
        outbox,
        () => [endpoint],
        () => 2
      )
    ).toEqual([]);
    expect(endpoint.sent).toHaveLength(1);
  });

  test("two panes at once send it once", async () => {
    const outbox = await waiting("offline");
    const endpoint = way("endpoint", accepted);
    await Promise.all([
      sendWaiting(
        outbox,
        () => [endpoint],
        () => 1
      ),
      sendWaiting(
        outbox,
        () => [endpoint],
        () => 1
      ),
    ]);
    expect(endpoint.sent).toHaveLength(1);
  });

  test("waits as long as the other side asked", async () => {
    const outbox = await waiting("busy", { retryAfterSeconds: 600 });
    const endpoint = way("endpoint", accepted);
    expect(
      await sendWaiting(
        outbox,
        () => [endpoint],
        () => 599_000
      )
    ).toEqual([]);
    expect(
      await sendWaiting(
        outbox,
        () => [endpoint],
        () => 600_000
      )
    ).toHaveLength(1);
  });

  test("never opens a window by itself", async () => {
    const outbox = await waiting("offline");
    const compose = way("compose", opened);
    expect(
      await sendWaiting(
        outbox,
        () => [compose],
        () => 1
      )
    ).toEqual([]);
    expect(compose.sent).toEqual([]);
  });

  test("does not send again by Graph what Graph may have sent", async () => {
    const outbox = await waiting("interrupted", { maybeDelivered: true }, "graph");
    const graph = way("graph", { ...accepted, by: "graph" });
    expect(
      await sendWaiting(
        outbox,
        () => [graph],
        () => 1
      )
    ).toEqual([]);
    expect(graph.sent).toEqual([]);
  });

  test("offers again to the endpoint what it may have: the id keeps it single", async () => {
    const outbox = await waiting("no-answer", { maybeDelivered: true });
    const endpoint = way("endpoint", accepted);
    expect(
      await sendWaiting(
        outbox,
        () => [endpoint],
        () => 1
      )
    ).toHaveLength(1);
    expect(endpoint.sent).toEqual([sampleReport.id]);
  });

  test("keeps what fails again, for later", async () => {
    const outbox = await waiting("offline");
    await sendWaiting(
      outbox,
      () => [fails("endpoint", "server-failed")],
      () => 1
    );
    expect(await outbox.list()).toHaveLength(1);
  });
});
