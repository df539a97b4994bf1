import type { Content } from "./element";
import { element } from "./element";

/**
 * A table of a printed page; nothing where there are no rows.
 *
 * @param heads null: no head
 * @param widths of the columns, in percent; an attribute, since a policy may refuse inline styles. Left out, they are alike
 */
export function writeTable(
  heads: readonly string[] | null,
  rows: readonly (readonly Content[])[],
  widths: readonly string[] = []
): Content {
  if (rows.length === 0) return "";
  const columns = widths.map((width) => element("col", { width }));
  const head = (heads ?? []).map((one) => element("th", { scope: "col" }, one));
  return element(
    "table",
    {},
    ...(columns.length === 0 ? [] : [element("colgroup", {}, ...columns)]),
    ...(heads === null ? [] : [element("thead", {}, element("tr", {}, ...head))]),
    element(
      "tbody",
      {},
      ...rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, cell))))
    )
  );
}
