import type { AuditLogWords } from "./auditlog";
import { auditlog as en } from "./en/auditlog";
import { auditlog as ja } from "./ja/auditlog";
import type { Language } from "./model";

const words: Readonly<Record<Language, AuditLogWords>> = { en, ja };

/** What an exported log says, in a language. */
export function auditlogWords(language: Language): AuditLogWords {
  return words[language];
}
