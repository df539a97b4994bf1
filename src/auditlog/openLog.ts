import type { CsvFormat } from "./formats";
import { foldHeading, recogniseHeadings } from "./formats";
import type {
  FileNote,
  LogFileSummary,
  LogFormat,
  LogRecord,
  MessageInQuestion,
  NewDecoder,
} from "./model";
import { createJsonReader } from "./readJsonValues";
import { createRowReader } from "./readRows";
import { createTextReader } from "./readText";
import { emptyRecord } from "./records/emptyRecord";
import type { Loose } from "./records/loose";
import {
  asObject,
  integer,
  lower,
  member,
  nested,
  parseObject,
  scalar,
  text,
  truth,
} from "./records/loose";
import { parseLogTime } from "./records/parseLogTime";
import { readAuditData } from "./records/readAuditData";
import { readPassage } from "./records/readPassage";
import { readSignIn } from "./records/readSignIn";
import { salvageCutJson } from "./records/salvageCutJson";

export interface OpenLog {
  /** The next bytes of the file. */
  readonly push: (bytes: Uint8Array) => void;
  /** After the last byte: what the file is and the records that may concern the message. */
  readonly end: () => { readonly summary: LogFileSummary; readonly records: readonly LogRecord[] };
}

/** Records of the account that are kept; a file that holds more says so. */
const mostKept = 60_000;

/** Beyond this many ids, duplicates are no longer looked for: memory stays bounded. */
const mostIds = 1_500_000;

/** Operations that are kept whoever did them: they decide what the log can prove at all. */
const aboutLogging =
  /Set-MailboxAuditBypassAssociation|Set-AdminAuditLogConfig|Set-OrganizationConfig/;

/**
 * Opens one exported log. Bytes are pushed in any portions; only records that concern the
 * account or the message are kept, so that a file of any size is read in bounded memory. The
 * format is recognised from content, never from the name. Never throws on content.
 */
