/** Help: the documents of users, in a dialog. */
import {type Language, translate} from '../core/text';
import {MENU_TEXTS} from './menu-texts';
import {userLanguage} from './messages';

/** Name of the project's file that holds the page of Help in a language. */
export function helpFile(language: Language): string {
  return `help-${language}`;
}

/** Menu entry. The page needs nothing of the spreadsheet. */
export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(helpFile(language)).setWidth(720).setHeight(600);
  SpreadsheetApp.getUi().showModalDialog(page, `Sales KPI ▸ ${translate(MENU_TEXTS.help, language)}`);
}
