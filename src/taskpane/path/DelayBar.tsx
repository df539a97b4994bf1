import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { path as en } from "../../wording/en/path";
import { path as ja } from "../../wording/ja/path";
import { useWords } from "../frame/LanguageContext";
import { delayShare } from "./readPath";

const width = 56;

const useStyles = makeStyles({
  delay: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  bar: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  back: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2 2",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  track: { fill: tokens.colorNeutralStroke2 },
});

interface DelayBarProps {
  readonly seconds: number;
  readonly longest: number;
}

/** How long a hand-over took. A negative delay grows from the right, dashed: clocks disagree. */
export function DelayBar({ seconds, longest }: DelayBarProps) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const length = Math.max(seconds === 0 ? 0 : 2, delayShare(seconds, longest) * width);
  return (
    <span className={styles.delay} title={words.delayMeaning(seconds)}>
      <span>{words.delay(seconds)}</span>
      <svg width={width} height="6" aria-hidden="true" focusable="false">
        <rect className={styles.track} y="2.5" width={width} height="1" />
        {seconds >= 0 ? (
          <rect className={styles.bar} width={length} height="6" rx="1.5" />
        ) : (
          <rect
            className={mergeClasses(styles.back)}
            x={width - length + 0.5}
            y="0.5"
            width={Math.max(1, length - 1)}
            height="5"
            rx="1.5"
          />
        )}
      </svg>
      {seconds < 0 && <span>{words.clocksDisagree}</span>}
    </span>
  );
}
