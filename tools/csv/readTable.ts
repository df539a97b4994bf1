import { readCsv } from "./readCsv";

/** Rows as objects, with the columns that are expected and no others; throws otherwise. */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[]
): Readonly<Record<Column, string>>[] {
  const [head = [], ...rows] = readCsv(text);
  if (head.join() !== columns.join()) throw new Error(`columns: ${columns.join()} expected`);
  return rows.map((row) => {
    if (row.length !== columns.length)
      throw new Error(`${row[0] ?? ""}: not ${String(columns.length)} fields`);
    return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""])) as Record<
      Column,
      string
    >;
  });
}
