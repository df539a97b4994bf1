import type { Language } from "./model";

/** The language to speak for a BCP 47 tag such as `ja-JP`; English where it is not spoken. */
export function chooseLanguage(tag: string): Language {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return primary === "ja" ? "ja" : "en";
}
