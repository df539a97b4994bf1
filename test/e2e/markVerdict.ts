import type { BrowserContext, Frame } from "playwright-core";

import type { Asked, Served } from "../support/serveDist";

interface Marked {
  verdictAt?: number;
}

/**
 * From the next page on, every page notes the moment at which the verdict stands: the first
 * sentence under the verdict's heading, in the pane's only `main`.
 */
export async function markVerdict(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const marked = window as Marked;
    const look = (): void => {
      if (marked.verdictAt !== undefined || !document.querySelector("#pane main h2 + p")) return;
      marked.verdictAt = performance.now();
      observer.disconnect();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** In: a marked page. Out: milliseconds from navigation to verdict, and what was asked for until then. */
export async function readVerdictMark(
  frame: Frame
): Promise<{ readonly at: number; readonly urls: readonly string[] }> {
  await frame.waitForFunction(() => (window as Marked).verdictAt !== undefined);
  return frame.evaluate(() => {
    const at = (window as Marked).verdictAt ?? Number.NaN;
    const before = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= at)
      .map(({ name }) => name);
    return { at, urls: [location.href, ...before] };
  });
}

/** The add-in's own files among what was asked for until the verdict stood. */
export const ownBefore = (served: Served, urls: readonly string[]): readonly Asked[] =>
  served.asked.filter(({ whose, url }) => whose === "addin" && urls.includes(url));
