import type { SignInLibrary } from "./openSignIn";

/** The sign-in library as a file of its own, fetched when a token is first asked for. */
export const loadSignIn = (): Promise<SignInLibrary> => import("@azure/msal-browser");