export function openLog(
  name: string,
  file: number,
  question: MessageInQuestion,
  newDecoder: NewDecoder
): OpenLog {
  const decoder = createTextReader(newDecoder);
  const kept = new Map<string, LogRecord>();
  const seen = new Set<number>();
  const notes = new Set<FileNote>();
  let expected: LogFileSummary["expected"] = null;
  let format: LogFormat | null = null;
  let distinct = 0;
  let duplicates = 0;
  let unreadable = 0;
  let promised = 0;
  let limits: readonly number[] = [];
  let head = "";
  let reading: { readonly push: (text: string) => void; readonly end: () => void } | null = null;

  const account = question.account;
  /** Cmdlet records name a mailbox by its alias, which is mostly the local part. */
  const alias = account?.split("@", 1)[0] ?? null;
  const ids = new Set(
    [question.internetMessageId].flatMap((id) => (id === null ? [] : [id.toLowerCase()]))
  );

  /** A cheap test before a cell is parsed: most rows of a big export are other people's. */
  const mayConcern = (raw: string): boolean => {
    if (account === null || raw.includes(account) || aboutLogging.test(raw)) return true;
    const folded = raw.toLowerCase();
    if (
      folded.includes(account) ||
      folded.includes(`"${alias ?? ""}"`) ||
      folded.includes(`"${alias ?? ""}\\`)
    )
      return true;
    for (const id of ids) if (folded.includes(id.replace(/^<|>$/g, ""))) return true;
    return question.networkMessageId !== null && folded.includes(question.networkMessageId);
  };
  const concerns = (record: LogRecord): boolean =>
    account === null ||
    record.user === account ||
    record.owner === account ||
    record.owner === alias ||
    record.onBehalfOf === account ||
    record.kind === "sign-in-detail" ||
    aboutLogging.test(record.operation) ||
    record.messageIds.some((id) => ids.has(id.toLowerCase())) ||
    (record.networkMessageId !== null &&
      record.networkMessageId.toLowerCase() === question.networkMessageId) ||
    record.parameters.some(([, value]) => value.toLowerCase().includes(account)) ||
    record.recipients.includes(account);

  /** Counts a row by its id; false where the same id was there before. */
  const count = (id: string | null): boolean => {
    if (id !== null && seen.size < mostIds) {
      const hash = hash53(id.toLowerCase());
      if (seen.has(hash)) {
        duplicates++;
        return false;
      }
      seen.add(hash);
    }
    distinct++;
    return true;
  };
  const keep = (record: LogRecord | null): void => {
    if (record === null) {
      unreadable++;
      return;
    }
    if (!count(record.id) || !concerns(record)) return;
    if (kept.size >= mostKept) notes.add("too-many-kept");
    else kept.set(record.id, record);
    noteRecord(record, notes);
  };

  const keepAuditCell = (
    raw: string,
    fallback: { id: string | null; time: string | null }
  ): void => {
    if (!mayConcern(raw)) {
      count(fallback.id ?? /"Id"\s*:\s*"([^"]{1,80})"/.exec(raw.slice(0, 4_096))?.[1] ?? null);
      return;
    }
    const data = parseObject(raw);
    if (data !== null) {
      keep(readAuditData(data, file, fallback));
      return;
    }
    const salvaged = salvageCutJson(raw);
    const record = salvaged === null ? null : readAuditData(salvaged, file, fallback);
    if (record?.time == null) {
      unreadable++;
      return;
    }
    notes.add("record-cut");
    keep({ ...record, cut: true });
  };

  const readRow = (
    chosen: CsvFormat,
    headings: readonly string[],
    row: readonly string[]
  ): void => {
    if (row.length === 1 && (row[0] ?? "").trim() === "") return;
    if (row.length < headings.length / 2) {
      unreadable++;
      return;
    }
    const cells = rowObject(headings, row);
    switch (chosen.reading) {
      case "audit-data-cell": {
        promised = Math.max(promised, integer(text(cells, "resultcount")) ?? 0);
        const raw = text(cells, "auditdata");
        if (raw === null) {
          unreadable++;
          return;
        }
        const time = parseLogTime(text(cells, "creationdate"));
        keepAuditCell(raw, { id: text(cells, "recordid", "identity"), time });
        return;
      }
      case "raw-event-data": {
        const data = nested(cells, "raweventdata");
        const record = data === null ? null : readAuditData(data, file);
        keep(
          record === null
            ? null
            : {
                ...record,
                country: text(cells, "countrycode"),
                place: text(cells, "city"),
                anonymousProxy: truth(text(cells, "isanonymousproxy")) === true,
              }
        );
        return;
      }
      case "office-activity":
        keep(
          readAuditData(
            {
              ...cells,
              Id: text(cells, "officeid", "sourcerecordid"),
              CreationTime: parseLogTime(text(cells, "timegenerated [utc]", "timegenerated")),
              Workload: text(cells, "officeworkload"),
              ClientIP: text(cells, "client_ipaddress", "clientip"),
              LogonType: text(cells, "logon_type"),
              ObjectId: text(cells, "officeobjectid"),
            },
            file
          )
        );
        return;
      case "audit-flat":
        keep(readAuditData(cells, file));
        return;
      case "sign-in":
        if (!headings.includes("date (utc)") && headings.includes("date"))
          notes.add("time-zone-unknown");
        keep(readSignIn(cells, file));
        return;
      case "sign-in-detail": {
        const request = lower(text(cells, "request id", "要求 id"));
        keep(
          request === null
            ? null
            : {
                ...emptyRecord,
                id: `detail:${request}:${text(cells, "authentication method") ?? ""}`,
                file,
                kind: "sign-in-detail",
                time: parseLogTime(text(cells, "date (utc)", "日付 (utc)")),
                operation: "AuthenticationDetail",
                requestId: request,
                result: truth(text(cells, "succeeded")) === false ? "failure" : "success",
                parameters: [
                  ["detail", text(cells, "result detail") ?? ""],
                  ["method", text(cells, "authentication method detail") ?? ""],
                ],
              }
        );
        return;
      }
      case "passage":
        keep(readPassage(cells, file, distinct));
        return;
      case "directory":
        keep(readDirectoryRow(cells, file));
        return;
    }
  };

  const readCsv = () => {
    const rows = createRowReader();
    let chosen: CsvFormat | null = null;
    let headings: readonly string[] = [];
    const take = (found: readonly (readonly string[])[]): void => {
      for (const row of found) {
        if (expected !== null) return;
        if (chosen !== null) {
          readRow(chosen, headings, row);
          continue;
        }
        const seenAs = recogniseHeadings(row);
        if ("found" in seenAs) {
          chosen = seenAs.found;
          format = chosen.format;
          limits = chosen.limits;
          headings = row.map(foldHeading);
        } else {
          expected = { nearest: seenAs.nearest, missing: seenAs.missing };
        }
      }
    };
    return {
      push: (more: string) => {
        take(rows.push(more));
      },
      end: () => {
        take(rows.end());
        unreadable += rows.givenUp();
      },
    };
  };

  const readJson = () => {
    const values = createJsonReader();
    const take = (raw: string): void => {
      if (raw.length < 65_536 && format !== null && !mayConcern(raw)) {
        count(/"[Ii]d"\s*:\s*"([^"]{1,80})"/.exec(raw)?.[1] ?? null);
        return;
      }
      const value = parseObject(raw);
      if (value === null) {
        unreadable++;
        return;
      }
      readValue(value);
    };
    const readValue = (value: Loose): void => {
      const many = ["value", "Results", "records"]
        .map((key) => member(value, key))
        .find((candidate) => Array.isArray(candidate)) as readonly unknown[] | undefined;
      const tables = member(value, "tables");
      if (Array.isArray(tables)) {
        for (const table of tables as readonly unknown[]) readTable(asObject(table));
        return;
      }
      if (many !== undefined) {
        if (text(value, "@odata.nextLink") !== null) notes.add("more-pages-exist");
        if (truth(text(value, "isRecordCountLimitExceeded")) === true)
          notes.add("row-limit-reached");
        for (const entry of many) {
          const object = asObject(entry);
          if (object === null) unreadable++;
          else readValue(object);
        }
        return;
      }
      if (truth(text(value, "isRecordCountLimitExceeded")) === true) {
        notes.add("row-limit-reached");
        return;
      }
      keepObject(value);
    };
    const readTable = (table: Loose | null): void => {
      const columns = member(table, "columns");
      const rows = member(table, "rows");
      if (!Array.isArray(columns) || !Array.isArray(rows)) return;
      const names = (columns as readonly unknown[]).map(
        (column) => text(asObject(column), "name") ?? ""
      );
      const seenAs = recogniseHeadings(names);
      if (!("found" in seenAs)) {
        expected = { nearest: seenAs.nearest, missing: seenAs.missing };
        return;
      }
      format = seenAs.found.format;
      const headings = names.map(foldHeading);
      for (const row of rows as readonly unknown[]) {
        if (Array.isArray(row)) {
          readRow(
            seenAs.found,
            headings,
            (row as readonly unknown[]).map(
              (cell) => scalar(cell) ?? (cell === null ? "" : JSON.stringify(cell))
            )
          );
        }
      }
    };
    const keepObject = (value: Loose): void => {
      const wrapped = nested(value, "AuditData");
      if (text(value, "auditLogRecordType") !== null) {
        format ??= "graph-audit-json";
        keep(
          readAuditData(
            { ...value, ...(nested(value, "auditData") ?? {}), Id: text(value, "id") },
            file,
            { time: parseLogTime(text(value, "createdDateTime")) }
          )
        );
      } else if (wrapped !== null) {
        format ??= "extractor-json";
        keep(readAuditData(wrapped, file, { time: parseLogTime(text(value, "CreationDate")) }));
      } else if (text(value, "Operation") !== null && text(value, "CreationTime") !== null) {
        format ??= "audit-data-json";
        keep(readAuditData(value, file));
      } else if (text(value, "userPrincipalName") !== null && text(value, "ipAddress") !== null) {
        format ??= "graph-signin-json";
        keep(readSignIn(value, file));
      } else if (text(value, "activityDisplayName") !== null) {
        format ??= "entra-audit";
        keep(readDirectoryRow(value, file));
      } else if (format === null) {
        expected ??= {
          nearest: "audit-data-json",
          missing: ["CreationTime", "Operation", "Workload"],
        };
      } else {
        unreadable++;
      }
    };
    return {
      push: (more: string) => {
        values.push(more).forEach(take);
      },
      end: () => {
        if (values.end() !== null) unreadable++;
      },
    };
  };

  const push = (more: string): void => {
    if (reading === null) {
      head += more;
      const first = head.replace(/^\s+/, "");
      if (first === "") return;
      reading = first.startsWith("{") || first.startsWith("[") ? readJson() : readCsv();
      reading.push(head);
      head = "";
      return;
    }
    reading.push(more);
  };

  return {
    push: (bytes) => {
      push(decoder.push(bytes));
    },
    end: () => {
      push(decoder.end());
      reading?.end();
      for (const note of decoder.notes()) notes.add(note);
      if (destroyedByAscii([...kept.values()])) notes.add("characters-destroyed");
      if (limits.includes(distinct + duplicates)) notes.add("row-limit-reached");
      if (promised > distinct + duplicates + unreadable) notes.add("part-of-a-larger-result");
      const records = [...kept.values()];
      noteKind(format, records, notes);
      if (format === null) notes.add(reading === null ? "empty" : "not-recognised");
      else if (distinct > 0 && kept.size === 0) notes.add("records-of-other-accounts-only");
      return {
        summary: {
          name,
          format,
          records: distinct,
          duplicates,
          unreadable,
          partial:
            notes.has("row-limit-reached") ||
            notes.has("more-pages-exist") ||
            notes.has("part-of-a-larger-result") ||
            notes.has("record-cut") ||
            notes.has("too-many-kept"),
          notes: [...notes].sort(),
          expected: format === null ? expected : null,
        },
        records,
      };
    },
  };
}

