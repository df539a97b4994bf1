import type { GuidanceWords } from "../guidance";

export const guidance: GuidanceWords = {
  situationTitle: "What is the case?",
  change: "Choose another",
  situations: {
    received: {
      name: "I received this",
      first: "You only received it. Receiving a mail does nothing to your account.",
    },
    "sent-proven": {
      name: "It was sent from my account, and I did not write it",
      first:
        "Your account, or something with access to it, sent this. Do the steps in order; the first take about 15 minutes.",
    },
    "sent-copy-only": {
      name: "I found it in my Sent Items",
      first:
        "It is not known whether this was sent, or by whom. Most copies have an everyday reason: look there first.",
    },
    bounced: {
      name: "It bounced back to me and I never sent it",
      first:
        "Most often somebody only wrote your address on a forged mail. The returned part tells which.",
    },
    colleague: {
      name: "It came from a colleague and looks wrong",
      first:
        "The name is your colleague’s; that does not show who wrote it. They may be affected themselves.",
    },
  },
  steps: {
    "do-not-answer": {
      text: "Do not reply, open links or open attachments.",
      why: "A reply confirms that your mail address is in use.",
    },
    "leave-it": {
      text: "Do not delete it; leave it where it is.",
      why: "Its headers are the evidence.",
    },
    "report-it": {
      text: "Report it to IT with the button above.",
      why: "The original goes along.",
    },
    "entered-something": {
      text: "Did you enter a password? Follow the steps for “sent from my account”. Card or bank data? Call the bank or card company first.",
      why: "Minutes count.",
    },
    "threat-from-yourself": {
      text: "A threat that seems to come from yourself is almost always forged. Do not pay and do not reply. If it quotes a password that you still use, change that password.",
      why: "The verdict above shows whether it came from outside.",
    },
    "opened-attachment": {
      text: "Did you open an attachment? Disconnect from the network, leave the device on, call IT.",
      why: "What is in memory is evidence.",
    },
    "open-returned-part": {
      text: "Look at the returned message: Whence reads its header, not only the bounce’s own.",
      why: null,
    },
    "returned-from-own": {
      text: "If the returned header shows that it left through your own mail system, follow the steps for “sent from my account”.",
      why: null,
    },
    "forged-address": {
      text: "Otherwise your address was written on a forged mail. No password change is needed; look at your sign-ins once for peace of mind.",
      why: null,
    },
    "no-returned-header": {
      text: "Without a returned header the bounce cannot tell, and may itself be a trap: open nothing, report it.",
      why: null,
    },
    "ask-by-phone": {
      text: "Ask your colleague by phone or chat, on a number you already have; not by reply.",
      why: null,
    },
    "stop-payment": {
      text: "Payment, new bank details, gift cards or codes? Stop, and call back.",
      why: "Such requests are what this kind of mail is made for.",
    },
    "colleague-follows": {
      text: "If they did not send it, they follow the steps for “sent from my account”. Tell IT together.",
      why: null,
    },
    "ordinary-reasons": {
      text: "Everyday reasons first: a delegate or assistant, a shared mailbox, your phone, a scheduled send, an automatic reply, an app you allowed, an answer to a meeting.",
      why: "They explain most of what people find.",
    },
    "safety-first": {
      text: "Could someone you live with, or lived with, be involved? Read “For your safety” first.",
      why: "The steps below send alerts that others can see.",
    },
    "print-the-page": {
      text: "Print or write down the page “Before the lock”.",
      why: "A locked account shuts you out of this mailbox, and of this page.",
    },
    "phone-it": {
      text: "Phone or visit IT; do not use this mailbox for it. Ask whether the account should be locked.",
      why: "Whoever reads this mailbox would read your report.",
    },
    "new-password": {
      text: "From another, clean device set a new, long password that you use nowhere else. Change it wherever else it was used.",
      why: "Now, and whenever it may be known. A long password used once is worth more than a changed one.",
    },
    "sign-out-everywhere": {
      text: "Sign out on all devices.",
      why: "A new password alone can leave old sign-ins open.",
    },
    "second-factor": {
      text: "Turn on a second factor (app or passkey before text message) and remove methods and numbers that are not yours.",
      why: "A foreign method is a way back in.",
    },
    "capture-first": {
      text: "Take pictures of this mail, your sign-in list, rules and forwarding, with the clock visible, before you change them.",
      why: "Later steps remove them.",
    },
    "own-sign-ins": { text: "Look through your own sign-ins (see “Ask the log”).", why: null },
    "check-rules": {
      text: "Look at inbox rules: anything that moves, deletes, marks as read or forwards. Switch off first, delete later.",
      why: "Rules hide the answers.",
    },
    "check-forwarding": {
      text: "Look at forwarding, automatic replies, signature, POP and IMAP.",
      why: null,
    },
    "look-in-folders": {
      text: "Look in Sent, Deleted, Junk, RSS, Notes and Archive for mail you did not write or never saw.",
      why: null,
    },
    "app-consents": {
      text: "Look at apps with access to your mail; remove unknown ones after IT has noted them.",
      why: "A new password does not stop an app.",
    },
    "app-passwords": {
      text: "Delete app passwords and make new ones.",
      why: "A password reset does not end them.",
    },
    delegates: { text: "Look at who may open your mailbox or send for you.", why: null },
    devices: {
      text: "Go through the signed-in devices; remove those you sold, lost, lent or left behind.",
      why: null,
    },
    "browser-passwords": {
      text: "Remove the saved password from every browser that others can use, and sign out of browser sync there.",
      why: "A saved password signs in anybody.",
    },
    "who-knew": {
      text: "Did anyone ever know this password, or was it used on a shared device? Change it wherever it was used.",
      why: "This is a precaution, not a suspicion.",
    },
    "lock-screen": {
      text: "Lock the screen when you leave. Keep PIN, fingerprint and unlock to yourself.",
      why: null,
    },
    "recovery-data": {
      text: "Check recovery phone, second mail address, name and profile.",
      why: null,
    },
    "virus-scan": {
      text: "Scan for malware after IT has agreed.",
      why: "Cleaning removes traces.",
    },
    "tell-recipients": {
      text: "Tell the people who received it, by another way: “This was not from me.” Name nobody.",
      why: "It stops further harm.",
    },
    "write-down": {
      text: "Write down when you saw it and what you did.",
      why: "You will be asked.",
    },
    "report-desks": {
      text: "At home you can forward it to the reporting desks below.",
      why: null,
    },
    "police-lawyer": {
      text: "Consider the police or a lawyer; take the consultation sheet along.",
      why: "Some records only they can have preserved.",
    },
    "no-own-hunt": {
      text: "Do not sign in to somebody else’s account to look for proof, do not confront anybody, do not post about it.",
      why: "It can itself be unlawful, and it warns.",
    },
    "watch-sign-ins": { text: "Look at your sign-ins once a week for a month.", why: null },
    "verify-caller": { text: "Verify the caller by a known way; open a case.", why: null },
    "block-sign-in": {
      text: "Block sign-in until the case is done (Active users › user › Block sign-in).",
      why: "It cuts access and destroys nothing.",
    },
    "reset-password": {
      text: "Or reset the password; for accounts synchronised from a directory reset it there, twice. Do not hand it over by mail.",
      why: null,
    },
    "revoke-sessions": {
      text: "Revoke all sign-ins, after blocking or resetting.",
      why: "Otherwise the other side signs in again. Access can live on for up to an hour.",
    },
    "stop-mail-apps": {
      text: "If sign-in cannot be blocked, turn off the mailbox’s mail apps.",
      why: null,
    },
    "export-logs": {
      text: "Export audit and sign-in logs now, the first search without a filter on acts.",
      why: "Records run out by the day.",
    },
    "capture-state": {
      text: "Write rules, forwarding, permissions and devices to files before changing them.",
      why: null,
    },
    "disable-rules": { text: "Disable rules, hidden ones too; remove them later.", why: null },
    "forwarding-off": { text: "Turn forwarding off.", why: null },
    "remove-consents": { text: "List app consents and remove unknown grants.", why: null },
    "check-methods": {
      text: "Check sign-in methods; remove foreign ones or require registration again.",
      why: null,
    },
    "delete-app-passwords": { text: "Delete app passwords.", why: null },
    "disable-devices": { text: "Disable unknown devices.", why: null },
    "remove-delegates": {
      text: "Remove delegates, send-as rights and folder rights that nobody wants.",
      why: null,
    },
    "strip-roles": { text: "Note administrator roles, then take them away until done.", why: null },
    "check-organisation": {
      text: "Look at transport rules, connectors, and other mailboxes with the same connection or session.",
      why: null,
    },
    "hold-mailbox": {
      text: "Put the mailbox on hold. Never delete the user or the licence.",
      why: "Deleting ends the records.",
    },
    "forms-attack": {
      text: "Look for custom forms and rules that start a program.",
      why: null,
    },
    "check-domain": { text: "Check SPF, DKIM and DMARC of your own domain.", why: null },
    "enable-again": { text: "Enable the account again and lift the sending block.", why: null },
    "name-owner": {
      text: "Name one person in charge; tell privacy officer and legal.",
      why: null,
    },
    "decide-notification": {
      text: "Could mail with personal data have been read? Decide on notification; the clock runs from knowing.",
      why: null,
    },
    preserve: {
      text: "Preserve logs, headers, pictures and hashes; consider an outside investigator.",
      why: null,
    },
    authorities: {
      text: "Police and lawyer: complaint or civil action as they advise.",
      why: "A wrong procedure can spoil the proof.",
    },
    "presume-uninvolved": {
      text: "Treat every employee as uninvolved until facts say otherwise; personnel measures only after legal advice.",
      why: null,
    },
    "factor-for-all": { text: "Require a second factor for all accounts.", why: null },
    "review-logs": {
      text: "Review sign-in and audit logs regularly; alert on odd ones.",
      why: null,
    },
    "least-privilege": { text: "Least permission; few administrators.", why: null },
    "rules-training": {
      text: "Password and sign-in rules in writing; regular training.",
      why: null,
    },
    monitoring: { text: "Watch the network in stages; keep logs longer.", why: null },
  },
  urgencies: {
    now: "Now",
    hour: "Within the hour",
    day: "Today",
    week: "This week",
    later: "Later",
  },
  audiences: { person: "For you", it: "For IT", organisation: "For the organisation" },
  afterCapture: "Removes traces: capture first",
  alerts: "Sends an alert to other devices or contacts",
  unconfirmed: "unconfirmed",
  source: (name, date) => `Source: ${name}${date === null ? "" : `, ${date}`}`,
  done: (done, all) => `${String(done)} of ${String(all)} done`,
  clear: "Clear ticks",
  keepOnDevice: "Ticks are kept on this device.",
  notKept:
    "Ticks are not kept: somebody else may read this mailbox. They last until the pane closes.",
  safety: {
    title: "For your safety",
    lines: [
      "Changing a password or signing devices out sends alerts to other devices and contacts. Somebody close by can notice.",
      "If that could put you at risk, talk to a helpline first, and do it at a time you choose, from a device that nobody else can reach, with a new recovery address.",
      "Use a device at a library, at work or of a friend for calls and searches. Keep copies where nobody else has access. For a work account, IT can look without an alert to you.",
    ],
    hotline: "Helpline",
    close: "Close",
  },
  sheet: {
    title: "Before the lock",
    print: "Print this page",
    call: "Call IT",
    noNumber: "(number not in settings: ask at reception)",
    happened: "What was found",
    when: "When",
    next: "Next steps",
    why: "Locking the account shuts its owner out of the mailbox and of this page. Print it or write it down first.",
  },
  askTitle: "Who can be asked for what",
  ask: {
    header: {
      who: "The header of the mail",
      tells: "Servers on the way, sometimes a connection.",
      takes: "Nothing.",
      limit: "Older lines may be forged.",
    },
    "audit-log": {
      who: "The organisation’s audit and sign-in log",
      tells: "Connection, time, program, what was done.",
      takes: "An administrator.",
      limit: "Exists for a limited time.",
    },
    "own-page": {
      who: "The provider’s own sign-in page",
      tells: "Your own sign-ins.",
      takes: "Only the owner can look.",
      limit: "Days to weeks.",
    },
    "mailbox-provider": {
      who: "The mailbox provider",
      tells: "Account holder, connections of sign-ins.",
      takes: "Police with a warrant; the owner for their own data.",
      limit: "Weeks; abroad by legal assistance.",
    },
    "access-provider": {
      who: "The access provider",
      tells: "Who had the connection, from address, source port and exact second.",
      takes: "Usually a warrant; a question through a lawyer is mostly refused for mail.",
      limit: "Plan for 60 to 90 days.",
    },
    "vpn-operator": {
      who: "The operator of a VPN or proxy",
      tells: "The connection behind it, if it was kept.",
      takes: "A request or order in its country.",
      limit: "Many keep nothing; the answer is often nothing.",
    },
    "abuse-desk": {
      who: "The abuse desk of the network",
      tells: "Usually nothing back; it can stop the misuse.",
      takes: "A report in the usual form.",
      limit: "Days.",
    },
    registry: {
      who: "The address registry",
      tells: "The operator’s name and contact.",
      takes: "Nothing.",
      limit: "The operator, not a person.",
    },
    "own-device": {
      who: "Your own device",
      tells: "Browser history, saved sign-ins, logs.",
      takes: "An expert; do not clean it yourself.",
      limit: "Overwritten by use.",
    },
  },
  takes: "Takes",
  contactsTitle: "Contacts",
  noContacts: "No contacts are kept for this country. IT or the local police can name them.",
  purposes: {
    emergency: "Danger to life",
    "police-advice": "Police, advice",
    "police-online": "Police, online desk",
    "technical-person": "Technical advice for persons",
    "technical-organisation": "Technical advice for organisations",
    incident: "Incident coordination",
    spam: "Reporting unwanted mail",
    phishing: "Reporting phishing",
    breach: "Breach notification",
    lawyer: "Finding a lawyer",
    safety: "Safety at home",
  },
  clocksTitle: "Notification clocks",
  clocks: {
    "jp-prompt": (ends) => `Preliminary report (Japan): by ${ends}`,
    "jp-final": (ends) => `Final report (Japan): by ${ends}`,
    "jp-final-wrongful": (ends) =>
      `Final report where a wrongful purpose is suspected (Japan): by ${ends}`,
    "eu-authority": (ends) => `Authority (GDPR): by ${ends}`,
    "uk-authority": (ends) => `ICO (UK GDPR): by ${ends}`,
  },
  fixed: {
    address: "An IP address shows a connection, not a person.",
    disclosure:
      "Japan’s disclosure procedure for web posts does not apply to mail; usually only the police with a warrant can learn the subscriber.",
    secrecy:
      "Providers are bound by secrecy and may not answer you directly. Ask the police to have the records preserved.",
    desk: "The online desk is not a formal complaint. For that, phone your police station first.",
    open: "If nothing was entered because a device was left signed in, other rules may apply. Tell it as it was.",
    near: "This fits somebody using a familiar device or connection. It can also be you, an app or a delegate you forgot.",
    law: "This is information, not legal advice.",
  },
};
