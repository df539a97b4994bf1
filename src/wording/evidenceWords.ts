import { evidence as en } from "./en/evidence";
import type { EvidenceWords } from "./evidence";
import { evidence as ja } from "./ja/evidence";
import type { Language } from "./model";

const words: Readonly<Record<Language, EvidenceWords>> = { en, ja };

/** What an evidence package and everything in it says, in a language. */
export function evidenceWords(language: Language): EvidenceWords {
  return words[language];
}
