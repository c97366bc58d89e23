/** What the page starts from: its address and what the server holds. */
import type {StandInOptions} from '../../standin/api';
import type {Workbook} from './contract';
import {localeFor} from './locales';

export interface Inputs {
  /** Text of the built script, the same file that is pushed to Google. */
  readonly code: string;
  /** The engine's own component templates. */
  readonly templates: string;
  readonly options: Omit<StandInOptions, 'engine'>;
  /** No file was named: the sample workbook is wanted. */
  readonly sample: boolean;
  /** Neither a file nor anything in the address says what to open: the user is asked. */
  readonly asks: boolean;
  /** Build the dashboard at once. */
  readonly build: boolean;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

/** `2026-11-24` as days since 1899-12-30; nothing where the address names no day. */
function today(day: string | null): {today?: number} {
  if (day === null) return {};
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`today=${day} is no day. Write it as 2026-11-24.`);
  return {today: milliseconds / 86_400_000 + 25_569};
}

/** Reads `?locale=ru_RU&timeZone=Europe/Moscow&today=2026-11-24&autobuild=1` and fetches the rest. */
export async function readInputs(search: string): Promise<Inputs> {
  const asked = new URLSearchParams(search);
  const locale = asked.get('locale') ?? localeFor(navigator.languages);
  const timeZone = asked.get('timeZone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [code, templates, workbook] = await Promise.all([
    fetched('/Code.js').then((response) => response.text()),
    fetched('/vendor/o_spreadsheet.xml').then((response) => response.text()),
    fetched(`/workbook.json?locale=${encodeURIComponent(locale)}`).then(
      (response): Promise<Workbook> => response.json(),
    ),
  ]);
  const {sheets, scriptTimeZone, files} = workbook;
  const sample = sheets.length === 0;
  const content = sample ? [{name: 'Sheet1', rows: []}] : sheets;
  return {
    code,
    templates,
    options: {locale, timeZone, scriptTimeZone, files, sheets: content, ...today(asked.get('today'))},
    sample,
    asks: sample && search === '',
    build: asked.has('autobuild'),
  };
}
