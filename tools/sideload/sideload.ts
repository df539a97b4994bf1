/**
 * Serves the pages over HTTPS and loads Whence into Outlook. Usage: npm run sideload
 *
 * Microsoft's tool loads it where it can (Outlook on Windows, with a Microsoft 365 account).
 * On Mac and Linux it ends with code 0 and nothing has happened, so its code proves nothing and
 * the manual way is printed there instead.
 */

import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { get } from "node:https";
import path from "node:path";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const shell = process.platform === "win32";
const here = path.resolve("tools/sideload");
const page = "https://localhost:3000/taskpane/taskpane.html";

async function sideload(): Promise<void> {
  const server = spawn(npm, ["run", "sideload:serve"], { stdio: "inherit", shell });
  const ended = new Promise<never>((_resolve, reject) => {
    server.once("exit", () => {
      reject(new Error("The server did not start. Does this machine trust a local certificate?"));
    });
  });
  try {
    await Promise.race([untilServed(), ended]);
    if (process.platform === "win32") load();
    else explain();
    // The server goes on until this is stopped.
    await ended.catch(() => undefined);
  } finally {
    server.kill();
  }
}

/** The first build takes a while. */
async function untilServed(): Promise<void> {
  for (;;) {
    const answered = await new Promise<boolean>((resolve) => {
      // Whether the certificate is trusted is for Outlook to say; here only: is it there?
      get(page, { rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      }).on("error", () => {
        resolve(false);
      });
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

function load(): void {
  if (!existsSync(path.join(here, "node_modules"))) {
    process.stdout.write("Installing Microsoft's sideloading tool (450 MB, once)…\n");
    // Its native part only keeps a password; the installation is known to fail on it.
    execFileSync(npm, ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit", shell });
  }
  const tool = path.join(here, "node_modules", "office-addin-debugging", "cli.js");
  try {
    execFileSync(process.execPath, [tool, "start", path.resolve("manifest.xml"), "desktop"], {
      stdio: "inherit",
    });
    process.stdout.write("If Outlook shows no group “Whence” within a minute, load it by hand:\n");
  } catch {
    process.stdout.write("Microsoft's tool could not load it. By hand:\n");
  }
  explain();
}

function explain(): void {
  process.stdout.write(
    [
      "",
      "Load Whence by hand (docs/sideload.md):",
      "  1. Open https://aka.ms/olksideload in a browser and sign in.",
      "  2. My add-ins, Custom Addins, Add a custom add-in, Add from File.",
      `  3. Choose ${path.resolve("manifest.xml")}`,
      "  4. Open a message; Whence is in its ribbon or Apps menu.",
      `The pages are served from ${page} until you press Ctrl+C.`,
      "",
    ].join("\n")
  );
}

sideload().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
