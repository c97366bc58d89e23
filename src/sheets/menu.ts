/** The menu. It is made before the user has authorised anything, so it asks for nothing but the user's locale. */
import {MENU_TEXTS} from './menu-texts';
import {userLanguage} from './messages';

export function addMenu(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(MENU_TEXTS.product[language])
    .addItem(MENU_TEXTS.build[language], 'buildDashboard')
    .addItem(MENU_TEXTS.map[language], 'showSidebar')
    .addItem(MENU_TEXTS.rows[language], 'showRows')
    .addItem(MENU_TEXTS.snapshot[language], 'takeSnapshot')
    .addItem(MENU_TEXTS.sample[language], 'insertSampleData')
    .addItem(MENU_TEXTS.remove[language], 'removeDashboard')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU_TEXTS.help[language])
        .addItem(MENU_TEXTS.helpPage[language], 'showHelp')
        .addItem(MENU_TEXTS.selfTest[language], 'runSelfTest'),
    )
    .addToUi();
}
