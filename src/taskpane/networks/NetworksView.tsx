import { makeStyles, tokens } from "@fluentui/react-components";

import type { Analysis } from "../../classifier/model";
import { findProxyPath } from "../../networks/findProxyPath";
import { networks as en } from "../../wording/en/networks";
import { networks as ja } from "../../wording/ja/networks";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { DataSources } from "./DataSources";
import { NetworkCard } from "./NetworkCard";
import type { NetworkDataState } from "./networkData";
import { ProxyPathDrawing } from "./ProxyPathDrawing";

const useStyles = makeStyles({
  note: {
    margin: "0 0 10px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
});

interface NetworksViewProps {
  readonly analysis: Analysis;
  readonly data: NetworkDataState;
  readonly mayAsk: boolean;
  readonly onTryAgain: () => void;
}

/** Every public address on the path, and what may stand in between. */
export function NetworksView({ analysis, data, mayAsk, onTryAgain }: NetworksViewProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const proxyPath = findProxyPath(analysis);
  const all = Object.values(analysis.networks);
  // The address in the verdict is what a person asks about first.
  const ordered = [
    ...all.filter(({ ip }) => ip === analysis.origin.ip),
    ...all.filter(({ ip }) => ip !== analysis.origin.ip),
  ];
  return (
    <>
      <div role="status">
        {data.state === "loading" && (
          <p className={styles.note}>{words.data.loading(data.percent)}</p>
        )}
        {data.state === "failed" && (
          <p className={styles.note}>
            {words.data.problems[data.problem]}{" "}
            <TextButton onClick={onTryAgain}>{words.data.tryAgain}</TextButton>
          </p>
        )}
      </div>
      {proxyPath !== null && <ProxyPathDrawing path={proxyPath} />}
      {data.state === "ready" && (
        <p className={styles.note}>{all.length === 0 ? words.noAddresses : words.intro}</p>
      )}
      {ordered.map((facts) => (
        <NetworkCard key={facts.ip} facts={facts} mayAsk={mayAsk} />
      ))}
      {data.state === "ready" && <DataSources />}
    </>
  );
}
