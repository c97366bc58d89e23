/** Functions over columns of deals: the columns become a small deals table, and the KPI is told over it. */
import {canonicalTable} from '../../core/columns/canonicalise';
import type {ColumnParameter, FunctionSpec} from '../../core/definitions/function-spec';
import type {Kpi} from '../../core/definitions/kpi';
import {KPIS} from '../../core/definitions/registry';
import type {Cell, ColumnFormat, ColumnMapping, TableMapping} from '../../core/mapping';
import {kpiValues} from '../../core/numbers/kpi-value';
import {isNumber} from '../../core/numbers/value';
import {EVERYTHING} from '../../core/periods/span';
import {DEALS} from '../../core/tables/deals';
import {argumentOf, type FunctionEnv, isLeftOut, quoted} from './argument';
import {type ColumnArgument, type ReadColumns, readColumns} from './column-arguments';
import {message} from './messages';

export type ColumnSpec = Extract<FunctionSpec, {readonly columns: unknown}>;

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

/** Rows of the small deals table, in the order of FIELDS. */
function tableOf(spec: ColumnSpec, {columns: given, count}: ReadColumns): Cell[][] {
  const columns: Partial<Record<Field, readonly Cell[]>> = {};
  for (const {name, field} of spec.columns) if (given[name]) columns[field] = given[name];
  const otherwise: Partial<Record<Field, Cell>> = {
    stage: spec.assume,
    ...(columns.closed ? {} : {closed: ANY_DAY}),
  };
  return Array.from({length: count}, (_, row) =>
    FIELDS.map((field) => (columns[field] ? columns[field]?.[row] : otherwise[field]) ?? ''),
  );
}

const KINDS = {
  amount: 'number',
  probability: 'share',
  created: 'date',
  closed: 'date',
  stage: 'stage',
} as const;

export function columnArguments(spec: ColumnSpec): ColumnArgument[] {
  return spec.columns.map((column) => ({...column, kind: KINDS[column.field]}));
}

/** The KPI that the method's word chooses. */
function kpiByMethod(kpi: Kpi, spec: ColumnSpec, value: unknown, env: FunctionEnv): Kpi {
  const {method} = spec;
  if (!method || isLeftOut(value)) return kpi;
  const {cells} = argumentOf(method.name, value, env);
  const cell = cells.length === 1 ? (cells[0]?.cell ?? '') : '?';
  if (cell === '') return kpi;
  const word = `${typeof cell === 'object' ? '' : cell}`.trim().toLowerCase();
  const id = Object.keys(method.kpis).includes(word) ? method.kpis[word] : undefined;
  const chosen = KPIS.find((other) => other.id === id);
  if (chosen) return chosen;
  const words = Object.keys(method.kpis).join(', ');
  throw new Error(message('unknownMethod', env.language, {name: method.name, cell: quoted(cell), words}));
}

/** The KPI's number over the columns, or undefined where it has none. @throws Error for an argument that cannot be read */
export function callColumns(
  kpi: Kpi,
  spec: ColumnSpec,
  args: readonly unknown[],
  env: FunctionEnv,
): number | undefined {
  const chosen = kpiByMethod(kpi, spec, args[spec.columns.length], env);
  const rows = tableOf(spec, readColumns(columnArguments(spec), args, env));
  const table = canonicalTable(DEALS, rows, MAPPING, {blankLabel: ''});
  const [value = {reason: 'unmapped'}] = kpiValues(chosen, {
    spans: [EVERYTHING],
    previous: [EVERYTHING],
    tables: new Map([['deals', {table}]]),
    kpis: KPIS,
  });
  return isNumber(value) ? value : undefined;
}
