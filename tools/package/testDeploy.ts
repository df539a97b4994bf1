/**
 * Proves a package with a real server: nginx serves it with the headers that the package
 * brings, and the pane runs from it in a real browser, inside the played Outlook and under its
 * own Content-Security-Policy. Usage: npm run test:deploy [-- --package FOLDER]
 */

import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import type { BrowserContext, Page } from "playwright-core";

import { findBrowser } from "../../test/support/findBrowser";
import { addinOrigin, outlookOrigin, serveDist } from "../../test/support/serveDist";
import { makePackage } from "./makePackage";

const port = 3108;
const places = [
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/usr/bin/nginx",
  "/opt/homebrew/bin/nginx",
];

let passed = 0;
let failed = 0;
function check(what: string, holds: boolean, seen = ""): void {
  if (holds) passed += 1;
  else failed += 1;
  process.stdout.write(
    `${holds ? "ok    " : "FAILED"} ${what}${holds || seen === "" ? "" : `: ${seen}`}\n`
  );
}

async function testDeploy(): Promise<void> {
  const nginx = places.find((place) => existsSync(place));
  if (nginx === undefined) {
    process.stdout.write(
      "skipped: the deployment test, because nginx is not installed (Debian: apt-get install nginx)\n"
    );
    return;
  }
  const { values } = parseArgs({ options: { package: { type: "string" } } });
  const work = mkdtempSync(path.join(tmpdir(), "whence-deploy-"));
  // Started by root, nginx serves as a user of its own, who must be let in.
  chmodSync(work, 0o755);
  try {
    const folder = values.package ?? path.join(work, "package");
    if (values.package === undefined) {
      const settings = JSON.parse(readFileSync("whence.settings.json", "utf8")) as object;
      const settingsFile = path.join(work, "settings.json");
      // The played Outlook frames the pane as an organisation's own Outlook on the web would.
      writeFileSync(settingsFile, JSON.stringify({ ...settings, outlookHosts: [outlookOrigin] }));
      makePackage({ url: `${addinOrigin}/`, settingsFile, folder, version: "1.0.0.0" });
    }
    const stop = await startNginx(nginx, work, folder);
    try {
      await checkHeaders(folder);
      await checkPages();
    } finally {
      stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

/** A server of our own in its own folder: no root, nothing of the system's configuration. */
async function startNginx(nginx: string, work: string, folder: string): Promise<() => void> {
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"],
      ...["-subj", "/CN=whence.example.test"],
      ...["-keyout", path.join(work, "key.pem"), "-out", path.join(work, "cert.pem")],
    ],
    { stdio: "ignore" }
  );
  mkdirSync(path.join(work, "logs"), { recursive: true });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `  ${name}_temp_path ${work}/${name};`)
    .join("\n");
  writeFileSync(
    path.join(work, "nginx.conf"),
    `daemon off;
pid ${work}/nginx.pid;
error_log ${work}/logs/error.log;
events {}
http {
  access_log off;
${temporary}
  server {
    listen 127.0.0.1:${String(port)} ssl;
    ssl_certificate ${work}/cert.pem;
    ssl_certificate_key ${work}/key.pem;
    root ${path.resolve(folder, "site")};
    include ${path.resolve(folder, "servers/nginx.conf")};
  }
}
`
  );
  const server = spawn(nginx, ["-p", work, "-c", path.join(work, "nginx.conf")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (server.exitCode !== null) throw new Error("nginx did not start");
    if ((await head("/whence.settings.json").catch(() => null)) !== null) break;
  }
  return () => server.kill("SIGQUIT");
}

interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
}

function head(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path: address, method: "HEAD", rejectUnauthorized: false },
      (response) => {
        response.resume();
        resolve({
          status: response.statusCode ?? 0,
          header: (name) => response.headers[name]?.toString() ?? null,
        });
      }
    );
    asked.on("error", reject);
    asked.end();
  });
}

