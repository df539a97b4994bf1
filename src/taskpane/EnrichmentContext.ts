import { createContext } from "react";

import type { Enrichment } from "./createEnrichment";

const nothing: Pick<Enrichment, "state" | "subscribe" | "load"> = {
  state: () => "waiting",
  subscribe: () => () => undefined,
  load: () => Promise.resolve(),
};

/** How far the data is that a verdict is completed with, for the parts that say so. */
export const EnrichmentContext = createContext(nothing);
