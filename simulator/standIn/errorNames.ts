/** Names that Office.js gives its error codes; an unknown code is "Internal Error". */
const names: Readonly<Record<number, string>> = {
  5000: "API Not Supported",
  5001: "Internal Error",
  7000: "Permission Denied",
  9002: "InternalFormatError",
  9003: "InvalidAttachmentId",
  9017: "AccessRestricted",
  9018: "GenericTokenError",
  9019: "GenericSettingsError",
  9020: "GenericResponseError",
  9023: "DuplicateNotificationKey",
  9024: "NotificationKeyNotFound",
  9025: "NumberOfNotificationsExceeded",
  9030: "APICallFailedDueToItemChange",
  9038: "InsufficientItemPermissionsError",
  9040: "HTTPRequestFailure",
  9041: "NetworkError",
  9042: "InternalServerError",
  9049: "ItemNotFound",
};

export function errorName(code: number): string {
  return names[code] ?? "Internal Error";
}
