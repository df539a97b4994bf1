import { makeStyles, tokens } from "@fluentui/react-components";

import type { HeaderField } from "../../classifier/model";
import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "./LanguageContext";
import { usePaneNavigation } from "./PaneNavigation";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface FieldLinkProps {
  readonly fields: readonly HeaderField[];
  /** Index of the header field. */
  readonly field: number;
}

/** From a statement to the header line it rests on. Nothing where there is no such line. */
export function FieldLink({ fields, field }: FieldLinkProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const { showField } = usePaneNavigation();
  const shown = fields[field];
  if (shown === undefined) return null;
  return (
    <TextButton
      className={styles.link}
      onClick={(event) => {
        showField(field, event.currentTarget);
      }}
    >
      {words.fieldLink(plainValue(shown.name, 40), field + 1)}
    </TextButton>
  );
}
