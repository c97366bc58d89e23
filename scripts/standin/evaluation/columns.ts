/**
 * The engine's functions over long columns. What a function gives for a cell is the engine's own; here is only how it
 * is asked for thousands of them.
 */
import type {ComputeFunction, EvalContext, FunctionDescription} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {coded, combined, mapped} from './coded';
import {EMPTY, type Matrix, type Value} from './values';

export type Arg = Parameters<ComputeFunction<Value>>[number];
export type Computed = ComputeFunction<Value | Matrix>;

const NAME = '[[FUNCTION_NAME]]';

export const isMatrix = (arg: unknown): arg is Matrix => Array.isArray(arg) && Array.isArray(arg[0]);

export const isTable = (arg: Arg): arg is Matrix =>
  isMatrix(arg) && (arg.length > 1 || (arg[0]?.length ?? 0) > 1);

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

/** An argument that is a column, by its place. */
interface Taken {
  readonly index: number;
  readonly values: readonly Value[];
}

const isColumn = (source: readonly Value[] | Value): source is readonly Value[] => Array.isArray(source);

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
    const call: Arg[] = args.map((arg, index) =>
      taken[index] && isMatrix(arg) && !isTable(arg) ? arg[0]?.[0] : arg,
    );
    const columns = args.flatMap((arg, index) => {
      const [values] = taken[index] && isTable(arg) ? arg : [];
      return values ? [{index, values}] : [];
    });
    const isBranch = BRANCHES.has(this.description.name);
    try {
      return [
        isBranch ? this.#branches(context, call, columns) : this.#results(context, call, columns, height),
      ];
    } catch (error) {
      return isBranch && this.#isTold(error) ? this.#named(error) : undefined;
    }
  }

  #results(context: EvalContext, call: Arg[], columns: readonly Taken[], height: number): Value[] {
    const {args, name} = this.description;
    const strict = call.flatMap((_, index) => (args[index]?.acceptErrors ? [] : [index]));
    const resultAt = (row: number): Value => {
      for (const {index, values} of columns) call[index] = values[row];
      return this.#wrong(call, strict) ?? this.#one(context, call);
    };
    const by = PLACED.has(name) ? undefined : combined(columns.map(({values}) => values));
    if (by) return mapped(by, resultAt);
    const results = new Array<Value>(height);
    for (let row = 0; row < height; row++) results[row] = resultAt(row);
    return results;
  }

  /** What a function picks among its arguments by the first of them, which is a column. */
  #branches(context: EvalContext, call: readonly Arg[], columns: readonly Taken[]): Value[] {
    const [{values: deciding} = {values: []}] = columns;
    const sources = call.map(
      (arg, at) => columns.find(({index}) => index === at)?.values ?? this.#single(arg),
    );
    const marks = call.map((arg): Value | undefined => arg && {value: null});
    const picked = (value: Value): readonly Value[] | Value => {
      const result = this.#asked(context, [value, ...marks.slice(1)]);
      const at = result === value ? 0 : marks.indexOf(result);
      return sources[at] ?? result;
    };
    const by = coded(deciding);
    const ofCode = by?.values.map(picked);
    const results = new Array<Value>(deciding.length);
    for (let row = 0; row < deciding.length; row++) {
      const from = by ? ofCode?.[by.codes[row] ?? 0] : picked(deciding[row] ?? EMPTY);
      results[row] = (from && isColumn(from) ? from[row] : from) ?? EMPTY;
    }
    return results;
  }

  #single(arg: Arg): Value | undefined {
    return Array.isArray(arg) ? arg[0]?.[0] : arg;
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

  /** What the engine gives; an error that it throws is a value like others. */
  #one(context: EvalContext, call: readonly Arg[]): Value {
    try {
      return this.#asked(context, call);
    } catch (error) {
      if (!this.#isTold(error)) throw error;
      return this.#named(error);
    }
  }

  #asked(context: EvalContext, call: readonly Arg[]): Value {
    const result = computed(this.description.compute, context, call);
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
}
