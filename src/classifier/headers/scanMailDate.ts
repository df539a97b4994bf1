/**
 * One date at one place in a text, read left to right without looking back.
 *
 * Grammar: RFC 5322 3.3 with the obsolete forms of 4.3, and what mail really holds: asctime order,
 * ISO 8601, Go time stamps, fractions, full month names, dotted times, dates without weekday,
 * comma or zone.
 */
export interface ScannedDate {
  /** Seconds since 1970 UTC. */
  readonly seconds: number;
  /** Minutes east of UTC as written; null where the text gives none that is known. */
  readonly zone: number | null;
  /** Where the date ends: after the zone, before any comment. */
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LONGEST_MONTH = 9;

/**
 * Minutes east of UTC by zone name: RFC 5322 4.3, and names that stand for one offset only.
 * CST, IST, BST outside RFC 5322's reading are left out on purpose: they have several.
 */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["ut", 0],
  ["utc", 0],
  ["gmt", 0],
  ["z", 0],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["wet", 0],
  ["west", 60],
  ["cet", 60],
  ["cest", 120],
  ["met", 60],
  ["mest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["hkt", 480],
  ["sgt", 480],
  ["jst", 540],
  ["kst", 540],
  ["aest", 600],
  ["aedt", 660],
  ["nzst", 720],
  ["nzdt", 780],
]);

/** The longest text that is looked at before a date must have begun. */
const LONGEST_PREAMBLE = 60;

// Where the scan stands. One scan at a time: the functions below pass the place on through it.
let at = 0;

/**
 * Reads a date that begins at `start` (blanks and comments before it are skipped) and lies before
 * `end`. Out of range values, unknown month names and month-first digits are no date: null.
 */
export function scanMailDate(text: string, start: number, end: number): ScannedDate | null {
  at = start;
  if (!skipToDay(text, end)) return null;
  let year = -1;
  let month = -1;
  let day = -1;
  if (isLetter(text.charCodeAt(at))) {
    // asctime: the month comes first, the year often last.
    month = readMonth(text, end);
    if (month < 0) return null;
    skipSeparators(text, end);
    day = readNumber(text, end, 2);
    if (day < 0) return null;
    skipSeparators(text, end);
  } else {
    const numberStart = at;
    const first = readNumber(text, end, 4);
    const digits = at - numberStart;
    if (digits === 4) {
      const separator = text.charCodeAt(at);
      if (separator !== 45 && separator !== 47) return null;
      year = first;
      at++;
      month = readNumber(text, end, 2) - 1;
      if (text.charCodeAt(at) !== separator) return null;
      at++;
      day = readNumber(text, end, 2);
      if ((text.charCodeAt(at) | 32) === 116 /* T */) at++;
    } else {
      if (digits > 2) return null;
      day = first;
      skipSeparators(text, end);
      month = readMonth(text, end);
      if (month < 0) return null;
      skipSeparators(text, end);
      const yearStart = at;
      year = fullYear(readNumber(text, end, 4), at - yearStart);
      if (year < 0) return null;
    }
  }
  skipSeparators(text, end);
  // asctime without weekday order: `Sep 28 2023 05:48:34`.
  if (year < 0 && isYearThenTime(text, end)) {
    year = readNumber(text, end, 4);
    skipSeparators(text, end);
  }
  const hour = readNumber(text, end, 2);
  const separator = text.charCodeAt(at);
  if (hour < 0 || hour > 23 || (separator !== 58 && separator !== 46) || at >= end) return null;
  at++;
  const minute = readNumber(text, end, 2);
  if (minute < 0 || minute > 59) return null;
  let second = 0;
  if (at < end && text.charCodeAt(at) === separator) {
    at++;
    second = readNumber(text, end, 2);
    if (second < 0 || second > 60) return null;
    if (at < end && (text.charCodeAt(at) === 46 || text.charCodeAt(at) === 44))
      skipFraction(text, end);
  }
  const halfDay = readHalfDay(text, end);
  if (halfDay !== 0 && (hour === 0 || hour > 12)) return null;
  let zone = readZone(text, end);
  if (year < 0) {
    skipBlanks(text, end);
    year = readNumber(text, end, 4);
    if (year < 1000) return null;
    zone ??= readZone(text, end);
  }
  if (month < 0 || month > 11 || day < 1 || day > (MONTH_DAYS[month] ?? 0)) return null;
  if (month === 1 && day === 29 && !isLeap(year)) return null;
  const clock = halfDay === 0 ? hour : (hour % 12) + (halfDay === 2 ? 12 : 0);
  const seconds =
    daysFromCivil(year, month + 1, day) * 86400 +
    clock * 3600 +
    minute * 60 +
    second -
    (zone ?? 0) * 60;
  return { seconds, zone, end: at };
}

