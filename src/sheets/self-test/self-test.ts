/** Help ▸ Self-test: whether Sheets does here what the add-on was made for, and what follows where it does not. */
import {type CheckResult, resultPage} from '../../app/self-test/page';
import {PAGE_TEXTS} from '../../app/self-test/texts';
import {fill, translate} from '../../core/text';
import {withLock} from '../actions/run';
import {detailOf} from '../errors';
import {alertUser, userLanguage} from '../messages';
import {type Bench, withBench} from './bench';
import {CHECKS} from './checks';

function results(bench: Bench): CheckResult[] {
  return CHECKS.map(([id, check]) => {
    try {
      const found = check(bench);
      return found === undefined ? {id} : {id, found};
    } catch (error) {
      return {id, found: detailOf(error, 'en')};
    }
  });
}

function show(): void {
  const language = userLanguage();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = withBench(spreadsheet, translate(PAGE_TEXTS.tab, language), results);
  const about = `Sales KPI self-test: ${spreadsheet.getSpreadsheetLocale()}, ${spreadsheet.getSpreadsheetTimeZone()}, ${Session.getScriptTimeZone()}`;
  const page = HtmlService.createHtmlOutput(resultPage(about, found, language))
    .setWidth(640)
    .setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, translate(PAGE_TEXTS.title, language));
}

/** Menu entry. It works on two tabs of its own and takes them away again. */
export function runSelfTest(): void {
  const language = userLanguage();
  try {
    withLock(language, show);
  } catch (error) {
    alertUser(fill(translate(PAGE_TEXTS.failed, language), {detail: detailOf(error, language)}), language);
  }
}
