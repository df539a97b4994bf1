/**
 * The style of printed pages: black on white, told apart by shape and not by colour. It never
 * varies, so that the pane's Content-Security-Policy can name its digest: a page that the pane
 * opens in a window of its own is bound by the pane's policy.
 */
export const pageStyle = `
@page { size: A4; margin: 18mm 15mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 186mm; color: #111; background: #fff;
  font: 10.5pt/1.5 "Segoe UI", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
h1 { margin: 0 0 8px; font-size: 17pt; line-height: 1.3; }
h2 { margin: 22px 0 6px; padding-bottom: 2px; border-bottom: 1.5px solid #111; font-size: 13pt; break-after: avoid; }
h3 { margin: 14px 0 4px; font-size: 10.5pt; break-after: avoid; }
p { margin: 0 0 6px; }
ul, ol { margin: 0 0 6px; padding-left: 1.4em; }
table { width: 100%; margin: 4px 0 10px; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.4; }
th, td { padding: 3px 5px; border: 0.5pt solid #777; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: 600; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
code, .mono { font: 8.5pt/1.4 Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
.answer { padding: 8px 10px; border: 1.5px solid #111; font-size: 12pt; }
.note { color: #444; font-size: 9pt; line-height: 1.45; }
.own, .operator, .claimed { margin: 8px 0; padding: 2px 0 2px 10px; break-inside: auto; }
.own { border-left: 4px solid #111; }
.operator { border-left: 4px double #111; }
.claimed { border-left: 3px dashed #777; color: #333; font-style: italic; }
.claimed code, .claimed th { font-style: normal; }
svg { max-width: 100%; height: auto; }
.field { min-height: 1.7em; padding: 2px 6px; border: 0.5pt solid #777; white-space: pre-wrap; overflow-wrap: anywhere; }
.tall { min-height: 4.4em; }
.time { white-space: nowrap; font-size: 8pt; }
.sheet section { break-inside: avoid; }
.sheet { font-size: 9.5pt; line-height: 1.4; }
.sheet h1 { font-size: 14pt; }
.sheet h3 { margin: 8px 0 2px; }
.sheet table { margin: 2px 0 4px; font-size: 8.5pt; }
.sheet .note { margin: 0 0 2px; font-size: 8.5pt; }
.new-sheet { break-before: page; }
@media print { body { padding: 0 1px; max-width: none; } .screen-only { display: none; } }
`;
