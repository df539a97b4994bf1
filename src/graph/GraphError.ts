/** What a failure of sign-in or Graph means. Words are chosen elsewhere by these. */
export type GraphProblem =
  | "not-here" // this Outlook has no nested sign-in
  | "sign-in-needed" // the person closed the window or has to act
  | "sign-in-failed"
  | "offline"
  | "unreachable"
  | "interrupted" // the connection broke while a request was under way
  | "no-answer"
  | "not-allowed" // 401, 403
  | "not-found"
  | "too-large"
  | "busy"
  | "server-failed"
  | "refused";

/** Every failure of Graph, in one type. The text is for logs and names no message. */
export class GraphError extends Error {
  override readonly name = "GraphError";

  /**
   * @param problem what it means
   * @param status HTTP status, where there was an answer
   * @param code Graph's or the sign-in library's own word, e.g. `ErrorItemNotFound`
   */
  constructor(
    readonly problem: GraphProblem,
    readonly status: number | null = null,
    readonly code: string | null = null,
    readonly retryAfterSeconds: number | null = null
  ) {
    super([problem, status, code].filter((part) => part !== null).join(" "));
  }
}
