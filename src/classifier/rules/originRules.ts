import type { Rule } from "./rule";

/** Rules behind boundary, origin and account. */
export const originRules = {
  "no-received": {
    subject: "origin",
    strength: null,
    reference: "RFC 5321 4.4: every host that takes a message over adds a Received field",
  },
} as const satisfies Record<string, Rule>;
