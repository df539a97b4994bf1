import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";

import { contentSecurityPolicy } from "../../src/settings/contentSecurityPolicy";
import { readSettings } from "../../src/settings/readSettings";
import { findBrowser } from "../support/findBrowser";
import { addinOrigin, outlookOrigin, plainOrigin, serveDist } from "../support/serveDist";
import type { Served, ServeOptions } from "../support/serveDist";

export type DoorName = "plain" | "real";

export interface OpenedSimulator {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's pane, as it is now; it changes when the pane is opened anew. */
  readonly pane: () => Promise<Frame>;
  readonly served: Served;
  /** What the browser's console called an error, and what no page caught. */
  readonly errors: readonly string[];
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args] });
}

/** The policy that the add-in's own server sends; the played Outlook is one of its hosts. */
const policy = contentSecurityPolicy(readSettings({ outlookHosts: [outlookOrigin] }).settings, {
  office: true,
});

/**
 * Opens the played Outlook through one of its doors. `query` is what the simulator's address
 * takes, e.g. `message=gmail-web&language=ja-JP`.
 */
export async function openSimulator(
  browser: Browser,
  door: DoorName,
  query = "",
  options: ServeOptions = {}
): Promise<OpenedSimulator> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const served = await serveDist(context, { policy, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const [origin, addin] = door === "real" ? [outlookOrigin, addinOrigin] : [plainOrigin, ".."];
  await page.goto(`${origin}/simulator/?door=${door}&addin=${addin}&${query}`);
  const pane = async (): Promise<Frame> => {
    const frame = await (await page.waitForSelector(".pane iframe")).contentFrame();
    if (!frame) throw new Error("The pane has no page.");
    return frame;
  };
  return { context, page, pane, served, errors };
}
