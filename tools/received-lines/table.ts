import type { ReceivedLine } from "../../src/classifier/model";
import json from "../../test/fixtures/received-lines/received-lines.json";

export interface TableGroup {
  readonly group: string;
  readonly lines: readonly {
    readonly family: string;
    readonly line: string;
    readonly expected: Omit<ReceivedLine, "family">;
  }[];
}

/** The public table of Received lines. */
export const table = json as unknown as readonly TableGroup[];
