/** Sheets takes `;` between arguments in every locale; the engine takes only the locale's own separator. */
import type {Model} from '@odoo/o-spreadsheet';

/** Quoted text, a quoted sheet name, an array literal, or one other character. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[\s\S]/g;

/** `=SUM(1;2)` → `=SUM(1,2)`; texts, quoted sheet names and array literals keep their `;`. */
export function withCommas(formula: string): string {
  return formula.replace(PARTS, (part) => (part === ';' ? ',' : part));
}

function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** The arguments of a dispatched command, the formula of a cell rewritten. */
function rewritten([type, payload]: readonly unknown[]): unknown[] {
  if (type !== 'UPDATE_CELL' || typeof payload !== 'object' || payload === null) return [type, payload];
  if (!('content' in payload) || !isFormula(payload.content)) return [type, payload];
  return [type, {...payload, content: withCommas(payload.content)}];
}

/**
 * Lets a user of the grid type `;` where the locale's own separator is `,`. The engine stores formulas with
 * `,` whatever the locale, so every formula that reaches it can be treated alike.
 */
export function acceptSemicolons(model: Model): void {
  model.dispatch = new Proxy(model.dispatch, {
    apply: (dispatch, self, given) => Reflect.apply(dispatch, self, rewritten(given)),
  });
}
