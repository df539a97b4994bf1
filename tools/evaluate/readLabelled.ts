import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type {
  AccountAnswer,
  AnalysisContext,
  Confidence,
  OriginKind,
  OriginReason,
} from "../../src/classifier/model";

/** What a labelled message must be found to be. Optional members are checked where they are given. */
export interface Expected {
  /** What the message shows, in one sentence. */
  readonly shows: string;
  /** The fact that the label follows. */
  readonly source: string;
  readonly boundary: string | null;
  readonly kind: OriginKind;
  readonly ip: string | null;
  readonly withheld: boolean;
  /** Other answers that a careful engineer may give as well. */
  readonly acceptable: readonly { readonly kind: OriginKind; readonly ip: string | null }[];
  readonly platform?: string;
  readonly operator?: string;
  readonly reason?: OriginReason | null;
  readonly addressIs?: "client" | "server" | "gateway" | null;
  readonly account?: AccountAnswer;
  readonly confidence?: Confidence;
  /** Signals that must be there, by id. */
  readonly signals?: readonly string[];
  /** Legitimate mail: no forgery signal may be strong. */
  readonly legitimate?: boolean;
  readonly context?: Pick<AnalysisContext, "mailboxOwner" | "ownDomains" | "trusted" | "returned">;
}

export interface Labelled {
  readonly name: string;
  readonly headers: string;
  readonly expected: Expected;
}

/**
 * The labelled messages of a folder: one sub-folder a message, with `headers.txt` (or
 * `message.eml`) and `expected.json`. In name order. A sub-folder without both is left out.
 */
export function readLabelled(folder: string): Labelled[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const label = join(folder, name, "expected.json");
      const text = ["headers.txt", "message.eml"]
        .map((file) => join(folder, name, file))
        .find((file) => existsSync(file));
      if (text === undefined || !existsSync(label)) return [];
      const expected = JSON.parse(readFileSync(label, "utf8")) as Expected;
      return [{ name, headers: readFileSync(text, "latin1"), expected }];
    });
}
