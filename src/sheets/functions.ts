/** Custom functions inside Sheets: dates become days of the spreadsheet's own zone. */
import {type FunctionEnv, isDate} from '../app/functions/argument';
import {cellFunction} from '../app/functions/cell-functions';
import type {FunctionResult} from '../app/functions/definition';
import {message} from '../app/functions/messages';
import {resultOf} from '../app/functions/result';
import {detailOf, userLanguage} from './messages';
import {PAGES, PageError} from './pages';
import {serialReader} from './zone-clock';

/** Services are asked only when needed: the zone once and for dates only, the language for messages only. */
function sheetsEnv(): FunctionEnv {
  let serialOf: ((instant: number) => number) | undefined;
  return {
    dayOf: (date) => {
      const instant = isDate(date) ? date.getTime() : Number.NaN;
      if (!Number.isFinite(instant)) return Number.NaN;
      serialOf ??= serialReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
      return Math.floor(serialOf(instant));
    },
    get language() {
      return userLanguage();
    },
  };
}

/** What a cell shows for a function and its arguments. @throws Error whose message the cell shows on hover */
export function callFunction(name: string, args: ArrayLike<unknown>): FunctionResult {
  const [found, given, env] = [cellFunction(name), Array.from(args), sheetsEnv()];
  if (found) return resultOf(name, found, given, env);
  try {
    return PAGES['table-functions'].run(({tableFunction}) => resultOf(name, tableFunction(name), given, env));
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new Error(message('notStarted', env.language, {name, detail: detailOf(error, env.language)}));
  }
}
