/** Instants as day serials of a time zone. Functions of cells need this, and nothing else of reading tabs. */
import {DAY_OF_UNIX_EPOCH} from '../../core/periods/day';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const WEEK = 7 * DAY;
const HALF_YEAR = 182.62125 * DAY;
/** Clocks change at full quarters of an hour, whatever the offset of the zone. */
const QUARTER = 900 * SECOND;

/** Milliseconds to add to UTC, from the local time `yyyy-MM-dd HH:mm:ss` at an instant. */
function offsetOf(instant: number, text: string): number {
  const parts = /^(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(text);
  if (!parts) throw new Error(`The date ${text} could not be read.`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const local = new Date(0);
  // Date.UTC would take the years 0 to 99 as 1900 to 1999.
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime() - Math.floor(instant / SECOND) * SECOND;
}

type Clock = (instant: number) => number;

/** Offsets of a zone, asked of the service. */
function serviceClock(zone: string): Clock {
  return (instant) => offsetOf(instant, Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm:ss'));
}

/** Offsets of a zone as the engine of the script knows them; undefined where it knows no zones, or not this one. */
function engineClock(zone: string): Clock | undefined {
  try {
    const options = {year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit'} as const;
    const format = new Intl.DateTimeFormat('en-CA', {
      ...options,
      ...{minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone},
    });
    return (instant) => {
      const parts = new Map(format.formatToParts(instant).map(({type, value}) => [type, value]));
      const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
      const day = `${of('year')}-${of('month')}-${of('day')}`;
      return offsetOf(instant, `${day} ${of('hour')}:${of('minute')}:${of('second')}`);
    };
  } catch {
    return undefined;
  }
}

/** Deep winter and high summer of the two years up to an instant. */
function seasons(now: number): number[] {
  const half = Math.floor(now / HALF_YEAR);
  return [half - 3, half - 2, half - 1, half].map((each) => (each + 0.04) * HALF_YEAR);
}

/**
 * Offsets of a zone with few calls: those of the script's engine, if the service confirms them. Governments change
 * the rules of their clocks, and an engine that has not heard of it is wrong about the last years.
 */
function clockOf(zone: string): Clock {
  const [service, engine] = [serviceClock(zone), engineClock(zone)];
  let chosen: Clock | undefined;
  return (instant) => {
    chosen ??= engine && seasons(Date.now()).every((at) => engine(at) === service(at)) ? engine : service;
    return chosen(instant);
  };
}

/**
 * Makes a reader of instants: milliseconds since 1970 in, days since 1899-12-30 on the zone's clock out.
 * The zone is asked once a week of data, and once a quarter of an hour in the weeks in which its clocks change.
 */
export function serialReader(zone: string): (instant: number) => number {
  const clock = clockOf(zone);
  const offsets = new Map<number, number>();
  const known = (instant: number): number => {
    const found = offsets.get(instant) ?? clock(instant);
    offsets.set(instant, found);
    return found;
  };
  return (instant) => {
    const week = Math.floor(instant / WEEK) * WEEK;
    const start = known(week);
    const offset = start === known(week + WEEK) ? start : known(Math.floor(instant / QUARTER) * QUARTER);
    return (instant + offset) / DAY + DAY_OF_UNIX_EPOCH;
  };
}
