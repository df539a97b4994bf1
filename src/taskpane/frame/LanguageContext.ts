import { createContext, useContext } from "react";

import type { Language } from "../../wording/model";

export const LanguageContext = createContext<Language>("en");

/** The language the pane speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one subject in the pane's language: `useWords({ en, ja })`. */
export function useWords<Words>(tables: Readonly<Record<Language, Words>>): Words {
  return tables[useContext(LanguageContext)];
}
