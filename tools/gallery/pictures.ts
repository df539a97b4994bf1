/** What the gallery shows: one row a picture, in the order of its page. */

export interface Picture {
  /** Also the file's name. */
  readonly name: string;
  readonly title: string;
  /** A sample message of the simulator; null: the page without Outlook. */
  readonly message: string | null;
  readonly language: "en-US" | "ja-JP";
  readonly dark?: boolean;
  readonly width?: 320 | 450;
  /** More of the simulator's address: a failure to play. */
  readonly query?: string;
  /** Pressed one after the other, by the names that a person reads. */
  readonly press?: readonly string[];
}

export const pictures: readonly Picture[] = [
  {
    name: "gmail-en",
    title: "Written in Gmail: withheld is an answer",
    message: "gmail-web",
    language: "en-US",
  },
  {
    name: "gmail-ja-dark",
    title: "The same, in Japanese and dark",
    message: "gmail-web",
    language: "ja-JP",
    dark: true,
  },
  {
    name: "vps-why-en",
    title: "A server straight to the edge, with its reasons",
    message: "vps-direct",
    language: "en-US",
    press: ["Why?"],
  },
  {
    name: "forged-ja",
    title: "A forged line: only the last server is certain",
    message: "forged-google-hop",
    language: "ja-JP",
    press: ["ヘッダーから分からないこと"],
  },
  {
    name: "sent-copy-ja",
    title: "A copy in Sent Items",
    message: "sent-items-copy",
    language: "ja-JP",
    press: ["ヘッダーから分からないこと"],
  },
  {
    name: "internal-dark-en",
    title: "Sent inside the own organisation, 450 px",
    message: "m365-internal",
    language: "en-US",
    dark: true,
    width: 450,
    press: ["What headers cannot tell"],
  },
  {
    name: "spoofed-checks-en",
    title: "The own domain from outside, with the checks",
    message: "spoofed-own-domain",
    language: "en-US",
    press: ["Checks"],
  },
  {
    name: "report-en",
    title: "Report to IT",
    message: "spoofed-own-domain",
    language: "en-US",
    press: ["Report to IT"],
  },
  {
    name: "next-steps-ja",
    title: "Next steps",
    message: "sent-items-copy",
    language: "ja-JP",
    press: ["どうすればよいか"],
  },
  {
    name: "audit-log-en",
    title: "Ask the log",
    message: "m365-internal",
    language: "en-US",
    press: ["Ask the log"],
  },
  {
    name: "headers-en",
    title: "All headers, reached from a reason",
    message: "yahoo-japan",
    language: "en-US",
    press: ["All headers"],
  },
  {
    name: "hostile-en",
    title: "Hostile text in every field",
    message: "hostile-text",
    language: "en-US",
  },
  {
    name: "encrypted-en",
    title: "A protected message",
    message: "encrypted",
    language: "en-US",
  },
  {
    name: "meeting-ja",
    title: "A meeting request",
    message: "meeting-request",
    language: "ja-JP",
  },
  {
    name: "standalone-ja",
    title: "The page without Outlook",
    message: null,
    language: "ja-JP",
    width: 450,
  },
];
