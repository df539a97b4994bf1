/**
 * From navigation to verdict in a real browser, beside a bare page that splits the same header
 * into a table; both wait for the same Office.js through the real door:
 * `npm run build && npm run bench:pane`. Ratios are what counts: seconds belong to a machine.
 *
 * Cold: the first pane of a fresh browser profile. Warm: the pane opened again in the same one.
 * Files come from memory and are never cached, so the network's share is not in the figures;
 * bytes and requests stand beside them instead.
 */

import { readFileSync } from "node:fs";
import path from "node:path";

import type { Browser } from "playwright-core";

import { markVerdict, ownBefore, readVerdictMark } from "../../test/e2e/markVerdict";
import { launchBrowser, openSimulator } from "../../test/e2e/openSimulator";
import type { ServeOptions } from "../../test/support/serveDist";

const rounds = 5;
const highestRatio = 4;

const read = (name: string): string => readFileSync(path.join(__dirname, name), "utf8");
const barePages: ServeOptions = {
  pages: {
    "taskpane/taskpane.html": read("barePage.html"),
    "taskpane/barePage.js": read("barePage.js"),
  },
};

interface Measured {
  readonly cold: number;
  readonly warm: number;
  readonly requests: number;
  readonly bytes: number;
}

async function measure(browser: Browser, options: ServeOptions): Promise<Measured> {
  const query = "message=none&language=en-US";
  const { context, page, pane, served } = await openSimulator(browser, "real", query, options);
  try {
    await page.click("[data-action=close]");
    await page.click("[data-message=vps-direct]");
    await markVerdict(context);
    const openPane = async () => {
      await page.click("[data-command=checkOrigin]");
      const mark = await readVerdictMark(await pane());
      await page.click("[data-action=close]");
      return mark;
    };
    served.forget();
    const { at: cold, urls } = await openPane();
    const own = ownBefore(served, urls);
    const { at: warm } = await openPane();
    const bytes = own.reduce((sum, { brotli }) => sum + brotli, 0);
    return { cold, warm, requests: own.length, bytes };
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const whence: Measured[] = [];
  const bare: Measured[] = [];
  // By turns, so that a busy moment of the machine hits both.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await measure(browser, barePages));
    whence.push(await measure(browser, {}));
  }
  await browser.close();

  let tooSlow = false;
  for (const state of ["cold", "warm"] as const) {
    const ours = median(whence.map((measured) => measured[state]));
    const theirs = median(bare.map((measured) => measured[state]));
    const ratio = ours / theirs;
    tooSlow ||= !(ratio <= highestRatio);
    console.log(
      `${state}: pane ${ours.toFixed(0)} ms, bare page ${theirs.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (at most ${String(highestRatio)})`
    );
  }
  for (const [name, [first]] of [
    ["pane", whence],
    ["bare page", bare],
  ] as const) {
    console.log(
      `${name}: ${String(first?.requests)} own requests, ${String(first?.bytes)} bytes (brotli) before the verdict`
    );
  }
  if (tooSlow) process.exitCode = 1;
}

void main();
