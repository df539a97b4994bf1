/** Writes manifest.xml and manifest.onprem.xml for development. Usage: npx tsx tools/manifest/write.ts */

import { writeFileSync } from "node:fs";

import { developmentManifests } from "./developmentManifests";

for (const [file, xml] of Object.entries(developmentManifests())) writeFileSync(file, xml);
