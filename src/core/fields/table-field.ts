/** One field of a table: what it is called, what it holds, and how people head it. */
import type {Text} from '../text';
import type {ContentTest} from './content';

export type FieldKind = 'text' | 'number' | 'date' | 'flag';

export interface TableField {
  readonly id: string;
  readonly title: Text;
  readonly kind: FieldKind;
  /** Whether a wrong column would make numbers wrong: between equal columns the user chooses. */
  readonly decisive: boolean;
  /** Whether it says which rows count, as what, when or for whom: never left out, not even for lack of room. */
  readonly essential?: boolean;
  /** Whether numbers are shares, so that 80 may mean 80 %. */
  readonly share?: boolean;
  readonly content: ContentTest;
}

/** A field with the headers it has in exports and in tables of people's own. */
export interface NamedField extends TableField {
  readonly headers: readonly string[];
  /** Headers that serve where none of the others is there. */
  readonly lesserHeaders: readonly string[];
}

interface FieldOptions {
  readonly headers: readonly string[];
  readonly lesser?: readonly string[];
  readonly decisive?: true;
}

/** A field whose headers stand beside it; they are asked for only when a table is looked for. */
export function namedField(
  id: string,
  title: Text,
  kind: FieldKind,
  content: ContentTest,
  options: FieldOptions,
): NamedField {
  return {
    id,
    title,
    kind,
    content,
    decisive: options.decisive === true,
    get headers() {
      return options.headers;
    },
    get lesserHeaders() {
      return options.lesser ?? [];
    },
  };
}