async function checkHeaders(folder: string): Promise<void> {
  const pane = await head("/taskpane/taskpane.html");
  const policy = pane.header("content-security-policy") ?? "";
  check("the pane is served", pane.status === 200, String(pane.status));
  check(
    "its policy names who may frame it",
    policy.includes("frame-ancestors 'self' https://outlook.office.com"),
    policy
  );
  check("its policy has nothing unsafe", policy !== "" && !policy.includes("unsafe"), policy);
  check("no X-Frame-Options stands in Outlook's way", pane.header("x-frame-options") === null);
  check("pages are asked for anew", pane.header("cache-control") === "no-cache");
  const standalone = await head("/taskpane/standalone.html");
  check(
    "nobody frames the standalone page",
    standalone.header("content-security-policy")?.includes("frame-ancestors 'none'") === true
  );
  const icon = await head("/assets/origin-64.png");
  check(
    "icons come without Cache-Control",
    icon.status === 200 && icon.header("cache-control") === null
  );
  const script = readdirSync(path.join(folder, "site/taskpane")).find((file) =>
    /^taskpane\.[\da-f]{12}\.js$/.test(file)
  );
  const bundle = await head(`/taskpane/${script ?? "missing"}`);
  check(
    "what carries a digest in its name is kept for ever",
    bundle.header("cache-control")?.includes("immutable") === true
  );
  check(
    "scripts are scripts",
    bundle.header("content-type")?.startsWith("text/javascript") === true
  );
  const settings = await head("/whence.settings.json");
  check("settings are asked for anew", settings.header("cache-control") === "no-cache");
  const event = await head("/commands/commands.js");
  check(
    "the event file may be read from another origin",
    event.header("access-control-allow-origin") === "*"
  );
}

/** What broke the policy, and what the console called an error. */
function watch(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy"))
      seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(error.message));
  return seen;
}

async function checkPages(): Promise<void> {
  if (!existsSync("dist/simulator/page.js")) {
    process.stdout.write(
      "skipped: the pane in the played Outlook, because dist/simulator is not built (npm run build)\n"
    );
    return;
  }
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ignoreHTTPSErrors: true,
    });
    // Office.js and the played Outlook come from files. The add-in comes from nginx, byte for
    // byte and header for header; asked for on the browser's behalf, since Chromium keeps a
    // page with a public name from reaching this machine.
    await serveDist(context);
    await context.route(`${addinOrigin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({
        url: `https://127.0.0.1:${String(port)}${pathname}`,
        maxRedirects: 0,
      });
      await route.fulfill({ response });
    });
    await checkPane(context);
    await checkStandalone(context);
  } finally {
    await browser.close();
  }
}

async function checkPane(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const seen = watch(page);
  await page.goto(`${outlookOrigin}/simulator/?door=real&addin=${addinOrigin}&message=gmail-web`);
  const frame = await (await page.waitForSelector(".pane iframe")).contentFrame();
  if (frame === null) throw new Error("the pane has no page");
  const main = frame.locator("main");
  await main.waitFor().catch(async (error: unknown) => {
    throw new Error([String(error), ...seen, await frame.locator("body").innerText()].join("\n"), {
      cause: error,
    });
  });
  check(
    "the pane comes from nginx",
    frame.url().startsWith(`${addinOrigin}/taskpane/taskpane.html`),
    frame.url()
  );
  check(
    "the pane gives a verdict",
    (await main.innerText()).includes("Gmail"),
    await main.innerText()
  );
  // Parts that load later run under the same policy.
  await frame.getByRole("button", { name: "Report to IT" }).first().click();
  await frame.getByRole("radiogroup").waitFor();
  check(
    "settings reached the pane",
    (await frame.locator("body").innerText()).includes("it@example.com")
  );
  check("the pane breaks no rule of its policy", seen.length === 0, seen.join("\n"));
  await page.close();
}

async function checkStandalone(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const seen = watch(page);
  await page.goto(`${addinOrigin}/taskpane/standalone.html`);
  await page.getByRole("textbox").first().waitFor();
  check("the standalone page breaks no rule of its policy", seen.length === 0, seen.join("\n"));
  await page.close();
}

void testDeploy();
