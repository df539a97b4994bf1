import type { Language } from "../wording/model";
import type { Content } from "./element";
import { element } from "./element";
import { pageStyle } from "./pageStyle";

interface Page {
  readonly language: Language;
  readonly title: string;
  /** Stands at the head of every printed sheet: a case number, a digest. */
  readonly runningHead: string;
  readonly body: Content;
}

/**
 * A page that stands alone: no script, no request, nothing but its own text and style. Browsers
 * that know page margins print the running head and the page numbers on every sheet.
 */
export function writePage({ language, title, runningHead, body }: Page): string {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("title", {}, title)
  );
  // A style is not text: it is written beside, from the program's own words alone.
  const styled = head.markup.replace(
    "</head>",
    () => `<style>${pageStyle}</style><style>${headStyle(runningHead)}</style></head>`
  );
  const page = element("html", { lang: language }, { markup: styled }, element("body", {}, body));
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

/** In a style only what cannot end a string or the style. */
const plainStyle = (text: string) => text.replace(/[^\w .:,()/\u3040-\u30FF\u4E00-\u9FFF-]/gu, "");

/** What varies stands apart: where a policy drops it, only the running head is lost. */
const headStyle = (runningHead: string) =>
  `@page { @top-left { content: "${plainStyle(runningHead)}"; font: 8pt sans-serif; color: #444; } }`;
