import type { HostFacts, Opening, Session } from "../../src/opening/model";

export interface SampleSession extends Session {
  readonly move: (opening: Opening) => void;
  readonly change: (host: Partial<HostFacts>) => void;
  readonly checks: () => number;
}

/** A session that a test moves from one opening to the next. */
export function sampleSession(first: Opening, hostFacts: Partial<HostFacts> = {}): SampleSession {
  const listeners = new Set<() => void>();
  let opening = first;
  let host: HostFacts = { kind: "outlook", language: "en-US", dark: false, ...hostFacts };
  let checks = 0;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    current: () => opening,
    host: () => host,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAgain: () => {
      checks += 1;
    },
    checks: () => checks,
    move: (next) => {
      opening = next;
      tell();
    },
    change: (facts) => {
      host = { ...host, ...facts };
      tell();
    },
  };
}
