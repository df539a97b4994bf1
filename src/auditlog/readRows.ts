import papa, { type Parser } from "papaparse";

export interface RowReader {
  /** Complete rows that the text so far holds. */
  readonly push: (text: string) => string[][];
  /** The rest; a quote that was never closed makes one last row. */
  readonly end: () => string[][];
  /** A row could not be closed and was given up. */
  readonly givenUp: () => number;
}

/** A row longer than this is not a log row: an unclosed quote must not swallow the file. */
const longestRow = 16 * 1024 * 1024;

/**
 * CSV text to rows, push by push, over papaparse's own parser. The separator is read from the
 * first line (`sep=;`, then comma, semicolon, tab); a `#TYPE` line of PowerShell is left out.
 */
export function createRowReader(): RowReader {
  let parser: Parser | null = null;
  let buffer = "";
  let tryAt = 0;
  let lost = 0;

  const prepare = (): boolean => {
    if (parser !== null) return true;
    buffer = buffer.replace(/^\uFEFF/, "");
    for (;;) {
      const end = buffer.search(/[\r\n]/);
      if (end < 0) return false;
      const line = buffer.slice(0, end);
      const separator = /^"?sep=(.)"?$/.exec(line)?.[1];
      if (separator !== undefined || line.startsWith("#TYPE") || line.trim() === "") {
        buffer = buffer.slice(end).replace(/^(?:\r\n|\r|\n)/, "");
        if (separator === undefined) continue;
        parser = newParser(separator);
        return true;
      }
      parser = newParser(separatorOf(line));
      return true;
    }
  };
  const parse = (last: boolean): string[][] => {
    if (!prepare() && !last) return [];
    parser ??= newParser(separatorOf(buffer));
    if (!last && buffer.length < tryAt) return [];
    const { data, meta } = parser.parse(buffer, 0, !last);
    if (last) {
      buffer = "";
      return data;
    }
    if (meta.cursor > 0) buffer = buffer.slice(meta.cursor);
    // A row that does not end is not parsed again before the buffer has doubled.
    tryAt = data.length === 0 ? buffer.length * 2 : 0;
    if (data.length === 0 && buffer.length > longestRow) {
      lost++;
      tryAt = 0;
      buffer = buffer.slice(Math.max(1, buffer.indexOf("\n") + 1));
    }
    return data;
  };
  return {
    push: (text) => {
      buffer += text;
      return parse(false);
    },
    end: () => parse(true),
    givenUp: () => lost,
  };
}

const newParser = (delimiter: string) => new papa.Parser({ delimiter });

/** The separator that stands most often in the heading. */
function separatorOf(line: string): string {
  const counted = [",", ";", "\t"].map((separator) => ({
    separator,
    count: line.split(separator).length,
  }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
