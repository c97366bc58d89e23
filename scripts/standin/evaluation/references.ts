/** What a formula reads, by its text. */
import type {AST, CompiledFormula, Range} from '@odoo/o-spreadsheet';
import {isSameZone} from './grid';

/** Functions whose results fill more than one cell, wherever such a result is not taken in by another function. */
const FILLING = /^(ARRAYFORMULA|SORT|SORTN|UNIQUE|FILTER|HSTACK|VSTACK|SEQUENCE|SPLIT|TRANSPOSE|FLATTEN)\(/i;

export const mayFill = ({normalizedFormula}: CompiledFormula): boolean =>
  FILLING.test(normalizedFormula.replace(/^=/, ''));

export const isSameRange = (one: Range, other: Range | undefined): boolean =>
  one === other ||
  (one.sheetId === other?.sheetId &&
    one.invalidSheetName === other.invalidSheetName &&
    isSameZone(one.zone, other.zone));

/** Whether a function stands in a formula; the engine asks so by the rules of languages, which takes long. */
export const calls = ({symbols}: CompiledFormula, name: string): boolean =>
  symbols.some((symbol) => symbol.length === name.length && symbol.toUpperCase() === name);

const NONE: ReadonlySet<Range> = new Set();

/** By a formula's text without its values: numbers of the references that are a function's argument for the sake of their place alone. */
const known = new Map<string, ReadonlySet<number>>();

function placesIn(ast: AST): Set<number> {
  const places = new Set<number>();
  let count = 0;
  const visit = (node: AST): void => {
    switch (node.type) {
      case 'REFERENCE':
        count += 1;
        break;
      case 'FUNCALL':
        if (node.value.toUpperCase() === 'OFFSET' && node.args[0]?.type === 'REFERENCE') places.add(count);
        node.args.forEach(visit);
        break;
      case 'BIN_OPERATION':
        visit(node.left);
        visit(node.right);
        break;
      case 'UNARY_OPERATION':
        visit(node.operand);
        break;
      case 'ARRAY':
        node.value.flat().forEach(visit);
        break;
      default:
        break;
    }
  };
  visit(ast);
  return places;
}

/**
 * The ranges that a formula names: those that it reads, and those of which it takes the place alone.
 * @param named range of a name
 */
export function rangesOf(
  compiled: CompiledFormula,
  getters: Parameters<CompiledFormula['getAst']>[0],
  named: (symbol: string) => Range | undefined,
): {readonly read: readonly Range[]; readonly placesOnly: ReadonlySet<Range>} {
  if (compiled.isBadExpression) return {read: [], placesOnly: NONE};
  const names = compiled.symbols.flatMap((symbol) => named(symbol) ?? []);
  const ranges = compiled.rangeDependencies;
  if (!calls(compiled, 'OFFSET'))
    return {read: names.length > 0 ? [...ranges, ...names] : ranges, placesOnly: NONE};
  const places = known.get(compiled.normalizedFormula) ?? placesIn(compiled.getAst(getters));
  known.set(compiled.normalizedFormula, places);
  const read = [...ranges.filter((_, index) => !places.has(index)), ...names];
  const placesOnly = new Set(ranges.filter((range, index) => places.has(index) && !read.includes(range)));
  return {read, placesOnly};
}
