import { textReport as en } from "./en/textReport";
import { textReport as ja } from "./ja/textReport";
import type { Language } from "./model";
import type { TextReportWords } from "./textReport";

const words: Readonly<Record<Language, TextReportWords>> = { en, ja };

/** What the readable report says in a language. */
export function textReportWords(language: Language): TextReportWords {
  return words[language];
}
