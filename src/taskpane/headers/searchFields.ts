import type { HeaderField } from "../../classifier/model";

/** The fields whose name or value contains the text, whatever its case; all for no text. */
export function searchFields(
  fields: readonly HeaderField[],
  query: string
): readonly HeaderField[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return fields;
  return fields.filter(
    ({ key, value }) => key.includes(wanted) || value.toLowerCase().includes(wanted)
  );
}
