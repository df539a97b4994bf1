import { makeStyles, tokens } from "@fluentui/react-components";

import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { ActionButton } from "./ActionButton";
import { useWords } from "./LanguageContext";

const useStyles = makeStyles({
  view: { padding: "32px 20px", display: "grid", justifyItems: "start", gap: "8px" },
  title: {
    margin: 0,
    fontSize: "18px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  wayOn: { margin: "0 0 8px", fontSize: tokens.fontSizeBase300, lineHeight: "21px" },
});

/** The pane failed by its own mistake: said plainly, with a way to try again. */
export function PaneFailed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const styles = useStyles();
  const { paneFailed, tryAgain } = useWords({ en, ja });
  return (
    <section className={styles.view} role="alert">
      <h1 className={styles.title}>{paneFailed.title}</h1>
      <p className={styles.wayOn}>{paneFailed.wayOn}</p>
      <ActionButton onClick={onTryAgain}>{tryAgain}</ActionButton>
    </section>
  );
}
