import type { CommandLineWords } from "./commandLine";
import { commandLine as en } from "./en/commandLine";
import { commandLine as ja } from "./ja/commandLine";
import type { Language } from "./model";

const words: Readonly<Record<Language, CommandLineWords>> = { en, ja };

/** What the command line says in a language. */
export function commandLineWords(language: Language): CommandLineWords {
  return words[language];
}
