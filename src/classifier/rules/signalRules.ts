import type { Rule } from "./rule";

/** Rules behind the signals: forgery, identity, time, authentication. */
export const signalRules = {
  "time-backwards": {
    subject: "time",
    strength: "weak",
    reference: "RFC 5321 4.4: trace fields are added in time order; clocks drift",
  },
} as const satisfies Record<string, Rule>;
