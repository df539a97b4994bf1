import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";

import { standalone as en } from "../../wording/en/standalone";
import { standalone as ja } from "../../wording/ja/standalone";
import { ActionButton } from "../frame/ActionButton";
import { useDrop } from "../auditlog/useDrop";
import { useWords } from "../frame/LanguageContext";
import type { StandaloneSession } from "./createStandaloneSession";

const useStyles = makeStyles({
  page: { maxWidth: "720px", margin: "0 auto", padding: "24px 16px 32px" },
  question: {
    margin: "0 0 8px",
    fontSize: "26px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    wordBreak: "auto-phrase",
  },
  promise: {
    margin: "0 0 24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "21px",
    wordBreak: "auto-phrase",
  },
  card: {
    padding: "16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    marginBottom: "16px",
  },
  label: {
    display: "block",
    marginBottom: "6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    boxSizing: "border-box",
    display: "block",
    width: "100%",
    minHeight: "160px",
    padding: "10px",
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "17px",
    marginBottom: "12px",
    "&::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    padding: "20px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  dropText: { flexGrow: 1, margin: 0 },
  strong: { display: "block", fontWeight: tokens.fontWeightSemibold },
  kinds: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  input: { display: "none" },
});

/** Where headers are pasted and files are dropped. */
export function Intake({ session }: { readonly session: StandaloneSession }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [text, setText] = useState("");
  const { zone, isOver } = useDrop(session.openFiles);
  const input = useRef<HTMLInputElement>(null);
  const textId = useId();
  return (
    <main className={styles.page}>
      <h1 className={styles.question}>{words.question}</h1>
      <p className={styles.promise}>{words.promise}</p>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") session.openText(text);
        }}
      >
        <label className={styles.label} htmlFor={textId}>
          {words.pasteLabel}
        </label>
        <textarea
          id={textId}
          className={styles.text}
          value={text}
          placeholder={words.pasteHint}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <ActionButton primary type="submit" aria-disabled={text.trim() === ""}>
          {words.examine}
        </ActionButton>
      </form>
      <div ref={zone} className={mergeClasses(styles.drop, isOver && styles.over)}>
        <p className={styles.dropText}>
          <span className={styles.strong}>{words.dropHere}</span>
          <span className={styles.kinds}>{words.dropKinds}</span>
        </p>
        <ActionButton
          onClick={() => {
            input.current?.click();
          }}
        >
          {words.chooseFiles}
        </ActionButton>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          aria-label={words.chooseFiles}
          onChange={(event) => {
            session.openFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
    </main>
  );
}
