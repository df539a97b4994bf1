import type { InspectionTools } from "../inspection/inspectMessage";

/** What an inspection is completed with after the first verdict stands. */
export interface Enrichment {
  /** What has come so far. */
  readonly tools: () => Pick<InspectionTools, "networks" | "registrableDomain" | "skeleton">;
  /** Fetches the rest; never fails: what does not come is left out. */
  readonly load: () => Promise<void>;
}

/** Look-alike tables, the suffix list and network data: too large to stand in the way of the first verdict. */
export function createEnrichment(): Enrichment {
  let tools: ReturnType<Enrichment["tools"]> = {};
  return {
    tools: () => tools,
    load: async () => {
      const [skeleton, registrableDomain, networks] = await Promise.all([
        loadSkeleton(),
        loadSuffixes(),
        loadNetworks(),
      ]);
      tools = {
        skeleton: skeleton ?? tools.skeleton,
        registrableDomain: registrableDomain ?? tools.registrableDomain,
        networks: networks ?? tools.networks,
      };
    },
  };
}

/** The section "networks" watches the same data and says how far it is. */
async function loadNetworks(): Promise<InspectionTools["networks"]> {
  try {
    const { networkData } = await import("./networks/networkData");
    return await networkData.load();
  } catch {
    return undefined;
  }
}

async function loadSkeleton(): Promise<InspectionTools["skeleton"]> {
  try {
    return (await import("unhomoglyph")).default;
  } catch {
    return undefined;
  }
}

async function loadSuffixes(): Promise<InspectionTools["registrableDomain"]> {
  try {
    return (await import("../classifier/identity/publicSuffixes")).publicRegistrableDomain;
  } catch {
    return undefined;
  }
}
