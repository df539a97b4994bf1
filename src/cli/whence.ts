/**
 * `whence`: the same inspection as in Outlook, over files and streams. It opens no network
 * connection. The first word may name a command; without one it analyses.
 */

import { isMainThread } from "node:worker_threads";

import { analyzeCommand } from "./analyzeCommand";
import { auditCommand } from "./auditCommand";
import type { CommandHost } from "./commandHost";
import { evidenceCommand } from "./evidenceCommand";
import { openTerminal } from "./openTerminal";
import { redactCommand } from "./redactCommand";
import { reportCommand } from "./reportCommand";
import { runWorker } from "./runWorker";
import { verifyCommand } from "./verifyCommand";

type Command = (host: CommandHost, args: readonly string[]) => Promise<number>;

/** One file a command. A message file of that name is read as `./redact`. */
const commands: ReadonlyMap<string, Command> = new Map([
  ["audit", auditCommand],
  ["evidence", evidenceCommand],
  ["redact", redactCommand],
  ["report", reportCommand],
  ["verify", verifyCommand],
]);

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  const host = openTerminal();
  const command = commands.get(first ?? "");
  try {
    process.exitCode = await (command === undefined
      ? analyzeCommand(host, process.argv.slice(2))
      : command(host, rest));
  } catch (error) {
    host.complain(String(error));
    process.exitCode = 2;
  }
}

if (isMainThread) void main();
else runWorker();
