/** Why an expression can be without a value. */
import type {Expression} from '../../src/core/definitions/expression';
import type {Reason} from '../../src/core/definitions/reasons';

export function reasonsOf(expression: Expression): Reason[] {
  const found = new Set<Reason>();
  const visit = (node: Expression): void => {
    if (node.kind === 'none' || node.kind === 'over') found.add(node.reason);
    if (node.kind === 'when')
      [node.condition.left, node.condition.right, node.whenTrue, node.whenFalse].forEach(visit);
    if ('left' in node) [node.left, node.right].forEach(visit);
  };
  visit(expression);
  return [...found];
}
