import { makeStyles, tokens } from "@fluentui/react-components";

import type { TimelineEntry } from "../../auditlog/model";
import { askLog as enAsk } from "../../wording/en/askLog";
import { auditlog as en } from "../../wording/en/auditlog";
import { askLog as jaAsk } from "../../wording/ja/askLog";
import { auditlog as ja } from "../../wording/ja/auditlog";
import { useWords } from "../frame/LanguageContext";
import { layOutTimeline } from "./layOutTimeline";

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    height: "auto",
    marginBottom: "8px",
    fontSize: "10px",
    fill: tokens.colorNeutralForeground2,
  },
  lane: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
  mark: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1",
  },
  message: { stroke: tokens.colorBrandForeground1, strokeWidth: "1.5" },
  messageMark: { fill: tokens.colorBrandForeground1 },
  label: { fill: tokens.colorNeutralForeground2 },
});

/** Time from left to right, a lane a kind of act; the message is the line through all lanes. */
export function TimelineChart({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const styles = useStyles();
  const words = useWords({ en, ja });
  const ask = useWords({ en: enAsk, ja: jaAsk });
  const { width, height, lanes, marks, messageAt, ticks } = layOutTimeline(timeline);
  if (marks.length === 0) return null;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={ask.chart}
    >
      {lanes.map(({ role, y }) => (
        <g key={role}>
          <text x={0} y={y - 6} className={styles.label}>
            {words.roles[role]}
          </text>
          <line className={styles.lane} x1={0} x2={width} y1={y} y2={y} />
        </g>
      ))}
      {messageAt !== null && (
        <line className={styles.message} x1={messageAt} x2={messageAt} y1={4} y2={height - 14} />
      )}
      {marks.map(({ x, y, role, record }) =>
        role === "failure" ? (
          <path
            key={record}
            className={styles.mark}
            d={`M${String(x)} ${String(y - 5)}l5 9h-10z`}
          />
        ) : role === "sign" ? (
          <rect key={record} className={styles.mark} x={x - 4} y={y - 4} width={8} height={8} />
        ) : (
          <circle
            key={record}
            className={role === "message" ? styles.messageMark : styles.mark}
            cx={x}
            cy={y}
            r={4}
          />
        )
      )}
      {ticks.map(({ x, label, anchor }) => (
        <text key={label} x={x} y={height - 2} textAnchor={anchor} className={styles.label}>
          {label}
        </text>
      ))}
    </svg>
  );
}
