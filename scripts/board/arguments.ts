/** The command line of `npm run board`. */
import {parseArgs} from 'node:util';
import {type Day, dayOfIso} from '../../src/core/day';
import {DEAL_FIELD_IDS, type DealFieldId} from '../../src/core/fields/deals';
import {parsePeriod} from '../../src/core/period';
import {FORMAT_HINTS, type FormatHint} from '../../src/core/recognise';
import {SPLIT_FIELDS, type SplitField} from '../../src/core/tables/deals';

export const USAGE = `npm run board -- deals.csv [more.csv] [--today 2026-03-31] [--period 2026-Q1] [--by product]
  [--where owner=Anna] [--compare year-ago] [--currency EUR] [--tab deals] [--map amount=Total] [--format closed=dmy] [--locale ru_RU] [--json]`;

/** The call cannot be carried out as it stands; the message says what to write instead. */
export class UsageError extends Error {}

/** What the period can be compared with. */
const COMPARED = ['previous', 'year-ago', 'plan'] as const;

export interface BoardArguments {
  readonly files: readonly string[];
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
  readonly locale: string;
  readonly json: boolean;
}

function parts(option: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--${option} ${text}: write it as --${option} field=value.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
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
        tab: {type: 'string'},
        map: {type: 'string', multiple: true},
        format: {type: 'string', multiple: true},
        locale: {type: 'string', default: 'en_US'},
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
  if (positionals.length === 0) throw new UsageError(`Name a CSV file with deals.\n${USAGE}`);
  return {
    files: positionals,
    today: values.today === undefined ? undefined : dayArgument(values.today),
    period: values.period === undefined ? undefined : periodArgument(values.period),
    by: values.by === undefined ? undefined : oneOf('by', values.by, SPLIT_FIELDS),
    where: whereArguments(values.where ?? []),
    compare: values.compare === undefined ? undefined : oneOf('compare', values.compare, COMPARED),
    currency: values.currency,
    tab: values.tab,
    map: byField('map', values.map ?? [], (header) => header),
    formats: byField('format', values.format ?? [], (format) => oneOf('format', format, FORMAT_HINTS)),
    locale: values.locale,
    json: values.json,
  };
}
