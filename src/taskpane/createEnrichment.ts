import type { InspectionTools } from "../inspection/inspectMessage";

export type EnrichmentTools = Pick<InspectionTools, "networks" | "registrableDomain" | "skeleton">;

/** `without-networks`: everything was tried, and network data did not come or came damaged. */
export type EnrichmentState = "waiting" | "complete" | "without-networks";

/** What an inspection is completed with after the first verdict stands. */
export interface Enrichment {
  /** What has come so far. */
  readonly tools: () => EnrichmentTools;
  readonly state: () => EnrichmentState;
  /** Calls the listener after every change of tools or state; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches what is not there yet; never fails: what does not come is left out. */
  readonly load: () => Promise<void>;
}

/** Where each part comes from. A part that fails or gives nothing is missing. */
export type EnrichmentSources = {
  readonly [Part in keyof Required<EnrichmentTools>]: () => Promise<EnrichmentTools[Part]>;
};

/** Look-alike tables, the suffix list and network data: too large to stand in the way of the first verdict. */
export function createEnrichment(sources: EnrichmentSources = browserSources): Enrichment {
  const listeners = new Set<() => void>();
  let tools: EnrichmentTools = {};
  let state: EnrichmentState = "waiting";
  return {
    tools: () => tools,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      const [skeleton, registrableDomain, networks] = await Promise.all([
        tools.skeleton ?? orNothing(sources.skeleton),
        tools.registrableDomain ?? orNothing(sources.registrableDomain),
        tools.networks ?? orNothing(sources.networks),
      ]);
      tools = { skeleton, registrableDomain, networks };
      state = networks === undefined ? "without-networks" : "complete";
      for (const listener of [...listeners]) listener();
    },
  };
}

async function orNothing<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load();
  } catch {
    return undefined;
  }
}

const browserSources: EnrichmentSources = {
  // The section "networks" watches the same data and says how far it is.
  networks: async () => (await import("./networks/networkData")).networkData.load(),
  skeleton: async () => (await import("unhomoglyph")).default,
  registrableDomain: async () =>
    (await import("../classifier/identity/publicSuffixes")).publicRegistrableDomain,
};
