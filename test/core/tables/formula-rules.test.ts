import {plainText} from '../../../src/app/workbook/print';
import type {CanonicalColumn} from '../../../src/core/columns/canonical';
import {columnFormulas} from '../../../src/core/columns/formulas';
import {boundsOf} from '../../../src/core/definitions/measure';
import {f} from '../../../src/core/formulas/formula';
import {measureFormula} from '../../../src/core/formulas/measure-formula';
import type {ColumnMapping, TableMapping} from '../../../src/core/mapping';
import {MEASURES} from '../../../src/core/measures';
import {TABLES} from '../../../src/core/tables';
import {availableFields, type ColumnOptions, columnsOver} from '../../../src/core/tables/table-spec';
import {OVER_RANGES} from '../../allowed-functions';

const FORMATS = {
  text: {kind: 'text'},
  flag: {kind: 'flag'},
  number: {kind: 'number', decimal: ',', scale: 1},
  date: {kind: 'date', order: 'mon-y'},
} as const;

const ROWS = {
  column: () => f`$D$1:$D`,
  criteria: [{column: 'scope', operator: '=', value: f`1`}],
  start: f`$A$1`,
  end: f`$B$1`,
} as const;

describe.each(TABLES.map((spec) => [spec.id, spec] as const))('formulas of %s', (_, spec) => {
  const columns = Object.fromEntries(
    spec.fields.map(({id, kind}, index): [string, ColumnMapping] => [
      id,
      {column: index + 1, header: id, format: FORMATS[kind]},
    ]),
  );
  const mapping: TableMapping = {table: spec.id, sheetName: 'Tab', headerRow: 1, columns, words: {}};
  const rates = {main: 'usd', rates: new Map<string, number>()};
  const scope = {
    user: () => f`'Tab'!$A$1:$A`,
    column: () => f`$B$1:$B`,
    body: () => f`$B$2:$B`,
    below: () => f`$B$3:$B`,
    part: () => f`'Lists'!$A$1:$A$9`,
  };
  const written = (options: ColumnOptions): CanonicalColumn[] =>
    columnFormulas(columnsOver(spec, mapping, options), mapping);
  const formulas = [
    ...written({blankLabel: '-', rates}).map(({formula}) => plainText(formula(scope))),
    ...MEASURES[spec.id].map((measure) => plainText(measureFormula(measure, ROWS, f`$C$1`))),
  ];
  const bare = formulas.map((formula) => formula.replace(/"[^"]*"/g, '""'));

  test('have no comma, no decimal sign and no braces outside of texts', () => {
    expect(bare.filter((formula) => /[,{}]|\d\.\d/.test(formula))).toEqual([]);
  });

  test('use nothing but functions that are known to be right', () => {
    const used = bare.flatMap((formula) =>
      [...formula.matchAll(/([A-Z]+)\(/g)].map((found) => found[1] ?? ''),
    );
    expect([...new Set(used)].filter((name) => !OVER_RANGES.has(name))).toEqual([]);
  });

  test('join no range with text', () => {
    expect(bare.filter((formula) => /\$B\$\d:\$B&/.test(formula))).toEqual([]);
  });

  test('read columns whose names a named range may have', () => {
    const ids = written({blankLabel: '-', rates}).map(({id}) => id);
    expect(ids.filter((id) => !/^[a-z_]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of measures read columns that the table has', () => {
    const ids = new Set(written({blankLabel: '-'}).map(({id}) => id));
    const read = MEASURES[spec.id].flatMap(({field, where, time, snapshot}) => [
      ...(field ? [field] : []),
      ...Object.keys({...where, ...snapshot}),
      ...boundsOf(time).map(({column}) => column),
      ...('spread' in time ? Object.values(time.spread) : []),
    ]);
    expect(read.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('of measures need fields that the table has or provides', () => {
    const known = availableFields(spec, mapping);
    expect(MEASURES[spec.id].flatMap(({needs}) => needs).filter((field) => !known.has(field))).toEqual([]);
  });
});
