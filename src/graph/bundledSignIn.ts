import type { SignInLibrary } from "./openSignIn";

/** True where packaging put sign-in code into this file: settings carry a client id. */
declare const WHENCE_SIGN_IN: boolean;

/**
 * The sign-in library inside the same file: a runtime without a page can load no second one.
 * Fails where the file was packaged without it.
 */
export const bundledSignIn = (): Promise<SignInLibrary> =>
  // Decided here, where webpack sees that the import is never reached.
  WHENCE_SIGN_IN
    ? import(/* webpackMode: "eager" */ "@azure/msal-browser")
    : Promise.reject(new Error("this file was packaged without sign-in"));
