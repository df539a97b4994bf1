import type { InspectionTools } from "../../inspection/inspectMessage";
import type { Inspection } from "../../inspection/model";
import type { MailFileProblem } from "../../mailfile/model";
import type { HostFacts, Opening, Session } from "../../opening/model";
import type { OpenedFile } from "./openFile";

/** Something that the person gave and that cannot be shown. */
export interface FileProblem {
  /** null: what was pasted. */
  readonly name: string | null;
  readonly problem: MailFileProblem | "too-large" | "failed";
}

/** What the page without Outlook knows beside the message that is shown. */
export interface StandaloneState {
  readonly inspections: readonly Inspection[];
  readonly selected: number;
  readonly problems: readonly FileProblem[];
  /** While files are read: which of how many. */
  readonly progress: { readonly done: number; readonly all: number } | null;
}

export interface StandaloneSession extends Session {
  readonly state: () => StandaloneState;
  readonly openText: (text: string) => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly select: (index: number) => void;
  readonly startAnew: () => void;
  readonly speak: (language: string) => void;
  /** Inspects everything anew with what the tools are now. */
  readonly inspectAgain: () => void;
}

/** Files stand one after the other in the list of messages. */
function originalAt(opened: readonly OpenedFile[], selected: number): Uint8Array | null {
  let first = 0;
  for (const file of opened) {
    if (selected < first + file.count) return file.original(selected - first);
    first += file.count;
  }
  return null;
}

const nothing: StandaloneState = { inspections: [], selected: 0, problems: [], progress: null };

/** No single file is held in memory beyond this; archives are for the command line. */
const largestFile = 250 * 1024 * 1024;

/**
 * The page's own session: what a person pastes or drops, inspected in this browser.
 *
 * @param tools asked for anew each time, so that later network data counts
 */
export function createStandaloneSession(
  tools: () => InspectionTools,
  language: string
): StandaloneSession {
  const listeners = new Set<() => void>();
  let state = nothing;
  let opening: Opening = { state: "starting" };
  let host: HostFacts = { kind: "standalone", language, dark: null };
  let opened: OpenedFile[] = [];
  /** Files of an earlier drop that are still being read are forgotten when a new one comes. */
  let turn = 0;

  const change = (next: Partial<StandaloneState>) => {
    state = { ...state, ...next };
    const inspection = state.inspections[state.selected];
    if (inspection !== undefined) {
      if (opening.state !== "ready" || opening.inspection !== inspection) {
        opening = { state: "ready", inspection };
      }
    } else if (state.progress !== null) opening = { state: "reading", subject: null };
    else opening = { state: "starting" };
    for (const listener of listeners) listener();
  };

  const inspectAgain = () => {
    const current = tools();
    change({ inspections: opened.flatMap((file) => file.inspect(current)) });
  };

  const open = async (sources: readonly (File | string)[]) => {
    turn += 1;
    const mine = turn;
    opened = [];
    change({ ...nothing, progress: { done: 1, all: sources.length } });
    const { openFile, openPasted } = await import("./openFile");
    for (const [index, source] of sources.entries()) {
      if (mine !== turn) return;
      change({ progress: { done: index + 1, all: sources.length } });
      const name = typeof source === "string" ? null : source.name;
      try {
        if (typeof source !== "string" && source.size > largestFile) {
          change({ problems: [...state.problems, { name, problem: "too-large" }] });
          continue;
        }
        const result =
          typeof source === "string"
            ? openPasted(source, tools())
            : await openFile(source, tools());
        if (mine !== turn) return;
        if (result.problem !== null) {
          change({ problems: [...state.problems, { name, problem: result.problem }] });
          continue;
        }
        opened.push(result.opened);
        change({ inspections: [...state.inspections, ...result.opened.inspect(tools())] });
      } catch {
        change({ problems: [...state.problems, { name, problem: "failed" }] });
      }
    }
    change({ progress: null });
  };

  return {
    current: () => opening,
    host: () => host,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAgain: inspectAgain,
    messageFile: () => Promise.resolve(originalAt(opened, state.selected)),
    inspectAgain,
    state: () => state,
    openText: (text) => {
      void open([text]);
    },
    openFiles: (files) => {
      if (files.length > 0) void open(files);
    },
    select: (selected) => {
      change({ selected });
    },
    startAnew: () => {
      turn += 1;
      opened = [];
      change(nothing);
    },
    speak: (tag) => {
      host = { ...host, language: tag };
      for (const listener of listeners) listener();
    },
  };
}
