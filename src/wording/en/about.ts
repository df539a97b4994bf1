import type { AboutWords } from "../about";

export const about: AboutWords = {
  version: (version) => `Whence ${version}`,
  noNetworkData: "Network data was not loaded: operators and countries are missing.",
  privacy:
    "The message is read in this window only. Nothing leaves it unless you start a report or a look-up, and each says before what it sends and to whom.",
};
