import { useEffect, useState } from "react";

import { firstThemes } from "./firstThemes";

interface Themes {
  readonly light: typeof firstThemes.light;
  readonly dark: typeof firstThemes.dark;
}

/** What the first view needs; all of Fluent's once that view stands, since its components ask for more. */
export function useThemes(isShown: boolean): Themes {
  const [themes, setThemes] = useState<Themes>(firstThemes);
  useEffect(() => {
    if (!isShown) return;
    void import("./fullThemes").then(
      ({ fullThemes }) => {
        setThemes(fullThemes);
      },
      // Fluent's components then look plain; they work.
      () => undefined
    );
  }, [isShown]);
  return themes;
}
