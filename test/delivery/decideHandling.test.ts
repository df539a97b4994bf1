import { decideHandling } from "../../src/delivery/decideHandling";
import { readSettings } from "../../src/settings/readSettings";

const { settings } = readSettings({ report: { transports: ["graph", "compose", "endpoint"] } });

test("an ordinary report goes by the organisation's order, with copy, tick and outbox", () => {
  expect(decideHandling(settings, "phishing", false)).toEqual({
    transports: ["graph", "compose", "endpoint"],
    keepSentCopy: true,
    remember: true,
    outbox: true,
    warn: false,
  });
});

test("“I did not send this” prefers the way that leaves no trace in the mailbox", () => {
  expect(decideHandling(settings, "not-sent-by-me", false)).toEqual({
    transports: ["endpoint", "graph", "compose"],
    keepSentCopy: false,
    remember: false,
    outbox: false,
    warn: true,
  });
});

test("an encrypted message never waits on the device", () => {
  expect(decideHandling(settings, "spam", true).outbox).toBe(false);
});

test("an organisation may forbid the outbox and the sent copy", () => {
  const strict = readSettings({ report: { outbox: false, keepSentCopy: false } }).settings;
  expect(decideHandling(strict, "spam", false)).toMatchObject({
    outbox: false,
    keepSentCopy: false,
  });
});
