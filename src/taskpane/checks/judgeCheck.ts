import type { Authentication, Check } from "../../classifier/model";
import type { CheckName, CheckOutcome } from "../../wording/checks";

/** The result word of a check (RFC 8601 2.7) → what it means for a reader. */
function judgeCheck({ result }: Pick<Check, "result">): CheckOutcome {
  switch (result.toLowerCase()) {
    case "pass":
    case "bestguesspass":
      return "pass";
    case "fail":
    case "hardfail":
      return "fail";
    case "softfail":
    case "neutral":
    case "policy":
    case "softpass":
      return "soft";
    case "none":
      return "none";
    case "temperror":
    case "permerror":
      return "error";
    default:
      return "other";
  }
}

export interface NamedCheck {
  readonly name: CheckName;
  readonly check: Check;
  readonly outcome: CheckOutcome;
}

/** The checks that were made, in the order a reader asks for them. */
export function listChecks({ spf, dkim, dmarc, compauth }: Authentication): readonly NamedCheck[] {
  const named = (name: CheckName, check: Check | null): NamedCheck[] =>
    check === null ? [] : [{ name, check, outcome: judgeCheck(check) }];
  return [
    ...named("spf", spf),
    ...dkim.flatMap((check) => named("dkim", check)),
    ...named("dmarc", dmarc),
    ...named("compauth", compauth),
  ];
}

/** Several signatures count as the best of them: one that holds is enough (RFC 6376 6.1). */
const rank: Readonly<Record<CheckOutcome, number>> = {
  pass: 0,
  soft: 1,
  other: 2,
  fail: 3,
  error: 4,
  none: 5,
};

/** One outcome a method for a summary; Microsoft's own judgement is left to the details. */
export function summarizeChecks(checks: readonly NamedCheck[]): readonly NamedCheck[] {
  return (["spf", "dkim", "dmarc"] as const).flatMap((name) =>
    checks
      .filter((check) => check.name === name)
      .sort((one, other) => rank[one.outcome] - rank[other.outcome])
      .slice(0, 1)
  );
}
