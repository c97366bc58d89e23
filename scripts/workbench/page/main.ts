/** The local workbench: the built script, the stand-in of Apps Script and the grid, in one page. */
import {createStandIn} from '../../standin';
import {answer, showMessage} from './dialogs';
import {mountGrid} from './grid';
import {readInputs} from './inputs';
import {showMenus} from './menu';
import {loadScript} from './script';
import {Workbench} from './workbench';

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

async function open(): Promise<Workbench> {
  const {code, templates, options, sample, build} = await readInputs(window.location.search);
  const standIn = createStandIn({engine: o_spreadsheet, ...options});
  standIn.answerDialogs(answer);
  const {bundle, evaluate} = loadScript(code, standIn.globals());
  standIn.attach(bundle, code, evaluate);
  const places = {status: element('.status'), sidebar: element('.sidebar')};
  const workbench = new Workbench(standIn, places);
  showMenus(element('.menubar'), standIn.menus, (path) => void workbench.runMenu(path));
  await mountGrid(element('.grid'), standIn.model, templates);
  places.status.textContent = 'Ready';
  if (sample) await workbench.runFunction('insertSampleData');
  if (build) await workbench.runFunction('buildDashboard');
  return workbench;
}

window.workbench = open();
window.workbench.catch((error: unknown) => {
  element('.status').textContent = 'Not open';
  void showMessage(
    'The workbook could not be opened',
    error instanceof Error ? error.message : String(error),
  );
});
