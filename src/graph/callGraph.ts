import { GraphError } from "./GraphError";
import type { GraphProblem } from "./GraphError";
import type { GraphAnswer, GraphHost } from "./model";

export interface GraphCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/v1.0`, or a whole address (an upload session's, which takes no token). */
  readonly path: string;
  readonly scopes: readonly string[];
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asking again cannot do a thing twice. */
  readonly repeatable: boolean;
}

const tries = 3;
/** Longer than this nobody waits at a pane: the caller is told when to come back. */
const longestWait = 10_000;
const answerWithin = 60_000;

/**
 * One call of Microsoft Graph. Out: the answer, its status below 300. Fails with a GraphError.
 *
 * 429 and 503 are asked again after `Retry-After` (or full jitter), since they say that nothing
 * was done; other faults only where asking twice is harmless. A connection that fails under way
 * leaves open whether the call was carried out: when Graph can be reached at all afterwards it
 * counts as `interrupted`, otherwise as `unreachable`.
 */
export async function callGraph(call: GraphCall, host: GraphHost): Promise<GraphAnswer> {
  const token = await host.getToken(call.scopes);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(call, token, host);
    if (answer instanceof GraphError) {
      if (attempt < tries && call.repeatable && answer.problem !== "offline") {
        await host.wait(jitter(attempt, host));
        continue;
      }
      throw answer;
    }
    if (answer.status < 300) return answer;
    const refusal = await readRefusal(answer);
    const nothingDone = answer.status === 429 || answer.status === 503;
    if (attempt >= tries || !(nothingDone || (call.repeatable && answer.status >= 500)))
      throw refusal;
    const pause =
      refusal.retryAfterSeconds === null ? jitter(attempt, host) : refusal.retryAfterSeconds * 1000;
    if (pause > longestWait) throw refusal;
    await host.wait(pause);
  }
}

async function askOnce(
  call: GraphCall,
  token: string,
  host: GraphHost
): Promise<GraphAnswer | GraphError> {
  if (!host.online()) return new GraphError("offline");
  const json = call.json === undefined ? {} : { body: JSON.stringify(call.json) };
  const late = host.wait(answerWithin).then(() => new GraphError("no-answer"));
  const asked = host
    .fetch(`${host.origin}/v1.0${call.path}`, {
      method: call.method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(call.json === undefined ? {} : { "Content-Type": "application/json" }),
        ...call.headers,
      },
      ...json,
    })
    .catch(async () => new GraphError((await canBeReached(host)) ? "interrupted" : "unreachable"));
  return Promise.race([asked, late]);
}

/** Any answer at all will do, a refusal too: `$metadata` needs no token and has no effect. */
async function canBeReached(host: GraphHost): Promise<boolean> {
  const asked = host.fetch(`${host.origin}/v1.0/`, { method: "GET", headers: {} }).then(
    () => true,
    () => false
  );
  return Promise.race([asked, host.wait(5_000).then(() => false)]);
}

/** Full jitter: anywhere between nothing and a doubling ceiling, so that a crowd spreads. */
const jitter = (attempt: number, host: GraphHost) => host.random() * 500 * 2 ** attempt;

async function readRefusal(answer: GraphAnswer): Promise<GraphError> {
  const code = await readErrorCode(answer);
  return new GraphError(problemOf(answer.status), answer.status, code, readRetryAfter(answer));
}

function problemOf(status: number): GraphProblem {
  if (status === 401 || status === 403) return "not-allowed";
  if (status === 404) return "not-found";
  if (status === 413) return "too-large";
  if (status === 429) return "busy";
  return status >= 500 ? "server-failed" : "refused";
}

async function readErrorCode(answer: GraphAnswer): Promise<string | null> {
  try {
    const body = JSON.parse(await answer.text()) as { error?: { code?: unknown } } | null;
    const code = body?.error?.code;
    return typeof code === "string" ? code.slice(0, 80) : null;
  } catch {
    return null;
  }
}

/** Graph writes seconds; a date is not used there. */
function readRetryAfter(answer: GraphAnswer): number | null {
  const seconds = Number(answer.headers.get("Retry-After") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
