import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";

const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    minHeight: "32px",
    padding: "5px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "&:hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-disabled='true']": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      cursor: "not-allowed",
    },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    border: "1px solid transparent",
    color: tokens.colorNeutralForegroundOnBrand,
    "&:hover": {
      backgroundColor: tokens.colorBrandBackgroundHover,
      border: "1px solid transparent",
    },
    "&:active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
});

interface ActionButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly primary?: boolean;
}

/**
 * A button with Fluent's look and without its code: it stands in the first load, where every
 * kilobyte delays the verdict. Parts that come later may take Fluent's own.
 */
export function ActionButton({ primary = false, className, ...rest }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(styles.button, primary && styles.primary, className)}
    />
  );
}
