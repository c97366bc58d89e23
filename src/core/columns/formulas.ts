/**
 * The second reader of canonical columns: array formulas that stand on KPI Data. A cell in error must never reach a
 * condition: the offline engine would give up the whole column.
 */

import {dayFormula, flagFormula, numberFormula, textFormula} from '../cells/read-formulas';
import {call, type Formula, f, joined, numeral, quote} from '../formulas/formula';
import type {ColumnFormat, TableMapping} from '../mapping';
import type {CanonicalCell, CanonicalColumn, FormulaScope} from './canonical';
import type {Column, List, RowCondition, RowExpression, WindowStep} from './expression';

const literal = (value: CanonicalCell): Formula =>
  typeof value === 'number' ? numeral(value) : quote(value);

/** A condition as an operand of a product or a sum. */
function factor(condition: RowCondition, scope: FormulaScope): Formula {
  const text = conditionFormula(condition, scope);
  return condition.kind === 'is-number' ? text : f`(${text})`;
}

/** Whether a condition holds: AND and OR would make one value of a whole column. */
function conditionFormula(condition: RowCondition, scope: FormulaScope): Formula {
  switch (condition.kind) {
    case 'all':
      return condition.of.length === 0
        ? f`TRUE`
        : joined(
            condition.of.map((one) => factor(one, scope)),
            '*',
          );
    case 'any':
      return condition.of.length === 0
        ? f`FALSE`
        : joined(
            condition.of.map((one) => factor(one, scope)),
            '+',
          );
    case 'filled':
      return f`${valueFormula(condition.of, scope)}<>""`;
    case 'is-number':
      return call('ISNUMBER', valueFormula(condition.of, scope));
    case 'compare':
      return f`${operand(condition.left, scope)}${condition.test}${operand(condition.right, scope)}`;
  }
}

const SIGNS = {plus: '+', minus: '-', times: '*', over: '/'} as const;

/** A value as an operand of a sign. */
function operand(expression: RowExpression, scope: FormulaScope): Formula {
  const text = valueFormula(expression, scope);
  return expression.kind in SIGNS || expression.kind === 'how-many' ? f`(${text})` : text;
}

function listFormula(
  of: Formula,
  {keys, values}: List,
  missing: CanonicalCell,
  {part}: FormulaScope,
): Formula {
  return call('XLOOKUP', of, part(keys), part(values), literal(missing));
}

/** The values of an expression in all rows. */
function valueFormula(expression: RowExpression, scope: FormulaScope): Formula {
  switch (expression.kind) {
    case 'column':
      return scope.column(expression.id);
    case 'constant':
      return literal(expression.value);
    case 'setting':
      return scope.part(expression.part);
    case 'lower':
      return call('LOWER', valueFormula(expression.of, scope));
    case 'month': {
      const day = valueFormula(expression.of, scope);
      const later = expression.later === 0 ? f`` : f`+${expression.later}`;
      return call('DATE', call('YEAR', day), f`${call('MONTH', day)}${later}`, 1);
    }
    case 'how-many':
      return joined(
        expression.of.map((one) => f`IF(${conditionFormula(one, scope)};1;0)`),
        '+',
      );
    case 'lookup':
      return listFormula(valueFormula(expression.of, scope), expression.list, expression.missing, scope);
    case 'when': {
      const {condition, whenTrue, whenFalse} = expression;
      const parts = [whenTrue, whenFalse].map((part) => valueFormula(part, scope));
      return call('IF', conditionFormula(condition, scope), ...parts);
    }
    default: {
      const {kind, left, right} = expression;
      return f`${operand(left, scope)}${SIGNS[kind]}${operand(right, scope)}`;
    }
  }
}

