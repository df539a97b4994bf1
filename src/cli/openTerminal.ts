import { realpathSync } from "node:fs";

import type { CommandHost } from "./commandHost";

/** Writes gathered to this size before they go out: a system call a line would be slow. */
const gathered = 65_536;

/** The process that this is, as commands see it. */
export function openTerminal(): CommandHost {
  const { env, stderr, stdin, stdout } = process;
  // The reader went away (`whence … | head`): nothing is left to be done, and nothing is wrong.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });

  let progressShown = false;
  const showsProgress = stderr.isTTY && !stdout.isTTY;
  const clearProgress = (): void => {
    if (progressShown) stderr.write("\r\u001b[K");
    progressShown = false;
  };
  let lastProgress = 0;

  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text) || stdout.writableLength < gathered) resolve();
        else stdout.once("drain", resolve);
      }),
    complain: (line) => {
      clearProgress();
      stderr.write(`whence: ${line}\n`);
    },
    progress: (line) => {
      if (!showsProgress) return;
      const now = Date.now();
      if (line === null) clearProgress();
      else if (now - lastProgress > 200) {
        lastProgress = now;
        progressShown = true;
        stderr.write(`\r\u001b[K${line}`);
      }
    },
    stdin,
    stdinIsTerminal: stdin.isTTY,
    colour: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    locale: env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "en",
    version: WHENCE_VERSION,
    programFile: realpathSync(process.argv[1] ?? ""),
  };
}
