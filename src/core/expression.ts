/**
 * What a KPI computes, as a small tree over its inputs. A tree and not a function, so that more than one
 * interpreter can read it: numbers (evaluate), native formulas (formula), and one day SQL.
 */

/** Why a number cannot be given; each code has a text in every language (reasons.ts). */
export type ReasonCode =
  | 'no-closed-deals'
  | 'no-won-deals'
  | 'no-won-amounts'
  | 'no-cycles'
  | 'no-customers'
  | 'no-reps'
  | 'new-sales'
  | 'negative-base'
  | 'no-plan'
  | 'plan-reached'
  | 'no-days'
  | 'no-new-customers'
  | 'no-customers-at-start'
  | 'no-churn'
  | 'no-mrr-at-start'
  | 'no-cac'
  | 'no-income'
  | 'no-leads'
  | 'no-created-deals'
  | 'no-scores'
  | 'no-revenue'
  | 'no-earlier-customers'
  | 'no-baseline'
  | 'no-cost'
  | 'unknown-types'
  | 'no-stages-left'
  | 'mixed-currencies'
  | 'unmapped';

export type Expression =
  | {readonly kind: 'input'; readonly name: string}
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'plus' | 'minus' | 'times'; readonly left: Expression; readonly right: Expression}
  | {
      readonly kind: 'over';
      readonly left: Expression;
      readonly right: Expression;
      readonly reason: ReasonCode;
    }
  | {readonly kind: 'none'; readonly reason: ReasonCode}
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
  over(divisor: Term | number, reason: ReasonCode): Term;
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
export function none(reason: ReasonCode): Term {
  return term({kind: 'none', reason});
}

/** Names of the inputs that a tree reads, each once. */
export function inputsOf(expression: Expression): string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'input') found.add(node.name);
    if (node.kind === 'plus' || node.kind === 'minus' || node.kind === 'times' || node.kind === 'over') {
      visit(node.left);
      visit(node.right);
    }
    if (node.kind === 'when') {
      for (const part of [node.condition.left, node.condition.right, node.whenTrue, node.whenFalse])
        visit(part);
    }
  };
  visit(expression);
  return [...found];
}
