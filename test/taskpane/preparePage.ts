import { TextDecoder, TextEncoder } from "node:util";

/** What the pane asks of a browser and jsdom does not have. */
export function preparePage(): void {
  window.matchMedia = (query) => ({
    media: query,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}
