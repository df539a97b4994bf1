import { proxy, wrap } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";

import type { AuditMatch, MessageInQuestion } from "../../auditlog/model";
import type { LogReader } from "./readLogs.worker";

export type LogsState =
  | { readonly state: "empty" | "cancelled" | "failed" }
  | {
      readonly state: "reading";
      readonly name: string;
      readonly bytes: number;
      readonly total: number;
    }
  | { readonly state: "read"; readonly audit: AuditMatch };

interface Logs {
  readonly logs: LogsState;
  readonly read: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Exported logs, read in a worker; ending the worker is what cancels and what forgets. */
export function useLogs(question: MessageInQuestion): Logs {
  const [logs, setLogs] = useState<LogsState>({ state: "empty" });
  const worker = useRef<Worker | null>(null);

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const read = useCallback(
    (files: readonly File[]) => {
      const first = files[0];
      if (first === undefined) return;
      stop();
      const started = new Worker(new URL("./readLogs.worker.ts", import.meta.url));
      worker.current = started;
      const isCurrent = () => worker.current === started;
      setLogs({ state: "reading", name: first.name, bytes: 0, total: first.size });
      wrap<LogReader>(started)
        .readLogs(
          question,
          files,
          proxy((index: number, bytes: number) => {
            const file = files[index];
            if (file !== undefined && isCurrent()) {
              setLogs({ state: "reading", name: file.name, bytes, total: file.size });
            }
          })
        )
        .then(
          (audit) => {
            if (isCurrent()) setLogs({ state: "read", audit });
          },
          () => {
            if (isCurrent()) setLogs({ state: "failed" });
          }
        )
        .finally(() => {
          if (isCurrent()) stop();
        });
    },
    [question, stop]
  );
  const cancel = useCallback(() => {
    stop();
    setLogs({ state: "cancelled" });
  }, [stop]);
  const forget = useCallback(() => {
    stop();
    setLogs({ state: "empty" });
  }, [stop]);
  return { logs, read, cancel, forget };
}
