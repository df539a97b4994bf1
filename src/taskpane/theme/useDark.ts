import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

const subscribe = (listener: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
};

/** Is the pane dark? As the host says; where it does not say, as the system prefers. */
export function useDark(hostDark: boolean | null): boolean {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return hostDark ?? systemDark;
}
