import { source } from "axe-core";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

interface WithAxe {
  readonly axe?: { readonly run: (options: RunOptions) => Promise<AxeResults> };
}

/**
 * What axe-core finds wrong with a page as it stands in a real browser, where colours and sizes
 * exist: one line for each element, none where nothing is wrong.
 */
export async function findBarriers(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  return frame.evaluate(async () => {
    const results = await (window as WithAxe).axe?.run({ resultTypes: ["violations"] });
    if (!results) return ["axe-core did not start"];
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`
      )
    );
  });
}
