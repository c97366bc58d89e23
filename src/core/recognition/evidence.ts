/** Signs by which a tab is one kind of table and not another. */
import {normaliseHeader} from '../vocabulary/normalise';
import type {TableReading} from './reading';

/** Whether the tab's name holds one of some words, or begins a word with one of them: «Расходы 2026». */
export function isNamed({tab}: TableReading, beginnings: readonly string[]): boolean {
  const words = normaliseHeader(tab.name).split(' ');
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Whether a field stands under a header of its own, word by word, not under one that only serves in its place. */
export function hasOwnHeader({found}: TableReading, field: string): boolean {
  return (found.get(field)?.matches ?? []).some((match) => match.field === field && match.weight >= 1);
}

/** Whether the header of a field's column holds a word that begins so. */
export function headerSays({found}: TableReading, field: string, beginnings: readonly string[]): boolean {
  const words = normaliseHeader(found.get(field)?.header ?? '').split(' ');
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
