import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";

import { evidence as en } from "../../wording/en/evidence";
import { evidence as ja } from "../../wording/ja/evidence";
import { plainValue } from "../../wording/plainValue";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", margin: "6px 0" },
  hidden: { display: "none" },
  chosen: { fontSize: tokens.fontSizeBase200, lineHeight: "18px", overflowWrap: "anywhere" },
});

interface FileChoiceProps {
  readonly label: string;
  readonly accept?: string;
  readonly files: readonly File[];
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files that a person adds by hand; named back, and removable. */
export function FileChoice({ label, accept, files, onChoose }: FileChoiceProps) {
  const styles = useStyles();
  const { pane: words } = useWords({ en, ja });
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.row}>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onChoose([...files, ...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button
        size="small"
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      {files.length > 0 && (
        <span className={styles.chosen}>
          {words.chosen(files.length, files.map(({ name }) => plainValue(name, 40)).join(", "))}{" "}
          <TextButton
            aria-label={`${words.remove}: ${label}`}
            onClick={() => {
              onChoose([]);
            }}
          >
            {words.remove}
          </TextButton>
        </span>
      )}
    </div>
  );
}
