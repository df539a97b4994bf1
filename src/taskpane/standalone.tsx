import { createRoot } from "react-dom/client";

import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/model";
import { createEnrichment } from "./createEnrichment";
import { EnrichmentContext } from "./EnrichmentContext";
import { decodeText } from "./hostTools";
import { loadSettings } from "./loadSettings";
import { preparePage } from "./preparePage";
import { createStandaloneSession } from "./standalone/createStandaloneSession";
import { StandalonePage } from "./standalone/StandalonePage";

/** The page without Outlook and without Office.js. */
let settings = defaultSettings;
const enrichment = createEnrichment();
const session = createStandaloneSession(
  () => ({ decodeText, settings, version: WHENCE_VERSION, ...enrichment.tools() }),
  navigator.language
);

const root = createRoot(preparePage());
const show = (known: Settings | null) => {
  root.render(
    <EnrichmentContext value={enrichment}>
      <StandalonePage session={session} settings={known} />
    </EnrichmentContext>
  );
};
show(null);

void loadSettings().then((loaded) => {
  settings = loaded;
  session.inspectAgain();
  show(loaded);
});

enrichment.subscribe(session.inspectAgain);
const stop = session.subscribe(() => {
  if (session.current().state !== "ready") return;
  stop();
  void enrichment.load();
});
