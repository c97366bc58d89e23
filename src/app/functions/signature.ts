/** Parameters of the custom functions, in order: a public contract, since they live in users' formulas. */
import type {ColumnParameter, FunctionSpec} from '../../core/function-spec';
import type {Text} from '../../core/text';

export interface Parameter {
  readonly name: string;
  readonly text: Text;
  readonly optional: boolean;
  /** Type as JSDoc writes it. */
  readonly type: string;
}

const COLUMN_TYPES: Readonly<Record<ColumnParameter['field'], string>> = {
  amount: 'Array<Array<number>>',
  probability: 'Array<Array<number>>',
  stage: 'Array<Array<string>>',
  created: 'Array<Array<Date>>',
  closed: 'Array<Array<Date>>',
};

export function parametersOf(spec: FunctionSpec): Parameter[] {
  if ('scalars' in spec) {
    return spec.scalars.map(({name, text, fallback, otherwise}) => ({
      name,
      text,
      optional: fallback !== undefined || otherwise !== undefined,
      type: 'number|Array<Array<*>>',
    }));
  }
  const columns = spec.columns.map(({name, text, field, optional}) => ({
    name,
    text,
    optional: optional === true,
    type: COLUMN_TYPES[field],
  }));
  const {method} = spec;
  if (!method) return columns;
  return [...columns, {name: method.name, text: method.text, optional: true, type: 'string'}];
}

/** `SALES_CYCLE(created; closed; [stages]; [method])`. */
export function signatureOf(spec: FunctionSpec): string {
  const names = parametersOf(spec).map(({name, optional}) => (optional ? `[${name}]` : name));
  return `${spec.name}(${names.join('; ')})`;
}
