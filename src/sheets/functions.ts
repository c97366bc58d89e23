/** Custom functions inside Sheets: dates become days of the spreadsheet's own zone. */
import {type FunctionEnv, isDate} from '../app/functions/argument';
import type {FunctionResult} from '../app/functions/definition';
import {functionNamed} from '../app/functions/registry';
import {resultOf} from '../app/functions/result';
import {userLanguage} from './messages';
import {serialReader} from './workbook/zone-clock';

/** Services are asked only when needed: the zone once and for dates only, the language for messages only. */
function sheetsEnv(): FunctionEnv {
  let serialOf: ((instant: number) => number) | undefined;
  const dayAt = (instant: number): number => {
    serialOf ??= serialReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
    return Math.floor(serialOf(instant));
  };
  return {
    dayOf: (date) => {
      const instant = isDate(date) ? date.getTime() : Number.NaN;
      return Number.isFinite(instant) ? dayAt(instant) : Number.NaN;
    },
    get today() {
      return dayAt(Date.now());
    },
    get language() {
      return userLanguage();
    },
  };
}

/** What a cell shows for a function and its arguments. @throws Error whose message the cell shows on hover */
export function callFunction(name: string, args: ArrayLike<unknown>): FunctionResult {
  return resultOf(name, functionNamed(name), Array.from(args), sheetsEnv());
}
