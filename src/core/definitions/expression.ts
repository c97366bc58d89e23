/**
 * What a KPI computes, as a small tree over its inputs. A tree and not a function, so that more than one
 * interpreter can read it: numbers (evaluate), native formulas (formula), and one day SQL.
 */
import type {Reason} from './reasons';

export type Expression =
  | {readonly kind: 'input'; readonly name: string}
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'plus' | 'minus' | 'times'; readonly left: Expression; readonly right: Expression}
  | {
      readonly kind: 'over';
      readonly left: Expression;
      readonly right: Expression;
      readonly reason: Reason;
    }
  | {readonly kind: 'none'; readonly reason: Reason}
  | {
      readonly kind: 'when';
      readonly condition: Condition;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    };

export interface Condition {
  readonly test: '<' | '<=' | '=' | '>' | '>=';
  readonly left: Expression;
  readonly right: Expression;
}

/** A tree with the operations that build larger ones. */
export interface Term {
  readonly expression: Expression;
  plus(other: Term | number): Term;
  minus(other: Term | number): Term;
  times(other: Term | number): Term;
  /** The quotient; no value, for the given reason, where the divisor is 0. */
  over(divisor: Term | number, reason: Reason): Term;
  /** `instead` where the comparison holds, this term elsewhere. */
  unless(left: Term, test: Condition['test'], right: Term | number, instead: Term | number): Term;
}

function expressionOf(part: Term | number): Expression {
  return typeof part === 'number' ? {kind: 'number', value: part} : part.expression;
}

export function term(expression: Expression): Term {
  const binary = (kind: 'plus' | 'minus' | 'times', other: Term | number): Term =>
    term({kind, left: expression, right: expressionOf(other)});
  return {
    expression,
    plus: (other) => binary('plus', other),
    minus: (other) => binary('minus', other),
    times: (other) => binary('times', other),
    over: (divisor, reason) => term({kind: 'over', left: expression, right: expressionOf(divisor), reason}),
    unless: (left, test, right, instead) =>
      term({
        kind: 'when',
        condition: {test, left: left.expression, right: expressionOf(right)},
        whenTrue: expressionOf(instead),
        whenFalse: expression,
      }),
  };
}

export function input(name: string): Term {
  return term({kind: 'input', name});
}

/** No value, for a reason. */
export function none(reason: Reason): Term {
  return term({kind: 'none', reason});
}
