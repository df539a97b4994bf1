import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ value: { whiteSpace: "nowrap" } });

/** An address of either kind, or a host name: what must not break where it fits on a line. */
const unbroken =
  /[\w.+-]{1,24}@[\w.-]{1,24}|(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}|[\w-]{1,20}(?:\.[\w-]{1,20}){1,5})(?![\w:])/giu;

/** A sentence whose addresses do not break over lines where they fit. */
export function ValueText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const parts: (string | { readonly value: string; readonly at: number })[] = [];
  let done = 0;
  for (const match of text.matchAll(unbroken)) {
    if (match[0].length > 26) continue;
    parts.push(text.slice(done, match.index), { value: match[0], at: match.index });
    done = match.index + match[0].length;
  }
  parts.push(text.slice(done));
  return (
    <>
      {parts.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <span key={part.at} className={styles.value}>
            {part.value}
          </span>
        )
      )}
    </>
  );
}
