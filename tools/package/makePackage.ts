import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { contentSecurityPolicy } from "../../src/settings/contentSecurityPolicy";
import { readSettings } from "../../src/settings/readSettings";
import { checkManifest } from "../manifest/checkManifest";
import { writeManifest } from "../manifest/writeManifest";
import { serverFiles } from "./serverFiles";

export interface PackageOrder {
  /** Where the pages will lie, https. */
  readonly url: string;
  /** The organisation's settings. */
  readonly settingsFile: string;
  /** Folder to write; replaced where it exists. */
  readonly folder: string;
  /** Number of the manifest, four parts; must rise with each manifest that is uploaded. */
  readonly version: string;
}

/**
 * Makes what an administrator deploys: the pages and their settings for any static host, the
 * two manifests, and the headers for four kinds of host.
 *
 * Out: nothing; throws an Error that says what is wrong. Settings with an error are refused
 * (a pane that silently ignores half of them would be worse), and so is a manifest that breaks
 * a rule.
 */
export function makePackage(order: PackageOrder): void {
  const url = readUrl(order.url);
  const { settings, problems } = readSettings(readJson(order.settingsFile));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new Error(
      ["The settings cannot be used:", ...errors.map((e) => `  ${e.path} ${e.problem}`)].join("\n")
    );
  }
  for (const { path: where, problem } of problems) {
    process.stderr.write(`warning: ${where} ${problem}\n`);
  }
  const manifests = (["online", "on-premises"] as const).map((flavour) => ({
    file: flavour === "online" ? "manifest.xml" : "manifest.onprem.xml",
    xml: writeManifest({
      url,
      id: deploymentId(url, flavour),
      version: order.version,
      provider: settings.organisation.name ?? "Whence",
      flavour,
    }),
  }));
  for (const { file, xml } of manifests) {
    const wrong = checkManifest(xml);
    if (wrong.length > 0) throw new Error([`${file} breaks a rule:`, ...wrong].join("\n  "));
  }

  rmSync(order.folder, { recursive: true, force: true });
  const site = path.join(order.folder, "site");
  mkdirSync(site, { recursive: true });
  build(site, url, order.settingsFile);
  for (const { file, xml } of manifests) writeFileSync(path.join(order.folder, file), xml);
  allowSignIn(site, url);
  const servers = serverFiles({
    office: contentSecurityPolicy(settings, { office: true }),
    standalone: contentSecurityPolicy(settings, { office: false }),
    path: new URL(url).pathname,
  });
  mkdirSync(path.join(order.folder, "servers"));
  for (const [file, content] of Object.entries(servers)) {
    writeFileSync(path.join(order.folder, "servers", file), content);
  }
  for (const file of ["LICENSE", "NOTICE"]) {
    if (existsSync(file)) copyFileSync(file, path.join(order.folder, file));
  }
  writeFileSync(path.join(order.folder, "SHA256SUMS"), digests(order.folder));
}

/** https, and a slash at its end. */
function readUrl(text: string): string {
  const url = new URL(text.endsWith("/") ? text : `${text}/`);
  if (url.protocol !== "https:") throw new Error(`Outlook loads pages over https only: ${text}`);
  if (url.search !== "" || url.hash !== "") throw new Error(`No query in the address: ${text}`);
  return url.href;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * One id for one deployment: the same address gives the same id on every machine, so that an
 * update stays an update (a UUID of version 8, RFC 9562, from a digest).
 */
function deploymentId(url: string, flavour: string): string {
  const hex = createHash("sha256").update(`whence ${flavour} ${url}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** The bundles of pane and commands, with this deployment's address and settings. */
function build(site: string, url: string, settingsFile: string): void {
  execFileSync(
    process.execPath,
    [
      "node_modules/webpack/bin/webpack.js",
      "--config-name",
      "taskpane",
      "--config-name",
      "commands",
    ],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        WHENCE_URL: url,
        WHENCE_OUT: path.resolve(site),
        WHENCE_SETTINGS: path.resolve(settingsFile),
      },
    }
  );
  // Pages that only the simulator uses.
  for (const page of ["taskpane/simulated.html", "commands/simulated.html"]) {
    rmSync(path.join(site, page), { force: true });
  }
}

/** Lets classic Outlook's event runtime sign in and make requests across origins. */
function allowSignIn(site: string, url: string): void {
  mkdirSync(path.join(site, ".well-known"), { recursive: true });
  writeFileSync(
    path.join(site, ".well-known", "microsoft-officeaddins-allowed.json"),
    `${JSON.stringify({ allowed: [`${url}commands/commands.js`] })}\n`
  );
}

/** As `sha256sum -c` takes it. */
function digests(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
    .map((file) => {
      const digest = createHash("sha256").update(readFileSync(path.join(folder, file)));
      return `${digest.digest("hex")}  ${file.split(path.sep).join("/")}\n`;
    })
    .join("");
}
