import { makeStyles, tokens } from "@fluentui/react-components";

import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { useWords } from "./LanguageContext";

const useStyles = makeStyles({
  loading: {
    margin: 0,
    padding: "8px 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Stands where a part of the pane is still on its way. */
export function LoadingPart() {
  const words = useWords({ en, ja });
  return (
    <p className={useStyles().loading} role="status">
      {words.loadingPart}
    </p>
  );
}
