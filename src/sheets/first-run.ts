/** The menu's Build dashboard: where there is nothing to build from, it offers what leads on. */
import {isModelBlock} from '../app/workbook/model/layout';
import {buildDashboard, type Refused} from './actions/build-dashboard';
import {insertSampleData} from './actions/sample-sheet';
import {alertUser, confirm} from './messages';
import {showSidebar} from './sidebar/sidebar';

const leadOn: Refused = ({message, title, offer}, language) => {
  if (!offer) alertUser(message, language, title);
  else if (!confirm(`${message}\n\n${offer.question}`, language)) return;
  else if (offer.what === 'mapping') showSidebar();
  else if (insertSampleData()) buildDashboard();
};

/**
 * Menu entry: builds the dashboard, or leads to what it can be built from.
 * @param asked blocks of the model that a program wants whole; the menu gives none
 */
export function buildFromMenu(asked?: unknown): void {
  buildDashboard(leadOn, Array.isArray(asked) ? asked.filter(isModelBlock) : []);
}
