import type { Labels } from "../labels";
import type { Call, Fault, PlayedSettings } from "../mailbox/model";
import type { PlayedMailbox } from "../mailbox/PlayedMailbox";
import { element } from "../view/element";

const faults: Readonly<Record<keyof Labels["faults"], Fault | null>> = {
  none: null,
  slow: { kind: "slow", milliseconds: 4_000 },
  silent: { kind: "silent" },
  broken: { kind: "broken" },
  code5001: { kind: "code", code: 5001 },
  code9020: { kind: "code", code: 9020 },
  code7000: { kind: "code", code: 7000 },
  "empty-headers": { kind: "empty-headers" },
  "subject-only": { kind: "subject-only" },
  switched: { kind: "switched" },
};

type FaultName = keyof Labels["faults"];

const headerFaults = Object.keys(faults) as FaultName[];
const composeFaults: readonly FaultName[] = ["none", "slow", "silent", "code5001", "code9020"];

/** One of each kind that Whence tells apart: as played usually, without a file, on-premises, older. */
const requirementSets = ["1.14", "1.13", "1.8", "1.5"] as const;

/** Which fault is chosen for which call; a mailbox keeps the fault and not its name. */
const chosen = new Map<Call, FaultName>();

/** Everything that can go wrong in Outlook, to be switched on by hand. */
export function showPanel(mailbox: PlayedMailbox, labels: Labels, reload: () => void): Node {
  const set = (settings: Partial<PlayedSettings>): void => {
    mailbox.set(settings);
    reload();
  };
  const { settings } = mailbox;
  return element(
    "form",
    { class: "panel", "aria-label": labels.panel },
    faultChoice(mailbox, labels, "item.getAllInternetHeadersAsync", headerFaults, reload),
    faultChoice(
      mailbox,
      labels,
      "mailbox.displayNewMessageFormAsync",
      composeFaults,
      () => undefined
    ),
    choice(
      "requirementSet",
      labels.requirementSet,
      Object.fromEntries(requirementSets.map((name) => [name, `Mailbox ${name}`])),
      settings.requirementSet,
      (requirementSet) => {
        set({ requirementSet });
      }
    ),
    choice(
      "permission",
      labels.permission,
      labels.permissions,
      settings.permission,
      (permission) => {
        set({ permission });
      }
    ),
    choice("start", labels.start, labels.starts, settings.start, (start) => {
      set({ start });
    }),
    tick("shared", labels.shared, settings.shared, (shared) => {
      set({ shared });
    }),
    tick("dark", labels.theme, settings.dark, (dark) => {
      mailbox.set({ dark });
    }),
    button(labels.deselect, "deselect", () => {
      mailbox.select(null);
    }),
    button(labels.reload, "reload", reload)
  );
}

function faultChoice(
  mailbox: PlayedMailbox,
  labels: Labels,
  call: Call,
  names: readonly FaultName[],
  then: () => void
): Node {
  const label =
    call === "item.getAllInternetHeadersAsync" ? labels.headersCall : labels.composeCall;
  const options = Object.fromEntries(names.map((name) => [name, labels.faults[name]])) as Record<
    FaultName,
    string
  >;
  return choice(call, label, options, chosen.get(call) ?? "none", (name) => {
    chosen.set(call, name);
    mailbox.inject(call, faults[name]);
    then();
  });
}

function choice<Name extends string>(
  id: string,
  label: string,
  options: Readonly<Record<Name, string>>,
  current: Name,
  choose: (name: Name) => void
): Node {
  const select = element(
    "select",
    {
      name: id,
      change: () => {
        choose(select.value as Name);
      },
    },
    ...Object.entries<string>(options).map(([value, text]) =>
      element("option", { value, selected: value === current }, text)
    )
  );
  return element("label", {}, element("span", {}, label), select);
}

function tick(
  name: string,
  label: string,
  current: boolean,
  choose: (value: boolean) => void
): Node {
  const input = element("input", {
    type: "checkbox",
    name,
    checked: current,
    change: () => {
      choose(input.checked);
    },
  });
  return element("label", { class: "tick" }, input, label);
}

function button(label: string, name: string, press: () => void): Node {
  return element("button", { type: "button", "data-action": name, click: press }, label);
}
