import type { LogRecord } from "../model";
import { parseLogAddress } from "../parseLogAddress";
import { emptyRecord } from "./emptyRecord";
import type { Loose } from "./loose";
import { decimal, integer, lower, nested, text, truth } from "./loose";
import { parseLogTime } from "./parseLogTime";

const interruptions = new Set([50074, 50076, 50079, 50097, 50125, 50140, 65001, 16000]);

/**
 * One sign-in, from Graph (`signIn`), the Entra portal's CSV, Sentinel's SigninLogs or
 * Defender's EntraIdSignInEvents: the same facts under other names. Null without an address,
 * a user and a time.
 */
export function readSignIn(row: Loose, file: number): LogRecord | null {
  const status = nested(row, "status");
  const device = nested(row, "deviceDetail");
  const location = nested(row, "location") ?? nested(row, "LocationDetails");
  const geo = nested(location, "geoCoordinates");
  const user = lower(text(row, "userPrincipalName", "Username", "AccountUpn", "ユーザー名"));
  const time = parseLogTime(
    text(
      row,
      "createdDateTime",
      "Date (UTC)",
      "TimeGenerated [UTC]",
      "TimeGenerated",
      "Timestamp",
      "Date",
      "日付 (UTC)"
    )
  );
  const id = text(row, "id", "Request ID", "RequestId", "OriginalRequestId", "要求 ID");
  if (user === null || id === null) return null;
  const error = integer(
    text(status, "errorCode") ??
      text(row, "Sign-in error code", "ResultType", "ErrorCode", "サインイン エラー コード")
  );
  const place = text(row, "Location", "場所");
  const requirement = text(
    row,
    "authenticationRequirement",
    "Authentication requirement"
  )?.toLowerCase();
  return {
    ...emptyRecord,
    id,
    file,
    kind: "sign-in",
    time,
    operation: error === null || error === 0 ? "SignIn" : "SignInFailed",
    user,
    owner: user,
    ip: parseLogAddress(text(row, "ipAddress", "IP address", "IPAddress", "IP アドレス")).ip,
    userAgent: text(row, "userAgent", "User agent"),
    session: lower(text(row, "sessionId", "Session ID", "セッション ID")),
    token: text(row, "uniqueTokenIdentifier", "Unique token identifier", "UniqueTokenId"),
    result: resultOf(error, text(row, "Status", "状態")),
    errorCode: error,
    factor: requirement?.startsWith("single")
      ? "single"
      : requirement?.startsWith("multi")
        ? "multi"
        : null,
    clientApp: text(row, "clientAppUsed", "Client app", "クライアント アプリ"),
    protocol:
      text(row, "authenticationProtocol", "Authentication Protocol") ??
      text(row, "originalTransferMethod", "Original transfer method"),
    deviceId: text(device, "deviceId") ?? text(row, "Device ID", "EntraIdDeviceId"),
    deviceName: text(device, "displayName") ?? text(row, "DeviceName"),
    managed: truth(text(device, "isManaged")) ?? truth(text(row, "Managed", "IsManaged")),
    country:
      text(location, "countryOrRegion") ??
      text(row, "Country") ??
      place?.split(",").at(-1)?.trim() ??
      null,
    place: text(location, "city") ?? text(row, "City") ?? place,
    latitude: decimal(text(geo, "latitude") ?? text(row, "Latitude")),
    longitude: decimal(text(geo, "longitude") ?? text(row, "Longitude")),
    asn: integer(
      text(row, "autonomousSystemNumber", "Autonomous system number", "Autonomous system  number")
    ),
    requestId: lower(id),
    correlationId: lower(text(row, "correlationId", "Correlation ID")),
  };
}

function resultOf(error: number | null, status: string | null): LogRecord["result"] {
  if (error !== null && interruptions.has(error)) return "interrupted";
  if (error !== null) return error === 0 ? "success" : "failure";
  switch (status?.toLowerCase() ?? "") {
    case "success":
      return "success";
    case "failure":
      return "failure";
    case "interrupted":
      return "interrupted";
    default:
      return null;
  }
}
