import type { ReportReason } from "../../settings/model";
import type { ReportWords } from "../report";

const reasons: Readonly<Record<ReportReason, string>> = {
  phishing: "Phishing: it wants a password, money or a click",
  spam: "Spam: unwanted advertising",
  "not-junk": "Not junk: it was sorted out by mistake",
  "not-sent-by-me": "I did not send this",
  unsure: "Not sure: please have a look",
};

const short: Readonly<Record<ReportReason, string>> = {
  phishing: "phishing",
  spam: "spam",
  "not-junk": "not junk",
  "not-sent-by-me": "not sent by me",
  unsure: "please check",
};

export const report: ReportWords = {
  mail: {
    subject: (reason, subject) => `Reported (${short[reason]}): ${subject}`,
    noSubject: "(no subject)",
    reason: (reason) => `Reason: ${reasons[reason]}`,
    note: "The reporter writes:",
    noNote: "The reporter wrote no note.",
    reporter: (address) => `Reported by ${address}`,
    reportNumber: (id) => `Report ${id}`,
    time: (time) => `Reported at ${time}`,
    drill:
      "This message came from a network that the settings name for training: a drill, reported as it should be.",
    noVerdict:
      "No verdict was worked out where this was reported (a phone, or Outlook’s own report button). Open the attached original with Whence.",
    shortened: "… shortened here; the attached original has everything.",
    forRules: "For mail rules:",
    forPrograms: "For programs:",
  },
  reasons,
  panel: {
    reasonLegend: "Why do you report this message?",
    noteLabel: "Anything IT should know (optional)",
    noteHint: "For example: I clicked the link. I know the sender. This is the second one.",
    previewToggle: "What exactly will leave?",
    goesTo: (recipients) => `To: ${recipients}`,
    how: {
      compose: (target) =>
        `A window with a new mail to ${target} opens. Nothing leaves before you press Send there.`,
      graph: (target) => `Sent as a mail from you to ${target}, through Microsoft 365.`,
      endpoint: (target) => `Sent to your organisation’s report service at ${target}.`,
    },
    thenTries: "If that fails:",
    leaves: "This text:",
    leavesOriginal: "The original message, with its content and attachments",
    leavesAnalysis: "The analysis of its headers, as data for programs",
    leavesNothingElse: "Nothing else leaves, and nobody else gets it.",
    noRecipient:
      "Your organisation has not set up where reports go. Ask IT, or copy the text below to them.",
    send: "Report to IT",
    sending: "Reporting…",
    keepsCopy: (kept) =>
      kept ? "A copy stays in your Sent Items." : "No copy stays in your Sent Items.",
    onlyHere: "Reports leave from Outlook. Here you can copy the text.",
  },
  notMine: {
    phoneFirst: (telephone) => `Call IT first: ${telephone}`,
    phoneUnknown: "Call IT first, or go there.",
    warning: "Anyone who can open this mailbox may see this report.",
    quietly: "This way leaves nothing in your mailbox.",
    copyInMailbox: "This way may leave a trace in your mailbox.",
  },
  opened: {
    title: "A window is open for you to send",
    text: "The report is ready in a new mail, with the original attached. Check it and press Send. Whence cannot see whether you do.",
  },
  accepted: {
    title: "Thank you. Your report is with IT.",
    by: {
      graph: "Microsoft 365 took the report and delivers it.",
      endpoint: "Your organisation’s report service took the report.",
    },
    reference: (reference) => `Reference: ${reference}`,
    withoutOriginal: "The message itself was too large and stayed here. Please do not delete it.",
    next: "IT looks at it and answers you if something is needed. Until then, do not click or answer anything in the message.",
    drill: "Well spotted: this was a training message, and reporting it was exactly right.",
    move: "Move the message to Junk Email",
    moved: "The message was moved to Junk Email.",
    moveFailed: "The message could not be moved. You can move it yourself.",
    again: "Report it once more",
  },
  failed: {
    title: "The report has not left",
    before: (way) => `${way} did not work, so the next way was used.`,
    ways: {
      compose: "The mail window",
      graph: "Sending through Microsoft 365",
      endpoint: "The report service",
    },
    maybe:
      "It may have arrived all the same, so no other way was tried. Ask IT whether they have it before you report again.",
    kept: "It waits on this device and is sent when the pane is open and the connection works again.",
    keptInMemory: "It waits only while this pane is open: this browser allows no storage here.",
    notKept: "It is not kept on this device.",
    code: (code) => `Code for IT: ${String(code)}`,
    retry: "Try again",
    copy: "Copy the report",
    copied: "Copied",
    copyByHand: "Copying was refused. Select the text below and copy it.",
    phone: (telephone) => `Or call IT: ${telephone}`,
    problems: {
      "not-set-up": {
        title: "This way of reporting is not set up.",
        wayOn: "Copy the report and send it to IT yourself.",
      },
      "not-here": {
        title: "This Outlook cannot report this way.",
        wayOn: "Use Outlook on the web or a newer Outlook, or copy the report.",
      },
      "too-long": {
        title: "The report is too long for Outlook’s window.",
        wayOn: "Shorten your note, or copy the report.",
      },
      "no-original": {
        title: "Outlook did not hand over the message itself.",
        wayOn: "Forward the message to IT as an attachment.",
      },
      offline: {
        title: "There is no connection.",
        wayOn: "Report again when you are connected.",
      },
      unreachable: {
        title: "The other side could not be reached.",
        wayOn: "Try again in a few minutes.",
      },
      interrupted: {
        title: "The connection broke while the report was leaving.",
        wayOn: "Ask IT whether the report arrived.",
      },
      "no-answer": {
        title: "No answer came in time.",
        wayOn: "Ask IT whether the report arrived.",
      },
      "sign-in-needed": {
        title: "Microsoft asks you to sign in, and that was not finished.",
        wayOn: "Try again and finish the sign-in window.",
      },
      "sign-in-failed": {
        title: "Signing in did not work.",
        wayOn: "Copy the report and send it to IT. They can see why the sign-in fails.",
      },
      "not-allowed": {
        title: "The report was turned away: no permission.",
        wayOn: "Copy the report and tell IT the code.",
      },
      "too-large": {
        title: "The message is too large to be sent this way.",
        wayOn: "Tell IT that you have it, and do not delete it.",
      },
      busy: {
        title: "The other side is busy.",
        wayOn: "Try again in a few minutes.",
      },
      "server-failed": {
        title: "The other side has a fault of its own.",
        wayOn: "Try again later, or call IT.",
      },
      refused: {
        title: "The report was turned away.",
        wayOn: "Copy the report and tell IT the code.",
      },
      "outlook-failed": {
        title: "Outlook could not open the window.",
        wayOn: "Try again, or copy the report into a new mail.",
      },
    },
  },
  outbox: {
    heading: (count) => (count === 1 ? "1 report waits" : `${String(count)} reports wait`),
    explain: "They are sent when a connection works. The messages themselves are not stored.",
    inMemory: "They are lost when this pane closes.",
    unsure: "It may have arrived already. Ask IT before sending it again.",
    sendNow: "Send now",
    discard: "Discard",
    sent: (subject) => `Sent: ${subject}`,
  },
  reportedBefore: (date) => `You reported this message on ${date}.`,
  reportAgain: "Report again",
  notification: {
    opened: "A report to IT is open in a new window. Check it and press Send.",
    accepted: "Thank you. Your report is with IT.",
    failed: "The report has not left. Open Check origin to see why and to copy it.",
    kept: "The report could not leave yet. It waits on this device; open Check origin to see it.",
    maybe: "It is not known whether the report arrived. Ask IT before reporting again.",
    off: "Your organisation has not set up where reports go. Ask IT.",
    noMessage: "Open one message, then report it.",
  },
  spamReport: {
    title: "Report to IT",
    accepted: "Thank you. Your report is with IT. The message stays where it is.",
    openPane: "Outlook cannot send the report from here. Open Check origin and report it there.",
    failed: "The report has not left. Open Check origin to see why and to try again.",
  },
  mobile: {
    title: "Whence on a phone",
    cannot:
      "Outlook on phones does not hand over a message’s headers, so its path cannot be shown here.",
    cannotReport:
      "Reporting from a phone is not set up here. Forward the message to IT as an attachment, or report it on a computer.",
    canReport: "You can still report the message to IT.",
    wayOn: "To see where it came from, open the same message in Outlook on a computer.",
  },
};
