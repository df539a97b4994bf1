import { createRoot } from "react-dom/client";

import { defaultSettings } from "../settings/defaultSettings";
import { createEnrichment } from "./createEnrichment";
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
root.render(<StandalonePage session={session} settings={null} />);

void loadSettings().then((loaded) => {
  settings = loaded;
  session.inspectAgain();
  root.render(<StandalonePage session={session} settings={loaded} />);
});

const stop = session.subscribe(() => {
  if (session.current().state !== "ready") return;
  stop();
  void enrichment.load().then(session.inspectAgain);
});