/** Past weekday, comments and blanks to the first digit, or to a month name. */
function skipToDay(text: string, end: number): boolean {
  const limit = Math.min(end, at + LONGEST_PREAMBLE);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (isBlank(code) || code === 44) {
      at++;
    } else if (code === 40) {
      const close = text.indexOf(")", at);
      if (close < 0 || close >= limit) return false;
      at = close + 1;
    } else if (isLetter(code)) {
      const wordStart = at;
      while (at < limit && isLetter(text.charCodeAt(at))) at++;
      const length = at - wordStart;
      if (length < 2 || length > LONGEST_MONTH) return false;
      if (monthAt(text, wordStart, at) >= 0) {
        at = wordStart;
        return true;
      }
      if (!isWeekday(text, wordStart)) return false;
      if (text.charCodeAt(at) === 46) at++;
    } else if (code > 127) {
      // A weekday in the writer's own script, or what an encoding left of it.
      at++;
    } else {
      return false;
    }
  }
  return false;
}

function isWeekday(text: string, start: number): boolean {
  const a = text.charCodeAt(start) | 32;
  const b = text.charCodeAt(start + 1) | 32;
  switch (a) {
    case 109: // mo
    case 102: // fr (and its neighbour below)
      return b === (a === 109 ? 111 : 114);
    case 116: // tu, th
      return b === 117 || b === 104;
    case 119: // we
      return b === 101;
    case 115: // sa, su
      return b === 97 || b === 117;
    default:
      return false;
  }
}

function monthAt(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3 || length > LONGEST_MONTH) return -1;
  const a = text.charCodeAt(start) | 32;
  const b = text.charCodeAt(start + 1) | 32;
  const c = text.charCodeAt(start + 2) | 32;
  for (let m = 0; m < 12; m++) {
    const name = MONTHS[m] ?? "";
    if (name.charCodeAt(0) === a && name.charCodeAt(1) === b && name.charCodeAt(2) === c) return m;
  }
  return -1;
}

function readMonth(text: string, end: number): number {
  const start = at;
  while (at < end && isLetter(text.charCodeAt(at))) {
    at++;
    if (at - start > LONGEST_MONTH) return -1;
  }
  const month = monthAt(text, start, at);
  if (month >= 0 && text.charCodeAt(at) === 46) at++;
  return month;
}

/** Up to `longest` digits; -1 where there is none or one more follows. */
function readNumber(text: string, end: number, longest: number): number {
  const start = at;
  let value = 0;
  while (at < end) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    at++;
    if (at - start > longest) return -1;
  }
  return at === start ? -1 : value;
}

/** RFC 5322 4.3: two digits 00-49 are 20xx, 50-99 and three digits count from 1900. */
function fullYear(value: number, digits: number): number {
  if (digits === 4) return value;
  if (digits === 2) return value < 50 ? 2000 + value : 1900 + value;
  return digits === 3 ? 1900 + value : -1;
}

function isYearThenTime(text: string, end: number): boolean {
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i++;
  return i - at === 4;
}

function skipFraction(text: string, end: number): void {
  const start = at;
  at++;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === start + 1) at = start;
}

/** 1 for AM, 2 for PM, 0 where neither is written. */
function readHalfDay(text: string, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  const a = text.charCodeAt(i) | 32;
  if ((a !== 97 && a !== 112) || (text.charCodeAt(i + 1) | 32) !== 109 || i + 2 > end) return 0;
  if (i + 2 < end && isLetter(text.charCodeAt(i + 2))) return 0;
  at = i + 2;
  return a === 97 ? 1 : 2;
}

/** `+0900`, `+09:00`, `+9`, `GMT`, `UTC+9`, `JST`; leaves the place alone where none is written. */
function readZone(text: string, end: number): number | null {
  const before = at;
  skipBlanks(text, end);
  const start = at;
  const code = text.charCodeAt(at);
  if (at < end && (code === 43 || code === 45)) return readOffset(text, end);
  while (at < end && isLetter(text.charCodeAt(at)) && at - start < 6) at++;
  const named = at > start ? ZONES.get(text.slice(start, at).toLowerCase()) : undefined;
  if (named === undefined) {
    at = before;
    return null;
  }
  const sign = text.charCodeAt(at);
  if (named === 0 && at < end && (sign === 43 || sign === 45) && isDigit(text.charCodeAt(at + 1))) {
    return readOffset(text, end);
  }
  return named;
}

function readOffset(text: string, end: number): number | null {
  const negative = text.charCodeAt(at) === 45;
  at++;
  const start = at;
  while (at < end && isDigit(text.charCodeAt(at)) && at - start < 4) at++;
  const digits = at - start;
  const value = Number(text.slice(start, at));
  let hours = digits > 2 ? Math.floor(value / 100) : value;
  let minutes = digits > 2 ? value % 100 : 0;
  if (
    digits <= 2 &&
    text.charCodeAt(at) === 58 &&
    isDigit(text.charCodeAt(at + 1)) &&
    at + 2 < end
  ) {
    at++;
    minutes = readNumber(text, end, 2);
  }
  if (digits === 0) return null;
  if (digits === 3) {
    hours = Math.floor(value / 100);
    minutes = value % 100;
  }
  if (hours > 15 || minutes < 0 || minutes > 59) return null;
  const offset = hours * 60 + minutes;
  return negative && offset > 0 ? -offset : offset;
}

function skipBlanks(text: string, end: number): void {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
}

/** Blanks, commas and the hyphens or slashes of `12-Dec-2024`. */
function skipSeparators(text: string, end: number): void {
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && code !== 44 && code !== 45 && code !== 47) return;
    at++;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 1970-01-01 of a day of the Gregorian calendar (Hinnant's civil calendar arithmetic). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