/** First cell of each name that holds something: one heading may stand twice. */
function rowObject(headings: readonly string[], row: readonly string[]): Loose {
  const cells: Record<string, string> = {};
  headings.forEach((heading, index) => {
    const value = row[index];
    if (heading === "" || value === undefined || value === "") return;
    if (!Object.hasOwn(cells, heading)) {
      Object.defineProperty(cells, heading, { value, enumerable: true });
    }
  });
  return cells;
}

function readDirectoryRow(row: Loose, file: number): LogRecord | null {
  const operation = text(row, "activityDisplayName", "activity");
  const id = text(row, "id", "correlation id", "correlationId");
  if (operation === null || id === null) return null;
  const by = nested(nested(row, "initiatedBy"), "user");
  return {
    ...emptyRecord,
    id,
    file,
    kind: "directory",
    time: parseLogTime(text(row, "activityDateTime", "date (utc)", "date")),
    operation,
    user: lower(
      text(by, "userPrincipalName") ??
        text(row, "initiated by (user or app)", "initiated by", "actor")
    ),
    owner: lower(text(row, "target1userprincipalname", "target")),
  };
}

function noteRecord(record: LogRecord, notes: Set<FileNote>): void {
  for (const [key, value] of record.parameters) {
    if (key === "IsThrottled" && value.toLowerCase() === "true") notes.add("throttled");
    if (key === "MailAccessType" && value === "Sync") notes.add("whole-folders-served");
  }
}

