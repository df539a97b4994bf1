import { expose } from "comlink";

import { matchMessage } from "../../auditlog/matchMessage";
import type { ReadFile } from "../../auditlog/matchMessage";
import type { AuditMatch, MessageInQuestion, NewDecoder } from "../../auditlog/model";
import { openLog } from "../../auditlog/openLog";

const newDecoder: NewDecoder = (charset, fatal) => {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return null;
  }
};

/** Reads and matches away from the pane: only the result crosses back. */
const reader = {
  async readLogs(
    question: MessageInQuestion,
    files: readonly File[],
    progress: (file: number, bytes: number) => void
  ): Promise<AuditMatch> {
    const read: ReadFile[] = [];
    for (const [index, file] of files.entries()) {
      const log = openLog(file.name, index, question, newDecoder);
      const stream = file.stream().getReader();
      let bytes = 0;
      let told = 0;
      for (let piece = await stream.read(); !piece.done; piece = await stream.read()) {
        log.push(piece.value);
        bytes += piece.value.length;
        if (bytes - told > 1_048_576) {
          told = bytes;
          progress(index, bytes);
        }
      }
      read.push(log.end());
    }
    return matchMessage(question, read);
  },
};

export type LogReader = typeof reader;

expose(reader);
