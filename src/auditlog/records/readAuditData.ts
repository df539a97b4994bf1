import type { LogRecord } from "../model";
import { parseLogAddress } from "../parseLogAddress";
import { emptyRecord } from "./emptyRecord";
import type { Loose } from "./loose";
import { asObject, integer, list, lower, nested, pair, pairs, scalar, text, truth } from "./loose";
import { parseLogTime } from "./parseLogTime";

/** Entra error codes that are a step on the way, not a refusal. */
const interruptions = new Set([50074, 50076, 50079, 50097, 50125, 50140, 65001, 16000]);

/**
 * One AuditData record (Office 365 Management Activity API schema) to a log record. `file` is
 * the file's index, `fallback` gives id and time where the record itself lacks them. Null only
 * where there is neither an operation nor an id.
 */
export function readAuditData(
  data: Loose,
  file: number,
  fallback: { readonly id?: string | null; readonly time?: string | null } = {}
): LogRecord | null {
  const operation = text(data, "Operation");
  const id = text(data, "Id") ?? fallback.id ?? null;
  if (operation === null || id === null) return null;
  const workload = lower(text(data, "Workload"));
  const type = text(data, "RecordType");
  const logon = type === "15" || type === "9" || operation.startsWith("UserLog");
  const properties = [...pairs(data, "Parameters"), ...pairs(data, "OperationProperties")];
  const extended = pairs(data, "ExtendedProperties");
  const device = pairs(data, "DeviceProperties");
  const context = nested(data, "AppAccessContext");
  const address = parseLogAddress(text(data, "ClientIP", "ClientIPAddress", "ActorIpAddress"));
  const items = itemsOf(data);
  const error = integer(text(data, "ErrorNumber"));
  return {
    ...emptyRecord,
    id,
    file,
    kind: logon ? "sign-in" : workload === "azureactivedirectory" ? "directory" : "act",
    time: parseLogTime(text(data, "CreationTime")) ?? fallback.time ?? null,
    operation,
    user: lower(text(data, "UserId")),
    owner: lower(text(data, "MailboxOwnerUPN")) ?? targetOf(data),
    onBehalfOf: lower(text(data, "SendAsUserSmtp", "SendOnBehalfOfUserSmtp")),
    ip: address.ip,
    port: address.port,
    client: clientOf(data),
    userAgent: pair(extended, "UserAgent") ?? text(data, "ActorInfoString"),
    session:
      lower(text(context, "AADSessionId")) ??
      lower(text(data, "SessionId")) ??
      lower(pair(device, "SessionId")),
    token: text(context, "UniqueTokenId"),
    logonType: logonTypeOf(text(data, "LogonType", "Logon_Type")),
    userType: integer(text(data, "UserType")),
    messageIds: items.flatMap((item) => text(item, "InternetMessageId") ?? []),
    subject: items.map((item) => text(item, "Subject")).find((subject) => subject !== null) ?? null,
    folder: folderOf(data, items),
    result: logon ? logonResult(data, operation, error) : null,
    errorCode: error,
    deviceId: pair(device, "Id"),
    deviceName: pair(device, "DisplayName"),
    managed: truth(pair(device, "IsCompliantAndManaged")),
    protocol: pair(extended, "UserAgent") === "BAV2ROPC" ? "ropc" : null,
    parameters: properties,
    requestId: lower(text(data, "IntraSystemId", "IntraSystemsId")),
    correlationId: lower(text(data, "InterSystemsId")),
  };
}

/** The messages a record is about, wherever the operation keeps them. */
function itemsOf(data: Loose): readonly Loose[] {
  const inFolders = list(data, "Folders").flatMap((folder) =>
    list(asObject(folder), "FolderItems")
  );
  return [nested(data, "Item"), ...list(data, "AffectedItems"), ...inFolders].flatMap(
    (item): readonly Loose[] => {
      const object = asObject(item);
      return object === null ? [] : [object];
    }
  );
}

function folderOf(data: Loose, items: readonly Loose[]): string | null {
  return (
    text(nested(data, "Folder"), "Path") ??
    items.map((item) => text(nested(item, "ParentFolder"), "Path")).find((path) => path !== null) ??
    null
  );
}

/** Directory records name whom they were done to as ObjectId or Target. */
function targetOf(data: Loose): string | null {
  const object = text(data, "ObjectId");
  // Cmdlets name a mailbox by its alias, a rule as `alias\rule`.
  const cmdlet = text(data, "RecordType") === "1" || text(data, "RecordType") === "ExchangeAdmin";
  if (object !== null && (cmdlet || object.includes("@"))) {
    return lower(object.split("\\", 1)[0] ?? object);
  }
  const target = list(data, "Target")
    .map((entry) => scalar(asObject(entry)?.["ID"]))
    .find((name) => name?.includes("@"));
  return lower(target ?? null);
}

/** "Succeeded" in STS records says only that HTTP worked; LogonError decides. */
function logonResult(data: Loose, operation: string, error: number | null): LogRecord["result"] {
  if (error !== null && interruptions.has(error)) return "interrupted";
  const refused = text(data, "LogonError") !== null || (error !== null && error !== 0);
  return refused || operation === "UserLoginFailed" ? "failure" : "success";
}

const logonTypes = ["owner", "admin", "delegated", "transport", "systemservice"];

function logonTypeOf(value: string | null): number | null {
  if (value === null) return null;
  const named = logonTypes.indexOf(value.toLowerCase());
  return named >= 0 ? named : integer(value);
}

/** The program, in the words of the log's own client string. */
function clientOf(data: Loose): string | null {
  const info = text(data, "ClientInfoString");
  const process = text(data, "ClientProcessName");
  if (info === null) return process;
  const rules: readonly (readonly [RegExp, string])[] = [
    [/Client=OWA/i, "OWA (web)"],
    [/RESTSystem/i, "REST (service)"],
    [/Outlook-iOS/i, "Outlook (iOS)"],
    [/Outlook-Android/i, "Outlook (Android)"],
    [/Client=OutlookService/i, "Outlook (mobile)"],
    [/Client=MSExchangeRPC/i, "Outlook (desktop)"],
    [/Client=ActiveSync/i, "Exchange ActiveSync"],
    [/Client=POP3/i, "POP3"],
    [/Client=IMAP4/i, "IMAP4"],
    [/Client=SMTP/i, "SMTP"],
    [/Client=REST/i, "REST"],
    [/Client=WebServices/i, "Exchange Web Services"],
  ];
  return rules.find(([pattern]) => pattern.test(info))?.[1] ?? info.slice(0, 120);
}
