/** Instants and local days of a time zone. Serials count days since 1899-12-30. */
const EPOCH = 25569;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function parts(instant: number, zone: string): Record<string, string> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, value]));
}

/** Local date and time of an instant as a serial. */
export function serialOf(instant: number, zone: string): number {
  const {year, month, day, hour, minute, second} = parts(instant, zone);
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return local / DAY + EPOCH;
}

/** Instants that were found before, by zone and serial: the days of a table come again and again. */
const instants = new Map<string, Map<number, number>>();

/** Instant of a local serial in a zone. */
export function instantOf(serial: number, zone: string): Date {
  const known = instants.get(zone) ?? new Map<number, number>();
  instants.set(zone, known);
  const instant = known.get(serial) ?? foundInstant(serial, zone);
  known.set(serial, instant);
  return new Date(instant);
}

/** Local time of a clock that stands on a day, as a serial. */
export function noonOf(day: number): number {
  return day + 0.5;
}

/** A local time that clocks skip is taken as much later, one that they have twice as the first. */
function foundInstant(serial: number, zone: string): number {
  const local = Math.round((serial - EPOCH) * 86_400) * 1000;
  const offsetAt = (instant: number): number =>
    Math.round((serialOf(instant, zone) - EPOCH) * DAY - Math.floor(instant / 1000) * 1000);
  const [before, after] = [local - offsetAt(local - DAY), local - offsetAt(local + DAY)];
  return before + offsetAt(before) !== local && after + offsetAt(after) === local ? after : before;
}

/** Utilities.formatDate for the patterns that scripts of ours use. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const {year = '', month = '', day = '', hour = '', minute = '', second = ''} = parts(instant, zone);
  const values: Record<string, string> = {
    yyyy: year.padStart(4, '0'),
    MM: month,
    dd: day,
    HH: hour,
    mm: minute,
    ss: second,
  };
  return pattern.replace(/'([^']*)'|([A-Za-z]+)/g, (_, quoted: string | undefined, letters: string) => {
    if (quoted !== undefined) return quoted;
    const value = values[letters];
    if (value === undefined) throw new Error(`The stand-in does not model the date pattern ${letters}.`);
    return value;
  });
}
