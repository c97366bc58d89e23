/** Custom functions by name: what stands behind every cell that calls one. */
import type {FunctionEnv} from './argument';
import type {FunctionResult} from './definition';
import {functionNamed} from './registry';
import {resultOf} from './result';

export type {FunctionResult, FunctionValue} from './definition';

/** A function's result for the arguments of a cell, see resultOf. @throws Error as there */
export function callFunction(name: string, args: readonly unknown[], env: FunctionEnv): FunctionResult {
  return resultOf(name, functionNamed(name), args, env);
}
