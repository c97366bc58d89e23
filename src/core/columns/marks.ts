/**
 * BANT marks: how well a deal is qualified, 1–5. A criterion is a mark, or yes (5) and no (1); the score is the mean
 * over the criteria that are given, so that a missing one neither helps nor harms.
 */
export const CRITERIA = ['budget', 'authority', 'need', 'timing'] as const;
export const [LOWEST_MARK, HIGHEST_MARK] = [1, 5] as const;

/** Bands of the score's distribution: rounded marks, halves up. */
export const SCORE_BANDS = [1, 2, 3, 4, 5] as const;

/** A band as text, since criteria would take a digit for a number. */
export const bandName = (band: number): string => `band ${band}`;
