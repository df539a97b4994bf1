import { readFileSync } from "node:fs";

import { writeManifest } from "./writeManifest";

/** The manifests beside package.json: for sideloading from this machine. */
export function developmentManifests(): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const shared = {
    url: "https://localhost:3000/",
    version: `${version}.0`,
    provider: "Whence",
  };
  return {
    "manifest.xml": writeManifest({
      ...shared,
      id: "6f0c1d2e-7b3a-4c58-9d41-2a8e5f6b7c10",
      flavour: "online",
    }),
    "manifest.onprem.xml": writeManifest({
      ...shared,
      id: "b1a4e6d7-3c52-4f89-8e0b-5d7c9a1f2e34",
      flavour: "on-premises",
    }),
  };
}
