/**
 * The command line over generated archives: messages a second with one and with two threads,
 * and the memory that the process holds at most. `npx tsx tools/bench/archive.ts [MESSAGES…]`,
 * after `npm run build`. Memory is read from /proc, so on Linux only.
 */

import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { once } from "node:events";

import { messageCorpus } from "./receivedCorpus";

const program = path.join(import.meta.dirname, "../../dist/cli/whence.js");
const hops = 8;
const body = `${"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.\n".repeat(40)}\n`;

interface Run {
  readonly lines: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peak: number;
}

/** An mbox of different messages; written once, read by every run. */
async function writeArchive(file: string, messages: number): Promise<void> {
  const out = createWriteStream(file);
  const headers = messageCorpus(Math.min(messages, 2000), hops);
  for (let n = 0; n < messages; n += 1) {
    const header = headers[n % headers.length] ?? "";
    const one = `From ann@example.org Tue Nov 17 02:13:02 2026\n${header.replaceAll("\r\n", "\n")}${body}`;
    if (!out.write(one)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
}

async function measure(file: string, threads: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, "--ndjson", "--threads", String(threads), file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let lines = 0;
  let peak = 0;
  let ticks = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, "utf8");
      // Without a figure once it has ended and nobody has noticed yet.
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${String(child.pid)}/stat`, "utf8").split(") ")[1] ?? "";
      const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
      ticks = user + system;
    } catch {
      // It ended between two looks.
    }
  }, 50);
  child.stdout.on("data", (piece: Buffer) => {
    for (const byte of piece) if (byte === 10) lines += 1;
  });
  await once(child, "close");
  clearInterval(look);
  return { lines, seconds: (performance.now() - start) / 1000, cpuSeconds: ticks / 100, peak };
}

async function run(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "whence-bench-"));
  try {
    console.log(
      `${String(availableParallelism())} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, ${String(hops)} hops a message`
    );
    for (const messages of sizes) {
      const file = path.join(folder, `${String(messages)}.mbox`);
      await writeArchive(file, messages);
      const size = (statSync(file).size / 1_048_576).toFixed(0);
      for (const threads of [1, 2]) {
        const { cpuSeconds, lines, peak, seconds } = await measure(file, threads);
        if (lines !== messages) throw new Error(`${String(lines)} lines of ${String(messages)}`);
        console.log(
          `${String(messages)} messages (${size} MB), ${String(threads)} thread(s): ` +
            `${(messages / seconds).toFixed(0)} messages/s, ` +
            `${((1000 * cpuSeconds) / messages).toFixed(2)} ms of processor each, ` +
            `at most ${peak.toFixed(0)} MB`
        );
      }
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizes = process.argv.slice(2).map(Number);
void run(sizes.length > 0 ? sizes : [10_000, 100_000]);
