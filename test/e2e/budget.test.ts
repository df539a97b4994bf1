import path from "node:path";

import type { Browser } from "playwright-core";

import { launchBrowser, openSimulator } from "./openSimulator";
import { markVerdict, ownBefore, readVerdictMark } from "./markVerdict";

/** What the pane may ask for before its verdict stands: counts, not a stopwatch. */
const mostRequests = 12;
const mostBytes = 180_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("before the verdict the pane asks for little, and nothing from strangers", async () => {
  const { context, page, pane, served } = await openSimulator(
    browser,
    "real",
    "message=vps-direct"
  );
  // The simulator has started once; what follows is the pane alone, from its navigation on.
  await (await pane()).waitForSelector("#pane main h2 + p");
  await page.click("[data-action=close]");
  await markVerdict(context);
  served.forget();
  await page.click("[data-command=checkOrigin]");
  const { urls } = await readVerdictMark(await pane());
  const own = ownBefore(served, urls);
  const bytes = own.reduce((sum, { brotli }) => sum + brotli, 0);
  const told = own.map(({ url, brotli }) => `${path.basename(url)} ${String(brotli)}`);
  expect({ told, few: own.length <= mostRequests }).toEqual({ told, few: true });
  expect({ told, bytes, small: bytes <= mostBytes }).toEqual({ told, bytes, small: true });
  // The page, its script and the settings at least: a list that lost them would pass anything.
  expect(own.length).toBeGreaterThanOrEqual(3);
  expect(served.refused).toEqual([]);
  await context.close();
});
