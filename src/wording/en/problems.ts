import type { ProblemsWords } from "../problems";

export const problems: ProblemsWords = {
  standaloneLink: "Open the page for pasted headers and files",
  errorCode: (code) => `Code from Outlook: ${String(code)}`,
  problems: {
    "no-item": {
      title: "No message is open.",
      wayOn: "Select one message. This pane follows your selection.",
    },
    "not-mail": {
      title: "This is not a mail.",
      wayOn:
        "Appointments, notes and tasks did not travel as mail, so there is no path to show. Select a mail.",
    },
    composing: {
      title: "This message is still being written.",
      wayOn: "It has not been sent, so it has no path yet. Open a message you received.",
    },
    "outlook-too-old": {
      title: "This Outlook cannot hand over headers.",
      wayOn:
        "It takes Outlook of 2019 or later (Mailbox 1.8), or Outlook on the web. Save the message as a file and drop it on the page below.",
    },
    "no-permission": {
      title: "Outlook did not allow reading this message.",
      wayOn:
        "In a shared mailbox the owner may have limited access. Ask IT, or save the message as a file and drop it on the page below.",
    },
    encrypted: {
      title: "This message is protected, and Outlook keeps its headers closed.",
      wayOn:
        "In classic Outlook, File, Properties shows the internet headers. Copy them and paste them on the page below.",
    },
    "office-never-ready": {
      title: "Outlook did not start this pane properly.",
      wayOn:
        "Close the pane and open it again. If that does not help, restart Outlook or use the page below.",
    },
    "no-answer": {
      title: "Outlook did not answer.",
      wayOn: "The mail server may be slow. Try again in a moment.",
    },
    "item-changed": {
      title: "Another message was selected meanwhile.",
      wayOn: "The earlier answer was dropped. Check again for the message that is open now.",
    },
    "host-failed": {
      title: "Outlook could not read the headers.",
      wayOn: "Try again. If it fails once more, save the message and drop it on the page below.",
    },
  },
};
