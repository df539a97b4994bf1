/**
 * A time as exports write it, to UTC `…Z` with seconds. ISO without a zone is UTC (AuditData,
 * vendor schema); `\/Date(ms)\/` is PowerShell 5.1; `11/16/2026, 5:13:02.000 PM` is the portal
 * of Log Analytics. A text in a machine's own culture is not guessed: null.
 */
export function parseLogTime(raw: string | null): string | null {
  if (raw === null) return null;
  const text = raw.trim();
  const iso =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (iso) {
    const zone = iso[3] ?? "Z";
    return toUtc(
      Date.parse(`${iso[1] ?? ""}T${iso[2] ?? ""}${zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`)
    );
  }
  const powershell = /^\\?\/Date\((\d{1,14})\)\\?\/$/.exec(text);
  if (powershell) return toUtc(Number(powershell[1]));
  const portal =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}), (\d{1,2}):(\d{2}):(\d{2})(?:\.\d{1,3})?[ \u202F]([AP])M$/.exec(
      text
    );
  if (portal) {
    const [, month, day, year, hour, minute, second, half] = portal.map(String);
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return toUtc(
      Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute), Number(second))
    );
  }
  // Year first can be read one way only; day and month first cannot.
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (yearFirst) {
    const [year, month, day, hour, minute, second] = yearFirst.slice(1).map((part) => Number(part));
    return toUtc(
      Date.UTC(
        year ?? 0,
        (month ?? 1) - 1,
        day ?? 1,
        hour ?? 0,
        minute ?? 0,
        Number.isFinite(second) ? (second ?? 0) : 0
      )
    );
  }
  return null;
}

function toUtc(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
