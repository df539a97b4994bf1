import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import { findDutyClocks } from "../../guidance/contacts/clocks";
import { findContacts } from "../../guidance/contacts/contacts";
import { askRows } from "../../guidance/asking/sources";
import type { Audience, SituationId } from "../../guidance/steps/model";
import { orderSteps } from "../../guidance/steps/orderSteps";
import { proposeSituation } from "../../guidance/steps/proposeSituation";
import { messageInQuestion } from "../../inspection/messageInQuestion";
import { guidance as en } from "../../wording/en/guidance";
import { guidance as ja } from "../../wording/ja/guidance";
import { useWords } from "../frame/LanguageContext";
import { TextButton } from "../frame/TextButton";
import type { SectionProps } from "../sectionProps";
import { BeforeTheLock } from "./BeforeTheLock";
import { SafetyNote } from "./SafetyNote";
import { StepList } from "./StepList";
import { useTicks } from "./useTicks";

const useStyles = makeStyles({
  label: {
    display: "block",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  select: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  first: {
    margin: "10px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  heading: {
    margin: "18px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "10px" },
  item: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
});

const situations: readonly SituationId[] = [
  "received",
  "sent-proven",
  "sent-copy-only",
  "bounced",
  "colleague",
];

interface NextStepsSectionProps extends SectionProps {
  /** UTC time from which notification clocks are counted. */
  readonly now: string;
}

/** What to do now: the situation proposed, its steps in order, and who can be asked. */
export function NextStepsSection({ inspection, session, settings, now }: NextStepsSectionProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const selectId = useId();
  const [situation, setSituation] = useState<SituationId>(() => proposeSituation(inspection));
  const isOutlook = session.host().kind === "outlook";
  const [audience, setAudience] = useState<Audience>("person");
  const mayBeRead = situation === "sent-proven" || situation === "sent-copy-only";
  const ticks = useTicks(inspection.key, !mayBeRead);
  const [hasSafetyNote, showSafetyNote] = useState(true);
  const question = messageInQuestion(inspection, settings);
  const steps = orderSteps(situation, audience);
  const contacts = findContacts(settings.organisation.country);
  const clocks =
    audience === "organisation" ? findDutyClocks(settings.organisation.country, now) : [];
  return (
    <>
      <label className={styles.label} htmlFor={selectId}>
        {words.situationTitle}
      </label>
      <select
        id={selectId}
        className={styles.select}
        value={situation}
        onChange={(event) => {
          setSituation(event.target.value as SituationId);
        }}
      >
        {situations.map((id) => (
          <option key={id} value={id}>
            {words.situations[id].name}
          </option>
        ))}
      </select>
      <p className={styles.first}>{words.situations[situation].first}</p>
      {mayBeRead && hasSafetyNote && (
        <SafetyNote
          country={settings.organisation.country}
          close={() => {
            showSafetyNote(false);
          }}
        />
      )}
      {mayBeRead && (
        <BeforeTheLock
          telephone={settings.it.telephone}
          question={question}
          steps={orderSteps(situation, "person").slice(0, 8)}
          canPrint={!isOutlook || navigator.platform !== "MacIntel"}
        />
      )}
      <StepList
        steps={steps}
        ticks={ticks}
        account={question.account}
        showSources={audience !== "person"}
      />
      <p className={styles.small}>{mayBeRead ? words.notKept : words.keepOnDevice}</p>
      <p className={styles.small}>
        {(["person", "it", "organisation"] as const)
          .filter((other) => other !== audience)
          .map((other) => (
            <span key={other}>
              <TextButton
                onClick={() => {
                  setAudience(other);
                }}
              >
                {words.audiences[other]}
              </TextButton>{" "}
            </span>
          ))}
      </p>
      {clocks.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.clocksTitle}</h3>
          <ul className={styles.list}>
            {clocks.map(({ id, ends, unconfirmed }) => (
              <li key={id} className={styles.item}>
                {words.clocks[id](ends.replace("T", " ").replace("Z", " UTC"))}
                {unconfirmed && <span className={styles.small}> ({words.unconfirmed})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{words.askTitle}</h3>
      <ul className={styles.list}>
        {askRows.map(({ id }) => (
          <li key={id} className={styles.item}>
            <strong>{words.ask[id].who}</strong> {words.ask[id].tells}
            <div className={styles.small}>
              {words.takes}: {words.ask[id].takes} {words.ask[id].limit}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{words.fixed.address}</p>
      {settings.organisation.country === "JP" && (
        <p className={styles.small}>{words.fixed.disclosure}</p>
      )}
      <h3 className={styles.heading}>{words.contactsTitle}</h3>
      {contacts.length === 0 ? (
        <p className={styles.small}>{words.noContacts}</p>
      ) : (
        <ul className={styles.list}>
          {contacts.map(({ name, reach, purpose, unconfirmed }) => (
            <li key={name + purpose} className={styles.item}>
              <strong>{words.purposes[purpose]}</strong> {name}
              <div className={styles.small}>
                {reach}
                {unconfirmed && ` (${words.unconfirmed})`}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>{words.fixed.law}</p>
    </>
  );
}
