import { table } from "./table";

/** What is compared. Null and a missing key both mean: names none. */
export interface Answer {
  readonly ip?: string | null;
  readonly helo?: string | null;
  readonly rdns?: string | null;
  readonly by?: string | null;
}

export type Role = keyof Answer;

export interface Score {
  readonly lines: number;
  readonly roles: Readonly<Record<Role, Tally>>;
  /** Lines on which an address was named that did not connect: the worst defect. */
  readonly wrongPeers: readonly string[];
}

interface Tally {
  /** Named what the line names. */
  right: number;
  /** Named nothing where the line names nothing. */
  quiet: number;
  /** Named something else, or something where the line names nothing. */
  wrong: number;
  /** Named nothing where the line names something. */
  silent: number;
}

/** One row of the table, ready to compare. */
interface Row {
  readonly line: string;
  readonly expected: Answer;
}

export const rows: readonly Row[] = table.flatMap(({ lines }) =>
  lines.map(({ line, expected: { from, by } }) => ({
    line,
    expected: {
      ip: from?.ip ?? null,
      helo: from?.helo ?? null,
      rdns: from?.rdns ?? null,
      by: by?.host ?? null,
    },
  }))
);

/** Compares a parser's answers with the table, line by line in its order. */
export function scoreParser(answers: readonly Answer[]): Score {
  const roles = { ip: tally(), helo: tally(), rdns: tally(), by: tally() };
  const wrongPeers: string[] = [];
  rows.forEach(({ line, expected }, index) => {
    const answer = answers[index] ?? {};
    for (const role of ["ip", "helo", "rdns", "by"] as const) {
      const got = plain(answer[role]);
      const want = plain(expected[role]);
      if (got === want) roles[role][want === null ? "quiet" : "right"]++;
      else if (got === null) roles[role].silent++;
      else {
        roles[role].wrong++;
        if (role === "ip") wrongPeers.push(line);
      }
    }
  });
  return { lines: rows.length, roles, wrongPeers };
}

function tally(): Tally {
  return { right: 0, quiet: 0, wrong: 0, silent: 0 };
}

/** Case and a final dot are nobody's mistake. */
function plain(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = value.toLowerCase();
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
