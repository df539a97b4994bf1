import type { Report } from "../../src/report/toIt/model";

/** A report as buildReport makes it, for tests of the ways it may leave. */
export const sampleReport: Report = {
  schema: "whence.report/1",
  id: "8d6c3a52-0f9b-4c1e-9a37-5b2f10c4d7e1",
  time: "2026-11-17T02:13:02Z",
  reason: "phishing",
  note: "I clicked the link.",
  reporter: "reporter@example.com",
  recipients: ["it@example.com"],
  subject: "3|Reported (phishing): Invoice",
  text: "Reason: Phishing",
  html: "<div>Reason: Phishing</div>",
  headerLines: [{ name: "X-Whence-Reason", value: "phishing" }],
  message: {
    key: "0123456789abcdef",
    subject: "Invoice",
    internetMessageId: "<1@mail.example.org>",
    itemId: "AAMkAD/+id=",
    encrypted: false,
  },
  attachmentName: "Invoice.eml",
  headerText: "Subject: Invoice\r\n",
  analysis: '{"schema":"whence.analysis/1"}',
};
