import type { Session } from "../opening/model";
import type { Settings } from "../settings/model";
import { OpeningView } from "./OpeningView";
import { PaneFrame } from "./PaneFrame";

interface AppProps {
  readonly session: Session;
  /** null until the organisation's settings are read. */
  readonly settings: Settings | null;
}

/** The pane in Outlook: it follows the open message, the language and the theme. */
export function App({ session, settings }: AppProps) {
  return (
    <PaneFrame session={session}>
      <OpeningView session={session} settings={settings} />
    </PaneFrame>
  );
}
