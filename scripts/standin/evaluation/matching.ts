/**
 * Sums and counts of the rows that meet criteria. The engine tests each row of each formula; here rows that fail are
 * left out first, by what the engine says of each value and criterion once, and the engine adds up the others.
 */
import type {ComputeFunction, EvalContext} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';
import {coded} from './coded';
import {EMPTY, type Matrix, type Value} from './values';

type Arg = Parameters<ComputeFunction<Value>>[number];
type Computed = ComputeFunction<Value | Matrix>;

/** Functions by how many arguments stand before the pairs of a range and a criterion. */
const FUNCTIONS = {COUNTIFS: 0, SUMIFS: 1, AVERAGEIFS: 1, MINIFS: 1, MAXIFS: 1, COUNTUNIQUEIFS: 1} as const;

/** Rows below which the engine is as quick. */
const FEW = 32;

interface Pair {
  readonly column: readonly Value[];
  readonly criterion: Value;
}

const isColumn = (arg: Arg): arg is Matrix => Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]);

function single(arg: Arg): Value | undefined {
  const value = Array.isArray(arg) ? (arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : undefined) : arg;
  return value && typeof value.value !== 'object' ? value : undefined;
}

function pairsOf(args: readonly Arg[], height: number): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    const criterion = single(args[index + 1]);
    const column = isColumn(range) ? range[0] : undefined;
    if (!column || !criterion || column.length !== height) return undefined;
    pairs.push({column, criterion});
  }
  return pairs.length > 0 ? pairs : undefined;
}

/** What the engine says of values under criteria, while one context lasts. */
const verdicts = new WeakMap<object, Map<string, Map<Value['value'], boolean>>>();
/** Rows of a column that meet a criterion: marked, and their numbers. */
interface Kept {
  readonly marks: Uint8Array;
  readonly rows: readonly number[];
}

const kept = new WeakMap<readonly Value[], Map<string, Kept>>();

interface Met {
  readonly columns: readonly (readonly Value[])[];
  readonly rows: readonly number[];
}

/** Rows that meet several criteria, by the first column: what is added up of them differs. */
const met = new WeakMap<readonly Value[], Map<string, Met>>();

const keyOf = ({value}: Value): string => `${typeof value} ${value}`;

class Matching {
  constructor(
    readonly count: Computed,
    readonly context: EvalContext,
  ) {}

  #meets(value: Value, criterion: Value): boolean {
    const result = this.count.call(this.context, [[{value: value.value ?? null}]], criterion);
    return !Array.isArray(result) && result.value === 1;
  }

  #rows({column, criterion}: Pair): Kept {
    const key = keyOf(criterion);
    const ofColumn = kept.get(column) ?? new Map<string, Kept>();
    kept.set(column, ofColumn);
    const known = ofColumn.get(key);
    if (known) return known;
    const byCriterion = verdicts.get(this.context) ?? new Map<string, Map<Value['value'], boolean>>();
    verdicts.set(this.context, byCriterion);
    const ofCriterion = byCriterion.get(key) ?? new Map<Value['value'], boolean>();
    byCriterion.set(key, ofCriterion);
    const verdictOf = (cell: Value): boolean => {
      const value = cell.value ?? null;
      const verdict = ofCriterion.get(value) ?? this.#meets(cell, criterion);
      ofCriterion.set(value, verdict);
      return verdict;
    };
    const by = coded(column);
    const ofCode = by?.values.map(verdictOf);
    const marks = new Uint8Array(column.length);
    const rows: number[] = [];
    for (let row = 0; row < marks.length; row++) {
      if (!(by ? ofCode?.[by.codes[row] ?? 0] : verdictOf(column[row] ?? EMPTY))) continue;
      marks[row] = 1;
      rows.push(row);
    }
    ofColumn.set(key, {marks, rows});
    return {marks, rows};
  }

  /** Numbers of the rows that meet all criteria; one that does not where none does, so that ranges stay ranges. */
  rows(pairs: readonly Pair[]): readonly number[] {
    const [first] = pairs;
    const columns = pairs.map(({column}) => column);
    const known = (first && met.get(first.column)) ?? new Map<string, Met>();
    if (first) met.set(first.column, known);
    const key = pairs.map(({criterion}) => keyOf(criterion)).join('\n');
    const found = known.get(key);
    if (found?.columns.every((column, index) => column === columns[index])) return found.rows;
    const rows = this.#meeting(pairs);
    known.set(key, {columns, rows});
    return rows;
  }

  #meeting(pairs: readonly Pair[]): readonly number[] {
    const [fewest, ...others] = pairs
      .map((pair) => this.#rows(pair))
      .sort((one, other) => one.rows.length - other.rows.length);
    const rows = fewest?.rows.filter((row) => others.every(({marks}) => marks[row] === 1)) ?? [];
    return rows.length > 0 ? rows : [0];
  }
}

function fewer(
  count: Computed,
  context: EvalContext,
  args: readonly Arg[],
  before: number,
): Arg[] | undefined {
  const [first] = args;
  const height = isColumn(first) ? (first[0]?.length ?? 0) : 0;
  if (height < FEW) return undefined;
  const pairs = pairsOf(args.slice(before), height);
  if (!pairs) return undefined;
  const rows = new Matching(count, context).rows(pairs);
  return args.map((arg, index) => {
    const isRange = index < before || (index - before) % 2 === 0;
    return isRange && isColumn(arg)
      ? arg.map((column) => rows.map((row) => column[row] ?? {value: null}))
      : arg;
  });
}

/** Puts the quicker way in the place of the engine's functions with criteria. */
export function quickenMatching({registries: {functionRegistry}}: Engine): void {
  const {mapping} = functionRegistry;
  const count = mapping.COUNTIFS;
  if (!count) throw new Error('The engine has no COUNTIFS.');
  for (const [name, before] of Object.entries(FUNCTIONS)) {
    const slow = mapping[name];
    if (!slow) throw new Error(`The engine has no ${name}.`);
    mapping[name] = function (...args) {
      return slow.apply(this, fewer(count, this, args, before) ?? args);
    };
  }
}
