import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";

import type { Session } from "../opening/model";
import { chooseLanguage } from "../wording/chooseLanguage";
import { LanguageContext } from "./frame/LanguageContext";
import { PaneFailed } from "./frame/PaneFailed";
import { useDark } from "./theme/useDark";

/** Yu Gothic and Meiryo for Windows, Hiragino for Mac: Outlook's own Japanese faces. */
const fontFamilyBase =
  '"Segoe UI", "Yu Gothic UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", system-ui, sans-serif';
const lightTheme = { ...webLightTheme, fontFamilyBase };
const darkTheme = { ...webDarkTheme, fontFamilyBase };

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
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [language, dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.root}>
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
