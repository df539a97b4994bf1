import type { GraphError } from "../../src/graph/GraphError";
import type { GraphHost } from "../../src/graph/model";
import { openSignIn } from "../../src/graph/openSignIn";
import { readRawMessage } from "../../src/graph/readRawMessage";
import { sendMail } from "../../src/graph/sendMail";
import type { OutgoingMail } from "../../src/graph/sendMail";

/** Graph played by a table: what each call is answered with, in turn. */
type Step =
  | number
  | "broken"
  | { readonly status: number; readonly body?: object; readonly retryAfter?: string };

function play(steps: Readonly<Record<string, readonly Step[]>>) {
  const calls: string[] = [];
  const scopes: string[] = [];
  const waited: number[] = [];
  const bodies: unknown[] = [];
  const left = new Map(Object.entries(steps).map(([call, list]) => [call, [...list]]));
  const host: GraphHost = {
    origin: "https://graph.example.com",
    getToken: (asked) => {
      scopes.push(...asked);
      return Promise.resolve("token");
    },
    online: () => true,
    random: () => 1,
    wait: (milliseconds) => {
      waited.push(milliseconds);
      // The limit for an answer must not win the race here.
      return milliseconds >= 5_000 ? new Promise(() => undefined) : Promise.resolve();
    },
    fetch: (url, request) => {
      const call = `${request.method} ${url.replace("https://graph.example.com/v1.0", "")}`;
      calls.push(call);
      bodies.push(request.body);
      const list = left.get(call) ?? [];
      const step = list.length > 1 ? list.shift() : list[0];
      if (step === undefined || step === "broken") return Promise.reject(new TypeError("failed"));
      const { status, body, retryAfter } =
        typeof step === "number"
          ? { status: step }
          : { body: undefined, retryAfter: undefined, ...step };
      return Promise.resolve({
        status,
        headers: { get: (name) => (name === "Retry-After" ? (retryAfter ?? null) : null) },
        text: () => Promise.resolve(JSON.stringify(body ?? {})),
        arrayBuffer: () => Promise.resolve(Uint8Array.of(1, 2, 3).buffer),
      });
    },
  };
  return { host, calls, scopes, waited, bodies };
}

const attachment = (bytes: number) => ({
  name: "Invoice.eml",
  contentType: "message/rfc822",
  base64: "A".repeat(Math.ceil(bytes / 3) * 4),
  bytes,
});

const mail = (bytes: number): OutgoingMail => ({
  to: ["it@example.com"],
  subject: "3|Reported",
  text: "text",
  headers: [{ name: "X-Whence-Reason", value: "phishing" }],
  attachments: [attachment(bytes)],
  keepSentCopy: false,
});

const send = (played: ReturnType<typeof play>, bytes = 1_000, large = false) =>
  sendMail(mail(bytes), played.host, { large }).catch((error: unknown) => error);

const problem = (name: string) => expect.objectContaining({ problem: name }) as GraphError;

describe("a small report", () => {
  test("is one call with Mail.Send, and keeps no copy where none is wanted", async () => {
    const played = play({ "POST /me/sendMail": [202] });
    expect(await send(played)).toBeUndefined();
    expect(played.scopes).toEqual(["Mail.Send"]);
    expect(JSON.parse(played.bodies[0] as string)).toMatchObject({ saveToSentItems: false });
  });

  test.each([
    [401, "not-allowed"],
    [403, "not-allowed"],
    [413, "too-large"],
    [500, "server-failed"],
  ])("answered with %i is %s, and is not sent again", async (status, name) => {
    const played = play({ "POST /me/sendMail": [status] });
    expect(await send(played)).toEqual(problem(name));
    expect(played.calls).toHaveLength(1);
  });

  test("answered with 429 waits as long as it is told", async () => {
    const played = play({ "POST /me/sendMail": [{ status: 429, retryAfter: "2" }, 202] });
    expect(await send(played)).toBeUndefined();
    expect(played.waited).toContain(2_000);
  });

  test("whose connection breaks while Graph can be reached may have left: it is not sent again", async () => {
    const played = play({ "POST /me/sendMail": ["broken"], "GET /": [401] });
    expect(await send(played)).toEqual(problem("interrupted"));
    expect(played.calls).toEqual(["POST /me/sendMail", "GET /"]);
  });

  test("that reaches nothing at all has not left", async () => {
    expect(await send(play({}))).toEqual(problem("unreachable"));
  });
});

