import { useCallback, useEffect, useState } from "react";

import type { OutboxEntry } from "../../delivery/openOutbox";
import { openTransports } from "../../delivery/openTransports";
import { sendWaiting } from "../../delivery/sendWaiting";
import type { Settings } from "../../settings/model";
import { rememberReported } from "./reportedMemory";
import { deviceOutbox, now, reportHost, watchOutbox } from "./reportHost";

export interface OutboxView {
  readonly entries: readonly OutboxEntry[];
  readonly survives: boolean;
  /** Subjects of reports that left since the pane opened. */
  readonly sent: readonly string[];
  readonly sendNow: (id: string) => void;
  readonly discard: (id: string) => void;
}

/** How often a pane that stays open looks again. */
const lookAgain = 60_000;

/** The outbox, watched; what waits is sent when the connection comes back and when its time comes. */
export function useOutbox(settings: Settings, hosted: boolean): OutboxView {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const [survives, setSurvives] = useState(true);
  const [sent, setSent] = useState<readonly string[]>([]);

  const look = useCallback(async () => {
    const outbox = await deviceOutbox();
    setSurvives(outbox.survives);
    setEntries(await outbox.list());
  }, []);

  const send = useCallback(
    async (only: string | null) => {
      if (hosted && (only !== null || navigator.onLine)) {
        const outbox = await deviceOutbox();
        const transports = openTransports(settings, reportHost);
        const results = await sendWaiting(
          outbox,
          ({ report, by }) =>
            only === null || report.id === only
              ? transports.open(by, {
                  itemId: report.message.itemId,
                  keepSentCopy: settings.report.keepSentCopy,
                })
              : [],
          // Pressed by a person: the other side's wish to wait is theirs to overrule.
          only === null ? now : () => Number.MAX_SAFE_INTEGER / 2
        );
        const left = results.filter(({ outcome }) => outcome.outcome === "accepted");
        for (const { entry } of left) {
          rememberReported(entry.report.message.key, entry.report.time);
        }
        if (left.length > 0) {
          setSent((before) => [...before, ...left.map(({ entry }) => entry.report.subject)]);
        }
      }
      await look();
    },
    [settings, hosted, look]
  );

  useEffect(() => {
    const tryAll = () => {
      void send(null);
    };
    tryAll();
    const timer = setInterval(tryAll, lookAgain);
    window.addEventListener("online", tryAll);
    const stopWatching = watchOutbox(() => {
      void look();
    });
    return () => {
      stopWatching();
      clearInterval(timer);
      window.removeEventListener("online", tryAll);
    };
  }, [send, look]);

  return {
    entries,
    survives,
    sent,
    sendNow: (id) => {
      void send(id);
    },
    discard: (id) => {
      void deviceOutbox()
        .then((outbox) => outbox.remove(id))
        .then(look);
    },
  };
}
