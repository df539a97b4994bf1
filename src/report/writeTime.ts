import type { Markup } from "./element";
import { element } from "./element";

/** A time in a table: never broken over two lines, where it would be read wrong. */
export function writeTime(text: string): Markup {
  return element("span", { class: "time" }, text);
}
