import { makeStyles, tokens } from "@fluentui/react-components";

import manifest from "../../../data/networks/manifest.json";
import { networks as en } from "../../wording/en/networks";
import { networks as ja } from "../../wording/ja/networks";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  sources: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  line: { margin: "0 0 4px" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Date, origin and licence of the network data, with the links that its licences ask for. */
export function DataSources() {
  const styles = useStyles();
  const words = useWords({ en, ja }).data;
  return (
    <div className={styles.sources}>
      <p className={styles.line}>{words.date(manifest.date)}</p>
      <p className={styles.line}>{words.attribution}</p>
      {/* The wording of an attribution is its licence's, in any language. */}
      <p className={styles.line} lang="en">
        {manifest.attribution.text}
      </p>
      <ul className={styles.list} lang="en">
        {manifest.attribution.links.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
