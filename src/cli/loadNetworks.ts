import type { Networks } from "../classifier/model";

/** Network data that lies beside the program; undefined where there is none. */
export function loadNetworks(): Networks | undefined {
  return undefined;
}
