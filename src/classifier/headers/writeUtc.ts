const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

/** Seconds since 1970 to `2026-11-17T02:13:02Z`: the one form of a time in a result. */
export function writeUtc(seconds: number): string {
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const hour = Math.floor(rest / 3600);
  const minute = Math.floor(rest / 60) % 60;
  return (
    String(year).padStart(4, "0") +
    "-" +
    two(month) +
    "-" +
    two(day) +
    "T" +
    two(hour) +
    ":" +
    two(minute) +
    ":" +
    two(Math.floor(rest) % 60) +
    "Z"
  );
}

function two(value: number): string {
  return TWO[value] ?? "00";
}
