import { intake as en } from "./en/intake";
import type { IntakeWords } from "./intake";
import { intake as ja } from "./ja/intake";
import type { Language } from "./model";

const words: Readonly<Record<Language, IntakeWords>> = { en, ja };

/** What is said of many reports in a language. */
export function intakeWords(language: Language): IntakeWords {
  return words[language];
}
