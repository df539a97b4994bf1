import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { NetworkFacts } from "../../classifier/model";
import { findAbuseContact } from "../../networks/abuseContacts";
import { findRegistry } from "../../networks/findRegistry";
import { countryIsNotThePersons, groupKind } from "../../networks/groupKind";
import { networks as en } from "../../wording/en/networks";
import { networks as ja } from "../../wording/ja/networks";
import type { NetworksWords } from "../../wording/networks";
import { useLanguage, useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import { AskRegistry } from "./AskRegistry";
import { countryName } from "./countryName";
import { FactList } from "./FactList";

const useStyles = makeStyles({
  card: {
    margin: "0 0 10px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  address: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  note: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { marginTop: "6px" },
  needs: { margin: "4px 0 0", paddingLeft: "18px" },
});

interface NetworkCardProps {
  readonly facts: NetworkFacts;
  /** The organisation allows to ask registries. */
  readonly mayAsk: boolean;
}

/** Whose address it is, what kind of network, and who could tell more. */
export function NetworkCard({ facts, mayAsk }: NetworkCardProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const language = useLanguage();
  const titleId = useId();
  if (facts.special !== null) {
    return (
      <article className={styles.card} aria-labelledby={titleId}>
        <h3 id={titleId} className={styles.address}>
          {facts.ip}
        </h3>
        <p className={styles.note}>{words.special(facts.special)}</p>
        {facts.shared && <p className={styles.note}>{words.shared}</p>}
      </article>
    );
  }
  const registry = findRegistry(facts.ip, facts.registeredCountry);
  const abuse = findAbuseContact(facts.asn);
  const country = words.countries(
    countryName(facts.registeredCountry, language),
    countryName(facts.locatedCountry, language)
  );
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.address}>
        {facts.ip}
      </h3>
      <FactList
        facts={[
          [words.operator, facts.operator ?? words.unknownOperator],
          [words.kind, sayKind(facts, words)],
          [words.service, facts.service],
          [words.country, country],
          [words.network, sayNetwork(facts)],
          [words.registry, registry?.registry.name ?? null],
          [words.abuse, abuse === null ? null : words.usuallyAt(abuse)],
        ]}
      />
      {facts.kind !== null && facts.basis !== null && (
        <p className={styles.note}>
          {words.kindMeaning[facts.kind]}{" "}
          <span className={styles.quiet}>{words.basis[facts.basis]}</span>
        </p>
      )}
      {facts.shared && <p className={styles.note}>{words.shared}</p>}
      {countryIsNotThePersons(facts.kind) && (
        <p className={styles.note}>{words.countryIsNotThePersons}</p>
      )}
      <WhoCouldTell facts={facts} words={words} />
      {registry !== null && <AskRegistry ip={facts.ip} registry={registry} mayAsk={mayAsk} />}
    </article>
  );
}

function sayKind({ kind, basis }: NetworkFacts, words: NetworksWords): string {
  if (kind === null) return words.unknownKind;
  return basis === "as-name" ? words.looksLike(words.kinds[kind]) : words.kinds[kind];
}

function sayNetwork({ asn, asName }: NetworkFacts): string | null {
  if (asn === null) return null;
  return asName === null ? `AS${String(asn)}` : `AS${String(asn)} ${asName}`;
}

interface WhoCouldTellProps {
  readonly facts: NetworkFacts;
  readonly words: NetworksWords;
}

function WhoCouldTell({ facts, words }: WhoCouldTellProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { who, needs, caveat } = words.couldTell[groupKind(facts.kind)];
  return (
    <div className={styles.more}>
      <TextButton
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.whoCouldTell}
      </TextButton>
      {open && (
        <div id={listId}>
          <p className={styles.note}>{who(facts.service ?? facts.operator)}</p>
          <p className={styles.note}>{words.needsTitle}</p>
          <ul className={styles.needs}>
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <p className={styles.note}>{caveat}</p>
        </div>
      )}
    </div>
  );
}
