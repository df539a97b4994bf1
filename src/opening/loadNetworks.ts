import type { Networks } from "../classifier/model";
import type { PackFiles } from "../networks/format";
import { openNetworks } from "../networks/openNetworks";

/** One file of the pack as it lies on the host; its name carries its hash, so it never changes. */
export interface PackFile {
  readonly url: string;
  /** SHA-256 of the inflated bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** How many bytes travel, for the progress. */
  readonly gzipBytes: number;
}

/** What of the host is needed. */
export interface NetworkLoadingTools {
  /** The bytes behind a URL; null where there are none. `again`: past every cache. */
  readonly fetchBytes: (
    url: string,
    onBytes: (received: number) => void,
    again: boolean
  ) => Promise<Uint8Array | null>;
  readonly inflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

export type NetworkDataProblem = "missing" | "damaged";

export type LoadedNetworks =
  { readonly networks: Networks } | { readonly problem: NetworkDataProblem };

/**
 * Fetches the network pack whole: no request says which address anybody asks about.
 *
 * Each file is inflated where the server has not done it, and compared with its hash; a copy
 * that is damaged (a broken cache) is fetched once more. Never fails: what goes wrong is named.
 */
export async function loadNetworks(
  files: Readonly<Record<keyof PackFiles, PackFile>>,
  tools: NetworkLoadingTools,
  onProgress: (share: number) => void = () => undefined
): Promise<LoadedNetworks> {
  const total = Object.values(files).reduce((sum, file) => sum + file.gzipBytes, 0);
  const received = new Map<string, number>();
  const load = (file: PackFile): Promise<Uint8Array | NetworkDataProblem> =>
    loadFile(file, tools, (bytes) => {
      received.set(file.url, Math.min(bytes, file.gzipBytes));
      const sum = [...received.values()].reduce((so, far) => so + far, 0);
      onProgress(sum / total);
    });
  const [ipv4, ipv6, names] = await Promise.all([
    load(files.ipv4),
    load(files.ipv6),
    load(files.names),
  ]);
  for (const loaded of [ipv4, ipv6, names]) {
    if (typeof loaded === "string") return { problem: loaded };
  }
  const networks = openNetworks({ ipv4, ipv6, names } as PackFiles);
  return networks === null ? { problem: "damaged" } : { networks };
}

async function loadFile(
  file: PackFile,
  tools: NetworkLoadingTools,
  onBytes: (received: number) => void
): Promise<Uint8Array | NetworkDataProblem> {
  let problem: NetworkDataProblem = "missing";
  for (const again of [false, true]) {
    try {
      const bytes = await tools.fetchBytes(file.url, onBytes, again);
      if (bytes === null) return "missing";
      problem = "damaged";
      const inflated = isGzip(bytes) ? await tools.inflate(bytes) : bytes;
      if ((await tools.sha256(inflated)) === file.sha256) return inflated;
    } catch {
      // Offline, or bytes that cannot be inflated: the second try decides.
    }
  }
  return problem;
}

/** A server that knows `.gz` says Content-Encoding, and the browser has inflated already. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
