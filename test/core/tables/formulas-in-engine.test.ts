import fc from 'fast-check';
import {columnOf} from '../../../src/core/columns/canonical';
import {canonicalTable} from '../../../src/core/columns/canonicalise';
import type {Cell, ColumnFormat, ColumnMapping, StageWord, TableMapping} from '../../../src/core/mapping';
import {MEASURES} from '../../../src/core/measures';
import {isNumber} from '../../../src/core/numbers/value';
import {dayOf} from '../../../src/core/periods/day';
import type {Span} from '../../../src/core/periods/span';
import {TABLES} from '../../../src/core/tables';
import {leadStageWords} from '../../../src/core/tables/deals';
import type {TableField} from '../../../src/core/tables/fields/field';
import type {Rates, TableSpec} from '../../../src/core/tables/table-spec';
import {measureValue} from '../../numbers';
import {engineTable} from './engine-table';

const FIRST = dayOf(2026, 1, 20);
const SPANS: readonly Span[] = [
  {start: dayOf(2026, 2, 1), end: dayOf(2026, 3, 1)},
  {start: dayOf(2026, 2, 10), end: dayOf(2026, 4, 6)},
  {start: 0, end: dayOf(2030, 1, 1)},
];
const RATES: Rates = {
  main: 'usd',
  rates: new Map([
    ['eur', 2],
    ['rub', 0.01],
  ]),
};

const FORMATS: Readonly<Record<TableField['kind'], ColumnFormat>> = {
  text: {kind: 'text'},
  flag: {kind: 'flag'},
  number: {kind: 'number', decimal: '.', scale: 1},
  date: {kind: 'date', order: 'ymd'},
};

/** Words of the columns that have a vocabulary, by field; one is known to nobody. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'deals status': ['Open', 'Closed', 'Won', 'Lost', '??'],
  'deals stage': ['Неразобранное', 'Переговоры', 'Closed Won', 'Lost', 'Zzz'],
  'deals type': ['New Business', 'Upsell', 'Cross-sell', 'Renewal', 'Existing Business'],
  'leads status': ['New', 'Qualified', 'Junk Lead', 'Customer', 'Хм'],
  'leads isConverted': ['Yes', 'No', 'maybe'],
  'leads isQualified': ['Да', 'Нет'],
  'leads isCustomer': ['TRUE', 'FALSE'],
  'costs category': ['Реклама', 'Sales', 'Office', 'Zzz'],
};

const NAMES = ['Ann', 'ann', 'Bob', 'Ян', ' Bob ', 'ООО «Веста»', ''];

function cellsOf({id}: TableSpec, field: TableField): fc.Arbitrary<Cell> {
  const words = WORDS[`${id} ${field.id}`];
  if (words) return fc.constantFrom(...words, '');
  if (field.id === 'currency') return fc.constantFrom('USD', 'eur', 'RUB', 'GBP', '');
  if (field.id === 'id' || field.id === 'deal') return fc.constantFrom('a1', 'A1', 'b2', 'c3', 'd4', '');
  switch (field.kind) {
    case 'text':
      return fc.constantFrom(...NAMES);
    case 'flag':
      return fc.constantFrom<Cell>(true, false, 'yes', 'Нет', '');
    case 'number':
      return fc.oneof(fc.integer({min: -3, max: 200}), fc.constantFrom<Cell>('', '1.5', 'x', 'yes', 4));
    case 'date':
      return fc.oneof(
        fc.integer({min: 0, max: 100}).map((days): Cell => ({serial: FIRST + days})),
        fc.constantFrom<Cell>('', '2026-02-28', 'soon'),
      );
  }
}

/** Every field mapped, but for some that are left out. */
function mappingOf(spec: TableSpec, without: readonly string[]): TableMapping {
  const columns = Object.fromEntries(
    spec.fields
      .map(({id, kind}, index): [string, ColumnMapping] => [
        id,
        {column: index + 1, header: id, format: FORMATS[kind]},
      ])
      .filter(([id]) => !without.includes(id)),
  );
  const words = Object.fromEntries(
    spec.words.map(({field, classOf}): [string, StageWord[]] => [
      field,
      (WORDS[`${spec.id} ${field}`] ?? []).map((word) => ({word, rows: 1, outcome: classOf(word)})),
    ]),
  );
  return {table: spec.id, sheetName: 'User', headerRow: 1, columns, words};
}

