import { GraphError } from "../graph/GraphError";
import type { GraphProblem } from "../graph/GraphError";
import type { GraphHost } from "../graph/model";
import { sendMail } from "../graph/sendMail";
import type { OutgoingAttachment } from "../graph/sendMail";
import { encodeBase64 } from "./encodeBase64";
import { encodeUtf8 } from "./encodeUtf8";
import { failure } from "./failure";
import type { Report } from "../report/toIt/model";
import type { FailureProblem, OriginalMessage } from "./model";
import type { Transport } from "./transport";

/**
 * A mail sent as the person, without a further click: the original as one unmodified `.eml`,
 * the analysis as a second attachment that is no message (Defender discards reports that carry
 * two). Without the original it fails, so that a way which has it comes next.
 */
export function graphTransport(options: {
  readonly graph: GraphHost;
  readonly original: () => Promise<OriginalMessage | null>;
  readonly keepSentCopy: boolean;
  readonly large: boolean;
}): Transport {
  return {
    name: "graph",
    send: async (report) => {
      if (report.recipients.length === 0) return failure("graph", "not-set-up");
      const original = await options.original();
      if (original === null) return failure("graph", "no-original");
      try {
        await sendMail(
          {
            to: report.recipients,
            subject: report.subject,
            text: report.text,
            headers: report.headerLines,
            attachments: [attachOriginal(report, original), ...attachAnalysis(report)],
            keepSentCopy: options.keepSentCopy,
          },
          options.graph,
          { large: options.large }
        );
        return { outcome: "accepted", by: "graph", reference: null, withoutOriginal: false };
      } catch (error) {
        if (!(error instanceof GraphError)) return failure("graph", "refused");
        const { problem, status, retryAfterSeconds } = error;
        return failure("graph", problems[problem], {
          code: status,
          retryAfterSeconds,
          // sendMail cannot be asked whether it was carried out.
          maybeDelivered: problem === "interrupted" || problem === "no-answer",
        });
      }
    },
  };
}

function attachOriginal(report: Report, original: OriginalMessage): OutgoingAttachment {
  return {
    name: report.attachmentName,
    contentType: "message/rfc822",
    base64: original.base64,
    bytes: original.bytes,
  };
}

function attachAnalysis({ analysis }: Report): OutgoingAttachment[] {
  if (analysis === null) return [];
  const bytes = encodeUtf8(analysis);
  return [
    {
      name: "whence-analysis.json",
      contentType: "application/json",
      base64: encodeBase64(bytes),
      bytes: bytes.length,
    },
  ];
}

const problems: Readonly<Record<GraphProblem, FailureProblem>> = {
  "not-here": "not-here",
  "sign-in-needed": "sign-in-needed",
  "sign-in-failed": "sign-in-failed",
  offline: "offline",
  unreachable: "unreachable",
  interrupted: "interrupted",
  "no-answer": "no-answer",
  "not-allowed": "not-allowed",
  "not-found": "refused",
  "too-large": "too-large",
  busy: "busy",
  "server-failed": "server-failed",
  refused: "refused",
};
