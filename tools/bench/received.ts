/**
 * Received fields and whole messages a second, beside mailauth's parser, mailparser, and the floor
 * of splitting the same text into unfolded lines. All in one run and in processor time, round by
 * round beside each other: read the ratios, seconds belong to a machine.
 *
 *   npm run bench
 */
import { parseReceived as parseWithMailauth } from "mailauth/lib/parse-received.js";
import { simpleParser } from "mailparser";

import { buildReader } from "./buildReader";
import { messageCorpus, receivedCorpus } from "./receivedCorpus";

const FIELDS = 2000;
const MESSAGES = 50;
const HOPS = 15;
const ROUNDS = 25;
/** Every task runs so long before it counts: engines compile what runs often, late and in steps. */
const WARM_UP_SECONDS = 4;
const ROUND_SECONDS = 0.1;

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
  show("Received fields", FIELDS, perField, "whence, all roles and the date");
  judge(perField, "mailauth, clauses", "whence, all roles and the date", "at least", 2);

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
  judge(
    perMessage,
    "whence, header text to verdict",
    "splitting into unfolded lines",
    "at most",
    40
  );
}

/** The floor: what any reader has to do before it reads. */
function splitLines(text: string): string[] {
  return text.split(/\r?\n(?![ \t])/).map((field) => field.replaceAll(/\r?\n[ \t]+/g, " "));
}

/** Processor seconds a pass, one entry a round; entries of one round belong together. */
type Times = ReadonlyMap<string, readonly number[]>;

async function measure(
  tasks: Readonly<Record<string, () => void | Promise<void>>>
): Promise<Times> {
  const times = new Map<string, number[]>();
  const passes = new Map<string, number>();
  for (const [name, task] of Object.entries(tasks)) {
    let count = 0;
    const started = process.cpuUsage();
    for (; secondsSince(started) < WARM_UP_SECONDS; count += 1) await task();
    passes.set(name, Math.max(1, Math.round((count / WARM_UP_SECONDS) * ROUND_SECONDS)));
    times.set(name, []);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const count = passes.get(name) ?? 1;
      const started = process.cpuUsage();
      for (let pass = 0; pass < count; pass += 1) await task();
      times.get(name)?.push(secondsSince(started) / count);
    }
  }
  return times;
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Median of the ratios within each round: a busy moment hits both sides. */
function ratio(times: Times, name: string, reference: string): number {
  const base = times.get(reference) ?? [];
  return median((times.get(name) ?? []).map((seconds, round) => seconds / (base[round] ?? NaN)));
}

function show(what: string, count: number, times: Times, reference: string): void {
  console.log(`\n${what}`);
  console.table(
    Object.fromEntries(
      [...times].map(([name, seconds]) => [
        name,
        {
          "a second": Math.round(count / median(seconds)),
          [`time, ${reference} = 1`]: Number(ratio(times, name, reference).toFixed(2)),
        },
      ])
    )
  );
}

function judge(
  times: Times,
  name: string,
  reference: string,
  bound: "at least" | "at most",
  bar: number
): void {
  const found = ratio(times, name, reference);
  const holds = bound === "at least" ? found >= bar : found <= bar;
  console.log(
    `${name} / ${reference}: ${found.toFixed(2)}, bar ${bound} ${String(bar)}: ` +
      (holds ? "held" : "MISSED")
  );
}
