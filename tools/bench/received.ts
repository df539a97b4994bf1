/**
 * Received fields and whole messages a second, beside mailauth's parser, mailparser, and the floor
 * of splitting the same text into lines. All in one run: on a busy machine read the ratios.
 *
 *   npm run bench
 */
import { parseReceived as parseWithMailauth } from "mailauth/lib/parse-received.js";
import { simpleParser } from "mailparser";
import { Bench } from "tinybench";

import { buildReader } from "./buildReader";
import { messageCorpus, receivedCorpus } from "./receivedCorpus";

const FIELDS = 2000;
const MESSAGES = 50;
const HOPS = 15;
const ROUNDS = 3;

void main();

async function main(): Promise<void> {
  const reader = await buildReader();
  const values = receivedCorpus(FIELDS);
  const fields = values.map((value) => `Received: ${value}`);
  const messages = messageCorpus(MESSAGES, HOPS);
  const decoder = new TextDecoder();
  const context = { decodeText: (bytes: Uint8Array) => decoder.decode(bytes) };

  const perField = await measure({
    "whence, all roles and the date": () => {
      for (const value of values) reader.parseReceived(value);
    },
    "mailauth, clauses": () => {
      for (const field of fields) parseWithMailauth(field);
    },
  });
  show("Received fields", FIELDS, perField, "mailauth, clauses");

  const perMessage = await measure({
    "splitting into unfolded lines": () => {
      for (const text of messages) splitLines(text);
    },
    "whence, header text to hops": () => {
      for (const text of messages) reader.readPath(text);
    },
    "whence, header text to verdict": () => {
      for (const text of messages) reader.analyzeHeaders(text, context);
    },
    "mailauth, Received alone": () => {
      for (const text of messages) {
        for (const line of splitLines(text)) {
          if (line.startsWith("Received:")) parseWithMailauth(line);
        }
      }
    },
    "mailparser, headers": async () => {
      for (const text of messages) await simpleParser(text);
    },
  });
  show(`messages of ${String(HOPS)} hops`, MESSAGES, perMessage, "splitting into unfolded lines");
}

/** The floor: what any reader has to do before it reads. */
function splitLines(text: string): string[] {
  return text.split(/\r?\n(?![ \t])/).map((field) => field.replaceAll(/\r?\n[ \t]+/g, " "));
}

/** Median milliseconds a pass, best of several interleaved rounds, so that a busy moment hits all. */
async function measure(
  tasks: Readonly<Record<string, () => void | Promise<void>>>
): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ time: 600, warmupTime: 200 });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!("latency" in result)) throw new Error(`${name} did not run`);
      best.set(name, Math.min(best.get(name) ?? Infinity, result.latency.p50));
    }
  }
  return best;
}

function show(
  what: string,
  count: number,
  times: ReadonlyMap<string, number>,
  reference: string
): void {
  const base = times.get(reference) ?? 1;
  console.log(`\n${what}`);
  console.table(
    Object.fromEntries(
      [...times].map(([name, milliseconds]) => [
        name,
        {
          "a second": Math.round((count / milliseconds) * 1000),
          [`time, ${reference} = 1`]: Number((milliseconds / base).toFixed(2)),
        },
      ])
    )
  );
}
