/** Custom functions inside Sheets: dates become days of the spreadsheet's own zone. */
import {type FunctionEnv, isDate} from '../app/functions/argument';
import {callFunction as call, type FunctionResult} from '../app/functions/call';
import {dayOfIso} from '../core/day';
import {userLanguage} from './messages';

/** Services are asked only when needed: the zone once and for dates only, the language for messages only. */
function sheetsEnv(): FunctionEnv {
  let zone: string | undefined;
  return {
    dayOf: (date) => {
      if (!isDate(date)) return Number.NaN;
      zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return dayOfIso(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) ?? Number.NaN;
    },
    get language() {
      return userLanguage();
    },
  };
}

/** What a cell shows for a function and its arguments. @throws Error whose message the cell shows on hover */
export function callFunction(name: string, args: readonly unknown[]): FunctionResult {
  return call(name, args, sheetsEnv());
}
