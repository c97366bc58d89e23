/** How well the cells of a column suit a field, 0–1. A header names a field; these decide whether to believe it. */
import type {ColumnProfile} from '../../recognition/column-profile';

export type ContentTest = (profile: ColumnProfile) => number;

/** An empty column may yet be filled: it is taken where no filled one suits. */
const EMPTY = 0.5;
/** Most cells; the rest may be footers, «n/a» and errors. */
const MOST = 0.6;

const unlessEmpty =
  (test: ContentTest): ContentTest =>
  (profile) =>
    profile.filled === 0 ? EMPTY : test(profile);

export const dates: ContentTest = unlessEmpty((column) => {
  if (column.share('dates') >= MOST) return 1;
  return column.share('dates') + column.share('serials') >= MOST ? 0.8 : 0;
});

export const amounts: ContentTest = unlessEmpty((column) => (column.share('numbers') >= MOST ? 1 : 0));

export const shares: ContentTest = unlessEmpty((column) => (column.share('hundreds') >= MOST ? 1 : 0));

export const flags: ContentTest = unlessEmpty((column) => (column.share('flags') >= 0.8 ? 1 : 0));

/** Names; numbers may be ids of what is named. */
export const names: ContentTest = unlessEmpty((column) => {
  if (column.share('texts') >= MOST) return 1;
  return column.share('dates') >= MOST || column.share('flags') >= 0.8 ? 0 : 0.6;
});

/** As names, but yes and no are a type too: «Повторная сделка». */
export const types: ContentTest = unlessEmpty((column) => {
  if (column.share('texts') >= MOST) return 1;
  return column.share('dates') >= MOST ? 0 : 0.6;
});

export const ids: ContentTest = unlessEmpty((column) => {
  if (column.share('dates') >= MOST) return 0;
  return column.distinct() > 0.5 ? 1 : 0;
});

export const currencies: ContentTest = unlessEmpty((column) => {
  if (column.share('codes') >= MOST) return 1;
  return column.share('texts') >= MOST && column.distinctCount() <= 20 ? 0.6 : 0;
});

/** More stages than this no pipeline has. */
const MANY_STAGES = 60;

export const stages: ContentTest = unlessEmpty((column) => {
  if (column.share('dates') >= MOST || column.share('flags') >= 0.8 || column.distinctCount() > MANY_STAGES)
    return 0;
  if (column.share('texts') < MOST) return 0.4;
  return column.words().known >= 0.3 ? 1 : 0.9;
});

/** A status outranks the stage, so its words must be known. */
export const statuses: ContentTest = unlessEmpty((column) => {
  if (column.words().statuses >= 0.8) return 1;
  return column.words().known >= MOST ? 0.5 : 0;
});

/** Marks from 1 to 5, or yes and no; an amount under the same header is none. */
export const scores: ContentTest = unlessEmpty((column) =>
  column.share('marks') + column.share('flags') >= 0.8 ? 1 : 0,
);

/** Columns where some of the words of a vocabulary must stand. */
export const wordsOf = (isKnown: (word: string) => boolean, otherwise: number): ContentTest =>
  unlessEmpty((column) => {
    if (column.share('dates') >= MOST) return 0;
    return [...column.values()].some(isKnown) ? 1 : otherwise;
  });
