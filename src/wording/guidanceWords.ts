import { guidance as en } from "./en/guidance";
import type { GuidanceWords } from "./guidance";
import { guidance as ja } from "./ja/guidance";
import type { Language } from "./model";

const words: Readonly<Record<Language, GuidanceWords>> = { en, ja };

/** What to do and whom to ask, in a language. */
export function guidanceWords(language: Language): GuidanceWords {
  return words[language];
}
