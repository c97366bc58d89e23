/**
 * What the text of a cell becomes on import, as "Convert text to numbers, dates and formulas" of Google Sheets
 * does it in the spreadsheet's locale.
 *
 * Modelled are the notations that exports of CRMs use. Whatever is not modelled stays text, which is also what the
 * product must cope with. Two things differ from Sheets on purpose:
 * - A text that starts with `=` stays text: a pasted export never computes here.
 * - A bare day and month such as 12.05 (ru_RU, de_DE) or 12/05 (en_US) stays text. Sheets makes it a date of the
 *   current year, and so turns an amount of 12.05 into 12 May; that would depend on a clock.
 *
 * Whether Sheets reads each of these notations in each of these locales has not been tried with a Google account.
 */
import {dayOf, isoOf} from '../../../src/core/periods/day';
import type {SheetCell} from '../standin/api';
import type {ImportLocale} from './locales';

/** Longer texts are never numbers or dates; it also keeps the patterns off texts of megabytes. */
const LONGEST_VALUE = 60;
const SECONDS_A_DAY = 86_400;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const anyOf = (signs: string): string => `[${escaped(signs)}]`;

/** Reads a trimmed text, or gives undefined. */
type Reader = (text: string) => SheetCell | undefined;

/** `1 234,50`, `(5)`, `-$3`, `12,5%`, `3E5`. Digits beyond the fifteenth are lost, as they are in Sheets. */
function numberReader({decimal, groups, currencies}: ImportLocale): Reader {
  const point = escaped(decimal);
  const currency = currencies.map(escaped).join('|');
  const whole = `[0-9]+|[0-9]{1,3}(?<group>${anyOf(groups)})[0-9]{3}(?:\\k<group>[0-9]{3})*`;
  const digits = `(?<digits>(?:${whole})(?:${point}[0-9]+)?|${point}[0-9]+)(?<power>[eE][+-]?[0-9]+)?`;
  const gap = '[ \u00a0\u202f]?';
  const signed = `(?<sign>[+-]?)(?:(?<before>${currency})${gap})?(?<late>[+-]?)${digits}`;
  const pattern = new RegExp(`^(?<open>\\()?${signed}(?:${gap}(?<after>${currency}|%))?(?<close>\\))?$`);
  return (text) => {
    const found = pattern.exec(text)?.groups;
    if (!found) return undefined;
    const {open, close, sign, late, before, after, group, power} = found;
    const signs = [open, sign, late].filter(Boolean).length;
    if ((open === undefined) !== (close === undefined) || signs > 1 || (before && after)) return undefined;
    const plain = (found.digits ?? '').replaceAll(group ?? '', '').replace(decimal, '.');
    // A percentage moves the point in the text: 0.7 divided by 100 would be 0.006999….
    const zeros = Number(power?.slice(1) ?? 0) - (after === '%' ? 2 : 0);
    const value = Number(`${plain}e${zeros}`);
    if (!Number.isFinite(value)) return undefined;
    return open || sign === '-' || late === '-' ? 0 - value : value;
  };
}

/** Fraction of a day, or undefined where it is no time of a day. */
function timeOf(parts: Readonly<Record<string, string | undefined>>): number | undefined {
  const [hours, minutes, seconds] = [parts.hours, parts.minutes, parts.seconds].map((part) =>
    Number(part ?? 0),
  );
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  const half = parts.half?.toUpperCase();
  if (minutes > 59 || seconds > 59 || hours > 23) return undefined;
  if (half && (hours < 1 || hours > 12)) return undefined;
  const hour = half ? (hours % 12) + (half === 'PM' ? 12 : 0) : hours;
  return (hour * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}

/** Year of four digits, or of two digits that can only be of this century; undefined otherwise. */
function yearOf(text: string): number | undefined {
  if (text.length === 4) return Number(text);
  return Number(text) < 30 ? 2000 + Number(text) : undefined;
}

/** Day of a date that stands in the calendar; 31 February does not. */
function calendarDay(parts: Readonly<Record<string, string | undefined>>): number | undefined {
  const year = yearOf(parts.year ?? '');
  if (year === undefined) return undefined;
  const day = dayOf(year, Number(parts.month), Number(parts.day));
  const written = [`${year}`.padStart(4, '0'), parts.month?.padStart(2, '0'), parts.day?.padStart(2, '0')];
  return isoOf(day) === written.join('-') ? day : undefined;
}

/** Pattern of a date in an order, without the time. */
function datePattern(order: 'dmy' | 'mdy' | 'ymd', separators: string): string {
  const parts = {
    d: '(?<day>[0-9]{1,2})',
    m: '(?<month>[0-9]{1,2})',
    y: order === 'ymd' ? '(?<year>[0-9]{4})' : '(?<year>[0-9]{4}|[0-9]{2})',
  };
  const [first, second, third] =
    order === 'dmy'
      ? [parts.d, parts.m, parts.y]
      : order === 'mdy'
        ? [parts.m, parts.d, parts.y]
        : [parts.y, parts.m, parts.d];
  return `${first}(?<between>${anyOf(separators)})${second}\\k<between>${third}`;
}

/** Dates of one order, with or without a time of day after a space. */
function dateReader(date: string, time: string, format: string): Reader {
  const pattern = new RegExp(`^${date}(?: +${time})?$`, 'i');
  return (text) => {
    const found = pattern.exec(text)?.groups;
    const day = found && calendarDay(found);
    if (found === undefined || day === undefined) return undefined;
    if (found.hours === undefined) return {serial: day, format};
    const fraction = timeOf(found);
    return fraction === undefined ? undefined : {serial: day + fraction, format: `${format} hh:mm:ss`};
  };
}

/** A time of day alone is a fraction of a day. */
function timeReader(time: string): Reader {
  const pattern = new RegExp(`^${time}$`, 'i');
  return (text) => {
    const found = pattern.exec(text)?.groups;
    const fraction = found && timeOf(found);
    return fraction === undefined ? undefined : {serial: fraction, format: 'hh:mm:ss'};
  };
}

const booleanReader: Reader = (text) => {
  const word = text.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : undefined;
};

/**
 * Makes the reader of a locale's cells. It takes the text of a cell as it stands in the file and gives what the
 * spreadsheet would hold: null for an empty cell, and the text itself where the locale reads nothing else in it.
 */
export function cellReader(locale: ImportLocale): (text: string) => SheetCell {
  const half = locale.hasHalfDays ? '(?: ?(?<half>[AP]M))?' : '';
  const time = `(?<hours>[0-9]{1,2}):(?<minutes>[0-9]{2})(?::(?<seconds>[0-9]{2}))?${half}`;
  const readers = [
    numberReader(locale),
    dateReader(datePattern('ymd', '-'), time, 'yyyy-mm-dd'),
    dateReader(datePattern(locale.dateOrder, locale.dateSeparators), time, locale.dateFormat),
    timeReader(time),
  ];
  return (text) => {
    if (text === '') return null;
    if (text.length > LONGEST_VALUE) return text;
    const trimmed = text.trim();
    // Most texts hold no digit: one look spares them every pattern.
    if (!/[0-9]/.test(trimmed)) return booleanReader(trimmed) ?? text;
    for (const reader of readers) {
      const value = reader(trimmed);
      if (value !== undefined) return value;
    }
    return text;
  };
}
