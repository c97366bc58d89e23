/** No test may depend on the zone of the machine: what asks for it fails, here and in the realm of a script. */
import {createContext, runInContext} from 'node:vm';

const ASKING = [
  'new Date().getHours()',
  'new Date().getTimezoneOffset()',
  'new Date(0).setDate(3)',
  'new Date(2026, 2, 1)',
  "new Date('2026-03-01T10:00')",
  "new Date('1 March 2026')",
  "Date.parse('2026-03-01 10:00')",
  'Date()',
  'String(new Date())',
  'new Date().toDateString()',
  'new Date().toLocaleDateString()',
  "new Date().toLocaleString('ru')",
  'new Intl.DateTimeFormat()',
  "Intl.DateTimeFormat('ru', {dateStyle: 'short'})",
];

const NOT_ASKING = [
  'new Date().getUTCHours()',
  'new Date(0).setUTCDate(3)',
  'new Date().getTime()',
  'Date.now()',
  'Date.UTC(2026, 2, 1)',
  "new Date('2026-03-01')",
  "new Date('2026-03-01T10:00:00Z')",
  "Date.parse('2026-03-01T10:00+03:00')",
  'new Date(1e12).toISOString()',
  "new Date().toLocaleString('ru', {timeZone: 'Asia/Tokyo'})",
  "new Intl.DateTimeFormat('ru', {timeZone: 'Asia/Tokyo'}).format(0)",
];

const REALMS: readonly (readonly [string, (code: string) => unknown])[] = [
  ['in the realm of the tests', (code) => new Function(`return ${code}`)()],
  ['in that of a script', (code) => runInContext(code, createContext({}))],
];

describe.each(REALMS)('%s', (_, run) => {
  test.each(ASKING)('%s is an error', (code) => {
    expect(() => run(code)).toThrow('asks for the zone of the machine');
  });

  test.each(NOT_ASKING)('%s is none', (code) => {
    expect(run(code)).toBeDefined();
  });
});
