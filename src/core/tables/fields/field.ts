/** One field of a table: what it is called, what it holds, and how people head it. */
import type {Cell} from '../../mapping';
import type {Text} from '../../text';
import type {ContentTest} from './content';

export type FieldKind = 'text' | 'number' | 'date' | 'flag';

export interface TableField<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  readonly kind: FieldKind;
  readonly content: ContentTest;
  /** Headers that it has in exports and in tables of people's own; those of CRMs may stand in presets besides. */
  readonly headers: readonly string[];
  /** Headers that serve where none of the others is there. */
  readonly lesserHeaders?: readonly string[];
  /** Whether a wrong column would make numbers wrong: between equal columns the user chooses. */
  readonly decisive?: true;
  /** Whether it says which rows count, as what, when or for whom: never left out, not even for lack of room. */
  readonly essential?: true;
  /** Whether numbers are shares, so that 80 may mean 80 %. */
  readonly share?: true;
  /**
   * Given where measures read the field as it stands: of `listPrice` come the canonical columns `list_price`, and
   * `has_list_price`, which is "yes" where it is known.
   */
  readonly measured?: Measured;
}

export interface Measured {
  /** Whether its numbers are in the row's currency. */
  readonly money?: true;
  /** Its cell in a deal of the sample, under its title; `part` runs evenly from 0 to 1. */
  readonly sample?: (amount: number, part: number) => Cell;
}

/** Declares a field of any table. */
export function field<const Id extends string>(declared: TableField<Id>): TableField<Id> {
  return declared;
}
