import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";

/** A part of the pane that can be unfolded. */
export type SectionId =
  | "report"
  | "cannotTell"
  | "path"
  | "checks"
  | "networks"
  | "auditLog"
  | "nextSteps"
  | "evidence"
  | "headers"
  | "inside"
  | "about";

/** A header field that a statement leads to. */
export interface ShownField {
  readonly field: number;
  /** Counts the asks, so that the same field can be shown twice. */
  readonly ask: number;
}

export interface PaneNavigation {
  readonly open: ReadonlySet<SectionId>;
  readonly toggle: (section: SectionId) => void;
  /** Unfolds a section and moves to it. */
  readonly show: (section: SectionId) => void;
  readonly shownField: ShownField | null;
  /** From a statement to its header field. `from` is where "back" leads. */
  readonly showField: (field: number, from: HTMLElement) => void;
  /** Back to the statement; does nothing where there is none. */
  readonly goBack: () => void;
}

/** The path is what most people look at next: it is open from the start. */
const openAtFirst: ReadonlySet<SectionId> = new Set<SectionId>(["path"]);

export const sectionElementId = (section: SectionId) => `section-${section}`;

/** Which sections are open, and the way between a statement and its header field. */
export function usePaneNavigationState(): PaneNavigation {
  const [open, setOpen] = useState(openAtFirst);
  const [shownField, setShownField] = useState<ShownField | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  const unfold = useCallback((section: SectionId) => {
    setOpen((before) => (before.has(section) ? before : new Set([...before, section])));
  }, []);

  const toggle = useCallback((section: SectionId) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(section)) after.add(section);
      return after;
    });
  }, []);

  const show = useCallback(
    (section: SectionId) => {
      unfold(section);
      // The heading is there already; only its content is still to come.
      const heading = document.getElementById(sectionElementId(section));
      heading?.scrollIntoView({ block: "start" });
      heading?.querySelector("button")?.focus({ preventScroll: true });
    },
    [unfold]
  );

  const showField = useCallback(
    (field: number, from: HTMLElement) => {
      cameFrom.current = from;
      unfold("headers");
      setShownField((before) => ({ field, ask: (before?.ask ?? 0) + 1 }));
    },
    [unfold]
  );

  const goBack = useCallback(() => {
    const target = cameFrom.current;
    cameFrom.current = null;
    setShownField(null);
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }, []);

  return useMemo(
    () => ({ open, toggle, show, shownField, showField, goBack }),
    [open, toggle, show, shownField, showField, goBack]
  );
}

const nowhere: PaneNavigation = {
  open: openAtFirst,
  toggle: () => undefined,
  show: () => undefined,
  shownField: null,
  showField: () => undefined,
  goBack: () => undefined,
};

export const PaneNavigationContext = createContext<PaneNavigation>(nowhere);

export function usePaneNavigation(): PaneNavigation {
  return useContext(PaneNavigationContext);
}
