import type {DealFieldId} from '../tables/fields/deals';

/** The words that one CRM writes into its exports. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Headers of a field as the CRM spells them. */
  readonly headers: Headers;
  /** Headers that serve where none of the others is there. */
  readonly lesserHeaders?: Headers;
  /** Headers of an expected closing date that the CRM sets to the real one when a deal is closed. */
  readonly doubles?: readonly string[];
  readonly words: Words;
}

type Headers = Readonly<Partial<Record<DealFieldId, readonly string[]>>>;

/** Values of stage and status columns; always whole values, never parts of one. */
export interface Words {
  readonly won?: readonly string[];
  readonly lost?: readonly string[];
  readonly open?: readonly string[];
  /** Stages of deals that are still open. */
  readonly stages?: readonly string[];
  /** Closed, but neither won nor lost by this word alone. */
  readonly undecided?: readonly string[];
}
