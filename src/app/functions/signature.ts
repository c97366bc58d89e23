/** Signatures of the custom functions: a public contract, since names and order live in users' formulas. */
import type {FunctionDefinition, Parameter} from './definition';

function written({name, optional, repeated}: Parameter): string {
  const one = repeated ? `${name}…` : name;
  return optional ? `[${one}]` : one;
}

/** `SALES_CYCLE(created; closed; [stages]; [method])`. */
export function signatureOf({name, parameters}: FunctionDefinition): string {
  return `${name}(${parameters.map(written).join('; ')})`;
}
