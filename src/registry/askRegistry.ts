import type { RefusalReason, RegistryAnswer, RegistryFetch } from "./model";
import { readRdap } from "./readRdap";

/** A registry's answer about one address is a few kilobytes. */
const longestAnswer = 1_000_000;

/**
 * Asks registries about one address by RDAP (RFC 9082 3.1.1), one after the other until one
 * answers. The registry learns the address asked about and that of the person who asks: this is
 * called only after a person pressed the button that says so.
 *
 * In: an address and the bases of the registries' services, the closest first (`findRegistry`).
 * Out: what the registry says, or why there is none and the page to open instead. Never fails.
 */
export async function askRegistry(
  ip: string,
  bases: readonly string[],
  fetch: RegistryFetch,
  milliseconds = 10_000
): Promise<RegistryAnswer> {
  let answer: RegistryAnswer = {
    kind: "refused",
    reason: "not-found",
    status: null,
    page: questionUrl(bases[0] ?? "", ip),
  };
  for (const base of bases) {
    answer = await askOne(questionUrl(base, ip), fetch, milliseconds);
    if (answer.kind === "found") return answer;
  }
  return answer;
}

const questionUrl = (base: string, ip: string): string => `${base}ip/${encodeURIComponent(ip)}`;

async function askOne(
  page: string,
  fetch: RegistryFetch,
  milliseconds: number
): Promise<RegistryAnswer> {
  const refuse = (reason: RefusalReason, status: number | null): RegistryAnswer => ({
    kind: "refused",
    reason,
    status,
    page,
  });
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(page, {
      // This type needs no permission from the registry first (no CORS preflight).
      headers: { Accept: "application/rdap+json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "follow",
      cache: "no-store",
      signal,
    });
    if (response.status === 404) return refuse("not-found", 404);
    if (response.status === 429) return refuse("too-many", 429);
    if (response.status !== 200) return refuse("refused", response.status);
    const text = await response.text();
    const network = text.length > longestAnswer ? null : readRdap(parseJson(text));
    if (network === null) return refuse("unreadable", 200);
    return { kind: "found", network, answeredBy: hostOf(response.url) ?? hostOf(page) ?? "", page };
  } catch {
    return refuse(signal.aborted ? "no-answer" : "no-connection", null);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? null;
}
