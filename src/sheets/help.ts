/** Help: the documents of users, in a dialog. */
import {helpFile} from '../app/data-file';
import {MENU_TEXTS} from './menu-texts';
import {userLanguage} from './messages';

/** Menu entry. The page needs nothing of the spreadsheet. */
export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(helpFile(language)).setWidth(720).setHeight(600);
  SpreadsheetApp.getUi().showModalDialog(page, `Sales KPI ▸ ${MENU_TEXTS.help[language]}`);
}
