/** Every custom function by name. */
import {cellFunction, cellFunctions} from './cell-functions';
import type {FunctionDefinition} from './definition';
import {TABLE_FUNCTIONS, tableFunction} from './table-functions';

export function functionNamed(name: string): FunctionDefinition | undefined {
  return cellFunction(name) ?? tableFunction(name);
}

/** Every function, in the order of the list of KPIs, the others after it. */
export function allFunctions(): readonly FunctionDefinition[] {
  return [...cellFunctions(), ...TABLE_FUNCTIONS];
}
