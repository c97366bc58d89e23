/** The command line of `npm run board`. */
import {parseArgs} from 'node:util';
import {type Day, dayOfIso} from '../../../src/core/periods/day';
import {parsePeriod} from '../../../src/core/periods/period';
import {FORMAT_HINTS, type FormatHint} from '../../../src/core/recognition/recognise';
import {SPLIT_FIELDS, type SplitField} from '../../../src/core/tables/deals';
import {DEAL_FIELD_IDS, type DealFieldId} from '../../../src/core/tables/fields/deals';

/** What --stage may say of a word. */
const STAGE_OUTCOMES = ['won', 'lost', 'open'] as const;

export const USAGE = `npm run board -- deals.csv [more.csv] | --sample [options]
  --today 2026-03-31      the day that TODAY() gives
  --period 2026-Q1        also 2026, 2026-03, 2026-03-15, 2026-01-15..2026-02-10
  --by product            a table by another field than the owner
  --where owner=Anna      only these deals; one for the owner and one for another field
  --compare year-ago      previous, year-ago or plan
  --currency EUR          of deals in several currencies the ones to count
  --tab deals             the file that holds the deals
  --map amount=Total      the header of a field; --map amount= for none
  --format closed=dmy     how the texts of a column are read
  --stage Signed=won      what a stage or status means: ${STAGE_OUTCOMES.join(', ')}
  --locale ru_RU          of the spreadsheet
  --zone Europe/Moscow    time zone of the spreadsheet
  --formula '=…'          computes a formula on a tab of its own; tabs bear the names of the files
  --formulas FILE         writes every formula, name, rule, validation and chart of the build into a file
  --json                  prints all numbers
  --help                  prints this`;

/** The call cannot be carried out as it stands; the message says what to write instead. */
export class UsageError extends Error {}

/** What the period can be compared with. */
const COMPARED = ['previous', 'year-ago', 'plan'] as const;

export interface BoardArguments {
  readonly files: readonly string[];
  /** In place of files the add-on's own sample. */
  readonly sample: boolean;
  readonly today: Day | undefined;
  readonly period: string | undefined;
  readonly by: SplitField | undefined;
  readonly where: readonly {readonly field: SplitField; readonly value: string}[];
  readonly compare: (typeof COMPARED)[number] | undefined;
  /** Of deals in several currencies the one that is counted. */
  readonly currency: string | undefined;
  /** The tab with the deals, where more than one could be meant. */
  readonly tab: string | undefined;
  /** Header by field; an empty one leaves the field without a column. */
  readonly map: Readonly<Partial<Record<DealFieldId, string>>>;
  /** How the texts of a column are to be read, by field. */
  readonly formats: Readonly<Partial<Record<DealFieldId, FormatHint>>>;
  /** Outcome by word of a stage or a status. */
  readonly stages: Readonly<Record<string, (typeof STAGE_OUTCOMES)[number]>>;
  readonly locale: string;
  /** IANA name of the spreadsheet's time zone. */
  readonly zone: string;
  readonly formulas: readonly string[];
  /** File to which all that the build writes goes as text. */
  readonly formulasFile: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

function parts(option: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--${option} ${text}: write it as --${option} field=value.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** The word may hold an equals sign itself, what it means does not. */
function stageArguments(texts: readonly string[]): BoardArguments['stages'] {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      const word = text.slice(0, Math.max(at, 0)).trim();
      if (word === '') throw new UsageError(`--stage ${text}: write it as --stage word=won.`);
      return [word, oneOf('stage', text.slice(at + 1).trim(), STAGE_OUTCOMES)];
    }),
  );
}

function zoneArgument(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return zone;
  } catch {
    throw new UsageError(`--zone ${zone}: write a time zone as Europe/Moscow or Etc/UTC.`);
  }
}

