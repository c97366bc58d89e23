/** What a cell shows for a function and its arguments. */
import type {FunctionEnv} from './argument';
import type {FunctionDefinition, FunctionResult, FunctionValue} from './definition';
import {message} from './messages';

/** A value that a cell can show: never NaN or Infinity. */
function shown(value: FunctionValue): FunctionValue {
  return typeof value === 'number' && !Number.isFinite(value) ? '' : value;
}

/**
 * A function's result for the arguments of a cell; '' where there is no value, never NaN or Infinity.
 * @param args values, or rows of values for ranges, as Sheets gives them
 * @param found undefined where there is no function of the name, which is an error
 * @throws Error that names the argument, the place of the cell in it and what to do, in the user's language
 */
export function resultOf(
  name: string,
  found: FunctionDefinition | undefined,
  args: readonly unknown[],
  env: FunctionEnv,
): FunctionResult {
  if (!found) throw new Error(`There is no function "${name}".`);
  const {parameters, call} = found;
  const isOpenEnded = parameters.some(({repeated}) => repeated);
  if (args.length > parameters.length && !isOpenEnded) {
    const names = parameters.map((parameter) => parameter.name).join('; ');
    throw new Error(
      message('tooMany', env.language, {fn: name, most: parameters.length, names: names || '–'}),
    );
  }
  const result = call(args, env);
  return Array.isArray(result) ? result.map((row) => row.map(shown)) : shown(result);
}
