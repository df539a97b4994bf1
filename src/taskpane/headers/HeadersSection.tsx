import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";

import { headers as en } from "../../wording/en/headers";
import { headers as ja } from "../../wording/ja/headers";
import { CopyButton } from "../frame/CopyButton";
import { useWords } from "../frame/LanguageContext";
import { usePaneNavigation } from "../frame/PaneNavigation";
import { RawText } from "../frame/RawText";
import { TextButton } from "../frame/TextButton";
import type { SectionProps } from "../sectionProps";
import { searchFields } from "./searchFields";

/** So many lines are built at once; a hostile message can have thousands. */
const step = 200;

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "14px",
    rowGap: "6px",
    marginBottom: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  search: {
    boxSizing: "border-box",
    width: "100%",
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    "&::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  field: {
    padding: "6px 8px",
    margin: "0 -8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    "&:focus": { outline: "none" },
  },
  shown: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  number: {
    color: tokens.colorNeutralForeground3,
    marginInlineEnd: "6px",
    fontVariantNumeric: "tabular-nums",
  },
  value: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "17px",
    whiteSpace: "pre-wrap",
    unicodeBidi: "plaintext",
  },
});

/** Every header field, in the message's order, with search, the original text and the way back. */
export function HeadersSection({ inspection }: SectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const { shownField, goBack } = usePaneNavigation();
  const { fields, headerText } = inspection;
  const [query, setQuery] = useState("");
  const [isOriginal, setOriginal] = useState(false);
  const [asked, setAsked] = useState(step);
  const searchId = useId();
  const shownRef = useRef<HTMLLIElement>(null);
  const found = useMemo(() => searchFields(fields, query), [fields, query]);

  // A field that a statement leads to is shown whatever was searched or folded before.
  const [answered, setAnswered] = useState(shownField?.ask ?? null);
  if (shownField !== null && shownField.ask !== answered) {
    setAnswered(shownField.ask);
    setQuery("");
    setOriginal(false);
  }
  const limit = Math.max(asked, (shownField?.field ?? 0) + 20);

  useEffect(() => {
    if (shownField === null) return;
    shownRef.current?.scrollIntoView({ block: "center" });
    shownRef.current?.focus({ preventScroll: true });
  }, [shownField]);

  if (fields.length === 0) return <p>{words.noHeaders}</p>;
  return (
    <>
      <div className={styles.tools}>
        <input
          id={searchId}
          className={styles.search}
          type="search"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
        <span className={styles.count} role="status">
          {words.found(found.length, fields.length)}
        </span>
        <TextButton
          aria-pressed={isOriginal}
          onClick={() => {
            setOriginal(!isOriginal);
          }}
        >
          {isOriginal ? words.asList : words.originalText}
        </TextButton>
        <CopyButton text={headerText} label={words.copyAll} />
      </div>
      {isOriginal ? (
        <RawText text={headerText} label={words.originalText} />
      ) : (
        <ul className={styles.list}>
          {found.slice(0, limit).map((field) => {
            const isShown = shownField?.field === field.index;
            return (
              <li
                key={field.index}
                ref={isShown ? shownRef : null}
                tabIndex={isShown ? -1 : undefined}
                className={mergeClasses(styles.field, isShown && styles.shown)}
              >
                {isShown && <TextButton onClick={goBack}>{words.backToStatement}</TextButton>}
                {isShown && <br />}
                <span className={styles.number}>{field.index + 1}</span>
                <span className={styles.name}>{field.name}</span>
                <span className={styles.value}>{field.value}</span>
              </li>
            );
          })}
        </ul>
      )}
      {!isOriginal && found.length === 0 && <p>{words.nothingFound}</p>}
      {!isOriginal && found.length > limit && (
        <TextButton
          onClick={() => {
            setAsked(limit + step);
          }}
        >
          {words.showMore(Math.min(step, found.length - limit))}
        </TextButton>
      )}
    </>
  );
}
