/**
 * What a canonical column holds, as a small tree. A tree and not a function, so that several readers can interpret it:
 * numbers (values.ts) and native formulas (formulas.ts). It knows columns, words and numbers, and no text of a formula.
 */

import type {ColumnFormat} from '../mapping';
import type {CanonicalCell} from './canonical';

/** What a row's cell is computed from: other columns of the same row. */
export type RowExpression =
  | {readonly kind: 'column'; readonly id: string}
  | {readonly kind: 'constant'; readonly value: CanonicalCell}
  /** A text that the user may choose on the settings. */
  | {readonly kind: 'setting'; readonly part: string; readonly value: string}
  /** Of numbers; blank where one of the two is none. */
  | {
      readonly kind: 'plus' | 'minus' | 'times' | 'over';
      readonly left: RowExpression;
      readonly right: RowExpression;
    }
  | {readonly kind: 'lower'; readonly of: RowExpression}
  /** The first day of a day's month, or of one so many months later. */
  | {readonly kind: 'month'; readonly of: RowExpression; readonly later: number}
  /** How many of some conditions hold. */
  | {readonly kind: 'how-many'; readonly of: readonly RowCondition[]}
  /** What stands beside a text in a list, whatever the text's case; `missing` where the list lacks it. */
  | {
      readonly kind: 'lookup';
      readonly of: RowExpression;
      readonly list: List;
      readonly missing: CanonicalCell;
    }
  | {
      readonly kind: 'when';
      readonly condition: RowCondition;
      readonly whenTrue: RowExpression;
      readonly whenFalse: RowExpression;
    };

