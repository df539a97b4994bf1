import { parentPort, workerData } from "node:worker_threads";

import type { Unit } from "./readUnits";
import { createWriter } from "./writeUnits";
import type { WritingOptions } from "./writeUnits";
import { loadNetworks } from "./loadNetworks";

/** What a thread of the command line does: units in, written units out, in order. */
export function runWorker(): void {
  const write = createWriter(workerData as WritingOptions, loadNetworks());
  parentPort?.on("message", (batch: readonly Unit[]) => {
    parentPort?.postMessage(batch.flatMap((unit) => write(unit)));
  });
}
