/** Functions over columns of deals: the columns become a small deals table, and the KPI is told over it. */
import {canonicalDeals} from '../../core/canonicalise';
import type {ColumnParameter, FunctionSpec} from '../../core/function-spec';
import type {Kpi} from '../../core/kpi';
import {kpiValue} from '../../core/kpi-value';
import type {Cell, ColumnFormat, ColumnMapping, TableMapping} from '../../core/mapping';
import {EVERYTHING} from '../../core/period';
import {KPIS} from '../../core/registry';
import {isNumber} from '../../core/value';
import {type Argument, argumentOf, type FunctionEnv, isLeftOut, type PlacedCell} from './argument';
import {message} from './messages';
import {daysOf, isBlank, NOT_DATA, numbersOf, outcomesOf} from './read';

export type ColumnSpec = Extract<FunctionSpec, {readonly columns: unknown}>;

interface Given {
  readonly parameter: ColumnParameter;
  readonly argument: Argument;
}

const FIELDS = ['amount', 'stage', 'created', 'closed', 'probability'] as const;
type Field = ColumnParameter['field'];

const NUMBER: ColumnFormat = {kind: 'number', decimal: 'none', scale: 1};
const DATE: ColumnFormat = {kind: 'date', order: 'none'};
const FORMATS: Readonly<Record<Field, ColumnFormat>> = {
  amount: NUMBER,
  stage: {kind: 'text'},
  created: DATE,
  closed: DATE,
  probability: NUMBER,
};

/** Where no closed dates are given the deals are of one period: any day serves. */
const ANY_DAY = 1;

function columnsOf(): TableMapping['columns'] {
  const columns: Record<string, ColumnMapping> = {};
  FIELDS.forEach((field, at) => {
    columns[field] = {column: at + 1, header: field, format: FORMATS[field]};
  });
  return columns;
}

/** The cells are read already, so the mapping says nothing but where they stand. */
const MAPPING: TableMapping = {
  table: 'deals',
  sheetName: '',
  headerRow: 0,
  columns: columnsOf(),
  words: {stage: (['won', 'lost', 'open'] as const).map((word) => ({word, rows: 0, outcome: word}))},
};

function givenColumns(spec: ColumnSpec, args: readonly unknown[], env: FunctionEnv): Given[] {
  return spec.columns.flatMap((parameter, at): Given[] => {
    const {name, optional, text} = parameter;
    if (optional && isLeftOut(args[at])) return [];
    if (args[at] === undefined || args[at] === null) {
      throw new Error(message('missing', env.language, {name, text: text[env.language]}));
    }
    return [{parameter, argument: argumentOf(name, args[at], env)}];
  });
}

/** @throws Error unless all are single columns (or single rows) of the same length */
function checkShapes(given: readonly Given[], env: FunctionEnv): void {
  const first = given[0]?.argument;
  for (const {argument} of given) {
    const {name, rows, columns, cells} = argument;
    if (rows > 1 && columns > 1) throw new Error(message('notOneColumn', env.language, {name, columns}));
    if (!first || cells.length === first.cells.length) continue;
    const values = {name, rows: cells.length, other: first.name, others: first.cells.length};
    throw new Error(message('unevenRows', env.language, values));
  }
}

const KINDS = {
  amount: 'number',
  probability: 'number',
  created: 'date',
  closed: 'date',
  stage: 'stage',
} as const;

/** Whether the first cells are headers: one at least is, and none of the others holds data. */
function hasHeader(given: readonly Given[]): boolean {
  const firsts = given.map(({parameter, argument}) => ({
    kind: KINDS[parameter.field],
    cell: argument.cells[0]?.cell ?? '',
  }));
  const longer = given.every(({argument}) => argument.cells.length > 1);
  const headers = firsts.filter(({kind, cell}) => NOT_DATA[kind](cell));
  const data = firsts.filter(({kind, cell}) => !isBlank(cell) && !NOT_DATA[kind](cell));
  return longer && data.length === 0 && headers.some(({kind}) => kind !== 'stage');
}

function read({parameter: {field}, argument}: Given, cells: readonly PlacedCell[]): readonly Cell[] {
  if (field === 'stage') return outcomesOf(argument, cells);
  if (field === 'created' || field === 'closed') return daysOf(argument, cells);
  return numbersOf(argument, cells, field === 'probability');
}

/** Rows of the small deals table, in the order of FIELDS. */
function tableOf(spec: ColumnSpec, given: readonly Given[]): Cell[][] {
  const skipped = hasHeader(given) ? 1 : 0;
  const columns: Partial<Record<Field, readonly Cell[]>> = {};
  for (const one of given) columns[one.parameter.field] = read(one, one.argument.cells.slice(skipped));
  const count = (given[0]?.argument.cells.length ?? 0) - skipped;
  const otherwise: Partial<Record<Field, Cell>> = {
    stage: spec.assume,
    ...(columns.closed ? {} : {closed: ANY_DAY}),
  };
  return Array.from({length: Math.max(0, count)}, (_, row) =>
    FIELDS.map((field) => (columns[field] ? columns[field]?.[row] : otherwise[field]) ?? ''),
  );
}

/** The KPI that the method's word chooses. */
function kpiByMethod(kpi: Kpi, spec: ColumnSpec, value: unknown, env: FunctionEnv): Kpi {
  const {method} = spec;
  const cell: unknown = Array.isArray(value) && value.length === 1 ? value.flat()[0] : value;
  if (!method || isLeftOut(cell)) return kpi;
  const id = method.kpis[`${cell}`.trim().toLowerCase()];
  const chosen = KPIS.find((other) => other.id === id);
  if (chosen) return chosen;
  const words = Object.keys(method.kpis).join(', ');
  throw new Error(message('unknownMethod', env.language, {name: method.name, cell: `"${cell}"`, words}));
}

/** The KPI's number over the columns, or undefined where it has none. @throws Error for an argument that cannot be read */
export function callColumns(
  kpi: Kpi,
  spec: ColumnSpec,
  args: readonly unknown[],
  env: FunctionEnv,
): number | undefined {
  const chosen = kpiByMethod(kpi, spec, args[spec.columns.length], env);
  const given = givenColumns(spec, args, env);
  checkShapes(given, env);
  const table = canonicalDeals(tableOf(spec, given), MAPPING, '');
  const value = kpiValue(chosen, {
    table,
    span: EVERYTHING,
    previous: EVERYTHING,
    filter: () => true,
    kpis: KPIS,
  });
  return isNumber(value) ? value : undefined;
}
