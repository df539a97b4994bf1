import type { Networks } from "../../src/classifier/model";
import { createEnrichment } from "../../src/taskpane/createEnrichment";

const networks: Networks = { date: "2026-06-17", lookUp: () => null } as unknown as Networks;
const sources = {
  skeleton: () => Promise.resolve((text: string) => text),
  registrableDomain: () => Promise.resolve(() => null),
  networks: () => Promise.resolve<Networks | undefined>(networks),
};

describe("what a verdict is completed with", () => {
  test("comes once, and everybody who listens is told", async () => {
    const enrichment = createEnrichment(sources);
    const told = jest.fn();
    enrichment.subscribe(told);
    expect(enrichment.state()).toBe("waiting");
    await enrichment.load();
    expect(enrichment.state()).toBe("complete");
    expect(enrichment.tools().networks).toBe(networks);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["does not come", () => Promise.reject(new Error("404"))],
    ["comes damaged", () => Promise.resolve(undefined)],
  ])("lacks network data that %s, and keeps the rest", async (_case, load) => {
    const enrichment = createEnrichment({ ...sources, networks: load });
    await enrichment.load();
    expect(enrichment.state()).toBe("without-networks");
    expect(enrichment.tools().networks).toBeUndefined();
    expect(enrichment.tools().skeleton?.("a")).toBe("a");
  });

  test("is complete after a later try that succeeds, and asks only for what was missing", async () => {
    const load = jest.fn<Promise<Networks | undefined>, []>().mockResolvedValueOnce(undefined);
    load.mockResolvedValueOnce(networks);
    const skeleton = jest.fn(sources.skeleton);
    const enrichment = createEnrichment({ ...sources, skeleton, networks: load });
    await enrichment.load();
    await enrichment.load();
    expect(enrichment.state()).toBe("complete");
    expect(skeleton).toHaveBeenCalledTimes(1);
  });
});
