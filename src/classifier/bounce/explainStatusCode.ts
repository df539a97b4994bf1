import { statusMeanings, type StatusMeaningId } from "./statusMeanings";

export interface ExplainedStatus {
  /** The code as written, e.g. `5.1.1`. */
  readonly code: string;
  readonly outcome: "delivered" | "temporary" | "permanent";
  /** Id of the words; null where neither the code nor its subject is registered. */
  readonly meaning: StatusMeaningId | null;
}

const byNumber = new Map<string, StatusMeaningId>(
  (Object.entries(statusMeanings) as [StatusMeaningId, string][]).map(([id, number]) => [
    number,
    id,
  ])
);

const outcomes = { "2": "delivered", "4": "temporary", "5": "permanent" } as const;

/**
 * The first enhanced status code (RFC 3463 2) in a bounce's `Status:` or diagnostic text, with
 * its meaning; a detail that is not registered falls back to its subject (`5.1.99` → `5.1.0`).
 * null where the text has none. Never throws; one pass.
 */
export function explainStatusCode(text: string): ExplainedStatus | null {
  const found =
    /(?:^|[\s#(:=-])(?<outcome>[245])\.(?<subject>\d{1,3})\.(?<detail>\d{1,3})(?![\d.])/.exec(
      text
    )?.groups;
  const outcome = found?.["outcome"];
  if (found === undefined || (outcome !== "2" && outcome !== "4" && outcome !== "5")) return null;
  const subject = found["subject"] ?? "0";
  const detail = found["detail"] ?? "0";
  return {
    code: `${outcome}.${subject}.${detail}`,
    outcome: outcomes[outcome],
    meaning: byNumber.get(`${subject}.${detail}`) ?? byNumber.get(`${subject}.0`) ?? null,
  };
}
