import type { CannotTellSentences, LogValues } from "../cannotTell";

/** A log that an administrator can look in: the reader's own is asked for, a foreign one is only named. */
const adminLog = ({ who, own, yours, until }: LogValues, log: string) => {
  if (!own) {
    return `Only ${who ?? "the sending organisation"} can look in ${log} on its side; you can ask, and the police can.`;
  }
  const lasts = until === null ? "is kept for a limited time" : `lasts until about ${until}`;
  return `Ask ${who ?? (yours ? "IT" : "the recipient’s IT")} for ${log}; any record ${lasts}.`;
};

export const cannotTell: CannotTellSentences = {
  cannotTell: {
    person: () => "Who wrote it, and where.",
    "client-address": () => "Which connection (IP address) was used.",
    "who-used-the-server": () =>
      "Who used the server; it may be misused or passing mail on. Its country is not the writer’s.",
    "older-lines": () =>
      "Who added the older lines, or why. They are no evidence against anyone named there.",
    "behind-proxy": () =>
      "Whether a VPN, a proxy or a relay stands in front; then the writer’s own connection is another.",
    "many-share": (v) => {
      const time = v.time === null ? "the exact time" : `the exact time (${v.time})`;
      return v.port === null
        ? `Who sent it: many may share the connection at once. Narrowing down needs ${time} and perhaps a source port, not recorded here.`
        : `Who sent it: many may share the connection at once. Narrowing down needs ${time} and the source port ${String(v.port)}.`;
    },
    "whether-sent": () =>
      "Whether, from where or by whom it was sent. A phone, a scheduled send, a delegate or an app can leave one too.",
    "which-user": () => "Whether the owner, a delegate, an app or someone else used the account.",
    customer: (v) =>
      v.operator === null
        ? "Which customer of the service sent it."
        : `Which customer of ${v.operator} sent it.`,
    "list-author": () => "Where the author behind the list or the forwarding wrote it.",
    country: () => "Which country the writer is in.",
  },
  logs: {
    "m365-audit": (log) => adminLog(log, "the Microsoft 365 audit log"),
    "entra-signin": (log) => adminLog(log, "the account’s sign-in log"),
    "message-trace": (log) => adminLog(log, "the message trace"),
    "google-workspace-audit": (log) => adminLog(log, "the Google Workspace log"),
    "exchange-tracking": (log) => adminLog(log, "the mail server’s tracking log"),
    "gateway-log": (log) => adminLog(log, "the mail gateway’s log"),
    "server-log": ({ who }) =>
      `${who ?? "Whoever runs that server"} may have it in the server’s mail log.`,
    "provider-record": ({ who }) =>
      `${who ?? "The provider"} holds any record; disclosure normally takes legal process.`,
    "isp-record": ({ who }) =>
      `${who ?? "The access provider"} holds any record of who used it; disclosure normally takes legal process.`,
  },
  whoKnows: (who) => `${who} may know.`,
};
