/**
 * Build dashboard: reads the user's tabs, plans our sheets, and puts them in the place of the old ones. Nobody is kept
 * waiting by a question: the lock is let go, and after the answer everything is read again.
 */
import {ACTION_TEXTS} from '../../app/actions/texts';
import {changesSince} from '../../app/sidebar/saved';
import {TEXTS} from '../../app/texts';
import {refusalForRoom} from '../../app/workbook/capacity';
import {leanerPlan} from '../../app/workbook/leaner-plan';
import type {ModelBlock} from '../../app/workbook/model/layout';
import type {SheetPlan, SheetRole} from '../../app/workbook/plan';
import {alignSheet} from '../../app/workbook/rebuild/fingerprint';
import {
  type Beside,
  besideOurs,
  namesText,
  type UserEdits,
  userEdits,
} from '../../app/workbook/rebuild/user-edits';
import {type PlannedWorkbook, planWorkbook, type Refusal} from '../../app/workbook/workbook-plan';
import {fill, type Language, translate} from '../../core/text';
import {type Answer, alertUser, choose, confirm, failureText, userLanguage} from '../messages';
import {leaveWordsToSettings} from '../sidebar/mapping';
import {sheetOf} from '../transaction/sheets-by-role';
import {roomFor} from '../workbook/capacity';
import {type Read, readAll} from '../workbook/read-all';
import {plannedSettings} from '../workbook/settings-sheet';
import {copyTitle, type Found, writeWorkbook} from '../workbook/write-dashboard';
import {withLock} from './run';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that a message names. */
const MOST_NAMES = 8;

/** Told what there is nothing to build from, once nobody else is kept waiting. */
export type Refused = (refusal: Refusal, language: Language) => void;

/** Answers so far, by all that the user was asked about: what has changed meanwhile is asked anew. */
type Answers = ReadonlyMap<string, Answer>;

/** What follows once nobody else is kept waiting. */
type Next =
  | {readonly say: string; readonly language: Language}
  | {readonly refusal: Refusal; readonly language: Language}
  | {readonly key: string; readonly ask: () => Answer | undefined};

/** What a build is asked for. */
interface Request {
  readonly account: Language;
  readonly refused: Refused;
  /** Blocks of the model that are written whole, whether the dashboard reads them or not. */
  readonly asked: readonly ModelBlock[];
}

interface Building {
  readonly read: Read;
  readonly answers: Answers;
}

const planFor = (plan: PlannedWorkbook, role: SheetRole): SheetPlan | undefined =>
  plan.sheets.find((each) => each.role === role);

function editsOf({dashboard}: Read, plan: PlannedWorkbook): UserEdits | undefined {
  const board = planFor(plan, 'dashboard');
  return dashboard && board && userEdits(dashboard, board);
}

function besideOf({settings, fingerprints, titles, ours}: Read, plan: PlannedWorkbook): Beside | undefined {
  const [fingerprint, planned] = [fingerprints.settings, planFor(plan, 'settings')];
  if (!ours.sheets.settings || !fingerprint || !planned) return undefined;
  const existing = {values: settings.cells, formulas: settings.formulas};
  const alignment = alignSheet(fingerprint, existing, titles);
  return besideOurs({...alignment, fingerprint, existing, titles}, planned);
}

const named = (names: readonly string[], language: Language): string =>
  namesText(names, MOST_NAMES, translate(ACTION_TEXTS.moreCells, language));

/** Why the settings sheet, which is written where it stands, cannot be; undefined where it can. */
function settingsRefusal(
  {titles}: Read,
  {inTheWay, isShifted}: Beside,
  language: Language,
): string | undefined {
  const sheet = titles.settings ?? '';
  if (isShifted) return fill(translate(ACTION_TEXTS.settingsShifted, language), {sheet});
  if (inTheWay.length === 0) return undefined;
  return fill(translate(ACTION_TEXTS.settingsInTheWay, language), {sheet, ranges: named(inTheWay, language)});
}

function questionAbout(read: Read, {names}: UserEdits): Extract<Next, {key: string}> {
  const {titles, input} = read;
  const text = fill(translate(ACTION_TEXTS.inTheWay, input.language), {
    sheet: titles.dashboard ?? '',
    cells: named(names, input.language),
    copy: copyTitle(read),
  });
  return {key: JSON.stringify(names), ask: () => choose(text, input.language)};
}

