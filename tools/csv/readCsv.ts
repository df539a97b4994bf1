/**
 * The rows of a CSV text (RFC 4180: quotes around a field, doubled inside), one after another.
 * Blank lines are skipped. Throws on a quote that is never closed: a cut file must not pass.
 */
export function* readCsv(text: string): Generator<string[]> {
  let at = 0;
  let row: string[] = [];
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      [field, at] = readQuoted(text, at);
    } else {
      const end = endOfField(text, at);
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) row.push("");
      continue;
    }
    if (text[at] === "\r") at += 1;
    at += 1;
    if (row.length > 1 || row[0] !== "") yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function endOfField(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 10 || code === 13) return at; // , LF CR
  }
  return text.length;
}

function readQuoted(text: string, start: number): [field: string, end: number] {
  let field = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error(`a quote at character ${String(start)} is never closed`);
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}
