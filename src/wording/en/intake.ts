import type { IntakeWords } from "../intake";

export const intake: IntakeWords = {
  title: "Reported messages",
  summary: ({ reports, campaigns }) =>
    `${reports === 1 ? "1 reported message" : `${String(reports)} reported messages`} in ${
      campaigns === 1 ? "1 group" : `${String(campaigns)} groups`
    }`,
  columns: {
    campaign: "Group",
    reports: "Reports",
    origin: "Where it came from",
    sender: "Sender",
    shared: "What they share",
    messages: "Messages",
  },
  shared: {
    message: (value, count) => `the same message (${value}), ${String(count)} times`,
    origin: (value, count) => `connection (IP address) ${value}, ${String(count)} times`,
    sender: (value, count) => `sender’s domain ${value}, ${String(count)} times`,
    "look-alike": (value, count) => `look-alike domain ${value}, ${String(count)} times`,
    subject: (value, count) => `subject “${value}”, ${String(count)} times`,
  },
  alone: "stands alone",
  proposal:
    "Messages are put together by what they share. That is a proposal to look at, not a proof that one sender is behind them.",
  noOriginal: "The report carries no original, so nothing could be analysed again.",
  reportedBy: (address) => `Reported by ${address}`,
  reason: (reason) => `Reason: ${reason}`,
  noSubject: "(no subject)",
  toTable: "Back to the table",
  answers: "Answers to the reporters",
  answersHint: "Text to check and send yourself. Whence sends nothing.",
  copyAnswer: "Copy the answer",
  answer: {
    to: (address) => `To: ${address}`,
    subject: (subject) => `Subject: Your report: ${subject}`,
    thanks: (subject) => `Thank you for reporting “${subject}”.`,
    result: (sentence) => `What its headers show: ${sentence}`,
    noResult: "The original did not reach us, so we could not examine it. Please do not delete it.",
    others: (count) =>
      count === 1
        ? "One other report seems to belong to the same mail campaign."
        : `${String(count)} other reports seem to belong to the same mail campaign.`,
    drill: "It was a training message. You recognised it and did exactly the right thing.",
    next: "Next step: do not open links or attachments in it and do not answer it. If you already did, or entered a password, tell us at once.",
    nextNotMine:
      "Next step: please talk to us in person or by phone before you write about this by mail, since others may be able to read this mailbox.",
    nextNotJunk: "Next step: we check why it was sorted out. You need not do anything.",
    route: "This judges the route of the message, not its content.",
    phone: (telephone) => `You reach us by phone: ${telephone}`,
  },
};
