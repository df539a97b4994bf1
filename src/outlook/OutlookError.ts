/** What a failure of Outlook means for a reader. Words and ways on are chosen elsewhere by these. */
export type OutlookProblem =
  | "no-item"
  | "not-mail"
  | "composing"
  | "outlook-too-old"
  | "no-permission"
  | "office-never-ready"
  | "no-answer"
  | "item-changed"
  | "invalid-argument"
  | "host-failed";

/** Every failure of Office, in one type. The text is for logs; people read the problem's own sentence. */
export class OutlookError extends Error {
  override readonly name = "OutlookError";

  /**
   * @param problem what it means
   * @param call the member that failed, e.g. `item.getAllInternetHeadersAsync`
   * @param code Office's own number, where there is one; its message is localised and not kept
   */
  constructor(
    readonly problem: OutlookProblem,
    readonly call: string,
    readonly code: number | null = null
  ) {
    super(`${call}: ${problem}${code === null ? "" : ` (${String(code)})`}`);
  }
}
