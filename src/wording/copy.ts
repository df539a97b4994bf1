/** The words of a copy button. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
}
