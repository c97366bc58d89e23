/** The menu. It is made before the user has authorised anything, so it asks for nothing but the user's locale. */
import {translate} from '../core/text';
import {MENU_TEXTS} from './menu-texts';
import {userLanguage} from './messages';

export function addMenu(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(translate(MENU_TEXTS.product, language))
    .addItem(translate(MENU_TEXTS.build, language), 'buildDashboard')
    .addItem(translate(MENU_TEXTS.map, language), 'showSidebar')
    .addItem(translate(MENU_TEXTS.rows, language), 'showRows')
    .addItem(translate(MENU_TEXTS.snapshot, language), 'takeSnapshot')
    .addItem(translate(MENU_TEXTS.sample, language), 'insertSampleData')
    .addItem(translate(MENU_TEXTS.remove, language), 'removeDashboard')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(translate(MENU_TEXTS.help, language))
        .addItem(translate(MENU_TEXTS.helpPage, language), 'showHelp')
        .addItem(translate(MENU_TEXTS.selfTest, language), 'runSelfTest'),
    )
    .addToUi();
}
