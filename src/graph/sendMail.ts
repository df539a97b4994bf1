import { callGraph } from "./callGraph";
import { GraphError } from "./GraphError";
import type { GraphHost } from "./model";

/** A mail to send, attachments as base64. */
export interface OutgoingMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Names begin with `x-`; Graph takes five. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly OutgoingAttachment[];
  readonly keepSentCopy: boolean;
}

export interface OutgoingAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  readonly bytes: number;
}

/** Graph's limit for a request is 4 MB, base64 and all: an attachment of 3 MB just fits. */
const largestAtOnce = 2_900_000;
/** Parts of an upload: a multiple of 320 KiB, below 4 MB. */
const partSize = 12 * 320 * 1024;

/**
 * Sends a mail as the signed-in person. Small: one `sendMail` (scope Mail.Send). From 3 MB on:
 * a draft, an upload session for each large attachment, then `send` (Mail.ReadWrite as well).
 * Resolves when Graph accepted it, which is not delivery. Fails with a GraphError; a draft that
 * was not sent is removed again.
 */
export async function sendMail(
  mail: OutgoingMail,
  host: GraphHost,
  allowed: { readonly large: boolean }
): Promise<void> {
  const total = mail.attachments.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= largestAtOnce) {
    await callGraph(
      {
        method: "POST",
        path: "/me/sendMail",
        scopes: ["Mail.Send"],
        json: { message: messageOf(mail, mail.attachments), saveToSentItems: mail.keepSentCopy },
        repeatable: false,
      },
      host
    );
    return;
  }
  if (!allowed.large) throw new GraphError("too-large");
  await sendLarge(mail, host);
}

async function sendLarge(mail: OutgoingMail, host: GraphHost): Promise<void> {
  const small = mail.attachments.filter(({ bytes }) => bytes <= largestAtOnce / 2);
  const large = mail.attachments.filter(({ bytes }) => bytes > largestAtOnce / 2);
  const scopes = ["Mail.ReadWrite", "Mail.Send"];
  const draft = await callGraph(
    {
      method: "POST",
      path: "/me/messages",
      scopes,
      json: {
        ...messageOf(mail, small),
        // `send` has no saveToSentItems: PidTagDeleteAfterSubmit says the same in MAPI's words.
        ...(mail.keepSentCopy
          ? {}
          : { singleValueExtendedProperties: [{ id: "Boolean 0x0E01", value: "true" }] }),
      },
      repeatable: false,
    },
    host
  );
  const id = encodeURIComponent(readText(await readJson(draft), "id"));
  try {
    for (const attachment of large) await upload(id, attachment, host);
    await send(id, scopes, host);
  } catch (error) {
    if (!(error instanceof GraphError && unsure.has(error.problem))) {
      await removeDraft(id, scopes, host);
    }
    throw error;
  }
}

const unsure: ReadonlySet<string> = new Set(["interrupted", "no-answer"]);

/** Unlike `sendMail`, a draft can be asked afterwards whether it is still one. */
async function send(id: string, scopes: readonly string[], host: GraphHost): Promise<void> {
  try {
    await callGraph(
      { method: "POST", path: `/me/messages/${id}/send`, scopes, repeatable: false },
      host
    );
  } catch (error) {
    if (!(error instanceof GraphError && unsure.has(error.problem))) throw error;
    const draft = await callGraph(
      { method: "GET", path: `/me/messages/${id}?$select=isDraft`, scopes, repeatable: true },
      host
    ).catch((failure: unknown) => {
      // The id of a draft ends with it: what is not found has been sent.
      if (failure instanceof GraphError && failure.problem === "not-found") return null;
      throw error;
    });
    if (draft !== null && /"isDraft"\s*:\s*true/.test(await draft.text())) {
      throw new GraphError("unreachable");
    }
  }
}

async function removeDraft(id: string, scopes: readonly string[], host: GraphHost): Promise<void> {
  await callGraph(
    { method: "DELETE", path: `/me/messages/${id}`, scopes, repeatable: true },
    host
  ).catch(() => undefined);
}

async function upload(id: string, file: OutgoingAttachment, host: GraphHost): Promise<void> {
  const session = await callGraph(
    {
      method: "POST",
      path: `/me/messages/${id}/attachments/createUploadSession`,
      scopes: ["Mail.ReadWrite"],
      json: {
        AttachmentItem: {
          attachmentType: "file",
          name: file.name,
          size: file.bytes,
          contentType: file.contentType,
        },
      },
      repeatable: true,
    },
    host
  );
  const url = readText(await readJson(session), "uploadUrl");
  const bytes = decodeBase64(file.base64);
  for (let start = 0; start < bytes.length; start += partSize) {
    await putPart(url, bytes, start, Math.min(start + partSize, bytes.length), host);
  }
}

/** The address carries its own authorisation; a token must not be sent along. */
async function putPart(
  url: string,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  end: number,
  host: GraphHost
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await host
      .fetch(url, {
        method: "PUT",
        headers: {
          "Content-Type": "application/octet-stream",
          "Content-Range": `bytes ${String(start)}-${String(end - 1)}/${String(bytes.length)}`,
        },
        body: bytes.slice(start, end),
      })
      .catch(() => null);
    if (answer !== null && answer.status < 300) return;
    const worthAnother = answer === null || answer.status === 429 || answer.status >= 500;
    if (attempt >= 3 || !worthAnother) {
      throw answer === null
        ? new GraphError("unreachable")
        : new GraphError(answer.status >= 500 ? "server-failed" : "refused", answer.status);
    }
    await host.wait(host.random() * 500 * 2 ** attempt);
  }
}

function messageOf(mail: OutgoingMail, attachments: readonly OutgoingAttachment[]) {
  return {
    subject: mail.subject,
    body: { contentType: "text", content: mail.text },
    toRecipients: mail.to.map((address) => ({ emailAddress: { address } })),
    internetMessageHeaders: mail.headers.slice(0, 5),
    attachments: attachments.map(({ name, contentType, base64 }) => ({
      "@odata.type": "#microsoft.graph.fileAttachment",
      name,
      contentType,
      contentBytes: base64,
    })),
  };
}

async function readJson(answer: { readonly text: () => Promise<string> }): Promise<unknown> {
  try {
    return JSON.parse(await answer.text());
  } catch {
    throw new GraphError("refused");
  }
}

function readText(json: unknown, member: string): string {
  const value = (json as Record<string, unknown> | null)?.[member];
  if (typeof value !== "string") throw new GraphError("refused");
  return value;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const values = new Map(Array.from(alphabet, (letter, value) => [letter.charCodeAt(0), value]));

/** Base64 → bytes; what is no letter of it (padding, line breaks) is passed over. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((base64.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < base64.length; index += 1) {
    const value = values.get(base64.charCodeAt(index));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes.slice(0, at);
}
