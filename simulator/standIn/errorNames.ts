/** Names that Office.js gives its error codes; an unknown code is "Internal Error". */
const names: Readonly<Record<number, string>> = {
  5000: "Host Error",
  5001: "Internal Error",
  5009: "API Not Supported",
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
  9031: "InvalidParameterValueError",
  9032: "ApiCallNotSupportedByExtensionPoint",
  9038: "InsufficientItemPermissionsError",
  9040: "HTTPRequestFailure",
  9041: "NetworkError",
  9042: "InternalServerError",
  9047: "MissingExtendedPermissionsForAPIError",
  9049: "ItemNotFound",
};

export function errorName(code: number): string {
  return names[code] ?? "Internal Error";
}
