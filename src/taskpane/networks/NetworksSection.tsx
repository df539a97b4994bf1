import { use, useSyncExternalStore } from "react";

import { EnrichmentContext } from "../EnrichmentContext";
import type { SectionProps } from "../sectionProps";
import { networkData } from "./networkData";
import { NetworksView } from "./NetworksView";

/** The section "networks" of the pane: an inspection's addresses, and the state of the data. */
export function NetworksSection({ inspection, settings }: SectionProps) {
  const enrichment = use(EnrichmentContext);
  const data = useSyncExternalStore(networkData.subscribe, networkData.current);
  return (
    <NetworksView
      analysis={inspection.analysis}
      data={data}
      mayAsk={settings.registry.rdap}
      onTryAgain={() => {
        void enrichment.load();
      }}
    />
  );
}
