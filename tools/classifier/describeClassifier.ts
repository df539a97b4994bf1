import { join, resolve } from "node:path";

import ts from "typescript";

const root = resolve(__dirname, "../..");

/**
 * The exports of `whence/classifier` as Markdown: functions with what their docstrings promise,
 * types as they are declared. The catalog of rules has a page of its own.
 */
export function describeClassifier(): string {
  const entry = join(root, "src/classifier/classifier.ts");
  const program = ts.createProgram([entry], { noLib: true, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} has no exports.`);

  const exported = checker.getExportsOfModule(module).map((symbol) => {
    const target = checker.getAliasedSymbol(symbol);
    const declaration = target.declarations?.[0];
    if (declaration === undefined) throw new Error(`${symbol.name} is declared nowhere.`);
    return { name: symbol.name, declaration };
  });
  const functions = exported.filter(({ declaration }) => ts.isFunctionDeclaration(declaration));
  const types = exported.filter(
    ({ declaration }) =>
      ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
  );
  return [
    "## Functions",
    ...functions.map(({ name, declaration }) =>
      [`### ${name}`, code(signatureOf(declaration)), docstringOf(declaration)].join("\n\n")
    ),
    "## Types",
    ...types.map(({ name, declaration }) =>
      [`### ${name}`, docstringOf(declaration), code(declaration.getText())]
        .filter((part) => part !== "")
        .join("\n\n")
    ),
    "",
  ].join("\n\n");
}

function code(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}

/** A function without its body. */
function signatureOf(declaration: ts.Declaration): string {
  const text = declaration.getText();
  const body = ts.isFunctionDeclaration(declaration) ? declaration.body : undefined;
  const end = body === undefined ? text.length : body.getStart() - declaration.getStart();
  return text.slice(0, end).trim();
}

/** The comment in front of a declaration, as it is written. */
function docstringOf(declaration: ts.Declaration): string {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .filter(ts.isJSDoc)
    .map((comment) =>
      comment
        .getText()
        .replace(/^\/\*\*|\*\/$/g, "")
        .split("\n")
        .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
        .join("\n")
        .trim()
        .replace(/^@param (\w+) /gm, "- `$1`: ")
        .replace(/^@returns /gm, "- returns ")
    )
    .join("\n\n");
}