describe("a report of 3 MB and more", () => {
  const upload = "https://upload.example.com/1";
  const steps = {
    "POST /me/messages": [{ status: 201, body: { id: "draft" } }],
    "POST /me/messages/draft/attachments/createUploadSession": [
      { status: 201, body: { uploadUrl: upload } },
    ],
    [`PUT ${upload}`]: [200],
    "POST /me/messages/draft/send": [202],
    "DELETE /me/messages/draft": [204],
  } as const;

  test("is not attempted without the larger permission", async () => {
    const played = play(steps);
    expect(await send(played, 5_000_000)).toEqual(problem("too-large"));
    expect(played.calls).toEqual([]);
  });

  test("is a draft, its parts below 4 MB, and then sent", async () => {
    const played = play(steps);
    expect(await send(played, 9_000_000, true)).toBeUndefined();
    expect(played.calls).toEqual([
      "POST /me/messages",
      "POST /me/messages/draft/attachments/createUploadSession",
      ...Array.from({ length: 3 }, () => `PUT ${upload}`),
      "POST /me/messages/draft/send",
    ]);
    expect(played.bodies[2] as Uint8Array).toHaveLength(12 * 320 * 1024);
  });

  test("that cannot be uploaded leaves no draft behind", async () => {
    const played = play({ ...steps, [`PUT ${upload}`]: [400] });
    expect(await send(played, 5_000_000, true)).toEqual(problem("refused"));
    expect(played.calls.at(-1)).toBe("DELETE /me/messages/draft");
  });

  test("whose sending breaks off is known as sent when its draft is gone", async () => {
    const played = play({
      ...steps,
      "POST /me/messages/draft/send": ["broken"],
      "GET /": [401],
      "GET /me/messages/draft?$select=isDraft": [404],
    });
    expect(await send(played, 5_000_000, true)).toBeUndefined();
  });
});

test("the raw message is asked for by the id that Graph takes", async () => {
  const played = play({ "GET /me/messages/AAMkAD-_id%3D/$value": [200] });
  expect(await readRawMessage("AAMkAD/+id=", played.host)).toEqual(Uint8Array.of(1, 2, 3));
  expect(played.scopes).toEqual(["Mail.Read"]);
});

describe("signing in", () => {
  const registration = { clientId: "id", authority: "https://login.example.com/organizations" };
  const asked: string[] = [];
  const interaction = Object.assign(new Error("ask"), { name: "InteractionRequiredAuthError" });
  const open = (
    silent: Error | null,
    popup: Error | null,
    more: { nested?: boolean; mayAsk?: boolean } = {}
  ) =>
    openSignIn(registration, {
      nested: () => more.nested ?? true,
      mayAsk: more.mayAsk ?? true,
      graph: "https://graph.example.com",
      load: () => {
        asked.push("load");
        return Promise.resolve({
          createNestablePublicClientApplication: () =>
            Promise.resolve({
              acquireTokenSilent: () =>
                silent ? Promise.reject(silent) : Promise.resolve({ accessToken: "silent" }),
              acquireTokenPopup: () =>
                popup ? Promise.reject(popup) : Promise.resolve({ accessToken: "popup" }),
            }),
        });
      },
    })(["Mail.Send"]).catch((error: unknown) => error);

  test("asks nobody where Outlook already knows", async () => {
    expect(await open(null, null)).toBe("silent");
  });

  test("opens a window where a person has to agree", async () => {
    expect(await open(interaction, null)).toBe("popup");
  });

  test("opens none where nobody could see it", async () => {
    expect(await open(interaction, null, { mayAsk: false })).toEqual(problem("sign-in-needed"));
  });

  test("tells a closed window from a broken sign-in", async () => {
    const closed = Object.assign(new Error("closed"), { errorCode: "user_cancelled" });
    expect(await open(interaction, closed)).toEqual(problem("sign-in-needed"));
    expect(await open(new Error(""), null)).toEqual(problem("sign-in-failed"));
  });

  test("loads nothing in an Outlook that cannot do it", async () => {
    asked.length = 0;
    expect(await open(null, null, { nested: false })).toEqual(problem("not-here"));
    expect(asked).toEqual([]);
  });
});
