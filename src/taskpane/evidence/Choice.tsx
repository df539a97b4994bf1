import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  choice: { display: "grid", gridTemplateColumns: "24px 1fr", margin: "6px 0" },
  box: {
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", wordBreak: "auto-phrase" },
  note: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    wordBreak: "auto-phrase",
  },
});

interface ChoiceProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** One thing to tick, with what it means. */
export function Choice({ label, note, chosen, onChange }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        id={id}
        className={styles.box}
        type="checkbox"
        checked={chosen}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {note !== undefined && (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      )}
    </div>
  );
}
