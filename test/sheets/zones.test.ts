/** The same table in spreadsheets of seventeen zones: its days are those of the spreadsheet, wherever the script runs. */
import {dateOf, dayOf} from '../../src/core/periods/day';
import {callFunction} from '../../src/sheets/functions';
import {readTabs} from '../../src/sheets/workbook/read-tabs';
import {serialReader} from '../../src/sheets/workbook/zone-clock';
import {open} from '../offline/standin/workbook';

/** From UTC−11 to UTC+14, with half hours, clocks that change at midnight, and by half an hour. */
const ZONES = [
  ...['Pacific/Pago_Pago', 'Pacific/Honolulu', 'America/Los_Angeles', 'America/St_Johns', 'America/Havana'],
  ...['America/Sao_Paulo', 'Etc/UTC', 'Europe/London', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Beirut'],
  ...['Europe/Moscow', 'Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Chatham'],
  ...['Pacific/Kiritimati'],
] as const;
const SCRIPT_ZONES = ['Etc/UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const LAST_MINUTE = 1439 / 1440;

const globals = globalThis as Record<string, unknown>;
const names = ['SpreadsheetApp', 'Utilities', 'Session'] as const;
const before = names.map((name) => globals[name]);

afterAll(() => {
  names.forEach((name, index) => {
    globals[name] = before[index];
  });
});

/** Every day on which a deal of the table was closed: edges of months, and days on which clocks change somewhere. */
const DAYS = [
  ...[dayOf(2025, 12, 31), dayOf(2026, 1, 1), dayOf(2026, 2, 28), dayOf(2026, 3, 1), dayOf(2026, 3, 8)],
  ...[dayOf(2026, 3, 29), dayOf(2026, 3, 31), dayOf(2026, 4, 1), dayOf(2026, 4, 5), dayOf(2026, 4, 24)],
  ...[dayOf(2026, 9, 27), dayOf(2026, 10, 4), dayOf(2026, 10, 25), dayOf(2026, 10, 29), dayOf(2026, 10, 31)],
  ...[dayOf(2026, 11, 1), dayOf(2026, 12, 31), dayOf(2027, 1, 1)],
];
const SERIALS = DAYS.flatMap((day) => [day, day + LAST_MINUTE]);

/** Mean won amount of the months, by hand: the nth day has two deals of n each; a month without deals has none. */
function meansByMonth(): [month: string, mean: number | ''][] {
  const amounts = new Map<string, number[]>();
  DAYS.forEach((day, index) => {
    const {year, month} = dateOf(day);
    const label = `${year}-${`${month}`.padStart(2, '0')}`;
    amounts.set(label, [...(amounts.get(label) ?? []), index + 1]);
  });
  const year = Array.from({length: 12}, (_, month) => `2026-${`${month + 1}`.padStart(2, '0')}`);
  return ['2025-12', ...year, '2027-01'].map((month) => {
    const own = amounts.get(month) ?? [];
    return [month, own.length === 0 ? '' : own.reduce((sum, each) => sum + each, 0) / own.length];
  });
}

describe.each(ZONES)('in %s', (timeZone) => {
  test.each(
    SCRIPT_ZONES,
  )('with the script in %s a table has the days that its cells show', (scriptTimeZone) => {
    const rows = SERIALS.map((serial, index) => [
      'Won',
      1 + Math.floor(index / 2),
      {serial, format: 'yyyy-mm-dd hh:mm'},
    ]);
    const opened = open({
      timeZone,
      scriptTimeZone,
      sheets: [{name: 'Deals', rows: [['Stage', 'Amount', 'Closed date'], ...rows]}],
    });
    for (const name of names) globals[name] = opened.globals[name];
    const [tab] = readTabs(opened.spreadsheet);
    const days = (tab?.rows ?? [])
      .slice(1)
      .map(([, , cell]) => (typeof cell === 'object' ? cell.serial : cell));
    expect(days.map((day) => Math.floor(Number(day)))).toEqual(SERIALS.map(Math.floor));

    const data = opened.spreadsheet.getSheetByName('Deals')?.getDataRange().getValues();
    const told = callFunction('KPI', ['average deal', data, '2025-12-31..2027-01-01', 'month']);
    expect(Array.isArray(told) ? told.slice(1) : told).toEqual(meansByMonth());
  });

  test('every hour of a year is on the day that the calendar of the zone has', () => {
    const opened = open({timeZone});
    globals.Utilities = opened.globals.Utilities;
    const serialOf = serialReader(timeZone);
    const format = new Intl.DateTimeFormat('en-CA', {timeZone, dateStyle: 'short'});
    const wrong: unknown[] = [];
    for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += HOUR)
      for (const at of [instant, instant + 29 * MINUTE, instant + 59 * MINUTE]) {
        const {year, month, day} = dateOf(serialOf(at));
        const shown = format.format(at);
        const told = [year, month, day].map((part) => `${part}`.padStart(2, '0')).join('-');
        if (shown !== told) wrong.push([new Date(at).toISOString(), shown, told]);
      }
    expect(wrong).toEqual([]);
  });
});