/** A list of two columns, as it stands on a sheet and as it is known. */
export interface List {
  /** Parts of the workbook where the texts stand, and what they stand for. */
  readonly keys: string;
  readonly values: string;
  /** By text in lower case. */
  readonly entries: ReadonlyMap<string, CanonicalCell>;
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=';

export type RowCondition =
  /** Of numbers where the test is no `=`: it does not hold where one of the two is none. */
  | {
      readonly kind: 'compare';
      readonly test: Comparison;
      readonly left: RowExpression;
      readonly right: RowExpression;
    }
  | {readonly kind: 'filled'; readonly of: RowExpression}
  | {readonly kind: 'is-number'; readonly of: RowExpression}
  /** All of some hold, or any of them; without any, always and never. */
  | {readonly kind: 'all' | 'any'; readonly of: readonly RowCondition[]};

/** What rows learn from other rows. */
export type WindowStep =
  /** 1 in rows whose text stands in an earlier row, 0 in the others; blanks repeat nothing. */
  | {readonly step: 'repeat'; readonly of: string; readonly id: string}
  /** The first day of each key: `since` in all its rows, `first` in the row of that day alone. */
  | {
      readonly step: 'first';
      readonly key: string;
      readonly day: string;
      readonly since: string;
      readonly first: string;
    }
  /** The day of the key's next row, e.g. on which a deal went on to its next stage. */
  | {readonly step: 'next'; readonly key: string; readonly day: string; readonly next: string}
  /** The rows of some columns, those with the highest number first. */
  | {
      readonly step: 'highest';
      readonly by: string;
      readonly columns: readonly {readonly id: string; readonly of: string}[];
    };

/** A canonical column, or the columns of a window step. */
export type Column =
  /** The cells of a field of the user's, read in its format or in another one; blank where it is not mapped. */
  | {readonly kind: 'cells'; readonly id: string; readonly field: string; readonly format?: ColumnFormat}
  | {readonly kind: 'row'; readonly id: string; readonly value: RowExpression}
  | ({readonly kind: 'window'} & WindowStep);

/** A tree with the operations that build larger ones. */
export interface Term {
  readonly expression: RowExpression;
  plus(other: Operand): Term;
  minus(other: Operand): Term;
  times(other: Operand): Term;
  over(other: Operand): Term;
  lower(): Term;
  monthStart(later?: number): Term;
  is(other: Operand): RowCondition;
  isOneOf(...words: readonly string[]): RowCondition;
  isLess(other: Operand): RowCondition;
  isMore(other: Operand): RowCondition;
  atLeast(other: Operand): RowCondition;
  readonly isFilled: RowCondition;
  readonly isNumber: RowCondition;
}

export type Operand = Term | CanonicalCell;

const expressionOf = (part: Operand): RowExpression =>
  typeof part === 'object' ? part.expression : {kind: 'constant', value: part};

function term(expression: RowExpression): Term {
  const number = (kind: 'plus' | 'minus' | 'times' | 'over', other: Operand): Term =>
    term({kind, left: expression, right: expressionOf(other)});
  const compare = (test: Comparison, other: Operand): RowCondition => ({
    kind: 'compare',
    test,
    left: expression,
    right: expressionOf(other),
  });
  return {
    expression,
    plus: (other) => number('plus', other),
    minus: (other) => number('minus', other),
    times: (other) => number('times', other),
    over: (other) => number('over', other),
    lower: () => term({kind: 'lower', of: expression}),
    monthStart: (later = 0) => term({kind: 'month', of: expression, later}),
    is: (other) => compare('=', other),
    isOneOf: (...words) => any(...words.map((word) => compare('=', word))),
    isLess: (other) => compare('<', other),
    isMore: (other) => compare('>', other),
    atLeast: (other) => compare('>=', other),
    isFilled: {kind: 'filled', of: expression},
    isNumber: {kind: 'is-number', of: expression},
  };
}

/** Another column of the row; blank where the table lacks it. */
export const cell = (id: string): Term => term({kind: 'column', id});

/** A text that the user may choose on the settings. */
export const setting = (part: string, value: string): Term => term({kind: 'setting', part, value});

export const all = (...of: readonly RowCondition[]): RowCondition => ({kind: 'all', of});
export const any = (...of: readonly RowCondition[]): RowCondition => ({kind: 'any', of});

/** One value where a condition holds, another elsewhere; blank where none is given. */
export function when(condition: RowCondition, whenTrue: Operand, whenFalse: Operand = ''): Term {
  const [yes, no] = [expressionOf(whenTrue), expressionOf(whenFalse)];
  return term({kind: 'when', condition, whenTrue: yes, whenFalse: no});
}

export const howMany = (...of: readonly RowCondition[]): Term => term({kind: 'how-many', of});

/** What a list says of a text. */
export function lookup(of: Term, list: List, missing: CanonicalCell): Term {
  return term({kind: 'lookup', of: of.expression, list, missing});
}

/** A column of the table's rows. */
export function column(id: string, value: Operand): Column {
  return {kind: 'row', id, value: expressionOf(value)};
}

/** A column of the user's cells. */
export function cells(id: string, field: string, format?: ColumnFormat): Column {
  return {kind: 'cells', id, field, ...(format ? {format} : {})};
}

/** The ids of a column, or of those that a window step gives. */
export function idsOf(column: Column): readonly string[] {
  if (column.kind !== 'window') return [column.id];
  switch (column.step) {
    case 'repeat':
      return [column.id];
    case 'first':
      return [column.since, column.first];
    case 'next':
      return [column.next];
    case 'highest':
      return column.columns.map(({id}) => id);
  }
}

/** Ids of the columns that an expression or a condition reads. */
export function columnsRead(node: RowExpression | RowCondition): string[] {
  switch (node.kind) {
    case 'column':
      return [node.id];
    case 'constant':
    case 'setting':
      return [];
    case 'lower':
    case 'month':
    case 'lookup':
    case 'filled':
    case 'is-number':
      return columnsRead(node.of);
    case 'how-many':
    case 'all':
    case 'any':
      return node.of.flatMap(columnsRead);
    case 'when':
      return [node.condition, node.whenTrue, node.whenFalse].flatMap(columnsRead);
    default:
      return [node.left, node.right].flatMap(columnsRead);
  }
}
