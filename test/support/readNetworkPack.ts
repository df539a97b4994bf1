import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import type { PackFiles } from "../../src/networks/format";

const folder = path.join(__dirname, "../../data/networks");
const read = (name: string): Uint8Array => gunzipSync(readFileSync(path.join(folder, name)));

/** The pack of this repository, inflated. */
export const readNetworkPack = (): PackFiles => ({
  ipv4: read("ipv4.bin.gz"),
  ipv6: read("ipv6.bin.gz"),
  names: read("names.bin.gz"),
});
