/** Canonical columns that hold a column of the user's tab as it is. */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import {dayFormula, flagFormula, numberFormula, textFormula} from '../cell-formulas';
import {readDay, readFlag, readNumber, readText} from '../cells';
import {quote} from '../formula-text';
import type {Cell, ColumnFormat, TableMapping} from '../mapping';

function flagCell(value: boolean | string): CanonicalCell {
  return typeof value === 'boolean' ? `${value}` : value;
}

function readCell(cell: Cell, format: ColumnFormat): CanonicalCell {
  switch (format.kind) {
    case 'text':
      return readText(cell);
    case 'flag':
      return flagCell(readFlag(cell));
    case 'number':
      return readNumber(cell, format);
    case 'date':
      return readDay(cell, format);
  }
}

function formulaFor(ref: string, format: ColumnFormat): string {
  switch (format.kind) {
    case 'text':
      return textFormula(ref);
    case 'flag':
      return flagFormula(ref);
    case 'number':
      return numberFormula(ref, format);
    case 'date':
      return dayFormula(ref, format);
  }
}

export const blankColumn = quote('');

/** Makes a canonical column of a field, in the field's own format or another. */
export type ColumnReader = (id: string, field: string, format?: ColumnFormat) => CanonicalColumn;

/** Columns that read one field of the user's tab; blank in every row where it is not mapped. */
export function columnReader(mapping: TableMapping): ColumnReader {
  return (id, field, otherFormat) => {
    const column = mapping.columns[field];
    if (!column) return {id, from: 'columns', formula: () => blankColumn, compute: () => ''};
    return {
      id,
      from: 'user',
      formula: (scope) => {
        const ref = scope.user(field);
        return ref ? formulaFor(ref, otherFormat ?? column.format) : blankColumn;
      },
      compute: () => '',
      source: {
        column,
        // What a format is may have to be found out, so it is asked for when the column is read.
        get read() {
          const format = otherFormat ?? column.format;
          return (cell: Cell) => readCell(cell, format);
        },
      },
    };
  };
}
