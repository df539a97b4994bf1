import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import type { Networks } from "../classifier/model";
import { openNetworks } from "../networks/openNetworks";

/**
 * Network data that lies beside the program, in `networks`; undefined where there is none, or
 * where its files do not belong together: then the analysis does without.
 */
export function loadNetworks(): Networks | undefined {
  const read = (name: string): Uint8Array =>
    gunzipSync(readFileSync(path.join(__dirname, "networks", name)));
  try {
    const ipv4 = read("ipv4.bin.gz");
    const ipv6 = read("ipv6.bin.gz");
    const names = read("names.bin.gz");
    return openNetworks({ ipv4, ipv6, names }) ?? undefined;
  } catch {
    return undefined;
  }
}
