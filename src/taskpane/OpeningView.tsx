import { lazy, useSyncExternalStore } from "react";

import type { Session } from "../opening/model";
import type { Settings } from "../settings/model";
import { CarriedMessages } from "./CarriedMessages";
import { LazyPart } from "./frame/LazyPart";
import { WaitingView } from "./frame/WaitingView";

const ProblemView = lazy(async () => ({
  default: (await import("./frame/ProblemView")).ProblemView,
}));

interface OpeningViewProps {
  readonly session: Session;
  /** null until the organisation's settings are read: no verdict is shown before. */
  readonly settings: Settings | null;
}

/** Whatever is open: its inspection, or why there is none. */
export function OpeningView({ session, settings }: OpeningViewProps) {
  const opening = useSyncExternalStore(session.subscribe, session.current);
  switch (opening.state) {
    case "starting":
      return <WaitingView starting subject={null} />;
    case "reading":
      return <WaitingView starting={false} subject={opening.subject} />;
    case "problem":
      return (
        <LazyPart>
          <ProblemView opening={opening} onTryAgain={session.checkAgain} />
        </LazyPart>
      );
    case "ready":
      return settings === null ? (
        <WaitingView starting={false} subject={opening.inspection.message.subject} />
      ) : (
        <CarriedMessages
          key={opening.inspection.key}
          inspection={opening.inspection}
          session={session}
          settings={settings}
        />
      );
  }
}
