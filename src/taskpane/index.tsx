import { createRoot } from "react-dom/client";

import { followOpenMessage } from "../opening/followOpenMessage";
import { defaultSettings } from "../settings/defaultSettings";
import type { Settings } from "../settings/model";
import { App } from "./App";
import { createEnrichment } from "./createEnrichment";
import { EnrichmentContext } from "./EnrichmentContext";
import { decodeText } from "./hostTools";
import { loadSettings } from "./loadSettings";
import { preparePage } from "./preparePage";

/** The pane in Outlook. Office starts at once; settings and network data come beside it. */
let settings = defaultSettings;
const enrichment = createEnrichment();
const session = followOpenMessage(() => ({
  decodeText,
  settings,
  version: WHENCE_VERSION,
  ...enrichment.tools(),
}));

const root = createRoot(preparePage());
const show = (known: Settings | null) => {
  root.render(
    <EnrichmentContext value={enrichment}>
      <App session={session} settings={known} />
    </EnrichmentContext>
  );
};
show(null);

/** Long enough for the verdict to be drawn: what it is completed with must not stand in its way. */
const afterTheVerdict = 100;

let isSettled = false;
let isAsked = false;
const complete = () => {
  if (isAsked || !isSettled || session.current().state !== "ready") return;
  isAsked = true;
  setTimeout(() => {
    void enrichment.load();
  }, afterTheVerdict);
};

void loadSettings().then((loaded) => {
  settings = loaded;
  session.inspectAgain();
  show(loaded);
  isSettled = true;
  complete();
});

enrichment.subscribe(session.inspectAgain);
session.subscribe(complete);
