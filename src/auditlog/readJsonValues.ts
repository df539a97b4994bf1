export interface JsonReader {
  /** Texts of complete top-level objects found so far. */
  readonly push: (text: string) => string[];
  /** The start of an object that never ended, or null. */
  readonly end: () => string | null;
}

/** An object longer than this is not one record; it is given up and counted. */
const longestValue = 64 * 1024 * 1024;

/**
 * Cuts a stream of JSON into its objects: an array of objects, JSON lines, arrays glued
 * together, bare objects between them, a byte-order mark in the middle. Everything outside an
 * object is passed over, so that the ways in which tools glue exports do not matter.
 *
 * ```
 * [ {…}, {…} ] \uFEFF {…} \n {…}
 *   ^ start ^ end      ^ …
 * ```
 */
export function createJsonReader(): JsonReader {
  let open = "";
  let depth = 0;
  let inString = false;
  let escaped = false;

  return {
    push: (text) => {
      const found: string[] = [];
      let start = depth > 0 ? 0 : -1;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (inString) {
          if (escaped) escaped = false;
          else if (code === 0x5c) escaped = true;
          else if (code === 0x22) inString = false;
          continue;
        }
        if (code === 0x7b) {
          if (depth === 0) start = at;
          depth++;
        } else if (depth === 0) {
          continue;
        } else if (code === 0x22) {
          inString = true;
        } else if (code === 0x7d) {
          depth--;
          if (depth === 0) {
            found.push(open + text.slice(start, at + 1));
            open = "";
            start = -1;
          }
        }
      }
      if (start >= 0) open += text.slice(start);
      if (open.length > longestValue) {
        open = "";
        depth = 0;
        inString = false;
      }
      return found;
    },
    end: () => (open === "" ? null : open),
  };
}
