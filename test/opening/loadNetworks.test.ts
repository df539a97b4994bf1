import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { loadNetworks } from "../../src/opening/loadNetworks";
import type { NetworkLoadingTools } from "../../src/opening/loadNetworks";
import { packFileNames, packFolder, readManifest } from "../../tools/networks/manifest";

const manifest = readManifest();
const zipped = {
  ipv4: new Uint8Array(readFileSync(path.join(packFolder, packFileNames.ipv4))),
  ipv6: new Uint8Array(readFileSync(path.join(packFolder, packFileNames.ipv6))),
  names: new Uint8Array(readFileSync(path.join(packFolder, packFileNames.names))),
};
const files = {
  ipv4: { url: "/ipv4.gz", ...manifest.files.ipv4 },
  ipv6: { url: "/ipv6.gz", ...manifest.files.ipv6 },
  names: { url: "/names.gz", ...manifest.files.names },
};

type Shelf = Readonly<Record<string, Uint8Array | undefined>>;
const shelf: Shelf = {
  "/ipv4.gz": zipped.ipv4,
  "/ipv6.gz": zipped.ipv6,
  "/names.gz": zipped.names,
};

/** A host whose cache may differ from its server. */
const host = (cache: Shelf, server: Shelf = cache) => {
  const asked: string[] = [];
  const tools: NetworkLoadingTools = {
    fetchBytes: (url, onBytes, again) => {
      asked.push(again ? `${url} again` : url);
      const bytes = (again ? server : cache)[url] ?? null;
      onBytes(bytes?.length ?? 0);
      return Promise.resolve(bytes);
    },
    inflate: (bytes) => Promise.resolve(new Uint8Array(gunzipSync(bytes))),
    sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
  };
  return { asked, tools };
};

describe("the network pack comes whole", () => {
  test("three files are asked for, none of the requests carries an address", async () => {
    const { asked, tools } = host(shelf);
    const progress: number[] = [];
    const loaded = await loadNetworks(files, tools, (share) => progress.push(share));
    expect(loaded).toHaveProperty("networks.date", manifest.date);
    expect(asked).toEqual(["/ipv4.gz", "/ipv6.gz", "/names.gz"]);
    expect(progress.at(-1)).toBe(1);
  });

  test("a server that has inflated already is understood", async () => {
    const inflated = { ...shelf, "/ipv4.gz": new Uint8Array(gunzipSync(zipped.ipv4)) };
    const { tools } = host(inflated);
    expect(await loadNetworks(files, tools)).toHaveProperty("networks");
  });
});

describe("what goes wrong is named, and nothing fails", () => {
  test("a file that is not there", async () => {
    const { tools } = host({ ...shelf, "/ipv6.gz": undefined });
    expect(await loadNetworks(files, tools)).toEqual({ problem: "missing" });
  });

  test("a file with one byte changed is not used", async () => {
    const changed = new Uint8Array(gunzipSync(zipped.names));
    changed.set([1], 5000);
    const { tools } = host({ ...shelf, "/names.gz": changed });
    expect(await loadNetworks(files, tools)).toEqual({ problem: "damaged" });
  });

  test("a file that is cut, or an error page in its place, is not used", async () => {
    const cut = host({ ...shelf, "/ipv4.gz": zipped.ipv4.subarray(0, 1000) });
    expect(await loadNetworks(files, cut.tools)).toEqual({ problem: "damaged" });
    const page = host({ ...shelf, "/ipv4.gz": Uint8Array.from(Buffer.from("<html>")) });
    expect(await loadNetworks(files, page.tools)).toEqual({ problem: "damaged" });
  });

  test("a damaged copy in the cache is fetched once more", async () => {
    const { asked, tools } = host({ ...shelf, "/ipv4.gz": zipped.ipv4.subarray(0, 1000) }, shelf);
    expect(await loadNetworks(files, tools)).toHaveProperty("networks");
    expect(asked).toContain("/ipv4.gz again");
    expect(asked).not.toContain("/names.gz again");
  });

  test("no connection at all", async () => {
    const { tools } = host(shelf);
    const offline: NetworkLoadingTools = {
      ...tools,
      fetchBytes: () => Promise.reject(new Error("offline")),
    };
    expect(await loadNetworks(files, offline)).toEqual({ problem: "missing" });
  });
});
