/**
 * Scores parsers of Received fields against the public table (test/fixtures/received-lines).
 *
 *   npm run score                Whence, mailauth and mailparser
 *   npm run score -- COMMAND …   your own: a JSON string a line in, a JSON object a line out
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { adapters } from "./adapters";
import { type Answer, rows, type Score, scoreParser } from "./scoreParser";

void main(process.argv.slice(2));

async function main([command, ...args]: readonly string[]): Promise<void> {
  if (command !== undefined) {
    show([command, ...args].join(" "), scoreParser(await askCommand(command, args)));
    return;
  }
  for (const [name, parse] of Object.entries(adapters)) {
    const answers: Answer[] = [];
    for (const { line } of rows) answers.push(await parse(line));
    show(name, scoreParser(answers));
  }
}

async function askCommand(name: string, parameters: readonly string[]): Promise<Answer[]> {
  const child = spawn(name, parameters, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(rows.map(({ line }) => `${JSON.stringify(line)}\n`).join(""));
  const answers: Answer[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    answers.push(JSON.parse(line) as Answer);
  }
  return answers;
}

function show(name: string, score: Score): void {
  console.log(`${name}: ${String(score.lines)} lines`);
  console.table(score.roles);
  console.log(
    score.wrongPeers.length === 0
      ? "No wrong peer address.\n"
      : `${String(score.wrongPeers.length)} wrong peer addresses, the first: ${score.wrongPeers[0] ?? ""}\n`
  );
}
