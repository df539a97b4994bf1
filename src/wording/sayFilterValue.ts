import type { FilterValue } from "../classifier/model";
import { filterValues as en } from "./en/filterValues";
import type { FilterValuesWords } from "./filterValues";
import { filterValues as ja } from "./ja/filterValues";
import type { Language } from "./model";

const tables: Readonly<Record<Language, FilterValuesWords>> = { en, ja };

/** The meaning in words; null where the value is undocumented and only shown as written. */
export function sayFilterValue(
  { meaning }: Pick<FilterValue, "meaning">,
  language: Language
): string | null {
  const words: Readonly<Record<string, string>> = tables[language];
  return meaning !== null && Object.hasOwn(words, meaning) ? (words[meaning] ?? null) : null;
}
