import { GraphError } from "./GraphError";
import type { GetToken } from "./model";

/** The part of `@azure/msal-browser` that is used, so that tests need neither it nor a network. */
export interface SignInLibrary {
  readonly createNestablePublicClientApplication: (configuration: {
    auth: { clientId: string; authority: string };
    cache: { cacheLocation: "memoryStorage" };
  }) => Promise<SignInClient>;
}

interface SignInClient {
  readonly acquireTokenSilent: (request: { scopes: string[] }) => Promise<{ accessToken: string }>;
  readonly acquireTokenPopup: (request: { scopes: string[] }) => Promise<{ accessToken: string }>;
}

/**
 * Nested app authentication: Outlook signs the person in for us.
 *
 * In: the registration, the library (loaded only when a token is first asked for), whether this
 * Outlook has nested sign-in, and whether a window may open (never in the event runtime).
 * Out: a way to get tokens; silent first, then the window. Fails with a GraphError. Outlook on
 * Mac is known to fail with an empty error and no request at all although it claims the
 * feature: that is `sign-in-failed`, and the next transport takes over.
 */
export function openSignIn(
  registration: { readonly clientId: string; readonly authority: string },
  host: {
    readonly nested: () => boolean;
    readonly load: () => Promise<SignInLibrary>;
    readonly mayAsk: boolean;
    readonly graph: string;
  }
): GetToken {
  let client: Promise<SignInClient> | null = null;
  const open = async () => {
    const library = await host.load();
    return library.createNestablePublicClientApplication({
      auth: { ...registration },
      // Tokens do not outlive the pane; Outlook keeps its own.
      cache: { cacheLocation: "memoryStorage" },
    });
  };
  return async (scopes) => {
    if (!host.nested()) throw new GraphError("not-here");
    const request = { scopes: scopes.map((scope) => absolute(scope, host.graph)) };
    try {
      client ??= open();
      const opened = await client;
      return await opened
        .acquireTokenSilent(request)
        .catch((error: unknown) => {
          if (!host.mayAsk || !needsPerson(error)) throw error;
          return opened.acquireTokenPopup(request);
        })
        .then(({ accessToken }) => accessToken);
    } catch (error) {
      const code = codeOf(error);
      client = code === null ? null : client; // the library itself failed: load it anew next time
      throw new GraphError(needsPerson(error) ? "sign-in-needed" : "sign-in-failed", null, code);
    }
  };
}

/** One resource at a time, named in full: other clouds have another Graph. */
const absolute = (scope: string, graph: string) =>
  scope.includes("://") ? scope : `${graph}/${scope}`;

/** Codes after which a person in front of a window may succeed, or chose not to. */
const personal = new Set([
  "interaction_required",
  "consent_required",
  "login_required",
  "no_account_error",
  "user_cancelled",
  "popup_window_error",
  "empty_window_error",
  "native_account_unavailable",
]);

function needsPerson(error: unknown): boolean {
  const name = (error as { name?: unknown } | null)?.name;
  return name === "InteractionRequiredAuthError" || personal.has(codeOf(error) ?? "");
}

function codeOf(error: unknown): string | null {
  const code = (error as { errorCode?: unknown } | null)?.errorCode;
  return typeof code === "string" && code !== "" ? code.slice(0, 80) : null;
}
