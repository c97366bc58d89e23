/** The menu. It is made before the user has authorised anything, so it asks for nothing but the user's locale. */
import {TEXTS} from '../app/texts';
import {userLanguage} from './messages';

export function addMenu(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createMenu(TEXTS.product[language])
    .addItem(TEXTS.menuBuild[language], 'buildDashboard')
    .addItem(TEXTS.menuSample[language], 'insertSampleData')
    .addToUi();
}
