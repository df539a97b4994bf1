import type { AskLogWords } from "../askLog";

export const askLog: AskLogWords = {
  ownTitle: "Look at your own sign-ins",
  ownPages: {
    "microsoft-365": {
      name: "My sign-ins (Microsoft 365)",
      url: "https://mysignins.microsoft.com",
      clicks: "My Account → My sign-ins → Review recent activity",
    },
    "outlook-com": {
      name: "Recent activity (Microsoft account)",
      url: "https://account.microsoft.com/security",
      clicks: "Security → View my sign-in activity",
    },
    google: {
      name: "Last account activity (Gmail)",
      url: "https://myaccount.google.com/notifications",
      clicks: "Gmail on a computer, bottom right: Details",
    },
    "yahoo-japan": {
      name: "Login history (Yahoo! JAPAN)",
      url: "https://lh.login.yahoo.co.jp",
      clicks: "Login history; times are Japan time",
    },
    icloud: {
      name: "Devices (Apple account)",
      url: "https://account.apple.com",
      clicks: "Devices; connections are not listed",
    },
    other: {
      name: "Your provider’s login history",
      url: null,
      clicks:
        "Look for “login history” in the account settings, or ask support and keep the headers.",
    },
  },
  lookFor: (time) =>
    `Look around ${time}: a device, place or connection you do not know, wrong passwords before a sign-in.`,
  narrowsOnly:
    "These pages do not say which message was sent from where. They narrow it down; they do not prove it.",
  deadlinesTitle: "Until when records exist",
  deadlinesNote:
    "About: what was licensed when the record was written decides. The earlier you ask, the more is there.",
  remind: "Save a reminder",
  reminderTitle: (log) => `Mail record goes soon: ${log}`,
  reminderText: (log, subject) =>
    `The record in “${log}” about the message “${subject}” exists until about this day.`,
  requestTitle: "Ask IT for the log",
  requestNote:
    "If somebody else may read this mailbox, do not send it from here: phone, or use another account.",
  copyRequest: "Copy the request",
  request: ({ account, subject, messageId, time, until }) =>
    [
      "Please export the mailbox audit log and the sign-in log for this message:",
      "",
      `Account: ${account ?? "(unknown)"}`,
      `Subject: ${subject ?? "(none)"}`,
      `Message-ID: ${messageId ?? "(none)"}`,
      `Time (UTC): ${time ?? "(unknown)"}`,
      "",
      "From 30 days before to 1 day after that time, all operations of the account, sign-ins with failures.",
      until === null
        ? "Please keep the records until this is answered."
        : `The first of these records exists until about ${until}. Please export it before.`,
    ].join("\n"),
  itTitle: "For IT: queries and exported logs",
  itNote: "Needs an administrator’s rights. Whence changes nothing and sends nothing.",
  showIt: "Show IT’s part",
  queriesTitle: "Queries for this message",
  runAlone: "Copy and run one at a time. Times are UTC.",
  dropTitle: "Read an exported log",
  dropHint:
    "Drop audit log, sign-in log or message trace here (CSV, JSON), several together where you have them.",
  chooseFiles: "Choose files",
  staysHere: "Nothing of a file leaves this browser. Closing the pane forgets it.",
  reading: (name, megabytes, total) =>
    `Reading ${name}: ${String(megabytes)} of ${String(total)} MB`,
  cancel: "Cancel",
  cancelled: "Reading was cancelled.",
  forget: "Forget these files",
  failed: "The files could not be read.",
  local: "your time",
  chart: "What happened, as a chart: time from left to right",
  columns: { time: "Time", act: "Act", connection: "Connection (IP address)", role: "Why shown" },
  agrees: "The log agrees with what the headers say.",
  disagrees:
    "The log names another connection than the headers. Both are kept; the log of the sender’s side counts more.",
  noTime: "The message has no time that can be read: without it there is no query and no deadline.",
};
