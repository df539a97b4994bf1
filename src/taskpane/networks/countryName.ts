import type { Language } from "../../wording/model";

const names: Partial<Record<Language, Intl.DisplayNames>> = {};

/** A country code as its name in the pane's language; what is no code stays as it is. */
export function countryName(code: string | null, language: Language): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return code;
  const display = (names[language] ??= new Intl.DisplayNames([language], { type: "region" }));
  return display.of(code) ?? code;
}
