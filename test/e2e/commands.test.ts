import { readFileSync } from "node:fs";
import ts from "typescript";
import { createContext, runInContext } from "node:vm";

/**
 * The bundle of ribbon commands as classic Outlook runs it for an event: one file, no page.
 * The engine itself cannot be had; what is proven here is that the file asks for nothing that a
 * bare JavaScript context lacks.
 */
const bundle = readFileSync("dist/commands/commands.js", "utf8");

interface Completion {
  readonly moveItemTo: string;
  readonly onErrorDeleteItem: boolean;
  readonly commandId?: string;
  readonly showPostProcessingDialog?: { readonly title: string; readonly description: string };
}

type Handler = (event: object) => void;

interface Sent {
  readonly url: string;
  readonly body: string | undefined;
}

/** Runs the file in a context that has Office, fetch and timers, and nothing else of a host. */
function start(
  settings: object,
  { mailbox = 1.16, status = 202 }: { mailbox?: number; status?: number } = {}
) {
  const handlers = new Map<string, Handler>();
  const sent: Sent[] = [];
  const item = {
    itemType: "message",
    itemClass: "IPM.Note",
    itemId: "AAMkAD/+id=",
    subject: "Invoice",
    from: { displayName: "A Sender", emailAddress: "sender@example.org" },
    internetMessageId: "<1@example.org>",
    attachments: [],
    getAsFileAsync: (callback: (result: object) => void) => {
      callback({ status: "succeeded", value: "RnJvbTogYQ==" });
    },
  };
  const context = createContext({
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      // Classic Outlook has it and never calls back.
      onReady: () => new Promise(() => undefined),
      AsyncResultStatus: { Succeeded: "succeeded" },
      MailboxEnums: { ItemType: { Message: "message" } },
      context: {
        displayLanguage: "ja-JP",
        mailbox: { item, userProfile: { emailAddress: "reporter@example.com" } },
        requirements: {
          isSetSupported: (name: string, version: string) =>
            name === "Mailbox" && Number(version.slice(2)) <= Math.round((mailbox - 1) * 100),
        },
      },
    },
    fetch: (url: string, request: { body?: string }) => {
      sent.push({ url, body: request.body });
      const files: Readonly<Record<string, object>> = { "../whence.settings.json": settings };
      return Promise.resolve({
        status: url in files ? 200 : status,
        headers: { get: () => null },
        text: () => Promise.resolve(JSON.stringify(files[url] ?? { reference: "R-1" })),
      });
    },
    // Waiting is what the failures below would otherwise do for seconds.
    setTimeout: (then: () => void, milliseconds: number) =>
      setTimeout(then, milliseconds >= 5_000 ? milliseconds : 0).unref(),
    clearTimeout,
  });
  runInContext(bundle, context, { filename: "commands.js" });
  const report = (event: object) =>
    new Promise<Completion>((resolve) => {
      handlers.get("onSpamReport")?.({ ...event, completed: resolve });
    });
  return { names: [...handlers.keys()], report, sent };
}

const recipients = ["it@example.com"];
const endpoint = {
  report: { recipients, transports: ["endpoint"], endpoint: "https://reports.example.com/" },
};

describe("without a page", () => {
  test("the file starts and both handlers are associated at once", () => {
    expect(start({}).names).toEqual(["reportToIt", "onSpamReport"]);
  });

  test("a report leaves for the endpoint with the original, the reason and the note", async () => {
    const { report, sent } = start(endpoint);
    const completion = await report({ options: { 0: false, 1: true }, freeText: "second one" });
    expect(completion).toEqual({
      moveItemTo: "noMove",
      onErrorDeleteItem: false,
      showPostProcessingDialog: {
        title: "ITに報告",
        description: expect.stringContaining("ありがとうございます") as unknown,
      },
    });
    expect(sent.map(({ url }) => url)).toEqual([
      "../whence.settings.json",
      "https://reports.example.com/",
    ]);
    expect(JSON.parse(String(sent[1]?.body))).toMatchObject({
      schema: "whence.report/1",
      reason: "spam",
      note: "second one",
      reporter: "reporter@example.com",
      analysis: null,
      message: { internetMessageId: "<1@example.org>", original: "RnJvbTogYQ==" },
    });
  });

  test.each([
    ["neither Graph nor endpoint", { report: { recipients } }, 202],
    ["an endpoint that turns the report away", endpoint, 403],
    ["an endpoint that is down", endpoint, 500],
  ])("with %s the message stays and the pane opens", async (_case, settings, status) => {
    const completion = await start(settings, { status }).report({ options: [true] });
    expect(completion).toEqual({
      moveItemTo: "noMove",
      onErrorDeleteItem: false,
      commandId: "CheckOriginButton",
    });
  });

  test("an Outlook that cannot open the pane says where to go", async () => {
    const completion = await start({ report: { recipients } }, { mailbox: 1.14 }).report({});
    expect(completion.moveItemTo).toBe("noMove");
    expect(completion.showPostProcessingDialog?.description).toContain("送信元を確認");
  });
});

test("the pane's button that the event opens stands in the manifest", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain('id="CheckOriginButton"');
});

/** Syntax that is younger than ES2016, by the kind of node that only it makes. */
function findYounger(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const younger: Partial<Record<ts.SyntaxKind, string>> = {
    [ts.SyntaxKind.AsyncKeyword]: "async",
    [ts.SyntaxKind.AwaitExpression]: "await",
    [ts.SyntaxKind.QuestionDotToken]: "?.",
    [ts.SyntaxKind.QuestionQuestionToken]: "??",
    [ts.SyntaxKind.QuestionQuestionEqualsToken]: "??=",
    [ts.SyntaxKind.BarBarEqualsToken]: "||=",
    [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: "&&=",
    [ts.SyntaxKind.SpreadAssignment]: "object spread",
    [ts.SyntaxKind.BigIntLiteral]: "bigint",
    [ts.SyntaxKind.PropertyDeclaration]: "class field",
    [ts.SyntaxKind.PrivateIdentifier]: "private name",
    [ts.SyntaxKind.ImportKeyword]: "import()",
  };
  const visit = (node: ts.Node): void => {
    const kind = younger[node.kind];
    const bareCatch = ts.isCatchClause(node) && node.variableDeclaration === undefined;
    const rest =
      ts.isBindingElement(node) &&
      node.dotDotDotToken !== undefined &&
      ts.isObjectBindingPattern(node.parent);
    found.push(
      ...[kind, bareCatch && "catch without a name", rest && "object rest"].filter(
        (name) => typeof name === "string"
      )
    );
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return found;
}

test("the file is written in ES2016", () => {
  const source = ts.createSourceFile("commands.js", bundle, ts.ScriptTarget.Latest, true);
  expect(findYounger(source)).toEqual([]);
  const sample = "async () => { try { ({ ...a }); b?.c } catch { d ?? e } }";
  expect(
    findYounger(ts.createSourceFile("sample.js", sample, ts.ScriptTarget.Latest, true))
  ).toEqual(expect.arrayContaining(["async", "?.", "??", "object spread", "catch without a name"]));
});