function cellsFormula(ref: Formula, format: ColumnFormat): Formula {
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

type ColumnFormula = CanonicalColumn['formula'];

/** A step that spills what is out of row order, with the columns to its right that the spill fills. */
function spill(ids: readonly string[], formula: ColumnFormula, isHelper: boolean): CanonicalColumn[] {
  const helper = isHelper ? ({helper: true} as const) : {};
  return ids.map((id, place) =>
    place === 0
      ? {id, from: 'spill', formula, ...helper}
      : {id, from: 'spilled', formula: () => f``, ...helper},
  );
}

const step = (ids: readonly string[], formula: ColumnFormula): CanonicalColumn[] => spill(ids, formula, true);

/** Whether the row below holds the same text; EXACT and not `=`, since Salesforce ids differ in case alone. */
const sameBelow = (id: string, {body, below}: FormulaScope): Formula =>
  f`IFERROR(EXACT(${body(id)};${below(id)});FALSE)`;

/** Sorting brings equal texts together, the earliest last: whatever has the same below it repeats. */
function repeatColumns({of, id}: Extract<WindowStep, {step: 'repeat'}>): CanonicalColumn[] {
  const [order, row, flag] = [`${of}_order`, `${of}_order_row`, `${of}_order_repeats`];
  return [
    ...step([order, row], ({body}) => f`SORT(HSTACK(${body(of)};ROW(${body(of)}));1;TRUE;2;FALSE)`),
    ...step([flag], (scope) => f`IF(${scope.body(order)}="";0;IF(${sameBelow(order, scope)};1;0))`),
    ...spill([id], ({body}) => f`INDEX(SORT(HSTACK(${body(row)};${body(flag)});1;TRUE);0;2)`, false),
  ];
}

/**
 * Key, length of the key, day and row of every row, the rows of one key together. To a sort, keys that differ in what is
 * not seen (a joiner, an accent apart from its letter) are one: their lengths tell them apart.
 */
function ordered(key: string, day: string, ascending: boolean): CanonicalColumn[] {
  const ids = [`${key}_order`, `${key}_order_length`, `${key}_order_day`, `${key}_order_row`];
  const order = ascending ? f`TRUE` : f`FALSE`;
  return step(ids, ({body}) => {
    const rows = f`HSTACK(${body(key)};LEN(${body(key)});${body(day)};ROW(${body(key)}))`;
    return f`SORT(${rows};1;TRUE;2;TRUE;3;${order};4;${order})`;
  });
}

/**
 * The first day of each key: the rows of a key stand with the earliest last, and a numeric binary search from the end
 * finds for each row the place where its key ends.
 */
function firstColumns({key, day, since, first}: Extract<WindowStep, {step: 'first'}>): CanonicalColumn[] {
  const [order, ends, found] = [`${key}_order`, `${key}_order_ends`, `${key}_order_since`];
  return [
    ...ordered(key, day, false),
    ...step([ends], (scope) => f`IF(${scope.body(order)}="";0;IF(${sameBelow(order, scope)};0;1))`),
    ...step([found], ({body}) => {
      const [rows, days] = [f`-ROW(${body(order)})`, body(`${key}_order_day`)];
      const isEnd = f`${body(ends)}=1`;
      const last = f`SORT(HSTACK(FILTER(${rows};${isEnd});FILTER(${days};${isEnd}));1;TRUE)`;
      return f`IFERROR(IF(${body(order)}="";"";VLOOKUP(${rows};${last};2;TRUE));"")`;
    }),
    ...step([`${key}_back`], ({body}) => {
      const firsts = f`IF(${body(ends)}=1;${body(found)};"")`;
      return f`SORT(HSTACK(${body(`${key}_order_row`)};${body(found)};${firsts});1;TRUE)`;
    }),
    ...[since, first].map((id): CanonicalColumn => ({id, from: 'spilled', formula: () => f``})),
  ];
}

function nextColumns({key, day, next}: Extract<WindowStep, {step: 'next'}>): CanonicalColumn[] {
  const [order, found] = [`${key}_order`, `${key}_order_next`];
  return [
    ...ordered(key, day, true),
    ...step([found], (scope) => {
      const following = f`IF(${sameBelow(order, scope)};${scope.below(`${key}_order_day`)};"")`;
      // The last row has none below it.
      return f`IF(${scope.body(order)}="";"";IFERROR(${following};""))`;
    }),
    ...step([`${key}_back`], ({body}) => {
      return f`SORT(HSTACK(${body(`${key}_order_row`)};${body(found)});1;TRUE)`;
    }),
    {id: next, from: 'spilled', formula: () => f``},
  ];
}

function windowColumns(window: WindowStep): CanonicalColumn[] {
  switch (window.step) {
    case 'repeat':
      return repeatColumns(window);
    case 'first':
      return firstColumns(window);
    case 'next':
      return nextColumns(window);
    case 'highest': {
      const {by, columns} = window;
      const ids = [...columns.map(({id}) => id), `${by}_highest`];
      return spill(
        ids,
        ({body}) => {
          const rows = [...columns.map(({of}) => of), by].map(body);
          return f`SORT(${call('HSTACK', ...rows)};${rows.length};FALSE)`;
        },
        true,
      );
    }
  }
}

/** The columns as formulas, each with the steps that it needs before it. */
export function columnFormulas(columns: readonly Column[], mapping: TableMapping): CanonicalColumn[] {
  return columns.flatMap((column): CanonicalColumn[] => {
    if (column.kind === 'window') return windowColumns(column);
    const {id} = column;
    if (column.kind === 'row') {
      const {value} = column;
      const blank = value.kind === 'constant' && value.value === '' ? ({blank: true} as const) : {};
      return [{id, from: 'columns', formula: (scope) => valueFormula(value, scope), ...blank}];
    }
    const {field} = column;
    const formula: ColumnFormula = ({user}) => {
      const format = column.format ?? mapping.columns[field]?.format;
      if (!format) throw new Error(`The field "${field}" is not mapped.`);
      return cellsFormula(user(field), format);
    };
    return [{id, from: 'user', formula}];
  });
}
