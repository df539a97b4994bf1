import {
  Button,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { readDisplay } from "../../outlook/readDisplay";
import type { Settings } from "../../settings/model";
import { chooseLanguage } from "../../wording/chooseLanguage";
import { reportWords } from "../../wording/reportWords";
import { useDark } from "../theme/useDark";
import { sendFromPhone } from "./sendFromPhone";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "24px 16px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    "& p": { margin: "0 0 16px" },
  },
  title: { margin: "0 0 16px", fontSize: tokens.fontSizeBase500 },
  button: { width: "100%", minHeight: "48px", marginBottom: "16px" },
});

type State = "asking" | "sending" | "sent" | "failed" | "maybe";

/** What Whence can do on a phone: say what it cannot, and report. */
export function MobilePage({ settings }: { readonly settings: Settings | null }) {
  const styles = useStyles();
  const language = chooseLanguage(readDisplay().language);
  const words = reportWords(language);
  const dark = useDark(null);
  const [state, setState] = useState<State>("asking");
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A compose window cannot be opened on a phone: only ways that need none are offered.
  const possible =
    settings !== null &&
    settings.report.recipients.length > 0 &&
    settings.report.transports.some(
      (way) =>
        (way === "graph" && settings.graph !== null) ||
        (way === "endpoint" && settings.report.endpoint !== null)
    );
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{words.mobile.title}</h1>
        <p>{words.mobile.cannot}</p>
        {possible && (state === "asking" || state === "sending") && (
          <>
            <p>{words.mobile.canReport}</p>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={state === "sending"}
              onClick={() => {
                if (state === "sending") return;
                setState("sending");
                void sendFromPhone(settings, language).then(setState);
              }}
            >
              {state === "sending" ? words.panel.sending : words.panel.send}
            </Button>
          </>
        )}
        {settings !== null && !possible && <p>{words.mobile.cannotReport}</p>}
        <div role="status">
          {state === "sent" && <p>{words.accepted.title}</p>}
          {state === "failed" && <p>{words.failed.title}</p>}
          {state === "maybe" && <p>{words.failed.maybe}</p>}
        </div>
        <p>{words.mobile.wayOn}</p>
      </main>
    </FluentProvider>
  );
}
