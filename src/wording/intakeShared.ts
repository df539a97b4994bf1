/** What reports can have in common; intake finds it, wording says it. */
export type SharedKind = "message" | "origin" | "sender" | "look-alike" | "subject";
