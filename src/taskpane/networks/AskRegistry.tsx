import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { AddressRegistry } from "../../networks/findRegistry";
import { askRegistry } from "../../registry/askRegistry";
import type { RegistryAnswer, RegistryFetch } from "../../registry/model";
import { networks as en } from "../../wording/en/networks";
import { networks as ja } from "../../wording/ja/networks";
import type { NetworksWords } from "../../wording/networks";
import { ActionButton } from "../frame/ActionButton";
import { useWords } from "../frame/LanguageContext";
import { FactList } from "./FactList";

const useStyles = makeStyles({
  ask: { marginTop: "8px" },
  note: {
    margin: "6px 0",
    color: tokens.colorNeutralForeground3,
    wordBreak: "auto-phrase",
    textWrap: "pretty",
  },
  answer: {
    marginTop: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const browserFetch: RegistryFetch = (url, request) => fetch(url, request);

interface AskRegistryProps {
  readonly ip: string;
  readonly registry: AddressRegistry;
  readonly mayAsk: boolean;
}

type Asked = { readonly state: "idle" | "asking" } | RegistryState;
interface RegistryState {
  readonly state: "answered";
  readonly answer: RegistryAnswer;
}

/** The registry asked about one address: only on a press, and what that tells stands beside it. */
export function AskRegistry({ ip, registry, mayAsk }: AskRegistryProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const [asked, setAsked] = useState<Asked>({ state: "idle" });
  const warningId = useId();
  if (!mayAsk) return null;
  const name = registry.ask[0]?.name ?? registry.registry.name;
  const ask = async () => {
    setAsked({ state: "asking" });
    const bases = registry.ask.map(({ base }) => base);
    setAsked({ state: "answered", answer: await askRegistry(ip, bases, browserFetch) });
  };
  return (
    <div className={styles.ask}>
      {asked.state !== "answered" && (
        <>
          <p id={warningId} className={styles.note}>
            {words.askWarning(registry.ask.map((one) => one.name).join(", "), ip)}
          </p>
          <ActionButton
            aria-describedby={warningId}
            aria-disabled={asked.state === "asking"}
            onClick={() => {
              if (asked.state === "idle") void ask();
            }}
          >
            {asked.state === "asking" ? words.asking : words.ask(name)}
          </ActionButton>
        </>
      )}
      <div role="status">
        {asked.state === "answered" && <Answer answer={asked.answer} words={words} />}
      </div>
    </div>
  );
}

interface AnswerProps {
  readonly answer: RegistryAnswer;
  readonly words: NetworksWords;
}

function Answer({ answer, words }: AnswerProps) {
  const styles = useStyles();
  if (answer.kind === "refused") {
    return (
      <div className={styles.answer}>
        <p className={styles.note}>{words.refusals[answer.reason]}</p>
        <a href={answer.page} target="_blank" rel="noreferrer noopener">
          {words.openPage}
        </a>
      </div>
    );
  }
  const { network } = answer;
  const range = [network.first, network.last].filter((end) => end !== null).join(" – ");
  const contact = [network.abuse?.name, network.abuse?.email, network.abuse?.telephone]
    .filter((part) => part != null)
    .join(" · ");
  const labels = words.registered;
  return (
    <div className={styles.answer}>
      <p className={styles.note}>{words.answered(answer.answeredBy)}</p>
      <FactList
        facts={[
          [labels.name, network.name],
          [labels.holder, network.holder],
          [labels.range, range],
          [labels.country, network.country],
          [network.abuseIsNamed ? labels.abuse : labels.otherContact, contact],
          [labels.changed, network.changed],
        ]}
      />
    </div>
  );
}
