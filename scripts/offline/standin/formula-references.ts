/** Which sheets a formula reads, by the sheets and named ranges that it names. */
import type {Host} from './host';

const PARTS = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*))(!)?/g;

/** Ids of the sheets that the formula names, by themselves or by a named range; an unknown sheet gives ''. */
export function references(host: Host, formula: string): string[] {
  const found: string[] = [];
  for (const [, quoted, plain, mark] of formula.matchAll(PARTS)) {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    if (name === undefined) continue;
    if (mark) found.push(host.getters.getSheetIdByName(name) ?? '');
    else if (plain !== undefined) {
      const named = host.getters.getNamedRange(plain);
      if (named) found.push(named.range.sheetId);
    }
  }
  return found;
}
