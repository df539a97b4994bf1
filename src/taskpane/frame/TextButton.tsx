import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";

const useStyles = makeStyles({
  button: {
    appearance: "none",
    border: "none",
    background: "none",
    fontFamily: "inherit",
    textAlign: "inherit",
    display: "inline",
    padding: "2px 0",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    fontSize: "inherit",
    lineHeight: "inherit",
    textDecorationLine: "underline",
    textDecorationColor: "transparent",
    textUnderlineOffset: "2px",
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
    "&:hover": { textDecorationColor: "currentColor" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[disabled]": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** A quiet button that reads like a link and does something on this page. */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={mergeClasses(useStyles().button, className)} />;
}
