/** The local workbench: the built script, the stand-in of Apps Script and the grid, in one page. */
import {createStandIn} from '../../standin';
import {answer, showMessage} from './dialogs';
import {save, xlsxOf} from './download';
import {mountGrid} from './grid';
import {type Inputs, readInputs} from './inputs';
import {askWorkbook} from './landing';
import {createLog} from './log';
import {showMenus} from './menu';
import {loadScript} from './script';
import {pageLanguage, pageText} from './texts';
import {drawn, Workbench} from './workbench';

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** What is to be opened: what the address and the server say, or what the user chooses. */
async function wanted(): Promise<Inputs> {
  const inputs = await readInputs(window.location.search);
  if (!inputs.asks) return inputs;
  const {locale, sheets, sample} = await askWorkbook(element('.landing'), inputs.options.locale);
  const content = sample ? inputs.options.sheets : sheets;
  return {...inputs, sample, options: {...inputs.options, locale, sheets: content}};
}

/** Builds the script anew on the server and runs it on the workbook that is open, whose cells stay as they are. */
async function reload(workbench: Workbench, files: Record<string, string>, say: (text: string) => void) {
  try {
    const fresh = await readInputs(window.location.search);
    Object.assign(files, fresh.options.files);
    attach(workbench, fresh.code);
    say(pageText('reloaded'));
  } catch (error) {
    say(pageText('notBuilt'));
    void showMessage(pageText('notBuilt'), error instanceof Error ? error.message : String(error));
  }
}

function attach({standIn, runMenu}: Workbench, code: string): void {
  standIn.attach(loadScript(code, standIn.globals()), code);
  showMenus(element('.menubar'), standIn.menus, (path) => void runMenu(path));
}

function offerDownload({standIn}: Workbench, say: (text: string) => void): void {
  const button = element('.download');
  button.textContent = pageText('download');
  button.hidden = false;
  button.addEventListener('click', async () => {
    const file = 'sales-kpi.xlsx';
    say(`${file} …`);
    await drawn();
    save(await xlsxOf(standIn.model), file);
    say(pageText('downloaded', {file}));
  });
}

async function open(): Promise<Workbench> {
  document.documentElement.lang = pageLanguage;
  const {code, templates, options, sample, build} = await wanted();
  // The pages of the script are changed in place when it is built anew.
  const files = {...options.files};
  const standIn = createStandIn({engine: o_spreadsheet, ...options, files});
  standIn.answerDialogs(answer);
  const places = {status: element('.status'), sidebar: element('.sidebar')};
  const say = (text: string): void => {
    places.status.textContent = text;
  };
  const toggle = element('.show-log');
  if (!(toggle instanceof HTMLButtonElement)) throw new Error('The log has no button.');
  const workbench = new Workbench(standIn, places, createLog(element('.log'), toggle));
  attach(workbench, code);
  offerDownload(workbench, say);
  await mountGrid(element('.grid'), standIn.model, templates);
  say(pageText('ready'));
  new EventSource('/changes').addEventListener('message', () => void reload(workbench, files, say));
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
