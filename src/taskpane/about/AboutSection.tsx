import { makeStyles, tokens } from "@fluentui/react-components";

import { about as en } from "../../wording/en/about";
import { about as ja } from "../../wording/ja/about";
import { useWords } from "../frame/LanguageContext";
import { DataSources } from "../networks/DataSources";
import type { SectionProps } from "../sectionProps";

const useStyles = makeStyles({
  text: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
});

/** Which Whence this is, how old its data are, and what happens to the message. */
export function AboutSection({ inspection: { versions } }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  return (
    <>
      <p className={styles.text}>{words.privacy}</p>
      <p className={styles.text}>{words.version(versions.whence)}</p>
      {versions.networks === null ? (
        <p className={styles.text}>{words.noNetworkData}</p>
      ) : (
        <DataSources />
      )}
    </>
  );
}
