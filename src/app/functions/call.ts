/** Custom functions by name: what stands behind every cell that calls one. */
import {KPIS} from '../../core/registry';
import type {FunctionEnv} from './argument';
import {callColumns} from './columns';
import {message} from './messages';
import {callScalars} from './scalars';
import {parametersOf} from './signature';

export type FunctionValue = number | string | boolean;
export type FunctionResult = FunctionValue | FunctionValue[][];

/**
 * A function's result for the arguments of a cell; '' where there is no value, never NaN or Infinity.
 * @param args values, or rows of values for ranges, as Sheets gives them
 * @throws Error that names the argument, the place of the cell in it and what to do, in the user's language
 */
export function callFunction(name: string, args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const kpi = KPIS.find(({fn}) => fn?.name === name);
  const spec = kpi?.fn;
  if (!kpi || !spec) throw new Error(`There is no function "${name}".`);
  const names = parametersOf(spec).map((parameter) => parameter.name);
  if (args.length > names.length) {
    const values = {fn: name, most: names.length, names: names.join('; ')};
    throw new Error(message('tooMany', env.language, values));
  }
  const value = 'scalars' in spec ? callScalars(kpi, spec, args, env) : callColumns(kpi, spec, args, env);
  return value !== undefined && Number.isFinite(value) ? value : '';
}
