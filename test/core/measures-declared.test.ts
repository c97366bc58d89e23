/** What measures say that they read is there: a name that is misspelt would be a KPI that nobody can ever map. */
import {idsOf} from '../../src/core/columns/expression';
import {ALL_MEASURES} from '../../src/core/definitions/lookup';
import {boundsOf, type Measure} from '../../src/core/definitions/measure';
import type {ColumnMapping, TableMapping} from '../../src/core/mapping';
import {TABLES} from '../../src/core/tables';
import {availableFields, type TableSpec} from '../../src/core/tables/table-spec';

/** Every field of a table, each in a column of its own. */
function wholeMapping({id, fields}: TableSpec): TableMapping {
  const columns = fields.map((field, index): [string, ColumnMapping] => [
    field.id,
    {column: index + 1, header: field.id, format: {kind: 'text'}},
  ]);
  return {table: id, sheetName: '', headerRow: 1, columns: Object.fromEntries(columns), words: {}};
}

const MAPPINGS = new Map(TABLES.map((spec) => [spec.id as string, {spec, mapping: wholeMapping(spec)}]));

function tableOf({table}: Measure): {spec: TableSpec; mapping: TableMapping} {
  const found = MAPPINGS.get(table);
  if (!found) throw new Error(`There is no table ${table}.`);
  return found;
}

/** Canonical columns by which a measure finds its rows, and the one that it reads. */
function columnsRead({field, where, snapshot = {}, time}: Measure): string[] {
  const spread = 'spread' in time ? Object.values(time.spread) : [];
  return [
    ...(field ? [field] : []),
    ...Object.keys({...where, ...snapshot}),
    ...boundsOf(time).map(({column}) => column),
    ...spread,
  ];
}

test.each(
  ALL_MEASURES.map((measure) => [measure.id, measure] as const),
)('%s needs fields and reads columns that its table has', (_, measure) => {
  const {spec, mapping} = tableOf(measure);
  const fields = availableFields(spec, mapping);
  expect(measure.needs.filter((field) => !fields.has(field))).toEqual([]);
  const columns = new Set(spec.columns(mapping, {blankLabel: ''}).flatMap(idsOf));
  expect(columnsRead(measure).filter((column) => !columns.has(column))).toEqual([]);
});
