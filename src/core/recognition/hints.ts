import type {DateOrder} from '../dates';
import type {DealFieldId} from '../fields/deal-field';
import type {Outcome} from '../mapping';

/** How texts of a column are to be read: order of a date, decimal sign, or scale of a share. */
export type FormatHint = Exclude<DateOrder, 'none'> | '.' | ',' | '1' | '100';

/** What the user has already settled. Answers to questions come back this way; each outranks what is found. */
export interface RecognitionHints {
  /** Name of the tab that holds the deals. */
  readonly tab?: string;
  /** Header of a field's column, or `D: Header` where several have it; `''` for a field without a column. */
  readonly columns?: Readonly<Partial<Record<DealFieldId, string>>>;
  readonly formats?: Readonly<Partial<Record<DealFieldId, FormatHint>>>;
  /** Outcomes of words, by field (`status`, `stage`). */
  readonly words?: Readonly<Partial<Record<DealFieldId, Readonly<Record<string, Outcome>>>>>;
}
