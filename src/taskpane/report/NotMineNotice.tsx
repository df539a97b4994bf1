import { makeStyles, tokens } from "@fluentui/react-components";

import type { Settings, TransportName } from "../../settings/model";
import { report as en } from "../../wording/en/report";
import { report as ja } from "../../wording/ja/report";
import { useWords } from "../frame/LanguageContext";

const useStyles = makeStyles({
  notice: {
    padding: "10px 12px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderRadius: tokens.borderRadiusMedium,
    "& p": { margin: "0 0 6px" },
    "& p:last-child": { margin: 0 },
  },
  phone: { fontWeight: tokens.fontWeightSemibold },
});

interface NotMineNoticeProps {
  readonly settings: Settings;
  readonly first: TransportName | null;
}

/** Before "I did not send this": the telephone first, and who else may read the report. */
export function NotMineNotice({ settings, first }: NotMineNoticeProps) {
  const styles = useStyles();
  const words = useWords({ en, ja }).notMine;
  const { telephone } = settings.it;
  return (
    <div className={styles.notice} role="note">
      <p className={styles.phone}>
        {telephone === null ? words.phoneUnknown : words.phoneFirst(telephone)}
      </p>
      <p>{words.warning}</p>
      <p>{first === "endpoint" ? words.quietly : words.copyInMailbox}</p>
    </div>
  );
}
