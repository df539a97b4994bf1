import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { copy as en } from "../../wording/en/copy";
import { copy as ja } from "../../wording/ja/copy";
import { copyText } from "./copyText";
import { useWords } from "./LanguageContext";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  byHand: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "96px",
    marginTop: "4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
  },
});

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, where "Copy" alone does not say it. */
  readonly label?: string;
}

/** Copies a text; where the host refuses, the text appears to be copied by hand. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(
    null
  );
  const state = copied?.text === text ? copied.done : null;
  return (
    <>
      <TextButton
        onClick={() => {
          void copyText(text).then((done) => {
            setCopied({ text, done });
          });
        }}
      >
        <span aria-live="polite">{state === true ? words.copied : (label ?? words.copy)}</span>
      </TextButton>
      {state === false && (
        <>
          <p role="alert">{words.copyYourself}</p>
          <textarea className={styles.byHand} readOnly value={text} aria-label={words.copy} />
        </>
      )}
    </>
  );
}
