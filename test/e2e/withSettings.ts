import { readdirSync, readFileSync } from "node:fs";

import { contentSecurityPolicy } from "../../src/settings/contentSecurityPolicy";
import { readSettings } from "../../src/settings/readSettings";
import { outlookOrigin } from "../support/serveDist";
import type { ServeOptions } from "../support/serveDist";

/** The built pages as a deployment with these settings would have them: policy and file. */
export function withSettings(json: object): ServeOptions {
  const { settings, problems } = readSettings({ ...json, outlookHosts: [outlookOrigin] });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const inPage = contentSecurityPolicy(settings, { office: true, meta: true });
  const pages: Record<string, string> = { "whence.settings.json": JSON.stringify(json) };
  for (const folder of ["taskpane", "commands"]) {
    for (const file of readdirSync(`dist/${folder}`).filter((name) => name.endsWith(".html"))) {
      pages[`${folder}/${file}`] = readFileSync(`dist/${folder}/${file}`, "utf8").replace(
        /(http-equiv="?Content-Security-Policy"?\s+content=")[^"]*"/,
        (_whole, start: string) => `${start}${inPage}"`
      );
    }
  }
  return { pages, policy: contentSecurityPolicy(settings, { office: true }) };
}
