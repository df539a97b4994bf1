import type { Fetch } from "../delivery/host";
import type { TransportHost } from "../delivery/openTransports";
import { bundledSignIn } from "../graph/bundledSignIn";
import type { GraphFetch } from "../graph/model";
import { wait } from "../outlook/waitFor";

/** What every runtime of commands has, with a page and without. */
interface Runtime {
  readonly fetch: Fetch & GraphFetch;
  readonly navigator?: { readonly onLine?: boolean };
}
const runtime = globalThis as unknown as Runtime;

/** What the runtime gives to a report on its way. */
export const commandHost: TransportHost = {
  fetch: (url, request) => runtime.fetch(url, request),
  wait,
  random: () => Math.random(),
  online: () => runtime.navigator?.onLine !== false,
  loadSignIn: bundledSignIn,
  mayAsk: false,
};
