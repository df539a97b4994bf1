import type { AboutWords } from "../about";

export const about: AboutWords = {
  version: (version) => `Whence ${version}`,
  noNetworkData: "ネットワークの情報を読み込んでいません。事業者と国は表示できません。",
  privacy:
    "メールはこの画面の中だけで読み取ります。報告や照会をご自身で始めない限り、何も外に出ません。始める前に、何を誰に送るかを表示します。",
};
