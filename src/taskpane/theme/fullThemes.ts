import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

import { firstThemes } from "./firstThemes";

/** Fluent's whole themes, for its own components in the parts that come later. */
export const fullThemes = {
  light: { ...webLightTheme, ...firstThemes.light },
  dark: { ...webDarkTheme, ...firstThemes.dark },
};
