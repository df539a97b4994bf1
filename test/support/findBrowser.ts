import { existsSync } from "node:fs";
import path from "node:path";

/** A Chromium to start, and with what. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Where Chrome, Edge and Chromium are usually installed. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
      (program) => path.win32.join(process.env[folder] ?? "C:\\", program)
    )
  ),
};

/** Nothing of the browser's own goes out while tests count requests. */
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-gpu"];

/**
 * Finds a browser to test with: `BROWSER_PATH`, else an installed Chrome, Edge or Chromium,
 * else (on Linux) the one inside the package @sparticuz/chromium. Throws with what is missing.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env["BROWSER_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return started(named);
    throw new Error(`BROWSER_PATH names ${named}, and there is no such file.`);
  }
  const places = usualPlaces[process.platform] ?? [];
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) return started(installed);
  if (process.platform === "linux" && process.arch === "x64") return packaged(places);
  throw new Error(missing(places, "The browser that comes by npm runs on 64-bit Linux only."));
}

async function packaged(places: readonly string[]): Promise<FoundBrowser> {
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return started(await chromium.executablePath(), chromium.args);
  } catch (error) {
    throw new Error(missing(places, `@sparticuz/chromium did not start either: ${String(error)}`), {
      cause: error,
    });
  }
}

function missing(places: readonly string[], why: string): string {
  return [
    "The browser tests need Chrome, Edge or Chromium, and none was found.",
    `Looked at: ${places.length > 0 ? places.join(", ") : "nothing known for this system"}.`,
    why,
    "Install one of them, or set BROWSER_PATH to its program file.",
  ].join("\n");
}

/** Chromium's own sandbox refuses to start for root, as in most containers. */
function started(executablePath: string, args: readonly string[] = []): FoundBrowser {
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: [...args, ...quiet, ...(isRoot ? ["--no-sandbox"] : [])] };
}
