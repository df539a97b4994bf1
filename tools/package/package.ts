/**
 * Makes a package for deployment.
 * Usage: npm run package -- --url https://addins.example.com/whence --settings FILE
 *        [--out FOLDER] [--manifest-version 1.2.3.4]
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { makePackage } from "./makePackage";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

try {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      settings: { type: "string" },
      out: { type: "string", default: `package/whence-${version}` },
      "manifest-version": { type: "string", default: `${version}.0` },
    },
  });
  if (values.url === undefined || values.settings === undefined) {
    throw new Error("Usage: npm run package -- --url https://… --settings FILE [--out FOLDER]");
  }
  makePackage({
    url: values.url,
    settingsFile: values.settings,
    folder: values.out,
    version: values["manifest-version"],
  });
  process.stdout.write(
    [
      `${values.out}/site       copy to ${values.url}`,
      `${values.out}/servers    headers for nginx, IIS, Azure Static Web Apps, CloudFront`,
      `${values.out}/manifest.xml          Microsoft 365: Integrated apps`,
      `${values.out}/manifest.onprem.xml   Exchange Server`,
      "Next: docs/deploy.md",
      "",
    ].join("\n")
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
