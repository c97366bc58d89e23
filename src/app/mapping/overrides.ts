/** What the user has settled about a mapping, as it comes from a page or from storage: checked before it is used. */
import type {WordClass} from '../../core/mapping';
import {FORMAT_HINTS, type RecognitionHints, type TablesHints} from '../../core/recognition/recognise';
import {TABLES} from '../../core/tables';
import type {TableSpec} from '../../core/tables/table-spec';
import type {Settings} from '../workbook/settings';

/** A header longer than this is a note. */
const LONGEST_TEXT = 500;
const MOST_WORDS = 500;

/** The named part of an object; undefined where there is no object. */
export function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;
}

/** A 1-based row of a sheet. */
export function rowOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** One part of each known field; undefined where there is none. */
export function perField<Value>(
  fields: readonly string[],
  value: unknown,
  read: (part: unknown, field: string) => Value | undefined,
): Record<string, Value> | undefined {
  const found = fields.flatMap((field): [string, Value][] => {
    const part = partOf(value, field);
    const known = part === undefined ? undefined : read(part, field);
    return known === undefined ? [] : [[field, known]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** Classes that the words of a field can have. */
export function classesOf({id, words}: TableSpec, field: string): readonly WordClass[] {
  const classes = words.find((column) => column.field === field)?.classes ?? [];
  // A status may leave it to the stage; nothing comes after a stage.
  return id === 'deals' && field === 'status' ? [...classes, 'undecided'] : classes;
}

function wordsOf(value: unknown, classes: readonly WordClass[]): Record<string, WordClass> | undefined {
  const known = entriesOf(value).flatMap(([word, part]): [string, WordClass][] => {
    const found = classes.find((candidate) => candidate === part);
    return found && textOf(word) ? [[word, found]] : [];
  });
  return known.length > 0 ? Object.fromEntries(known.slice(0, MOST_WORDS)) : undefined;
}

function tableHints(spec: TableSpec, value: unknown): RecognitionHints | undefined {
  const fields = spec.fields.map(({id}) => id);
  const tab = textOf(partOf(value, 'tab'));
  const headerRow = rowOf(partOf(value, 'headerRow'));
  const columns = perField(fields, partOf(value, 'columns'), textOf);
  const formats = perField(fields, partOf(value, 'formats'), (part) =>
    FORMAT_HINTS.find((candidate) => candidate === part),
  );
  const words = perField(
    spec.words.map(({field}) => field),
    partOf(value, 'words'),
    (part, field) => wordsOf(part, classesOf(spec, field)),
  );
  const hints = {
    ...(tab === undefined ? {} : {tab}),
    ...(headerRow === undefined ? {} : {headerRow}),
    ...(columns ? {columns} : {}),
    ...(formats ? {formats} : {}),
    ...(words ? {words} : {}),
  };
  return Object.keys(hints).length > 0 ? hints : undefined;
}

/** Reads hints by kind of table from plain data; parts that mean nothing are dropped. */
export function readHints(value: unknown): TablesHints {
  const found = TABLES.flatMap((spec) => {
    const hints = tableHints(spec, partOf(value, spec.id));
    return hints ? [[spec.id, hints] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Hints without the words that stand on the settings sheet: they may be changed there from then on. */
export function withoutSettingsWords(hints: TablesHints, settings: Settings): TablesHints {
  const left = Object.entries(hints).map(([table, {words = {}, ...rest}]) => {
    const fields = Object.entries(words).flatMap(([field, given = {}]) => {
      const listed = settings.words[`${table}.${field}`] ?? {};
      const others = Object.entries(given).filter(([word]) => listed[word.toLowerCase()] === undefined);
      return others.length > 0 ? [[field, Object.fromEntries(others)] as const] : [];
    });
    return [table, {...rest, ...(fields.length > 0 ? {words: Object.fromEntries(fields)} : {})}] as const;
  });
  return Object.fromEntries(left);
}

/** Settings with the words over them that were decided since the settings sheet was written. */
export function overSettings(settings: Settings, hints: TablesHints): Settings {
  const words: Record<string, Readonly<Record<string, string>>> = {...settings.words};
  for (const [table, {words: decided = {}}] of Object.entries(hints)) {
    for (const [field, given] of Object.entries(decided)) {
      const key = `${table}.${field}`;
      const lower = Object.entries(given ?? {}).map(([word, meaning]) => [word.toLowerCase(), meaning]);
      words[key] = {...words[key], ...Object.fromEntries(lower)};
    }
  }
  return {...settings, words};
}