function isSame(told: unknown, shown: unknown): boolean {
  return typeof told === 'number' && typeof shown === 'number'
    ? Math.abs(told - shown) <= 1e-9 * Math.max(1, Math.abs(told))
    : `${shown}` === `${told}`;
}

function check(
  spec: TableSpec,
  mapping: TableMapping,
  rows: readonly (readonly Cell[])[],
  rates?: Rates,
): void {
  const options = {blankLabel: '(none)', ...(rates ? {rates} : {})};
  const table = canonicalTable(spec, rows, mapping, options);
  const measures = MEASURES[spec.id].filter(({needs, where}) => {
    const columns = Object.keys(table.columns);
    return Object.keys(where).every((column) => columns.includes(column)) && needs.length > 0;
  });
  const usable = measures.filter(({field}) => field === undefined || table.columns[field] !== undefined);
  const snapshot = table.snapshot === true;
  const engine = engineTable({
    spec,
    mapping: spec.id === 'deals' ? withLeadStages(mapping) : mapping,
    rows,
    ...options,
    measures: usable,
    spans: SPANS,
    snapshot,
  });
  const differences: {readonly where: string; readonly told: unknown; readonly shown: unknown}[] = [];
  const compare = (told: unknown, shown: unknown, where: string): void => {
    if (!isSame(told, shown)) differences.push({where, told, shown});
  };
  for (const id of engine.ids) {
    const shown = engine.column(id);
    columnOf(table, id).forEach((told, row) => {
      compare(told, shown[row], `${id} ${row + 2}`);
    });
  }
  SPANS.forEach((span, place) => {
    usable.forEach((measure, index) => {
      const value = measureValue(measure, {...table, mixedCurrencies: false}, span);
      const told = isNumber(value) ? value : '';
      compare(told, engine.measure(index, place), `${measure.id} in ${place}`);
    });
  });
  expect(differences).toEqual([]);
}

/** The engine reads the classes of stages from a list, as the settings hold them. */
function withLeadStages(mapping: TableMapping): TableMapping {
  const leadStage = leadStageWords(mapping);
  return {...mapping, words: {...mapping.words, leadStage}};
}

describe.each(TABLES.map((spec) => [spec.id, spec] as const))('columns and measures of %s', (_, spec) => {
  const rowsOf = (most: number) =>
    fc
      .array(fc.tuple(...spec.fields.map((field) => cellsOf(spec, field))), {minLength: 1, maxLength: most})
      .map((rows): Cell[][] => [spec.fields.map(({id}) => id), ...rows]);

  test('are the same as formulas and as numbers', () => {
    fc.assert(
      fc.property(rowsOf(25), (rows) => check(spec, mappingOf(spec, []), rows)),
      {numRuns: 8},
    );
  });

  test('are the same with exchange rates', () => {
    fc.assert(
      fc.property(rowsOf(25), (rows) => check(spec, mappingOf(spec, []), rows, RATES)),
      {numRuns: 5},
    );
  });

  test('are the same where only what is needed is mapped', () => {
    const needed = new Set(spec.needs.flatMap((group) => group.slice(0, 1)));
    const without = spec.fields.map(({id}) => id).filter((id) => !needed.has(id));
    fc.assert(
      fc.property(rowsOf(15), (rows) => check(spec, mappingOf(spec, without), rows)),
      {numRuns: 4},
    );
  });
});
