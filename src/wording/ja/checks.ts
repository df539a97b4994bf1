import type { ChecksWords } from "../checks";

const named = (domain: string | null) => domain ?? "このドメイン";

export const checks: ChecksWords = {
  names: { spf: "SPF", dkim: "DKIM", dmarc: "DMARC", compauth: "Microsoftの総合判定" },
  meaning: {
    spf: "このサーバーは、このドメインのメールを送ってよいか",
    dkim: "ドメインの署名があり、その後変更されていないか",
    dmarc: "表示されている差出人について、どちらかが成り立つか",
    compauth: "Microsoftによるこれらの確認のまとめ(compauth)",
  },
  sentence: (check, outcome, domain) => {
    const d = named(domain);
    const sentences = {
      spf: {
        pass: `送信サーバーは、${d}のメールを送ることを認められています。`,
        fail: `送信サーバーは、${d}のメールを送ることを認められていません。`,
        soft: `送信サーバーは、${d}のメールを送るサーバーではない可能性が高いです。`,
        none: `${d}は、どのサーバーから送るかを定めていません。`,
        error: `${d}の送信を認められたサーバーを確認できませんでした。`,
        other: `${d}についての結果は、通常のものではありません。`,
      },
      dkim: {
        pass: `${d}の署名があり、その後変更されていません。`,
        fail: `${d}の署名が合いません。メーリングリストやゲートウェイでもよく起こります。`,
        soft: `${d}の署名は疑わしいものです。`,
        none: "署名がありません。",
        error: `${d}の署名を確認できませんでした。`,
        other: `${d}についての結果は、通常のものではありません。`,
      },
      dmarc: {
        pass: `差出人のドメイン${d}からのメールであることが確認されています。`,
        fail: `差出人のドメイン${d}について、どちらの確認も成り立ちません。`,
        soft: `差出人のドメイン${d}からのメールかどうかは疑わしい状態です。`,
        none: `${d}は、このような場合の扱いを定めていません。`,
        error: `${d}の定めを確認できませんでした。`,
        other: `${d}についての結果は、通常のものではありません。`,
      },
      compauth: {
        pass: "総合すると、Microsoftは差出人を本物と判定しています。",
        fail: "総合すると、Microsoftは差出人を本物と判定していません。",
        soft: "総合すると、Microsoftは差出人を疑わしいと判定しています。",
        none: "Microsoftは判定していません。",
        error: "Microsoftは判定できませんでした。",
        other: "結果は、通常のものではありません。",
      },
    };
    return sentences[check][outcome];
  },
  aligned: (aligned) =>
    aligned
      ? "表示されている差出人と同じドメインです。"
      : "表示されている差出人とは別のドメインです。",
  asWritten: (result) => `記載のまま:${result}`,
  nothingChecked: "受信側による確認の記録がありません。",
  passMeansLittle: "合格はドメインについてのもので、内容が正しいことを意味しません。",
  placementHeading: "このフォルダーにある理由",
  placement: {
    inbox: "フィルターを通過し、受信トレイに入りました。",
    junk: "フィルターにより、迷惑メールに振り分けられました。",
    "quarantine-released": "隔離された後、解放されました。",
    "allowed-by-list": "許可された差出人の一覧により、通常の検査なしで通されました。",
    "allowed-by-rule": "組織のルールにより、通常の検査なしで通されました。",
    "blocked-sender": "差出人がブロックの一覧にあります。",
  },
  notesHeading: "気づいたこと",
  strength: { weak: "参考", medium: "要確認", strong: "重要" },
  arcHeading: "転送前の確認(ARC)",
  arcChain: {
    whole: "記録は途切れなくそろっています。封そのものの検証は、ここではしていません。",
    incomplete: "記録が不完全です。",
    failed: "転送したサーバーが、それ以前の記録は壊れていると判定しています。",
    none: "ありません。",
  },
  arcSet: (instance, sealer) => `${String(instance)}番目:${sealer ?? "名前のない相手"}による封`,
  arcTrusted: "信頼できる記録",
  arcUntrusted: "信頼する相手ではないため、言い分として扱います",
  arcIncomplete: "不完全",
  filterHeading: "フィルターの記録",
  undocumented: "公開された説明なし",
  details: "専門家向けの詳細",
};
