/**
 * The engine's functions over long columns. What a function gives for a cell is the engine's own; here is only how it
 * is asked for thousands of them, how a slice of a column is read, and that an order, once found, is kept.
 */
import type {ComputeFunction, EvalContext, FunctionDescription, Range} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import type {Matrix, Value} from './values';

type Arg = Parameters<ComputeFunction<Value>>[number];
type Computed = ComputeFunction<Value | Matrix>;

const NAME = '[[FUNCTION_NAME]]';

/** Reads an area for a function that is being computed, by the context that the function is given. */
export const areaReaders = new WeakMap<object, (range: Range) => Matrix>();

const isMatrix = (arg: unknown): arg is Matrix => Array.isArray(arg) && Array.isArray(arg[0]);

const isTable = (arg: Arg): arg is Matrix => isMatrix(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);

/** Functions that take whole tables, but go through them row by row where the first argument is one. */
const BRANCHES: ReadonlySet<string> = new Set(['IF', 'IFERROR', 'IFNA']);

/** Functions that ask more of a cell than its value, or give another result each time. */
const PLACED: ReadonlySet<string> = new Set([
  'CELL',
  'COLUMN',
  'FORMULATEXT',
  'INDIRECT',
  'ISFORMULA',
  'OFFSET',
  'RAND',
  'RANDBETWEEN',
  'ROW',
]);

/** Whether the arguments of a function are told by their place alone. */
function isPlain({args}: FunctionDescription): boolean {
  const firstOptional = args.findIndex(({optional, default: hasDefault}) => optional || hasDefault);
  const required = args.filter(({optional, default: hasDefault}) => !optional && !hasDefault).length;
  return (
    args.length > 0 &&
    !args.some(({repeating, acceptMatrixOnly}) => repeating || acceptMatrixOnly) &&
    (firstOptional < 0 || firstOptional === required)
  );
}

/** The common height of the columns among some arguments; undefined where they are not of one shape. */
function commonHeight(args: readonly Arg[], taken: readonly boolean[]): number | undefined {
  let height: number | undefined;
  for (const [index, arg] of args.entries()) {
    if (!taken[index] || !isTable(arg)) continue;
    const rows = arg[0]?.length;
    if (arg.length !== 1 || (height !== undefined && rows !== height)) return undefined;
    height = rows;
  }
  return height;
}

/** Calls a function as it would be written: for a few arguments that is quicker than handing over a list. */
function computed(
  compute: FunctionDescription['compute'],
  context: EvalContext,
  call: readonly Arg[],
): ReturnType<FunctionDescription['compute']> {
  switch (call.length) {
    case 1:
      return compute.call(context, call[0]);
    case 2:
      return compute.call(context, call[0], call[1]);
    case 3:
      return compute.call(context, call[0], call[1], call[2]);
    default:
      return compute.apply(context, [...call]);
  }
}

class Columns {
  constructor(
    readonly engine: Engine,
    readonly description: FunctionDescription,
    readonly slow: Computed,
  ) {}

  /** Arguments that are gone through row by row. */
  #taken(args: readonly Arg[]): boolean[] {
    const {args: declared, name} = this.description;
    if (BRANCHES.has(name)) return args.map(() => isTable(args[0]));
    return args.map((_, index) => !declared[index]?.acceptMatrix);
  }

  compute(context: EvalContext, args: Arg[]): Value | Matrix {
    const taken = this.#taken(args);
    const height = commonHeight(args, taken);
    const isShort = args.length > this.description.args.length || height === undefined;
    const found = isShort ? undefined : this.#column(context, args, taken, height);
    return found ?? this.slow.apply(context, args);
  }

  /** Results row by row; undefined where something went wrong that the engine is to tell of. */
  #column(
    context: EvalContext,
    args: readonly Arg[],
    taken: readonly boolean[],
    height: number,
  ): Value | Matrix | undefined {
    const {description} = this;
    const isBranch = BRANCHES.has(description.name);
    const call: Arg[] = args.map((arg, index) =>
      taken[index] && isMatrix(arg) && !isTable(arg) ? arg[0]?.[0] : arg,
    );
    const columns = args.flatMap((arg, index) => {
      const [values] = taken[index] && isTable(arg) ? arg : [];
      return values ? [{index, values}] : [];
    });
    const strict = isBranch
      ? []
      : args.flatMap((_, index) => (description.args[index]?.acceptErrors ? [] : [index]));
    const results = new Array<Value>(height);
    const [only] = columns.length === 1 && !PLACED.has(description.name) ? columns : [];
    const known = new Map<Value['value'], {readonly format: string | undefined; readonly result: Value}>();
    try {
      for (let row = 0; row < height; row++) {
        const cell = only?.values[row];
        const found = cell && known.get(cell.value);
        if (found && found.format === cell.format && cell.message === undefined) {
          results[row] = found.result;
          continue;
        }
        for (const {index, values} of columns) call[index] = values[row];
        const result = this.#wrong(call, strict) ?? this.#one(context, call, isBranch);
        if (cell && cell.message === undefined) known.set(cell.value, {format: cell.format, result});
        results[row] = result;
      }
    } catch (error) {
      return isBranch && this.#isTold(error) ? this.#named(error) : undefined;
    }
    return [results];
  }

  /** An argument that is an error, where the function does not take errors. */
  #wrong(call: readonly Arg[], strict: readonly number[]): Value | undefined {
    for (const index of strict) {
      const arg = call[index];
      if (arg === undefined || Array.isArray(arg) || typeof arg.value !== 'string') continue;
      if (this.engine.helpers.isEvaluationError(arg.value)) return arg;
    }
    return undefined;
  }

  #one(context: EvalContext, call: Arg[], isBranch: boolean): Value {
    let result: ReturnType<FunctionDescription['compute']>;
    try {
      result = computed(this.description.compute, context, call);
    } catch (error) {
      if (isBranch || !this.#isTold(error)) throw error;
      return this.#named(error);
    }
    const first = isMatrix(result) ? result[0]?.[0] : result;
    const value = typeof first === 'object' && first !== null && 'value' in first ? first : undefined;
    if (value) return this.#named(value);
    return {value: typeof first === 'object' ? null : (first ?? null)};
  }

  #isTold(error: unknown): error is Value {
    return (
      typeof error === 'object' &&
      error !== null &&
      'value' in error &&
      typeof error.value === 'string' &&
      this.engine.helpers.isEvaluationError(error.value)
    );
  }

  #named(result: Value): Value {
    if (result.message?.includes(NAME)) result.message = result.message.replace(NAME, this.description.name);
    return result;
  }
}

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

/** Puts quicker ways in the place of the engine's, which stay for all that these leave undecided. */
export function quicken(engine: Engine): void {
  const {functionRegistry} = engine.registries;
  const {mapping} = functionRegistry;
  for (const name of functionRegistry.getKeys()) {
    const slow = mapping[name];
    const description = functionRegistry.get(name);
    if (!slow || !isPlain(description)) continue;
    const columns = new Columns(engine, description, slow);
    mapping[name] = function (...args) {
      return columns.compute(this, args);
    };
  }
  const {OFFSET: slowOffset, SORT: slowSort} = mapping;
  if (!slowOffset || !slowSort) throw new Error('The engine has no OFFSET or no SORT.');
  mapping.OFFSET = function (...args) {
    return offset(engine, this, args) ?? slowOffset.apply(this, args);
  };
  mapping.SORT = function (...args) {
    return sorted(slowSort, this, args) ?? slowSort.apply(this, args);
  };
}
