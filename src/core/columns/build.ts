/** Small canonical columns that several tables have. */
import type {CanonicalCell, CanonicalColumn, RowReader} from '../canonical';
import type {TableMapping} from '../mapping';
import type {ColumnOptions} from '../table-spec';
import {type ColumnReader, columnReader} from './mapped';
import {amountColumns, rateColumns} from './money';
import {duplicateColumns} from './order';
import {keyColumn, splitColumns, textColumns} from './texts';

/** Day after every other: until then what has no end goes on. */
export const NEVER = 2958465;

/** A column of canonical columns, row by row; the formula is given what refers to a column. */
export function rowColumn(
  id: string,
  formula: (column: (id: string) => string) => string,
  compute: (row: RowReader) => CanonicalCell,
): CanonicalColumn {
  return {id, from: 'columns', formula: ({column}) => formula(column), compute};
}

const isFilled = (cell: CanonicalCell): boolean => cell !== '';

/** 1 in the rows that count: one of some columns holds something, all of others hold numbers, no id is repeated. */
export function countedColumn(rule: {
  readonly oneFilled?: readonly string[];
  readonly allNumbers?: readonly string[];
  readonly unrepeated: boolean;
}): CanonicalColumn {
  const {oneFilled, allNumbers = [], unrepeated} = rule;
  return rowColumn(
    'counted',
    (column) => {
      const tests = [
        ...(oneFilled ? [`(${oneFilled.map((id) => `(${column(id)}<>"")`).join('+')})`] : []),
        ...allNumbers.map((id) => `ISNUMBER(${column(id)})`),
        ...(unrepeated ? [`(${column('repeats')}=0)`] : []),
      ];
      return `IF(${tests.join('*')};1;0)`;
    },
    (row) => {
      if (oneFilled && !oneFilled.some((id) => isFilled(row(id)))) return 0;
      if (!allNumbers.every((id) => typeof row(id) === 'number')) return 0;
      return unrepeated && row('repeats') === 1 ? 0 : 1;
    },
  );
}

/** A column of the rows that count; blank in all others. */
export function countedOnly(id: string, source: string): CanonicalColumn {
  return rowColumn(
    id,
    (column) => `IF(${column('counted')}=1;${column(source)};"")`,
    (row) => (row('counted') === 1 ? row(source) : ''),
  );
}

/** A day of the rows that count, or another where there is none. */
export function dayOr(id: string, source: string, otherwise: number): CanonicalColumn {
  return rowColumn(
    id,
    (column) =>
      `IF(${column('counted')}=1;IF(ISNUMBER(${column(source)});${column(source)};${otherwise});"")`,
    (row) => {
      if (row('counted') !== 1) return '';
      return typeof row(source) === 'number' ? row(source) : otherwise;
    },
  );
}

/** What most tables begin and end with, for a table whose rows count by `counted`. */
export interface TableParts {
  readonly mapped: ColumnReader;
  readonly hasId: boolean;
  /** The id, where it is mapped, and whether it is repeated. */
  readonly ids: readonly CanonicalColumn[];
  /** Texts of the fields by which the table is split. */
  readonly texts: readonly CanonicalColumn[];
  /** Split fields with a label for blanks; after `counted`. */
  readonly splits: readonly CanonicalColumn[];
  /** `currency` and, where there are rates, `rate`. */
  readonly currency: readonly CanonicalColumn[];
  /** For telling several currencies; after `counted`. */
  readonly currencyKey: CanonicalColumn;
  readonly amount: (id: string, field: string) => readonly CanonicalColumn[];
}

export function tableParts(
  mapping: TableMapping,
  options: ColumnOptions,
  fields: readonly string[],
): TableParts {
  const mapped = columnReader(mapping);
  const hasId = mapping.columns.id !== undefined;
  return {
    mapped,
    hasId,
    ids: hasId ? [mapped('id', 'id'), ...duplicateColumns(true)] : [],
    texts: textColumns(mapping, fields, mapped),
    splits: splitColumns(mapping, fields, options),
    currency: [mapped('currency', 'currency'), ...rateColumns(options)],
    currencyKey: keyColumn('currency_key', 'currency', 'counted'),
    amount: (id, field) => amountColumns(id, field, mapped, options),
  };
}
