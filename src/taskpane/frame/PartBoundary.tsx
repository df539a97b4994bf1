import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";

import { pane as en } from "../../wording/en/pane";
import { pane as ja } from "../../wording/ja/pane";
import { useWords } from "./LanguageContext";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  failed: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A part that fails says so in its own place; the rest of the pane lives on. */
export function PartBoundary({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <div className={styles.failed} role="alert">
          {words.partFailed} <TextButton onClick={resetErrorBoundary}>{words.tryAgain}</TextButton>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
