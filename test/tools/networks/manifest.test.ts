import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import {
  packFileNames,
  packFiles,
  packFolder,
  readManifest,
} from "../../../tools/networks/manifest";
import { hashBuilder, readKindTable, sha256 } from "../../../tools/networks/readInputs";
import { attribution } from "../../../tools/networks/sources";

const manifest = readManifest();

describe("the network pack in this repository", () => {
  test.each(packFiles)("%s is the file that its manifest describes", (file) => {
    const bytes = gunzipSync(readFileSync(path.join(packFolder, packFileNames[file])));
    expect(sha256(bytes)).toBe(manifest.files[file].sha256);
    expect(bytes).toHaveLength(manifest.files[file].bytes);
  });

  // When this fails: npm ci --prefix tools/networks && npm run networks:build && npm run networks:verify
  test("was made by this builder from these tables", () => {
    expect(manifest.builder).toBe(hashBuilder());
  });

  test("is at most 3.0 MB as it travels", () => {
    const sizes = packFiles.map(
      (file) => statSync(path.join(packFolder, packFileNames[file])).size
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
  });

  test("names its sources, their versions and licences, and the link that DB-IP asks for", () => {
    expect(manifest.sources.map(({ name }) => name)).toEqual([
      "@ip-location-db/asn",
      "@ip-location-db/asn-country",
      "@ip-location-db/geo-whois-asn-country",
    ]);
    const told = manifest.sources.flatMap(({ version, licence }) => [version, licence]);
    expect(told).not.toContain("");
    expect(manifest.attribution).toEqual(attribution);
    expect(attribution.links).toContainEqual({
      name: "IP Geolocation by DB-IP",
      url: "https://db-ip.com",
    });
  });

  test("its notice stands in NOTICE", () => {
    const notice = readFileSync(path.join(packFolder, "../../NOTICE"), "utf8");
    expect(notice).toContain(attribution.text);
    expect(notice).toContain("https://db-ip.com");
  });
});

describe("the table of curated networks", () => {
  test("can be read, and every row says where it is from", () => {
    const rows = readKindTable();
    expect(rows.length).toBeGreaterThan(700);
  });
});
