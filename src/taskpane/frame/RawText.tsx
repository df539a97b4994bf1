import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  raw: {
    margin: "4px 0",
    padding: "8px",
    maxHeight: "240px",
    overflow: "auto",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "17px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    // Hostile text may carry marks that turn the reading direction.
    unicodeBidi: "plaintext",
    direction: "ltr",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Text as it stands in the message, never read as anything but text. */
export function RawText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    // Scrollable text must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={useStyles().raw} tabIndex={0} role="group" aria-label={label}>
      {text}
    </pre>
  );
}
