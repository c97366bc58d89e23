/** Formulas that are written again, in another workbook or by another build: their text is taken apart once. */
import type {CompiledFormula, Range} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';

/** A dashboard has some thousands. */
const MOST = 50_000;

type Getters = Parameters<Engine['CompiledFormula']['Compile']>[2];

/** Ranges by the sheet and the text that refers to them, while the structure of a workbook stays. */
let ranges = new WeakMap<Getters, Map<string, Map<string, Range>>>();

/** Forgets to what references lead, since sheets have come, gone or changed their size. */
export function forgetRanges(getters: Getters): void {
  ranges.delete(getters);
}

/** Forgets them in every workbook: what was undone is told without saying where. */
export function forgetAllRanges(): void {
  ranges = new WeakMap();
}

function rangeOf(getters: Getters, sheetId: string, reference: string): Range {
  const bySheet = ranges.get(getters) ?? new Map<string, Map<string, Range>>();
  ranges.set(getters, bySheet);
  const known = bySheet.get(sheetId) ?? new Map<string, Range>();
  bySheet.set(sheetId, known);
  const range = known.get(reference) ?? getters.getRangeFromSheetXC(sheetId, reference);
  known.set(reference, range);
  // Each formula has its own: what it reads and what it takes the place of may be the same range.
  return {...range};
}

/** Has the engine remember what it made of a formula's text, which does not depend on the sheet but for its ranges. */
export function rememberCompiled({CompiledFormula: Compiled}: Pick<Engine, 'CompiledFormula'>): void {
  const {Compile: compile} = Compiled;
  const known = new Map<
    string,
    {readonly formula: CompiledFormula; readonly references: readonly string[]}
  >();
  Compiled.Compile = (text, sheetId, getters) => {
    const found = known.get(text);
    if (found) {
      const dependencies = found.references.map((reference) => rangeOf(getters, sheetId, reference));
      return Compiled.CopyWithDependencies(found.formula, sheetId, dependencies);
    }
    const references: string[] = [];
    const watched: typeof getters = new Proxy(getters, {
      get: (target, name, self): unknown =>
        name === 'getRangeFromSheetXC'
          ? (id: string, reference: string) => {
              references.push(reference);
              return rangeOf(target, id, reference);
            }
          : Reflect.get(target, name, self),
    });
    const formula = Reflect.apply(compile, Compiled, [text, sheetId, watched]);
    // What is no formula may become one, with a function that is known later.
    if (formula.isBadExpression) return formula;
    if (known.size >= MOST) known.clear();
    // Without its ranges, which hold on to the whole workbook.
    known.set(text, {formula: Compiled.CopyWithDependencies(formula, sheetId, []), references});
    return formula;
  };
}
