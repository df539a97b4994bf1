/** A piece of HTML or SVG that is finished: everything inside is escaped already. */
export interface Markup {
  readonly markup: string;
}

/** A string is text and will be escaped; only `element` makes markup. */
export type Content = string | Markup | readonly Content[];

const empty = new Set(["meta", "br", "col", "circle", "line", "rect", "path"]);

/**
 * An element with its content. Text cannot become markup by being forgotten: it goes in as a
 * string, and every string is escaped here. Tags and attribute names are the program's own.
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join("");
  const inside = content.map(write).join("");
  return {
    markup: empty.has(tag) ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`,
  };
}

function write(content: Content): string {
  if (typeof content === "string") return escapeMarkup(content);
  return "markup" in content ? content.markup : content.map(write).join("");
}

/**
 * Fit for HTML and XML, in text and between quotes. What neither may hold, and the marks that
 * turn the reading direction (an attacker's way to make a line say something else), become a
 * visible sign; the exact characters stand in the original.
 */
function escapeMarkup(text: string): string {
  return text
    .replace(
      /[^\t\n\r\x20-\x7E\xA0-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu,
      "\u{FFFD}"
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
