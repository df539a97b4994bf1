import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  label: {
    display: "block",
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tall: { minHeight: "96px", resize: "vertical" },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly tall?: boolean;
  readonly required?: boolean;
}

/** A field to type into, with its label above. */
export function TextField({ label, value, onChange, tall = false, required }: TextFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {tall ? (
        <textarea
          id={id}
          className={`${styles.input} ${styles.tall}`}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <input
          id={id}
          className={styles.input}
          type="text"
          autoComplete="off"
          aria-required={required}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </>
  );
}
