import { failure } from "./failure";
import type { Answer, DeliveryHost } from "./host";
import type { Report } from "../report/toIt/model";
import type { FailureProblem, OriginalMessage, Outcome } from "./model";
import type { Transport } from "./transport";

/** How often one report is offered before the next way gets its turn. */
const tries = 3;
/** Longer than this nobody waits at a pane. */
const longestWait = 8_000;

/**
 * The organisation's own HTTPS endpoint (`docs/openapi.yaml`): the report as JSON under its id
 * as idempotency key, so that offering it again is harmless.
 *
 * A connection that breaks, or an answer that does not come, leaves open whether the report
 * arrived. The endpoint is then asked for the id: 200, it has it; 404, it has it not. Only a
 * clear "no" (or a server that cannot be reached at all) lets the next way be tried.
 */
export function endpointTransport(options: {
  readonly url: string;
  /** A token from Entra, or null where the endpoint takes none. Fails with a typed error. */
  readonly token: (() => Promise<string>) | null;
  readonly original: () => Promise<OriginalMessage | null>;
  readonly host: DeliveryHost;
  readonly answerWithin?: number;
}): Transport {
  const { host, url } = options;
  const answerWithin = options.answerWithin ?? 20_000;

  const ask = async (
    method: "GET" | "POST",
    address: string,
    headers: Readonly<Record<string, string>>,
    body?: string
  ): Promise<Answer | "broken" | "late"> =>
    Promise.race([
      host
        .fetch(address, {
          method,
          headers,
          ...(body === undefined ? {} : { body }),
          cache: "no-store",
          credentials: "omit",
          referrerPolicy: "no-referrer",
          redirect: "error",
        })
        .catch(() => "broken" as const),
      host.wait(answerWithin).then(() => "late" as const),
    ]);

  const authorise = async (): Promise<Record<string, string>> =>
    options.token === null ? {} : { Authorization: `Bearer ${await options.token()}` };

  /** Does the endpoint have the report? `null`: it does not say. */
  const hasReport = async (id: string, headers: Record<string, string>) => {
    const answer = await ask("GET", withId(url, id), headers);
    if (answer === "broken") return "unreachable";
    if (answer === "late") return null;
    return answer.status === 200 ? true : answer.status === 404 ? false : null;
  };

  const send = async (report: Report): Promise<Outcome> => {
    if (!host.online()) return failure("endpoint", "offline");
    let headers: Record<string, string>;
    try {
      headers = await authorise();
    } catch {
      return failure("endpoint", "sign-in-failed");
    }
    let original = await options.original();
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(
        "POST",
        url,
        { "Content-Type": "application/json", "Idempotency-Key": report.id, ...headers },
        JSON.stringify(payloadOf(report, original))
      );
      if (answer === "broken" || answer === "late") {
        const has = await hasReport(report.id, headers);
        if (has === true) return accepted(null, original === null);
        if (attempt < tries && answer === "broken") {
          await host.wait(jitter(attempt, host));
          continue;
        }
        const certain = has === "unreachable" || (has === false && answer === "broken");
        if (!host.online()) return failure("endpoint", "offline");
        return failure(
          "endpoint",
          answer === "late" ? "no-answer" : has === "unreachable" ? "unreachable" : "interrupted",
          {
            maybeDelivered: !certain,
          }
        );
      }
      // 409: this id is known there already.
      if (answer.status < 300 || answer.status === 409) {
        return accepted(await readReference(answer), original === null);
      }
      if (answer.status === 413 && original !== null) {
        original = null; // the report without the message is better than none
        continue;
      }
      const retryAfterSeconds = readRetryAfter(answer);
      const again = answer.status === 429 || answer.status >= 500;
      const pause = retryAfterSeconds === null ? jitter(attempt, host) : retryAfterSeconds * 1000;
      if (!again || attempt >= tries || pause > longestWait) {
        return failure("endpoint", problemOf(answer.status), {
          code: answer.status,
          retryAfterSeconds,
        });
      }
      await host.wait(pause);
    }
  };
  return { name: "endpoint", send };
}

/** What the endpoint gets; `docs/openapi.yaml` describes it. */
function payloadOf(report: Report, original: OriginalMessage | null) {
  const { message, analysis } = report;
  return {
    schema: report.schema,
    id: report.id,
    time: report.time,
    reason: report.reason,
    note: report.note,
    reporter: report.reporter,
    subject: report.subject,
    text: report.text,
    headerLines: report.headerLines,
    message: { ...message, headerText: report.headerText, original: original?.base64 ?? null },
    analysis: analysis === null ? null : (JSON.parse(analysis) as unknown),
  };
}

const accepted = (reference: string | null, withoutOriginal: boolean): Outcome => ({
  outcome: "accepted",
  by: "endpoint",
  reference,
  withoutOriginal,
});

function withId(url: string, id: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}id=${encodeURIComponent(id)}`;
}

/** Full jitter: anywhere between nothing and a doubling ceiling, so that a crowd spreads. */
const jitter = (attempt: number, host: DeliveryHost) => host.random() * 500 * 2 ** attempt;

function problemOf(status: number): FailureProblem {
  if (status === 401 || status === 403) return "not-allowed";
  if (status === 413) return "too-large";
  if (status === 429) return "busy";
  return status >= 500 ? "server-failed" : "refused";
}

/** Seconds, or a date (RFC 9110, 10.2.3) against the server's own clock. */
function readRetryAfter({ headers }: Answer): number | null {
  const value = headers.get("Retry-After");
  if (value === null || value === "") return null;
  const seconds = /^\d{1,9}$/.test(value)
    ? Number(value)
    : (Date.parse(value) - Date.parse(headers.get("Date") ?? "")) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

async function readReference(answer: Answer): Promise<string | null> {
  try {
    const body = JSON.parse(await answer.text()) as { reference?: unknown } | null;
    const reference = body?.reference;
    return typeof reference === "string" && reference !== "" ? reference.slice(0, 80) : null;
  } catch {
    return null;
  }
}
