/** Which formulas read some sheets or names: for saying so before those go. */
import {sheetRef} from '../../core/formulas/formula-text';

export interface Targets {
  /** Titles of sheets. */
  readonly titles: readonly string[];
  /** Named ranges. */
  readonly names: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A test of formulas, in the notation of any locale. */
export function readerOf({titles, names}: Targets): (formula: string) => boolean {
  const sheets = titles.flatMap((title) => [
    `${escaped(sheetRef(title))}!`,
    `(?<![\\p{L}\\d_.'])${escaped(title)}!`,
  ]);
  const ranges = names.map((name) => `(?<![\\p{L}\\d_.'!])${escaped(name)}(?![\\p{L}\\d_.!(])`);
  const all = [...sheets, ...ranges];
  if (all.length === 0) return () => false;
  const target = new RegExp(all.join('|'), 'iu');
  return (formula) => formula !== '' && target.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
