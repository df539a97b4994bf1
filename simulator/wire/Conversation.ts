import { sandbox } from "../door";
import { element } from "../view/element";

/**
 * The wire between Office.js and the page around it: JSON texts through `postMessage`. Knows
 * frames and envelopes, nothing of mail. As read in @microsoft/office-js 1.1.110.
 */

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const responseType = { call: 0, event: 1 } as const;

/** An envelope that failed: Office.js then calls nobody back. */
const requestFailed = -2;

interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What an action is answered with. */
export type Reply = { readonly data: unknown } | "never" | "broken";

export class Conversation {
  readonly frame: HTMLIFrameElement;
  readonly controlId = crypto.randomUUID();
  readonly #id = crypto.randomUUID();
  readonly #origin: string;
  readonly #reply: (action: string, data: unknown) => Promise<Reply>;
  /** Events the frame asked for, by name: answers to the request of each. */
  readonly #asked = new Map<string, Request>();

  /**
   * `hostInfo` is what Office.js parses of its host. It learns it from `window.name`, which
   * leaves the address of the add-in's page as it is.
   */
  constructor(
    {
      url,
      title,
      hostInfo,
    }: { readonly url: string; readonly title: string; readonly hostInfo: string },
    reply: (action: string, data: unknown) => Promise<Reply>
  ) {
    this.#reply = reply;
    this.#origin = new URL(url, location.href).origin;
    this.frame = element("iframe", {
      title,
      sandbox,
      src: url,
      name: JSON.stringify({
        baseFrameName: this.controlId,
        hostInfo,
        xdmInfo: `${this.#id}|${this.controlId}|${location.origin}`,
        serializerVersion: "1",
        flights: "[]",
      }),
    });
    window.addEventListener("message", this.#receive);
  }

  isAsked(event: string): boolean {
    return this.#asked.has(event);
  }

  /** Sends an event to a frame that asked for it. */
  fire(event: string, data: unknown): void {
    const request = this.#asked.get(event);
    if (request) this.#send(request, responseType.event, 0, data);
  }

  close(): void {
    window.removeEventListener("message", this.#receive);
    this.frame.remove();
  }

  readonly #receive = (event: MessageEvent): void => {
    const fromFrame = event.source === this.frame.contentWindow && event.origin === this.#origin;
    if (!fromFrame || typeof event.data !== "string") return;
    const request = parse(event.data);
    if (request?._messageType !== messageType.request) return;
    if (request._conversationId !== this.#id) return;
    void this.#handle(request);
  };

  async #handle(request: Request): Promise<void> {
    switch (request._actionType) {
      case actionType.register:
        this.#asked.set(request._actionName, request);
        this.#send(request, responseType.call, 0, { Error: 0 });
        return;
      case actionType.unregister:
        this.#asked.delete(request._actionName);
        this.#send(request, responseType.call, 0, { Error: 0 });
        return;
      case actionType.invoke: {
        const reply = await this.#reply(request._actionName, request._data);
        if (reply === "never") return;
        if (reply === "broken") this.#send(request, responseType.call, requestFailed, null);
        else this.#send(request, responseType.call, 0, reply.data);
        return;
      }
      default:
        return;
    }
  }

  #send(request: Request, type: number, error: number, data: unknown): void {
    const envelope = {
      _messageType: messageType.response,
      _responseType: type,
      _errorCode: error,
      _actionName: request._actionName,
      _conversationId: this.#id,
      _correlationId: request._correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.#origin);
  }
}

function parse(text: string): Request | null {
  try {
    return JSON.parse(text) as Request;
  } catch {
    return null;
  }
}