/** Writes what is planned, unless the user has to be asked or told something first. */
function put({read, answers}: Building, plan: PlannedWorkbook): Next | undefined {
  const {language} = read.input;
  const [edits, beside] = [editsOf(read, plan), besideOf(read, plan)];
  const refusal = beside && settingsRefusal(read, beside, language);
  if (refusal !== undefined) return {say: refusal, language};
  if (!edits || edits.names.length === 0) return write(read, plan, {edits, beside, isCopied: false});
  const question = questionAbout(read, edits);
  const answer = answers.get(question.key);
  if (!answer) return question;
  return write(read, plan, {edits, beside, isCopied: answer === 'yes' && edits.cells.length > 0});
}

/** @returns what is to be said where the new sheets are valid, but not all is done */
function write(read: Read, plan: PlannedWorkbook, found: Found): Next | undefined {
  const {spreadsheet, saved, input} = read;
  const {sheets, settings, finish} = writeWorkbook(read, plan, found, () => sayProgress(read));
  try {
    finish();
    leaveWordsToSettings(saved, plannedSettings(settings));
    spreadsheet.setActiveSheet(sheetOf(sheets, 'dashboard'));
    tell(read, plan);
    return undefined;
  } catch (error) {
    // The new sheets are valid: that is what the user has to know.
    return {say: failureText('unfinished', error, input.language), language: input.language};
  }
}

/** Says that the dashboard is there, and what the user should look at. */
function tell({spreadsheet, saved, input}: Read, plan: PlannedWorkbook): void {
  // What moved is read as before; a column that took another's place is not what the user has chosen.
  const changes = changesSince(
    saved.seen,
    plan.mappings,
    input.language,
    (key) => key !== 'changedPlace' && key !== 'changedLost',
  );
  const message = [plan.message, ...changes].join('\n');
  const stays = plan.warnings.length + changes.length > 0;
  // A warning asks for something and stays until it is closed.
  spreadsheet.toast(message, translate(TEXTS.product, input.language), stays ? -1 : 5);
}

function sayProgress({spreadsheet, input: {tabs, language}}: Read): void {
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  spreadsheet.toast(fill(translate(TEXTS.writing, language), {rows}), translate(TEXTS.product, language), -1);
}

function build(spreadsheet: Spreadsheet, {account, asked}: Request, answers: Answers): Next | undefined {
  const read = readAll(spreadsheet, account);
  const {ours} = read;
  const input = {...read.input, asked};
  const {language} = input;
  const plan = planWorkbook(input);
  if (!plan.ok) return {refusal: plan, language};
  const building = {read, answers};
  const room = roomFor(ours, plan.sheets, input.tabs);
  if (!room || refusalForRoom(room, plan.sheets, language) === undefined) return put(building, plan);
  const leaner = leanerPlan(input, plan, room);
  if ('refusal' in leaner) return {say: leaner.refusal, language};
  const {question} = leaner;
  if (answers.has(question)) return put(building, leaner.plan);
  return {key: question, ask: () => (confirm(question, language) ? 'yes' : undefined)};
}

function attempt(request: Request, answers: Answers): void {
  const {account, refused} = request;
  const next = withLock(account, () => build(SpreadsheetApp.getActiveSpreadsheet(), request, answers));
  if (!next) return;
  if ('say' in next) alertUser(next.say, next.language);
  else if ('refusal' in next) refused(next.refusal, next.language);
  else {
    const answer = next.ask();
    if (answer) attempt(request, new Map([...answers, [next.key, answer]]));
  }
}

const sayRefusal: Refused = ({message, title}, language) => alertUser(message, language, title);

/**
 * Builds the dashboard, or says why not and what to do.
 * @param asked blocks of the model that are written whole, whether the dashboard reads them or not
 */
export function buildDashboard(refused: Refused = sayRefusal, asked: readonly ModelBlock[] = []): void {
  const language = userLanguage();
  try {
    attempt({account: language, refused, asked}, new Map());
  } catch (error) {
    alertUser(failureText('build', error, language), language);
  }
}
