/** A table of any kind in the offline engine: its canonical columns as formulas, and its measures over them. */
import {printedSheets} from '../../../src/app/workbook/print';
import {cellRef, SheetBuilder} from '../../../src/app/workbook/sheet-builder';
import type {CanonicalCell, CanonicalColumn, FormulaScope} from '../../../src/core/columns/canonical';
import {columnFormulas} from '../../../src/core/columns/formulas';
import {rangeName} from '../../../src/core/columns/range-name';
import type {Measure} from '../../../src/core/definitions/measure';
import {boundsOf, withoutPeriod} from '../../../src/core/definitions/measure';
import {f, quote, userFormula, userRange} from '../../../src/core/formulas/formula';
import {columnLetters, sheetRef} from '../../../src/core/formulas/formula-text';
import {boundCriterion, measureFormula} from '../../../src/core/formulas/measure-formula';
import type {Cell, TableMapping} from '../../../src/core/mapping';
import type {Span} from '../../../src/core/periods/span';
import {columnsOver, type Rates, type TableSpec} from '../../../src/core/tables/table-spec';
import {plannedSheet, userSheet, workbook} from '../../engine';

export interface EngineInput {
  readonly spec: TableSpec;
  readonly mapping: TableMapping;
  /** The header row first. */
  readonly rows: readonly (readonly Cell[])[];
  readonly rates?: Rates;
  readonly measures: readonly Measure[];
  readonly spans: readonly Span[];
  readonly snapshot: boolean;
}

export interface EngineTable {
  /** Cells of a column in the rows of the data. */
  readonly column: (id: string) => CanonicalCell[];
  /** Value of a measure in a span; "" where it has none. */
  readonly measure: (index: number, span: number) => unknown;
  readonly ids: readonly string[];
}

const LIST_ROWS = 40;

/** The lists that formulas look words and rates up in, each two columns wide. */
function planLists({spec, mapping, rates}: EngineInput, columns: readonly CanonicalColumn[]) {
  const sheet = new SheetBuilder({role: 'settings', title: 'Lists'});
  const places = new Map<string, string>();
  const listAt = (at: number): string => `'Lists'!$${columnLetters(at)}$1:$${columnLetters(at)}$${LIST_ROWS}`;
  let column = 1;
  const put = (keys: string, values: string, rows: readonly (readonly [string, string | number])[]): void => {
    rows.forEach(([key, value], row) => {
      sheet.put(row + 1, column, {text: key});
      sheet.put(row + 1, column + 1, typeof value === 'number' ? {number: value} : {text: value});
    });
    places.set(keys, listAt(column));
    places.set(values, listAt(column + 1));
    column += 2;
  };
  for (const [field, words] of Object.entries(mapping.words)) {
    const part =
      spec.id === 'deals' && (field === 'stage' || field === 'status') ? field : `${spec.id}-${field}`;
    put(
      `${part}-words`,
      `${part}-outcomes`,
      (words ?? []).map(({word, outcome}) => [word, outcome]),
    );
  }
  put('rates-currencies', 'rates-rates', [...(rates?.rates ?? [])]);
  put('main-currency', 'nothing', [[rates?.main ?? '', '']]);
  sheet.size(LIST_ROWS + 1, column + 1);
  const part = (name: string): string => {
    const place = places.get(name);
    if (place) return name === 'main-currency' ? (place.split(':')[0] ?? place) : place;
    return listAt(column);
  };
  if (columns.length === 0) throw new Error('No columns.');
  return {sheet, part};
}

function planColumns(
  {mapping, rows}: EngineInput,
  columns: readonly CanonicalColumn[],
  part: (name: string) => string,
): SheetBuilder {
  const sheet = new SheetBuilder({role: 'data-deals', title: 'Data'});
  const letters = new Map(columns.map(({id}, index) => [id, columnLetters(index + 1)]));
  const letter = (id: string): string => {
    const found = letters.get(id);
    if (!found) throw new Error(`No column "${id}".`);
    return found;
  };
  const user = (field: string): string => {
    const at = mapping.columns[field];
    if (!at) throw new Error(`The field "${field}" is not mapped.`);
    return `${sheetRef('User')}!$${columnLetters(at.column)}$1:$${columnLetters(at.column)}`;
  };
  const scope: FormulaScope = {
    user: (field) => userFormula(user(field)),
    column: (id) => userFormula(`$${letter(id)}$1:$${letter(id)}`),
    body: (id) => userFormula(`$${letter(id)}$2:$${letter(id)}`),
    below: (id) => userFormula(`$${letter(id)}$3:$${letter(id)}`),
    part: (name) => userFormula(part(name)),
  };
  columns.forEach(({id, from, formula}, index) => {
    const text = formula(scope);
    if (from === 'spill' || from === 'spilled') {
      sheet.put(1, index + 1, {text: id});
      if (from === 'spill') sheet.put(2, index + 1, {formula: f`ARRAYFORMULA(${text})`});
      return;
    }
    const all = from === 'user' ? userRange('User', '$A$1:$A') : f`$A$1:$A`;
    const first = from === 'user' ? userRange('User', '$A$1') : f`$A$1`;
    sheet.put(1, index + 1, {formula: f`ARRAYFORMULA(IF(ROW(${all})=ROW(${first});${quote(id)};${text}))`});
  });
  return sheet.size(rows.length + 30, columns.length);
}

/** Computes the table in the engine. */
export function engineTable(input: EngineInput): EngineTable {
  const {spec, mapping, rows, rates, measures, spans, snapshot} = input;
  const options = {blankLabel: '(none)', ...(rates ? {rates} : {})};
  const columns = columnFormulas(columnsOver(spec, mapping, options), mapping);
  const {sheet: lists, part} = planLists(input, columns);
  const data = planColumns(input, columns, part);
  const model = new SheetBuilder({role: 'model', title: 'Model'});
  model.put(1, 1, {formula: f`FALSE`});
  spans.forEach(({start, end}, index) => {
    model.put(index + 2, 1, {number: start}).put(index + 2, 2, {number: end});
    measures.forEach((measure, at) => {
      const days = {start: cellRef(index + 2, 1), end: cellRef(index + 2, 2)};
      const told = snapshot ? withoutPeriod(measure) : measure;
      const rows = {
        column: (id: string) => userFormula(rangeName(spec.id, id)),
        criteria: [
          ...boundsOf(told.time).map((bound) => boundCriterion(bound, days)),
          {column: spec.member, operator: '=', value: f`1`} as const,
        ],
        ...days,
      };
      model.put(index + 2, at + 3, {formula: measureFormula(told, rows, cellRef(1, 1))});
    });
  });
  model.size(spans.length + 3, measures.length + 4);
  const names = Object.fromEntries(
    columns.map(({id}, index): [string, string] => {
      const letter = columnLetters(index + 1);
      return [rangeName(spec.id, id), `'Data'!${letter}:${letter}`];
    }),
  );
  const sheets = printedSheets([lists, data, model].map((sheet) => sheet.plan())).map((sheet) =>
    plannedSheet(sheet),
  );
  const book = workbook([userSheet('User', rows), ...sheets], names);
  const at = new Map(columns.map(({id}, index) => [id, index + 1]));
  return {
    ids: columns.filter(({helper}) => !helper).map(({id}) => id),
    column: (id) =>
      rows.slice(1).map((_, row) => {
        const value = book.value('Data', row + 2, at.get(id) ?? 0) ?? '';
        return typeof value === 'boolean' ? `${value}` : value;
      }),
    measure: (index, span) => book.value('Model', span + 2, index + 3),
  };
}
