/**
 * An example of the organisation's report endpoint (docs/openapi.yaml): appends each report to
 * a file, once. Enough for a pilot behind a proxy that does HTTPS; a ticket system's own
 * interface takes its place. Usage: npx tsx tools/receiver/receive.ts FILE [PORT]
 */

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { pathToFileURL } from "node:url";

/** 25 MB message in base64, with room for the rest. */
const largest = 40_000_000;

export interface ReceiverOptions {
  readonly file: string;
  /** Origin of the pages, for browsers (CORS). */
  readonly allowedOrigin: string;
  /** Where set, reports without this bearer token are turned away. Real ones check Entra's. */
  readonly token?: string;
  readonly largest?: number;
}

/** Makes the server; the caller listens and closes. */
export function createReceiver(options: ReceiverOptions): Server {
  const known = new Set(
    existsSync(options.file)
      ? readFileSync(options.file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => (JSON.parse(line) as { id: string }).id)
      : []
  );
  return createServer((request, response) => {
    const answer = (status: number, body: unknown = {}) => {
      response.writeHead(status, {
        "Content-Type": "application/json",
        "Access-Control-Allow-Origin": options.allowedOrigin,
        "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key",
        "Access-Control-Expose-Headers": "Retry-After, Date",
      });
      response.end(JSON.stringify(body));
    };
    if (request.method === "OPTIONS") {
      answer(204);
      return;
    }
    if (
      options.token !== undefined &&
      request.headers.authorization !== `Bearer ${options.token}`
    ) {
      answer(401);
      return;
    }
    if (request.method === "GET") {
      const id = new URL(request.url ?? "/", "http://receiver").searchParams.get("id") ?? "";
      answer(known.has(id) ? 200 : 404);
      return;
    }
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= (options.largest ?? largest)) parts.push(part);
    });
    request.on("end", () => {
      if (size > (options.largest ?? largest)) {
        answer(413);
        return;
      }
      try {
        const report = JSON.parse(Buffer.concat(parts).toString("utf8")) as { id: string };
        const id = request.headers["idempotency-key"];
        if (typeof id !== "string" || report.id !== id) throw new Error("id and key differ");
        // Written before it is said to be taken: what was acknowledged is never lost.
        if (!known.has(id)) appendFileSync(options.file, `${JSON.stringify(report)}\n`);
        known.add(id);
        answer(202, { reference: id.slice(0, 8).toUpperCase() });
      } catch {
        answer(400);
      }
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [file, port = "8080"] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write("Usage: npx tsx tools/receiver/receive.ts FILE [PORT]\n");
    process.exitCode = 2;
  } else {
    createReceiver({ file, allowedOrigin: process.env["ALLOWED_ORIGIN"] ?? "*" }).listen(
      Number(port),
      "127.0.0.1"
    );
  }
}
