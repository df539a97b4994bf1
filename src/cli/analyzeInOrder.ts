import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { Unit } from "./readUnits";
import type { WritingOptions, WrittenUnit } from "./writeUnits";

/** What goes to a worker at once: few enough to hold, enough to be worth the way. */
const batchMessages = 64;
const batchBytes = 2 * 1024 * 1024;
/** A worker takes a moment to start; below this many messages it never pays. */
const worthWorkers = 400;
/** Batches under way for each worker, so that none waits and little is held. */
const underWay = 2;

export interface Analysts {
  /** Writes units in this thread. */
  readonly here: (unit: Unit) => WrittenUnit[];
  /** The file that a worker runs. */
  readonly workerFile: string;
  readonly options: WritingOptions;
  /** Number of threads; null: as many as there are cores. */
  readonly threads: number | null;
}

/**
 * Analyses units with as many threads as there are cores once there are enough of them, and
 * gives the results in the order of the input. Memory holds a few batches, whatever the input.
 *
 * This thread is one of them: it takes a batch itself when every worker has enough to do. A
 * worker more than there are cores would only hold the network data once more.
 */
export async function* analyzeInOrder(
  units: AsyncIterable<Unit>,
  analysts: Analysts
): AsyncGenerator<WrittenUnit> {
  const threads = analysts.threads ?? availableParallelism();
  let seen = 0;
  let team: Team | null = null;
  const waiting: Promise<readonly WrittenUnit[]>[] = [];
  let batch: Unit[] = [];
  let size = 0;
  try {
    for await (const unit of units) {
      seen += 1;
      if (team === null && (threads < 2 || seen <= worthWorkers)) {
        yield* analysts.here(unit);
        continue;
      }
      team ??= startTeam(analysts, threads - 1);
      batch.push(unit);
      size += "bytes" in unit ? unit.bytes.length : 0;
      if (batch.length < batchMessages && size < batchBytes) continue;
      waiting.push(team.analyze(batch));
      batch = [];
      size = 0;
      if (waiting.length >= threads * underWay) yield* (await waiting.shift()) ?? [];
    }
    if (team !== null && batch.length > 0) waiting.push(team.analyze(batch));
    while (waiting.length > 0) yield* (await waiting.shift()) ?? [];
  } finally {
    await team?.stop();
  }
}

interface Team {
  readonly analyze: (batch: readonly Unit[]) => Promise<readonly WrittenUnit[]>;
  readonly stop: () => Promise<void>;
}

function startTeam({ here, options, workerFile }: Analysts, workers: number): Team {
  const members = Array.from({ length: workers }, () => startMember(workerFile, options));
  const analyzeHere = (batch: readonly Unit[]) => batch.flatMap((unit) => here(unit));
  return {
    analyze: async (batch) => {
      const member = members.find((each) => each.asked() < underWay);
      if (member === undefined) {
        // What workers have finished meanwhile is heard first, so that they are asked again.
        await new Promise((resolve) => setImmediate(resolve));
        return analyzeHere(batch);
      }
      // A worker that could not start or died: its messages are analysed in this thread.
      return (await member.ask(batch)) ?? analyzeHere(batch);
    },
    stop: async () => {
      await Promise.all(members.map((member) => member.stop()));
    },
  };
}

function startMember(workerFile: string, options: WritingOptions) {
  const worker = new Worker(workerFile, { workerData: options });
  const asked: ((result: readonly WrittenUnit[] | null) => void)[] = [];
  let dead = false;
  const giveUp = () => {
    dead = true;
    for (const answer of asked.splice(0)) answer(null);
  };
  worker.on("message", (result: readonly WrittenUnit[]) => asked.shift()?.(result));
  worker.on("error", giveUp);
  worker.on("exit", giveUp);
  return {
    asked: () => asked.length,
    // Bytes are copied, not handed over: they are still here if the worker dies.
    ask: (batch: readonly Unit[]) =>
      new Promise<readonly WrittenUnit[] | null>((answer) => {
        if (dead) {
          answer(null);
          return;
        }
        asked.push(answer);
        worker.postMessage(batch);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
