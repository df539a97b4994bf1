import { domainOwner } from "../classifier/identity/domainOwner";
import type { InspectionTools } from "../inspection/inspectMessage";
import { inspectMessage } from "../inspection/inspectMessage";
import type { MailMessage } from "../mailfile/model";
import { openMailFile } from "../mailfile/openMailFile";
import { readBodyText } from "../mailfile/readBodyText";
import { readMessage } from "../mailfile/readMessage";
import { readMsgFile } from "../mailfile/readMsgFile";
import { findCampaigns } from "../report/intake/findCampaigns";
import { findReported } from "../report/intake/findReported";
import type { Campaign, ReportedMessage } from "../report/intake/model";
import { writeAnswer } from "../report/intake/writeAnswer";
import { writeIntakeJson } from "../report/intake/writeIntakeJson";
import { writeIntakePage } from "../report/intake/writeIntakePage";
import { writeIntakeText } from "../report/intake/writeIntakeText";
import { readReportBlock } from "../report/toIt/readReportBlock";

import type { CommandHost } from "./commandHost";
import { decodeText, registrableDomain, sha256 } from "./hostTools";
import { loadNetworks } from "./loadNetworks";
import type { Arguments } from "./readArguments";
import { readArguments } from "./readArguments";
import { readInputs } from "./readInputs";
import type { Unit } from "./readUnits";

/**
 * `whence report FILE…`: reports as users sent them, or the abuse mailbox's export. The original
 * inside each is analysed again and put into campaigns. Held in memory as analyses, so a
 * mailbox of thousands is fine and an archive of millions is not.
 *
 * @returns 0 where everything was read, 2 where an input could not be used
 */
export async function reportCommand(host: CommandHost, args: readonly string[]): Promise<number> {
  const read = readArguments(host, args);
  if (typeof read === "number") return read;
  const { language, paths, settings, values, words } = read;
  const networks = loadNetworks();
  const tools: InspectionTools = {
    decodeText,
    registrableDomain,
    sha256,
    readMsg: readMsgFile,
    settings,
    version: host.version,
    ...(networks === undefined ? {} : { networks }),
  };

  const reports: ReportedMessage[] = [];
  let unusable = 0;
  for await (const unit of readInputs(host, paths)) {
    const found = "error" in unit ? unit.error : readReports(unit, read, tools);
    if (typeof found === "string") {
      unusable += 1;
      host.complain(words.unusable(unit.source, found));
    } else {
      reports.push(...found);
      host.progress(words.progress(reports.length));
    }
  }
  host.progress(null);
  if (reports.length === 0) {
    host.complain(words.nothingFound);
    return 2;
  }

  const campaigns = findCampaigns(reports, {
    ownDomains: settings.organisation.ownDomains,
    ownerOf: domainOwner,
  });
  const answers = answerAll(reports, campaigns, read);
  if (values.json === true || values.ndjson === true) {
    const data = { ...writeIntakeJson(reports, campaigns), answers };
    await host.write(`${JSON.stringify(data, null, values.json === true ? 2 : undefined)}\n`);
  } else if (values.html === true) {
    await host.write(writeIntakePage(reports, campaigns, answers, language));
  } else {
    const told = values.answers === true ? answers.filter((answer) => answer !== null) : [];
    const rule = `\n\n${"─".repeat(72)}\n\n`;
    await host.write(`${[writeIntakeText(reports, campaigns, language), ...told].join(rule)}\n`);
  }
  return unusable > 0 ? 2 : 0;
}

function readReports(
  { bytes, form, source }: Exclude<Unit, { error: string }>,
  { values, words }: Arguments,
  tools: InspectionTools
): readonly ReportedMessage[] | string {
  const read = (message: MailMessage, sourceName: string) =>
    findReported(
      inspectMessage(
        {
          message,
          facts: {
            source: "file",
            sourceName,
            subject: null,
            fromName: null,
            fromAddress: null,
            internetMessageId: null,
            itemClass: null,
            mailboxOwner: values.mailbox ?? null,
            sharedMailbox: false,
          },
        },
        tools
      ),
      readReportBlock(readBodyText(message, tools.decodeText))
    );
  try {
    if (form === "message") return read(readMessage(bytes, tools), source);
    const { messages, problem } = openMailFile(bytes, tools);
    if (problem !== null) return words.problems[problem];
    return messages.flatMap((message, index) =>
      read(message, messages.length > 1 ? `${source}#${String(index + 1)}` : source)
    );
  } catch (error) {
    // Our mistake, not the report's: the others are still worth their answers.
    return words.ourMistake(String(error));
  }
}

/** One answer a report, in its order. */
function answerAll(
  reports: readonly ReportedMessage[],
  campaigns: readonly Campaign[],
  { language, settings }: Arguments
): readonly (string | null)[] {
  const sizes = new Map(
    campaigns.flatMap(({ reports: members }) => members.map((member) => [member, members.length]))
  );
  return reports.map((report, index) =>
    writeAnswer(report, (sizes.get(index) ?? 1) - 1, settings, language)
  );
}
