/** Sheets takes `;` between arguments in every locale; the engine takes only the locale's own separator. */
import type { Model } from '@odoo/o-spreadsheet';
/** `=SUM(1;2)` → `=SUM(1,2)`; texts, quoted sheet names and array literals keep their `;`. */
export declare function withCommas(formula: string): string;
/**
 * Lets a user of the grid type `;` where the locale's own separator is `,`. The engine stores formulas with
 * `,` whatever the locale, so every formula that reaches it can be treated alike.
 */
export declare function acceptSemicolons(model: Model): void;
