import {DATE_ORDERS, type WordClass} from '../mapping';

/** How texts of a column are to be read: order of a date, decimal sign, or scale of a share. */
export const FORMAT_HINTS = [...DATE_ORDERS, '.', ',', '1', '100'] as const;
export type FormatHint = (typeof FORMAT_HINTS)[number];

/** What the user has already settled. Answers to questions come back this way; each outranks what is found. */
export interface RecognitionHints {
  /** Name of the tab that holds the table; `''` where the spreadsheet has none. */
  readonly tab?: string;
  /** 1-based row of the headers in that tab; another is found where no such table stands under it. */
  readonly headerRow?: number;
  /** Header of a field's column, or `D: Header` where several have it; `''` for a field without a column. */
  readonly columns?: Readonly<Partial<Record<string, string>>>;
  readonly formats?: Readonly<Partial<Record<string, FormatHint>>>;
  /** Classes of words, by field (`status`, `stage` …). */
  readonly words?: Readonly<Partial<Record<string, Readonly<Record<string, WordClass>>>>>;
}
