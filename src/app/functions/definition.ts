/** A custom function as one object: what it is called, what it says of itself, and what it does. */
import type {FunctionExample} from '../../core/definitions/function-spec';
import type {Text} from '../../core/text';
import type {FunctionEnv} from './argument';
import type {ColumnArgument, ColumnKind} from './column-arguments';

export type FunctionValue = number | string | boolean;
/** What a cell shows: a value, or rows that spill, as many columns each. */
export type FunctionResult = FunctionValue | FunctionValue[][];

export interface Parameter {
  readonly name: string;
  readonly text: Text;
  readonly optional: boolean;
  /** Type as JSDoc writes it. */
  readonly type: string;
  /** Whether the last argument can be given any number of times. */
  readonly repeated?: true;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly title: Text;
  readonly definition: Text;
  readonly returns: Text;
  /** Type of the result as JSDoc writes it. */
  readonly type: string;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly FunctionExample[];
  /** @throws Error that names the argument, the place of the cell in it and what to do */
  readonly call: (args: readonly unknown[], env: FunctionEnv) => FunctionResult;
}

export const ANY_RANGE = 'Array<Array<*>>';

const COLUMN_TYPES: Readonly<Record<ColumnKind, string>> = {
  number: 'Array<Array<number>>',
  share: 'Array<Array<number>>',
  stage: 'Array<Array<string>>',
  date: 'Array<Array<Date>>',
  name: 'Array<Array<string>>',
};

export function columnParameter({name, text, kind, optional}: ColumnArgument): Parameter {
  return {name, text, optional: optional === true, type: COLUMN_TYPES[kind]};
}
