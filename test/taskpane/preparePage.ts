import { TextDecoder, TextEncoder } from "node:util";

/** What the pane asks of a browser and jsdom does not have. */
export function preparePage(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}
