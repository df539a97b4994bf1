const names = "http://www.w3.org/2000/svg";

/** Strokes on a field of 20 by 20, drawn here: a font may have no picture for a sign. */
const strokes = {
  width: "M3 10h14M6 6.5 2.5 10 6 13.5M14 6.5l3.5 3.5-3.5 3.5",
  pinned: "M7 3h6l-.8 5.2 2.8 2.8v1.5H5V11l2.8-2.8L7 3ZM10 12.5V17.5",
  unpinned: "M7 3h6l-.8 5.2 2.8 2.8v1.5H5V11l2.8-2.8L7 3ZM10 12.5V17.5M3.5 3.5l13 13",
  close: "M5 5l10 10M15 5 5 15",
  attachment: "M8.5 13.5 14 8a2.1 2.1 0 0 0-3-3l-6.4 6.4a3.6 3.6 0 0 0 5.1 5.1l6-6",
  origin:
    "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  report: "M5.5 17.5v-14h9l-2 4 2 4h-9",
} as const;

export type IconName = keyof typeof strokes;

/** A small drawing beside or instead of words; those who hear the page hear nothing of it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(names, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(names, "path");
  path.setAttribute("d", strokes[name]);
  svg.append(path);
  return svg;
}
