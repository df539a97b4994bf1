import { createRoot } from "react-dom/client";

import { followOpenMessage } from "../opening/followOpenMessage";
import { defaultSettings } from "../settings/defaultSettings";
import { App } from "./App";
import { createEnrichment } from "./createEnrichment";
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
root.render(<App session={session} settings={null} />);

void loadSettings().then((loaded) => {
  settings = loaded;
  session.inspectAgain();
  root.render(<App session={session} settings={loaded} />);
});

// The verdict comes first; what it is completed with is fetched after it stands.
const stop = session.subscribe(() => {
  if (session.current().state !== "ready") return;
  stop();
  void enrichment.load().then(session.inspectAgain);
});
