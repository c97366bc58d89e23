/** Canonical columns of names: as keys that are counted, and as labels that tables are split by. */
import type {CanonicalColumn} from '../canonical';
import {quote} from '../formula-text';
import type {TableMapping} from '../mapping';
import type {ColumnOptions} from '../table-spec';
import type {ColumnReader} from './mapped';

/** A text in lower case, for counting distinct names; blank stays blank. */
export function keyColumn(id: string, source: string, member: string): CanonicalColumn {
  return {
    id,
    from: 'columns',
    formula: ({column}) => `IF(${column(member)}=1;LOWER(${column(source)});"")`,
    compute: (row) => (row(member) === 1 ? `${row(source)}`.toLowerCase() : ''),
  };
}

/** The label of rows without a text; asked for only where there are such rows. */
type BlankLabel = Pick<ColumnOptions, 'blankLabel'>;

/** A split field's text, with a label where a row has none. */
export function splitColumn(field: string, member: string, label: BlankLabel): CanonicalColumn {
  return {
    id: field,
    from: 'columns',
    formula: ({column}) =>
      `IF(${column(member)}=1;IF(${column(`${field}_text`)}="";${quote(label.blankLabel)};${column(`${field}_text`)});"")`,
    compute: (row) => {
      if (row(member) !== 1) return '';
      return row(`${field}_text`) === '' ? label.blankLabel : row(`${field}_text`);
    },
  };
}

/** The mapped ones of some fields as texts, from which splits and keys are made. */
export function textColumns(
  mapping: TableMapping,
  fields: readonly string[],
  mapped: ColumnReader,
): CanonicalColumn[] {
  return fields
    .filter((field) => mapping.columns[field])
    .map((field) => mapped(`${field}_text`, field, {kind: 'text'}));
}

export function splitColumns(
  mapping: TableMapping,
  fields: readonly string[],
  label: BlankLabel,
): CanonicalColumn[] {
  return fields
    .filter((field) => mapping.columns[field])
    .map((field) => splitColumn(field, 'counted', label));
}
