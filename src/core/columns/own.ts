/** Canonical columns of the fields that bring their own headers, and of what is known of a row. */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import {ownFields} from '../fields/deals';
import type {ColumnOptions} from '../table-spec';
import type {ColumnReader} from './mapped';
import {amountColumns} from './money';

/** `listPrice` → `list_price`. */
const columnId = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** "yes" in rows where a column holds a number (a text: anything), so that measures can ask for several at once. */
function knownColumn(id: string, isText = false): CanonicalColumn {
  const isKnown = (cell: CanonicalCell): boolean => (isText ? cell !== '' : typeof cell === 'number');
  return {
    id: `has_${id}`,
    from: 'columns',
    formula: ({column}) => `IF(${isText ? `${column(id)}<>""` : `ISNUMBER(${column(id)})`};"yes";"")`,
    compute: (row) => (isKnown(row(id)) ? 'yes' : ''),
  };
}

/** After `rate` and `amount`. Those that no measure reads are left out of the spreadsheet. */
export function ownColumns(mapped: ColumnReader, options: ColumnOptions): CanonicalColumn[] {
  return [
    knownColumn('amount'),
    ...ownFields().flatMap(({id: field, kind, own}) => {
      const id = columnId(field);
      const columns = own?.money ? amountColumns(id, field, mapped, options) : [mapped(id, field)];
      return [...columns, knownColumn(id, kind === 'text' || kind === 'flag')];
    }),
  ];
}
