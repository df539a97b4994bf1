import type { Language } from "../../wording/model";

interface PrintPage {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly next: string;
  readonly numbered: readonly string[];
}

/**
 * Opens a page of its own and prints it. It is built from text nodes: nothing of a header is
 * ever HTML. Where a host opens no window nothing happens; the text can be copied beside it.
 */
export function openPrintPage({ language, title, lines, next, numbered }: PrintPage): void {
  const page = window.open("", "_blank");
  if (page === null) return;
  const { document } = page;
  document.documentElement.lang = language;
  document.title = title;
  const add = (tag: string, text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    document.body.append(element);
  };
  add("h1", title);
  for (const line of lines) add("p", line);
  add("h2", next);
  for (const line of numbered) add("p", line);
  page.print();
}
