import { makeStyles, tokens } from "@fluentui/react-components";

import type { Authentication, FilterValue, HeaderField } from "../../classifier/model";
import { checks as en } from "../../wording/en/checks";
import type { TermId } from "../../wording/glossary";
import { checks as ja } from "../../wording/ja/checks";
import { plainValue } from "../../wording/plainValue";
import { sayFilterValue } from "../../wording/sayFilterValue";
import { FieldLink } from "../frame/FieldLink";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { Term } from "../frame/Term";

const useStyles = makeStyles({
  heading: {
    margin: "14px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gap: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  claimed: { color: tokens.colorNeutralForeground3 },
  written: { fontFamily: tokens.fontFamilyMonospace },
  undocumented: { color: tokens.colorNeutralForeground3 },
  chain: { margin: "0 0 8px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
});

/** Names of values that have a sentence of their own in the glossary. */
const terms: Readonly<Partial<Record<string, TermId>>> = {
  SCL: "scl",
  BCL: "bcl",
  SFV: "sfv",
  CAT: "cat",
  SFTY: "sfty",
  CIP: "cip",
  CTRY: "ctry",
};

interface ExpertChecksProps {
  readonly authentication: Authentication;
  readonly fields: readonly HeaderField[];
}

/** What specialists ask for: the forwarders' record (ARC) as it is built, and the filter's values. */
export function ExpertChecks({
  authentication: { arc, arcChain, filter },
  fields,
}: ExpertChecksProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  return (
    <>
      {arc.length > 0 && (
        <>
          <h3 className={styles.heading}>
            <Term id="arc">{words.arcHeading}</Term>
          </h3>
          <p className={styles.chain}>{words.arcChain[arcChain]}</p>
          <ol className={styles.list}>
            {arc.map(({ instance, seal, authenticationResults, complete, trustedSealer }) => (
              <li key={instance} className={trustedSealer ? undefined : styles.claimed}>
                <div>
                  {words.arcSet(
                    instance,
                    seal?.domain == null ? null : plainValue(seal.domain, 120)
                  )}
                  {seal?.cv == null ? "" : ` · cv=${plainValue(seal.cv, 20)}`}
                </div>
                <div>{trustedSealer ? words.arcTrusted : words.arcUntrusted}</div>
                {!complete && <div>{words.arcIncomplete}</div>}
                {seal !== null && <FieldLink fields={fields} field={seal.field} />}{" "}
                {authenticationResults !== null && (
                  <FieldLink fields={fields} field={authenticationResults} />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {filter.length > 0 && (
        <>
          <h3 className={styles.heading}>
            <Term id="eop">{words.filterHeading}</Term>
          </h3>
          <ul className={styles.list}>
            {filter.map((value, index) => (
              <li key={`${String(value.field)}-${String(index)}`}>
                <FilterRow value={value} />
                <FieldLink fields={fields} field={value.field} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FilterRow({ value }: { readonly value: FilterValue }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const meaning = sayFilterValue(value, useLanguage());
  const name = plainValue(value.name, 60);
  const term = Object.hasOwn(terms, name) ? terms[name] : undefined;
  return (
    <>
      <div>
        {term === undefined ? name : <Term id={term}>{name}</Term>}{" "}
        <span className={styles.written}>{plainValue(value.value, 120)}</span>
      </div>
      <div className={meaning === null ? styles.undocumented : undefined}>
        {meaning ?? words.undocumented}
      </div>
    </>
  );
}
