import type { NetworkFacts } from "../../classifier/model";
import type { Language } from "../../wording/model";
import type { PathWords } from "../../wording/path";

const names: Partial<Record<Language, Intl.DisplayNames>> = {};

/** The countries of an address in words; empty where none is known. */
export function sayCountry(
  facts: NetworkFacts | null,
  words: PathWords,
  language: Language
): string {
  if (facts === null) return "";
  return words.country(
    nameOf(facts.registeredCountry, language),
    nameOf(facts.locatedCountry, language)
  );
}

function nameOf(code: string | null, language: Language): string | null {
  if (code === null || !/^[A-Z]{2}$/u.test(code)) return code;
  const display = (names[language] ??= new Intl.DisplayNames([language], { type: "region" }));
  return display.of(code) ?? code;
}
