import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";

import type { Session } from "../opening/model";
import { chooseLanguage } from "../wording/chooseLanguage";
import { LanguageContext } from "./frame/LanguageContext";
import { PaneFailed } from "./frame/PaneFailed";
import { useDark } from "./theme/useDark";
import { useThemes } from "./theme/useThemes";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    lineBreak: "strict",
  },
});

interface PaneFrameProps {
  readonly session: Session;
  readonly children: ReactNode;
}

/** What holds for the whole page: theme and language of the host, and a net under everything. */
export function PaneFrame({ session, children }: PaneFrameProps) {
  const styles = useStyles();
  const opening = useSyncExternalStore(session.subscribe, session.current);
  const host = useSyncExternalStore(session.subscribe, session.host);
  const language = chooseLanguage(host.language);
  const dark = useDark(host.dark);
  const themes = useThemes(opening.state === "ready");
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <FluentProvider theme={dark ? themes.dark : themes.light} className={styles.root}>
      <LanguageContext value={language}>
        <ErrorBoundary
          resetKeys={[opening]}
          fallbackRender={({ resetErrorBoundary }) => (
            <PaneFailed onTryAgain={resetErrorBoundary} />
          )}
        >
          {children}
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}
