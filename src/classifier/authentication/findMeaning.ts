import { filterMeanings, type FilterMeaning, type FilterMeaningId } from "./filterMeanings";

interface Row {
  readonly id: FilterMeaningId;
  readonly meaning: FilterMeaning;
}

const rowsByName = new Map<string, Row[]>();
for (const [id, meaning] of Object.entries(filterMeanings) as [FilterMeaningId, FilterMeaning][]) {
  const name = meaning.name.toLowerCase();
  rowsByName.set(name, [...(rowsByName.get(name) ?? []), { id, meaning }]);
}

/**
 * The documented meaning of a value (`SFV`, `SKN`), or null where no source explains it. A whole
 * value comes before a beginning. Case does not matter.
 */
export function findMeaning(name: string, value: string): FilterMeaningId | null {
  const rows = rowsByName.get(name.toLowerCase()) ?? [];
  const written = value.trim().toUpperCase();
  if (written === "") return null;
  const exact = rows.find(
    ({ meaning }) => meaning.values === null || meaning.values.includes(written)
  );
  const begun = rows.find(({ meaning }) =>
    (meaning.prefixes ?? []).some((prefix) => written.startsWith(prefix))
  );
  return (exact ?? begun)?.id ?? null;
}
