import type { SignInLibrary } from "./openSignIn";

/** The sign-in library inside the same file: a runtime without a page can load no second one. */
export const bundledSignIn = (): Promise<SignInLibrary> =>
  import(/* webpackMode: "eager" */ "@azure/msal-browser");
