import type { CommandLineWords } from "../commandLine";

export const commandLine: CommandLineWords = {
  usage: `Usage: whence [OPTION…] [FILE|FOLDER|-]…
       whence redact [FILE|-]      headers that can be shown to strangers
       whence audit MESSAGE LOG…   exported logs matched to a message
       whence evidence MESSAGE [LOG…] --out FILE --by NAME
                                   a package to hand over, made to be checked
       whence report FILE…         reported mails grouped into campaigns
       whence verify PACKAGE       what was changed in such a package

Says where mail really came from, as far as its headers prove it.
Reads header text, .eml, .msg and mbox, recognised by content; folders are
walked in name order; without a name, or for "-", standard input is read.
No network connection is ever opened.

  --json            one JSON document: the analysis, or an array of them
  --ndjson          one JSON line a message, as soon as it is analysed
  --settings FILE   the organisation's settings, the same file as the add-in's
  --mailbox ADDRESS whose mailbox the messages lie in
  --lang en|ja      language of the report (otherwise that of the locale)
  --threads N       threads for large input (otherwise one a core)
  --out FILE        evidence: the package, a ZIP; an existing file is kept
  --by NAME         evidence: who captures (--case, --zone, --at TIME with offset,
                    --statement FILE, --screenshot FILE and --whole-logs add to it)
  --answers         report: the answer to each reporter, as text to send
  --html            report: one page that leads to each message, answers in it
  --sha256 HEX      verify: the digest written down when the package was made
  -h, --help        this page
  -V, --version     the version

Exit status: 0 everything was analysed; 2 an input could not be used (it is
named on standard error, and the rest is still analysed). verify: 0 unchanged,
1 changed, 2 not to be checked.`,
  problems: {
    empty: "the file is empty",
    "not-mail": "neither header text nor .eml, .msg or mbox",
    unreadable: "a .msg file whose structure is damaged",
    "no-msg-reader": "a .msg file, which cannot be read here",
  },
  unusable: (source, why) => `${source}: ${why}`,
  ourMistake: (error) => `Whence itself failed on it, please report this: ${error}`,
  redactionDiffers: (source, parts) =>
    `${source}: the redacted copy does not give the same verdict; it differs in: ${parts}`,
  badArgument: (what) => `${what}\nSee: whence --help`,
  nothingFound: "no message found",
  progress: (messages) => `${String(messages)} messages`,
  settings: { error: "error", warning: "warning" },
};
