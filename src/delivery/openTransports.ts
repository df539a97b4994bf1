import type { GetToken, GraphFetch, GraphHost } from "../graph/model";
import { openSignIn } from "../graph/openSignIn";
import type { SignInLibrary } from "../graph/openSignIn";
import { canSignIn } from "../outlook/canSignIn";
import { officeClouds } from "../settings/officeClouds";
import type { Settings, TransportName } from "../settings/model";
import { composeTransport } from "./composeTransport";
import { endpointTransport } from "./endpointTransport";
import { fetchOriginal } from "./fetchOriginal";
import { graphTransport } from "./graphTransport";
import type { DeliveryHost } from "./host";
import type { Transport } from "./transport";

/** Where the ways are opened: the host, and what signs in there. */
export interface TransportHost extends Omit<DeliveryHost, "fetch"> {
  readonly fetch: DeliveryHost["fetch"] & GraphFetch;
  /** Loads `@azure/msal-browser`; called only when settings carry a client id and a way needs it. */
  readonly loadSignIn: () => Promise<SignInLibrary>;
  /** A window may open for signing in (a person is there, and the host allows it). */
  readonly mayAsk: boolean;
}

export interface Transports {
  /** Opens the named ways, in their order; what settings lack fails as `not-set-up`. */
  readonly open: (
    names: readonly TransportName[],
    message: { readonly itemId: string | null; readonly keepSentCopy: boolean }
  ) => readonly Transport[];
  /** Microsoft Graph, where settings carry a client id. */
  readonly graph: GraphHost | null;
}

/** Prepares the ways that settings allow. Nothing is loaded or asked before one is used. */
export function openTransports(settings: Settings, host: TransportHost): Transports {
  const { graph: registration, report } = settings;
  const getToken = registration && openToken(registration, settings, host);
  const graph = getToken && {
    ...host,
    getToken,
    origin: officeClouds[settings.officeCloud].graph,
  };
  const readable = registration?.readMessages === true ? graph : null;
  return {
    graph,
    open: (names, { itemId, keepSentCopy }) => {
      const original = () => fetchOriginal(itemId, readable);
      const ways: Readonly<Record<TransportName, () => Transport | null>> = {
        compose: () => composeTransport,
        graph: () =>
          graph &&
          graphTransport({
            graph,
            original,
            keepSentCopy,
            large: registration.largeMessages,
          }),
        endpoint: () =>
          report.endpoint === null
            ? null
            : endpointTransport({
                url: report.endpoint,
                token: tokenFor(report.endpointScope, getToken),
                original,
                host,
              }),
      };
      return names.flatMap((name) => ways[name]() ?? []);
    },
  };
}

function openToken(
  registration: NonNullable<Settings["graph"]>,
  settings: Settings,
  host: TransportHost
): GetToken {
  return openSignIn(registration, {
    nested: canSignIn,
    load: host.loadSignIn,
    mayAsk: host.mayAsk,
    graph: officeClouds[settings.officeCloud].graph,
  });
}

/** A scope without a client id cannot be asked for: the endpoint will say 401 and IT will see why. */
function tokenFor(scope: string | null, getToken: GetToken | null): (() => Promise<string>) | null {
  if (scope === null || getToken === null) return null;
  return () => getToken([scope]);
}
