/** The functions of whole tables: a page of its own, see pages.ts. */
import type {FunctionEnv} from '../app/functions/argument';
import type {FunctionResult} from '../app/functions/definition';
import {resultOf} from '../app/functions/result';
import {TABLE_FUNCTIONS} from '../app/functions/table-functions';
import './read-files';

export const CODE = {
  /** See resultOf. @throws Error as there, and where there is no such function */
  call: (name: string, args: readonly unknown[], env: FunctionEnv): FunctionResult => {
    const found = TABLE_FUNCTIONS.find((each) => each.name === name);
    if (!found) throw new Error(`There is no function "${name}".`);
    return resultOf(found, args, env);
  },
};

export type TableFunctions = typeof CODE;
