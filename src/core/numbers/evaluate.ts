/** The first interpreter: an expression over numbers. */
import type {Condition, Expression} from '../definitions/expression';
import {isNumber, type Value} from './value';

/** What the inputs of an expression hold, by name. */
export type Inputs = Readonly<Record<string, Value>>;

function compare(test: Condition['test'], left: number, right: number): boolean {
  switch (test) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function arithmetic(kind: 'plus' | 'minus' | 'times', left: number, right: number): number {
  if (kind === 'plus') return left + right;
  return kind === 'minus' ? left - right : left * right;
}

/**
 * The number that an expression gives over its inputs, or the first reason why it gives none.
 * @throws Error where an input is not given: a mistake of ours, never of the data.
 */
export function evaluate(expression: Expression, inputs: Inputs): Value {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'none':
      return {reason: expression.reason};
    case 'input': {
      const value = inputs[expression.name];
      if (value === undefined) throw new Error(`The input "${expression.name}" is not given.`);
      return value;
    }
    case 'when': {
      const left = evaluate(expression.condition.left, inputs);
      const right = evaluate(expression.condition.right, inputs);
      if (!isNumber(left)) return left;
      if (!isNumber(right)) return right;
      const branch = compare(expression.condition.test, left, right)
        ? expression.whenTrue
        : expression.whenFalse;
      return evaluate(branch, inputs);
    }
    default: {
      const left = evaluate(expression.left, inputs);
      const right = evaluate(expression.right, inputs);
      if (!isNumber(left)) return left;
      if (!isNumber(right)) return right;
      if (expression.kind !== 'over') return arithmetic(expression.kind, left, right);
      return right === 0 ? {reason: expression.reason} : left / right;
    }
  }
}
