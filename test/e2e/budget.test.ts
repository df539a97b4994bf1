import type { Browser } from "playwright-core";

import { launchBrowser, openSimulator } from "./openSimulator";

/** What the pane may ask for before its verdict stands: a count, not a stopwatch. */
const mostRequests = 12;
const mostBytes = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("before the verdict the pane asks for little, and nothing from strangers", async () => {
  const { pane, served, context } = await openSimulator(
    browser,
    "real",
    "message=vps-direct&language=en-US"
  );
  // The verdict's heading stands before the last requests are counted: those after it may be more.
  const frame = await pane();
  const before = await frame
    .waitForSelector("h2:has-text('203.0.113.77'), h1:has-text('203.0.113.77')")
    .then(() => served.asked.filter(({ whose }) => whose === "addin"));
  await context.close();
  const bytes = before.reduce((sum, { brotli }) => sum + brotli, 0);
  expect(before.length).toBeLessThanOrEqual(mostRequests);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
  expect(served.refused).toEqual([]);
});
