import { report as en } from "./en/report";
import { report as ja } from "./ja/report";
import type { Language } from "./model";
import type { ReportWords } from "./report";

const words: Readonly<Record<Language, ReportWords>> = { en, ja };

/** What is said of a report to IT in a language. */
export function reportWords(language: Language): ReportWords {
  return words[language];
}
