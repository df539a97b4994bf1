import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import type { BrowserContext, Route } from "playwright-core";

/** Where the add-in's pages are, as Outlook would load them. */
export const addinOrigin = "https://whence.example.test";

/**
 * Where the played Outlook is. Office.js believes a page on a Microsoft name or on the add-in's
 * own; we pose as nobody: the same name, another port, so another origin.
 */
export const outlookOrigin = "https://whence.example.test:8443";

/** `npm start`: everything under one plain origin. */
export const plainOrigin = "http://localhost:3000";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const microsoftAjax = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const library = path.join(root, "node_modules/@microsoft/office-js/dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** One request that was answered. */
export interface Asked {
  readonly url: string;
  /** Whose it is: the add-in's own files, the simulator's, or Office.js. */
  readonly whose: "addin" | "simulator" | "office";
  /** Size as a server sends it that compresses once and well; worked out when asked for. */
  readonly brotli: number;
}

export interface Served {
  readonly asked: readonly Asked[];
  /** Requests to anywhere else, none of which was let out. */
  readonly refused: readonly string[];
  /** Addresses of ours that no file answers. */
  readonly missing: readonly string[];
  /** Forgets what was asked so far. */
  readonly forget: () => void;
}

export interface ServeOptions {
  /** Content-Security-Policy of the add-in's pages, as their own server sends it. */
  readonly policy?: string;
  /** Pages by path below the add-in's folder, in place of the built ones. */
  readonly pages?: Readonly<Record<string, string>>;
  /** false: the content delivery network cannot be reached. */
  readonly office?: boolean;
}

/**
 * Answers every address that a browser asks for out of `dist` and the installed Office.js: no
 * server, no certificate, no network. Whatever else is asked for is refused and remembered.
 */
export async function serveDist(
  context: BrowserContext,
  options: ServeOptions = {}
): Promise<Served> {
  if (!existsSync(path.join(dist, "simulator/page.js")))
    throw new Error("dist is not built: npm run build first.");
  const asked: Asked[] = [];
  const refused: string[] = [];
  const missing: string[] = [];

  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const address = url.split(/[?#]/, 1)[0] ?? url;
    const answer = find(address, options);
    if (answer === "elsewhere") {
      refused.push(url);
      await route.abort();
      return;
    }
    if (answer === "missing") {
      missing.push(url);
      await route.fulfill({ status: 404, body: "" });
      return;
    }
    asked.push({
      url,
      whose: answer.whose,
      get brotli() {
        return measure(answer.body);
      },
    });
    await fulfill(route, address, answer, options.policy);
  });

  return {
    asked,
    refused,
    missing,
    forget: () => {
      asked.length = refused.length = missing.length = 0;
    },
  };
}

interface Answer {
  readonly body: Buffer;
  readonly whose: Asked["whose"];
}

function find(address: string, { pages = {}, office = true }: ServeOptions) {
  if (address === microsoftAjax)
    return office ? read(dist, "simulator/microsoftAjax.js", "office") : "elsewhere";
  if (address.startsWith(officeJs))
    return office ? findOffice(address.slice(officeJs.length)) : "elsewhere";
  const origin = [addinOrigin, outlookOrigin, plainOrigin].find((known) =>
    address.startsWith(`${known}/`)
  );
  if (origin === undefined) return "elsewhere";
  const file = decodeURIComponent(address.slice(origin.length + 1)).replace(
    /(^|\/)$/,
    "$1index.html"
  );
  const page = pages[file];
  if (page !== undefined) return { body: Buffer.from(page), whose: "addin" } as const;
  return read(dist, file, file.startsWith("simulator/") ? "simulator" : "addin");
}

/** The library's own bytes; after them what its npm copy is too old for. */
function findOffice(file: string): Answer | "missing" {
  const answer = read(library, file.toLowerCase(), "office");
  if (file !== "office.js" || answer === "missing") return answer;
  const added = read(dist, "simulator/mailboxAfter112.js", "office");
  if (added === "missing") return added;
  return { ...answer, body: Buffer.concat([answer.body, Buffer.from("\n"), added.body]) };
}

const files = new Map<string, Buffer>();

function read(folder: string, file: string, whose: Asked["whose"]): Answer | "missing" {
  const full = path.join(folder, file);
  if (!full.startsWith(folder + path.sep)) return "missing";
  let body = files.get(full);
  if (!body) {
    if (!existsSync(full)) return "missing";
    body = readFileSync(full);
    files.set(full, body);
  }
  return { body, whose };
}

const sizes = new Map<Buffer, number>();

function measure(body: Buffer): number {
  const known = sizes.get(body);
  if (known !== undefined) return known;
  const size = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  }).length;
  sizes.set(body, size);
  return size;
}

async function fulfill(
  route: Route,
  address: string,
  { body, whose }: Answer,
  policy: string | undefined
): Promise<void> {
  const extension = path.extname(address);
  const isPage = extension === ".html" || extension === "";
  await route.fulfill({
    body,
    headers: {
      "content-type": types[isPage ? ".html" : extension] ?? "application/octet-stream",
      // Office.js loads its parts as another origin would.
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      ...(policy !== undefined && isPage && whose === "addin"
        ? { "content-security-policy": policy }
        : {}),
    },
  });
}
