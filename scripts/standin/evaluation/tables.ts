/** The engine's functions that take and give whole tables: how they are read, and that an order, once found, is kept. */
import type {EvalContext, Range} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {combined} from './coded';
import {type Arg, type Computed, isMatrix, isTable} from './columns';
import {EMPTY, type Matrix, type Value} from './values';

/** Reads an area for a function that is being computed, by the context that the function is given. */
export const areaReaders = new WeakMap<object, (range: Range) => Matrix>();

/** Areas next to a reference, as they are kept; undefined where the engine is to say what is wrong. */
function offset(engine: Engine, context: EvalContext, args: readonly Arg[]): Matrix | undefined {
  const read = areaReaders.get(context);
  const [reference, down, right, height, width] = args;
  const table: Matrix = isMatrix(reference)
    ? reference
    : reference && !Array.isArray(reference)
      ? [[reference]]
      : [];
  const position = table[0]?.[0]?.position;
  if (!read || !position || [down, right, height, width].some(Array.isArray)) return undefined;
  const number = (arg: Arg, otherwise: number): number =>
    arg === undefined || Array.isArray(arg) ? otherwise : engine.helpers.toNumber(arg, context.locale);
  const rows = number(height, table[0]?.length ?? 0);
  const columns = number(width, table.length);
  const top = position.row + number(down, 0);
  const left = position.col + number(right, 0);
  if (![rows, columns, top, left].every(Number.isInteger) || rows < 1 || columns < 1 || top < 0 || left < 0)
    return undefined;
  const zone = {top, left, bottom: top + rows - 1, right: left + columns - 1};
  const range = context.getters.getRangeFromZone(position.sheetId, zone);
  if (range.invalidXc || range.invalidSheetName) return undefined;
  const {bottom, right: last} = context.getters.getSheetZone(position.sheetId);
  if (zone.bottom > bottom || zone.right > last) return undefined;
  if (context.__originCellPosition) context.addDependencies?.(context.__originCellPosition, [range]);
  return read(range);
}

interface Order {
  readonly criteria: readonly Arg[];
  readonly rows: readonly number[];
}

const isSameCriterion = (one: Arg, other: Arg): boolean =>
  one === other ||
  (!!one && !!other && !Array.isArray(one) && !Array.isArray(other) && one.value === other.value);

/** Orders by the first table that they are told by. */
const orders = new WeakMap<Matrix, Order[]>();

/** The order in which some criteria put rows, as the engine finds it for the numbers of the rows. */
function orderBy(
  slow: Computed,
  context: EvalContext,
  criteria: readonly Arg[],
): readonly number[] | undefined {
  const [first] = criteria;
  if (!isTable(first)) return undefined;
  const known = orders.get(first) ?? [];
  const same = known.find(
    (order) =>
      order.criteria.length === criteria.length &&
      order.criteria.every((criterion, index) => isSameCriterion(criterion, criteria[index])),
  );
  if (same) return same.rows;
  const numbers = first[0]?.map((_, index): Value => ({value: index})) ?? [];
  const sorted = slow.call(context, [numbers], ...criteria);
  if (!isMatrix(sorted) || sorted[0]?.length !== numbers.length) return undefined;
  const rows = sorted[0].map(({value}) => Number(value));
  orders.set(first, [...known, {criteria, rows}]);
  return rows;
}

function sorted(slow: Computed, context: EvalContext, args: readonly Arg[]): Matrix | undefined {
  const [table, ...criteria] = args;
  const isByTables =
    criteria.length > 1 && criteria.every((criterion, index) => index % 2 === 1 || isTable(criterion));
  if (!isByTables || !isTable(table)) return undefined;
  const rows = orderBy(slow, context, criteria);
  if (!rows || rows.length !== table[0]?.length) return undefined;
  return table.map((column) => rows.map((row) => column[row] ?? {value: null}));
}

/** Rows stay by what the engine says of each combination that their conditions have. */
function filtered(slow: Computed, context: EvalContext, args: readonly Arg[]): Matrix | undefined {
  const [table, ...given] = args;
  if (!isTable(table)) return undefined;
  const conditions = given.flatMap((condition) =>
    isTable(condition) && condition.length === 1 ? condition : [],
  );
  const isWhole = conditions.length === given.length;
  const height = table[0]?.length;
  const by = isWhole && conditions.every(({length}) => length === height) ? combined(conditions) : undefined;
  if (!by) return undefined;
  const stays = new Map<number, boolean>();
  const rows: number[] = [];
  for (let row = 0; row < by.codes.length; row++) {
    const code = by.codes[row] ?? 0;
    const kept =
      stays.get(code) ??
      isMatrix(slow.call(context, [[{value: 1}]], ...conditions.map((values) => [[values[row] ?? EMPTY]])));
    stays.set(code, kept);
    if (kept) rows.push(row);
  }
  return rows.length > 0 ? table.map((column) => rows.map((row) => column[row] ?? EMPTY)) : undefined;
}

/** Puts quicker ways in the place of the engine's, which stay for all that these leave undecided. */
export function quickenTables(engine: Engine): void {
  const {mapping} = engine.registries.functionRegistry;
  const quick: readonly (readonly [
    string,
    (slow: Computed, context: EvalContext, args: readonly Arg[]) => Matrix | undefined,
  ])[] = [
    ['OFFSET', (_, context, args) => offset(engine, context, args)],
    ['SORT', sorted],
    ['FILTER', filtered],
  ];
  for (const [name, quicker] of quick) {
    const slow = mapping[name];
    if (!slow) throw new Error(`The engine has no ${name}.`);
    mapping[name] = function (...args) {
      return quicker(slow, this, args) ?? slow.apply(this, args);
    };
  }
}