function formulaArgument(formula: string): string {
  if (!/^=\s*\S/.test(formula))
    throw new UsageError(`--formula ${formula}: a formula begins with an equals sign.`);
  return formula;
}

/** Two tabs of deals are not counted together: a number of one of them would pass for that of both. */
function tabArgument(tabs: readonly string[]): string | undefined {
  if (tabs.length > 1)
    throw new UsageError(
      `--tab ${tabs.join(' --tab ')}: the deals of one tab are counted; put them on one tab.`,
    );
  return tabs[0];
}

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!found) throw new UsageError(`--${option} ${text}: write one of ${names.join(', ')}.`);
  return found;
}

function dayArgument(text: string): Day {
  const day = dayOfIso(text);
  if (day === undefined) throw new UsageError(`--today ${text}: write a day as 2026-03-31.`);
  return day;
}

function periodArgument(text: string): string {
  if (!parsePeriod(text)) {
    throw new UsageError(
      `--period ${text}: write 2026, 2026-Q1, 2026-03, 2026-03-15 or 2026-01-15..2026-02-10.`,
    );
  }
  return text;
}

function whereArguments(texts: readonly string[]): BoardArguments['where'] {
  const where = texts.map((text) => {
    const [field, value] = parts('where', text);
    return {field: oneOf('where', field, SPLIT_FIELDS), value};
  });
  const filters = where.filter(({field}) => field !== 'owner');
  if (filters.length > 1 || where.length - filters.length > 1) {
    throw new UsageError('--where: the dashboard has one filter for the owner and one for another field.');
  }
  return where;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        today: {type: 'string'},
        period: {type: 'string'},
        by: {type: 'string'},
        where: {type: 'string', multiple: true},
        compare: {type: 'string'},
        currency: {type: 'string'},
        tab: {type: 'string', multiple: true},
        sample: {type: 'boolean', default: false},
        map: {type: 'string', multiple: true},
        format: {type: 'string', multiple: true},
        stage: {type: 'string', multiple: true},
        locale: {type: 'string', default: 'en_US'},
        zone: {type: 'string', default: 'Etc/UTC'},
        formula: {type: 'string', multiple: true},
        formulas: {type: 'string'},
        help: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** Values of a repeated option, by field. */
function byField<Value>(
  option: string,
  texts: readonly string[],
  read: (text: string) => Value,
): Partial<Record<DealFieldId, Value>> {
  return Object.fromEntries(
    texts.map((text) => {
      const [field, value] = parts(option, text);
      return [oneOf(option, field, DEAL_FIELD_IDS), read(value)];
    }),
  );
}

/** @throws UsageError which word is off and what to write instead */
export function boardArguments(args: readonly string[]): BoardArguments {
  const {values, positionals} = parsed(args);
  const {sample, help} = values;
  if (positionals.length === 0 && !sample && !help)
    throw new UsageError(`Name a CSV file with deals, or --sample.\n${USAGE}`);
  if (positionals.length > 0 && sample)
    throw new UsageError('--sample takes the place of files: give one or the other.');
  return {
    files: positionals,
    sample,
    today: values.today === undefined ? undefined : dayArgument(values.today),
    period: values.period === undefined ? undefined : periodArgument(values.period),
    by: values.by === undefined ? undefined : oneOf('by', values.by, SPLIT_FIELDS),
    where: whereArguments(values.where ?? []),
    compare: values.compare === undefined ? undefined : oneOf('compare', values.compare, COMPARED),
    currency: values.currency,
    tab: tabArgument(values.tab ?? []),
    map: byField('map', values.map ?? [], (header) => header),
    formats: byField('format', values.format ?? [], (format) => oneOf('format', format, FORMAT_HINTS)),
    stages: stageArguments(values.stage ?? []),
    locale: values.locale,
    zone: zoneArgument(values.zone),
    formulas: (values.formula ?? []).map(formulaArgument),
    formulasFile: values.formulas,
    json: values.json,
    help,
  };
}
