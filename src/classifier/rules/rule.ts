/** One row of the catalog. */
export interface Rule {
  readonly subject:
    "boundary" | "origin" | "account" | "forgery" | "identity" | "time" | "authentication";
  /** What the rule is worth; null for evidence that carries a verdict and is weighed there. */
  readonly strength: "weak" | "medium" | "strong" | null;
  /** RFC section, vendor page or observation the rule rests on. */
  readonly reference: string;
}
