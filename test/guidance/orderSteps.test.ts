import type { Contact } from "../../src/guidance/contacts/contacts";
import { contacts, findContacts } from "../../src/guidance/contacts/contacts";
import { findDutyClocks } from "../../src/guidance/contacts/clocks";
import type { Audience, SituationId, Step } from "../../src/guidance/steps/model";
import { orderSteps } from "../../src/guidance/steps/orderSteps";
import type { StepId } from "../../src/guidance/steps/steps";
import { steps } from "../../src/guidance/steps/steps";

const situations: readonly SituationId[] = [
  "received",
  "sent-proven",
  "sent-copy-only",
  "bounced",
  "colleague",
];
const audiences: readonly Audience[] = ["person", "it", "organisation"];
const every = situations.flatMap((situation) =>
  audiences.map((audience) => ({ situation, audience, order: orderSteps(situation, audience) }))
);

/** Pairs in which a step stands before one that it has to come after. */
function tooEarly(order: readonly Step<StepId>[]): readonly string[] {
  const positions = new Map<string, number>(order.map(({ id }, index) => [id, index]));
  return order.flatMap(({ id, after }) =>
    after
      .filter((before) => (positions.get(before) ?? -1) > (positions.get(id) ?? 0))
      .map((before) => `${id} before ${before}`)
  );
}

const isBare = ({ situations: used, sources, checked }: Step): boolean =>
  used.length === 0 || sources.length === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(checked);

const isUnsourced = ({ source, checked }: Contact): boolean => source === "" || checked === "";

describe("the order of steps", () => {
  test.each(every)(
    "$situation, $audience: no step stands before one it comes after",
    ({ order }) => {
      expect(tooEarly(order)).toEqual([]);
      expect(new Set(order.map(({ id }) => id)).size).toBe(order.length);
    }
  );

  test.each(["sent-proven", "sent-copy-only"] as const)(
    "%s: the safety note stands before every step that sends an alert",
    (situation) => {
      const order = orderSteps(situation, "person");
      const safety = order.findIndex(({ id }) => id === "safety-first");
      const alert = order.findIndex(({ alertsOthers }) => alertsOthers);
      expect(safety).toBeGreaterThanOrEqual(0);
      expect(safety).toBeLessThan(alert);
    }
  );

  test.each(["sent-proven", "sent-copy-only"] as const)(
    "%s: nothing that removes traces stands before they are captured",
    (situation) => {
      const order = orderSteps(situation, "person");
      const captured = order.findIndex(({ id }) => id === "capture-first");
      const removing = order.findIndex(({ removesEvidence }) => removesEvidence);
      expect(captured).toBeGreaterThanOrEqual(0);
      expect(captured).toBeLessThan(removing);
    }
  );

  test("a copy alone: everyday reasons come before the alarm", () => {
    expect(orderSteps("sent-copy-only", "person")[0]?.id).toBe("ordinary-reasons");
  });

  test("IT cuts access before it removes anything, and resets before it revokes", () => {
    const order = orderSteps("sent-proven", "it").map(({ id }) => id);
    expect(order.indexOf("block-sign-in")).toBeLessThan(order.indexOf("revoke-sessions"));
    expect(order.indexOf("revoke-sessions")).toBeLessThan(order.indexOf("disable-rules"));
    expect(order.indexOf("capture-state")).toBeLessThan(order.indexOf("disable-rules"));
  });

  test("every step belongs to a situation, has a source and a date", () => {
    expect(steps.filter(isBare)).toEqual([]);
  });
});

describe("contacts and clocks", () => {
  test("a country without contacts gets none rather than another country's", () => {
    expect(findContacts("BR")).toEqual([]);
    expect(findContacts(null)).toEqual([]);
  });

  test("every contact has a source and a date", () => {
    expect(contacts.filter(isUnsourced)).toEqual([]);
  });

  test("the Japanese clocks run three, thirty and sixty days from knowing", () => {
    expect(findDutyClocks("JP", "2026-11-24T00:00:00Z").map(({ id, ends }) => [id, ends])).toEqual([
      ["jp-prompt", "2026-11-27T00:00:00Z"],
      ["jp-final", "2026-12-24T00:00:00Z"],
      ["jp-final-wrongful", "2027-01-23T00:00:00Z"],
    ]);
  });

  test("a member state runs the European clock of 72 hours", () => {
    expect(findDutyClocks("FR", "2026-11-24T00:00:00Z").map(({ ends }) => ends)).toEqual([
      "2026-11-27T00:00:00Z",
    ]);
  });
});