/** What this kind of log cannot hold, said once for the file. */
function noteKind(
  format: LogFormat | null,
  records: readonly LogRecord[],
  notes: Set<FileNote>
): void {
  if (format !== null && signInLogs.has(format)) notes.add("sending-not-in-this-kind-of-log");
  if (format === null || !passageLogs.has(format)) return;
  notes.add("client-not-in-this-kind-of-log");
  if (records.some((record) => record.ip !== null)) notes.add("address-recorded-by-transport");
}

const signInLogs: ReadonlySet<LogFormat> = new Set([
  "entra-signin-csv",
  "entra-authdetails-csv",
  "graph-signin-json",
  "sentinel-signin",
  "defender-signin",
  "entra-audit",
]);

const passageLogs: ReadonlySet<LogFormat> = new Set([
  "defender-emailevents",
  "message-trace-csv",
  "historical-summary",
  "historical-extended",
]);

/** Windows PowerShell 5.1 writes ASCII by default: every Japanese character becomes `?`. */
function destroyedByAscii(records: readonly LogRecord[]): boolean {
  return records.some((record) => record.subject !== null && /\?{3}/.test(record.subject));
}

/** 53-bit FNV-like hash: an id's place in the set of ids seen, at eight bytes an id. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * 0x100000000 + (high >>> 0);
}
