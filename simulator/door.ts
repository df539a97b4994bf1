/** A way for the add-in's pages into the played mailbox: over the stand-in, or the real Office.js. */
export interface Door {
  /** A frame with the add-in's pane in it; the caller puts it where it belongs. */
  readonly openPane: (title: string) => OpenPane;
  /** Presses a ribbon button whose action is a function; says how it ended. */
  readonly run: (
    name: string,
    event?: Readonly<Record<string, unknown>>
  ) => Promise<{ readonly status: number; readonly completedContext: unknown }>;
}

export interface OpenPane {
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
}

/** What a page of an add-in may do inside Outlook on the web. */
export const sandbox =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";
