import manifest from "../../../data/networks/manifest.json";
import type { PackFiles } from "../../networks/format";
import type { PackFile } from "../../opening/loadNetworks";

/** The pack as webpack lays it beside the pane, each file under a name that carries its hash. */
export const packFiles: Readonly<Record<keyof PackFiles, PackFile>> = {
  ipv4: {
    url: new URL("../../../data/networks/ipv4.bin.gz", import.meta.url).href,
    ...manifest.files.ipv4,
  },
  ipv6: {
    url: new URL("../../../data/networks/ipv6.bin.gz", import.meta.url).href,
    ...manifest.files.ipv6,
  },
  names: {
    url: new URL("../../../data/networks/names.bin.gz", import.meta.url).href,
    ...manifest.files.names,
  },
};
