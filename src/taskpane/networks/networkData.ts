import type { Networks } from "../../classifier/model";
import { loadNetworks } from "../../opening/loadNetworks";
import type { LoadedNetworks, NetworkDataProblem } from "../../opening/loadNetworks";
import { browserTools } from "./browserTools";
import { packFiles } from "./packFiles";

export type NetworkDataState =
  | { readonly state: "waiting" }
  | { readonly state: "loading"; readonly percent: number }
  | { readonly state: "ready"; readonly date: string }
  | { readonly state: "failed"; readonly problem: NetworkDataProblem };

/** The network data of this page: fetched once, watched by whoever shows it. */
export interface NetworkData {
  readonly current: () => NetworkDataState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches, or fetches again after a failure; undefined where that does not succeed. */
  readonly load: () => Promise<Networks | undefined>;
}

export function createNetworkData(
  fetchPack: (onProgress: (share: number) => void) => Promise<LoadedNetworks>
): NetworkData {
  let state: NetworkDataState = { state: "waiting" };
  let loading: Promise<Networks | undefined> | undefined;
  const listeners = new Set<() => void>();
  const change = (next: NetworkDataState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<Networks | undefined> => {
    change({ state: "loading", percent: 0 });
    const loaded = await fetchPack((share) => {
      const percent = Math.floor(share * 100);
      if (state.state === "loading" && state.percent !== percent) {
        change({ state: "loading", percent });
      }
    });
    if ("problem" in loaded) {
      loading = undefined;
      change({ state: "failed", problem: loaded.problem });
      return undefined;
    }
    change({ state: "ready", date: loaded.networks.date });
    return loaded.networks;
  };
  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => (loading ??= load()),
  };
}

export const networkData = createNetworkData((onProgress) =>
  loadNetworks(packFiles, browserTools, onProgress)
);
