import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { endpointTransport } from "../../src/delivery/endpointTransport";
import type { DeliveryHost } from "../../src/delivery/host";
import type { OriginalMessage } from "../../src/delivery/model";
import { createReceiver } from "../../tools/receiver/receive";
import { sampleReport } from "./sampleReport";

/** A real server on a real port, for as long as one test runs. */
const servers: Server[] = [];
async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "whence-receiver-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const received = (): { id: string; message: { original: string | null } }[] =>
  readFileSync(path.join(folder, "reports.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; message: { original: string | null } });

const receiver = (more = {}) =>
  createReceiver({ file: path.join(folder, "reports.jsonl"), allowedOrigin: "*", ...more });

const original: OriginalMessage = {
  base64: "RnJvbTogYUBleGFtcGxlLm9yZw==",
  bytes: 19,
  from: "outlook",
};

interface Way {
  readonly token?: () => Promise<string>;
  readonly original?: OriginalMessage | null;
  readonly answerWithin?: number;
  readonly host?: Partial<DeliveryHost>;
}

/** Waits are a thousand times shorter than in life. */
function wayTo(url: string, way: Way = {}) {
  const waited: number[] = [];
  const host: DeliveryHost = {
    fetch: (address, request) => fetch(address, request),
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return new Promise((resolve) => setTimeout(resolve, milliseconds / 100));
    },
    random: () => 0.5,
    online: () => true,
    ...way.host,
  };
  const transport = endpointTransport({
    url,
    token: way.token ?? null,
    original: () => Promise.resolve(way.original === undefined ? original : way.original),
    host,
    answerWithin: way.answerWithin ?? 20_000,
  });
  return { transport, waited };
}

/** Answers each request by the next of the given ways, the last one for ever. */
function scripted(...steps: ((request: IncomingMessage, response: ServerResponse) => void)[]): {
  server: Server;
  requests: string[];
} {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${String(request.headers["idempotency-key"] ?? "-")}`);
    request.resume();
    request.on("end", () => {
      (steps[requests.length - 1] ?? steps.at(-1))?.(request, response);
    });
  });
  return { server, requests };
}

const says =
  (status: number, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers).end();
  };
const breaksOff = (request: IncomingMessage) => request.socket.destroy();
const saysNothing = () => undefined;

describe("a report to the organisation's own service", () => {
  test("arrives once, with the message and the analysis, and brings back a reference", async () => {
    const { transport } = wayTo(await listen(receiver()));
    expect(await transport.send(sampleReport)).toEqual({
      outcome: "accepted",
      by: "endpoint",
      reference: "8D6C3A52",
      withoutOriginal: false,
    });
    expect(received()).toEqual([
      expect.objectContaining({
        schema: "whence.report/1",
        id: sampleReport.id,
        reason: "phishing",
        analysis: { schema: "whence.analysis/1" },
        message: expect.objectContaining({
          original: original.base64,
          headerText: "Subject: Invoice\r\n",
        }) as unknown,
      }),
    ]);
  });

  test("that is offered twice is kept once", async () => {
    const { transport } = wayTo(await listen(receiver()));
    await transport.send(sampleReport);
    expect(await transport.send(sampleReport)).toMatchObject({ outcome: "accepted" });
    expect(received()).toHaveLength(1);
  });

  test("survives a restart of the receiver without being taken again", async () => {
    writeFileSync(path.join(folder, "reports.jsonl"), `${JSON.stringify(sampleReport)}\n`);
    await wayTo(await listen(receiver())).transport.send(sampleReport);
    expect(received()).toHaveLength(1);
  });

  test("carries the person's token where the service asks for one", async () => {
    const url = await listen(receiver({ token: "secret" }));
    expect(
      await wayTo(url, { token: () => Promise.resolve("secret") }).transport.send(sampleReport)
    ).toMatchObject({ outcome: "accepted" });
  });
});

describe("when the service does not take it", () => {
  const failed = (failure: object) => ({
    outcome: "failed",
    by: "endpoint",
    failure: expect.objectContaining(failure) as unknown,
  });

  test("refused: nobody listens, nothing arrived, another way may be tried", async () => {
    const url = await listen(receiver());
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await wayTo(url).transport.send(sampleReport)).toEqual(
      failed({ problem: "unreachable", maybeDelivered: false, later: true })
    );
  });

  test("offline: nothing is even attempted", async () => {
    const { server, requests } = scripted(says(202));
    const { transport } = wayTo(await listen(server), { host: { online: () => false } });
    expect(await transport.send(sampleReport)).toEqual(failed({ problem: "offline", later: true }));
    expect(requests).toEqual([]);
  });

  test("401: said with its code, and not tried again", async () => {
    const { server, requests } = scripted(says(401));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "not-allowed", code: 401, maybeDelivered: false, later: false })
    );
    expect(requests).toHaveLength(1);
  });

  test("signing in fails: the service is not asked", async () => {
    const { server, requests } = scripted(says(202));
    const token = () => Promise.reject(new Error("no"));
    expect(await wayTo(await listen(server), { token }).transport.send(sampleReport)).toEqual(
      failed({ problem: "sign-in-failed" })
    );
    expect(requests).toEqual([]);
  });

  test("413: the report goes without the message, and says so", async () => {
    const large = { ...original, base64: "A".repeat(40_000) };
    const { transport } = wayTo(await listen(receiver({ largest: 20_000 })), { original: large });
    expect(await transport.send(sampleReport)).toMatchObject({
      outcome: "accepted",
      withoutOriginal: true,
    });
    expect(received()[0]?.message.original).toBeNull();
  });

  test("413 for the bare report too: too large", async () => {
    const { server, requests } = scripted(says(413));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "too-large", code: 413 })
    );
    expect(requests).toHaveLength(2);
  });

  test("429 with a short Retry-After: waited for as asked, then taken", async () => {
    const { server, requests } = scripted(says(429, { "Retry-After": "2" }), says(202));
    const { transport, waited } = wayTo(await listen(server));
    expect(await transport.send(sampleReport)).toMatchObject({ outcome: "accepted" });
    expect(waited).toContain(2000);
    expect(requests).toHaveLength(2);
  });

  test("429 with a long Retry-After: nobody waits at the pane, the time is handed on", async () => {
    const { server } = scripted(says(429, { "Retry-After": "600" }));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "busy", retryAfterSeconds: 600, maybeDelivered: false, later: true })
    );
  });

  test("Retry-After as a date is read against the server's own clock", async () => {
    const { server } = scripted(
      says(503, {
        "Retry-After": "Tue, 17 Nov 2026 03:00:00 GMT",
        Date: "Tue, 17 Nov 2026 02:00:00 GMT",
      })
    );
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "server-failed", retryAfterSeconds: 3600 })
    );
  });

  test("500: offered three times under one id, then said", async () => {
    const { server, requests } = scripted(says(500));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "server-failed", code: 500, maybeDelivered: false, later: true })
    );
    expect(requests).toEqual(Array.from({ length: 3 }, () => `POST ${sampleReport.id}`));
  });

  test("closed half-way after it was taken: asked for the id, and known as taken", async () => {
    const { server, requests } = scripted(breaksOff, says(200));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toMatchObject({
      outcome: "accepted",
    });
    expect(requests).toEqual([`POST ${sampleReport.id}`, "GET -"]);
  });

  test("closed half-way before it was taken: offered again, and taken once", async () => {
    const { server, requests } = scripted(breaksOff, says(404), says(202));
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toMatchObject({
      outcome: "accepted",
    });
    expect(requests).toHaveLength(3);
  });

  test("closed half-way by a service that cannot say: perhaps arrived, so no other way", async () => {
    const answers = { POST: breaksOff, GET: says(405) };
    const { server } = scripted((request, response) => {
      answers[request.method as "POST" | "GET"](request, response);
    });
    expect(await wayTo(await listen(server)).transport.send(sampleReport)).toEqual(
      failed({ problem: "interrupted", maybeDelivered: true, later: true })
    );
  });

  test("no answer in time: perhaps arrived, so no other way", async () => {
    const { server } = scripted(saysNothing);
    expect(
      await wayTo(await listen(server), { answerWithin: 5_000 }).transport.send(sampleReport)
    ).toEqual(failed({ problem: "no-answer", maybeDelivered: true, later: true }));
  });
});
