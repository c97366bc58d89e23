/** Build dashboard: reads the user's tabs, plans our sheets, and puts them in the place of the old ones. */

import {withoutNames} from '../app/direct-names';
import {boardOf} from '../app/kept/board';
import {SHARED, type SharedRole} from '../app/kept/places';
import {shiftedTo} from '../app/kept/shifted';
import {leanerPlan} from '../app/leaner-plan';
import type {ModelBlock} from '../app/model/layout';
import {type PlanCell, SHEET_ROLES, type SheetPlan, type SheetRole} from '../app/plan';
import {refusalForRoom} from '../app/room';
import {ledToInterim, withShownTitles} from '../app/shown-titles';
import {changesSince} from '../app/sidebar/saved';
import {TEXTS} from '../app/texts';
import {type PlannedWorkbook, planWorkbook, type Refusal} from '../app/workbook-plan';
import {fill, type Language} from '../core/text';
import {withLock} from './actions/run';
import type {Separator} from './content';
import {keepOn, questionAbout, readStanding, refusalOf, type Standing, sizeWith} from './kept';
import {adjusting, contentAlone} from './lasting-board';
import {leaveWordsToSettings} from './mapping';
import {alertUser, confirm, failureText, userLanguage} from './messages';
import {type Read, readAll, type Titles} from './read-all';
import {replaceSheets} from './replace-sheets';
import {roomFor} from './room';
import {
  isWritten,
  keptCells,
  layoutOf,
  type Overwriting,
  overwriting,
  plannedSettings,
} from './settings-sheet';
import {sheetOf} from './sheets-by-role';
import {probe, restyleSheet, writeSheets} from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Standings = Readonly<Partial<Record<SharedRole, Standing>>>;

/** What the user has put on the sheets that are written anew. */
function standingsOf({ours, places}: Read, plans: readonly SheetPlan[]): Standings {
  const standings: Partial<Record<SharedRole, Standing>> = {};
  for (const role of SHARED) {
    const [sheet, plan, known] = [ours.sheets[role], plans.find((each) => each.role === role), places(role)];
    if (sheet && plan && known) standings[role] = readStanding(sheet, known, plan, ours.registry.board);
  }
  return standings;
}

/** Whether a build may begin: what stands in the way is said first. */
function mayBuild({dashboard, settings}: Standings, language: Language): boolean {
  const refused = settings && refusalOf(settings, language);
  if (refused !== undefined) {
    alertUser(refused, language);
    return false;
  }
  const question = dashboard && questionAbout(dashboard, language);
  return question === undefined || confirm(question, language);
}

/** The settings sheet that stays: written only where its content or its layout has changed. */
function settingsSteps(
  {ours, settings}: Read,
  plan: SheetPlan,
  standing: Standing | undefined,
): Overwriting & {readonly restyled: boolean} {
  const sheet = ours.sheets.settings;
  const idle = {write: () => undefined, restore: () => undefined, restyled: false};
  if (!sheet) return idle;
  const isKept = keptCells(standing?.kept.ranges ?? []);
  const restyled = ours.registry.settings !== layoutOf(plan);
  if (!restyled && isWritten(plan, settings, isKept)) return idle;
  return {...overwriting(sheet, plan, settings, isKept), restyled};
}

function planOf(plans: readonly SheetPlan[], role: SheetRole): SheetPlan {
  const plan = plans.find((each) => each.role === role);
  if (!plan) throw new Error(`There is no plan of "${role}".`);
  return plan;
}

/** Titles under which sheets are made by those that they take over. */
function retitled(interim: Titles, now: Titles): ReadonlyMap<string, string> {
  const roles = Object.keys(interim) as SheetRole[];
  const pairs = roles.map((role) => [interim[role] ?? '', now[role] ?? ''] as const);
  return new Map(pairs.filter(([from, to]) => from !== to));
}

/** The plans with their references to the dashboard as they are between the rows and columns of the user's. */
function aroundInsertions(plans: readonly SheetPlan[], standing: Standing | undefined): readonly SheetPlan[] {
  if (!standing || standing.kept.rows.length + standing.kept.columns.length === 0) return plans;
  const {title} = planOf(plans, 'dashboard');
  const moved = (cell: PlanCell | undefined): PlanCell | undefined =>
    cell?.formula === undefined ? cell : {...cell, formula: shiftedTo(title, cell.formula, standing.kept)};
  return plans.map((plan) => ({...plan, cells: plan.cells.map((row) => row.map(moved))}));
}

function put(read: Read, plan: PlannedWorkbook, {dashboard, settings: standing}: Standings): void {
  const {spreadsheet, properties, ours, titles, input, saved} = read;
  const shown = retitled(input.titles ?? {}, titles);
  const direct = withoutNames(plan.sheets).map((each) => withShownTitles(each, shown));
  const plans = aroundInsertions(direct, dashboard);
  const [board, settings] = [planOf(plans, 'dashboard'), planOf(plans, 'settings')];
  const steps = settingsSteps(read, settings, standing);
  const lasting = dashboard && {
    standing: dashboard,
    ...adjusting(dashboard, board, ours.registry.board.looks),
  };
  let separator: Separator = ';';
  const {sheets, finish} = replaceSheets({
    spreadsheet,
    properties,
    ours,
    plans,
    going: SHEET_ROLES.filter((role) => role !== 'settings'),
    lasting: lasting && {
      role: 'dashboard',
      sheet: lasting.standing.sheet,
      ...sizeWith(lasting.standing, board),
      moved: lasting.moved,
      adjust: () => {
        lasting.adjust(separator);
      },
    },
    titles,
    registry: {language: input.language, settings: layoutOf(settings), board: boardOf(board)},
    write: ({sheets: staged, fresh}) => {
      sayProgress(read);
      const aside = sheetOf(staged, 'dashboard');
      const found = probe(aside);
      separator = found.separator;
      const made = plans.filter(({role}) => fresh.has(role));
      const written = made.map((each) => (lasting && each.role === 'dashboard' ? contentAlone(each) : each));
      // Before anything refers to rows that are still to come.
      lasting?.grow();
      const ranges = writeSheets(staged, written, found);
      if (lasting) keepOn(aside, lasting.standing, board, (formula) => ledToInterim(formula, shown));
      steps.write(found.separator);
      if (steps.restyled) restyleSheet(sheetOf(staged, 'settings'), settings);
      return ranges;
    },
    restore: () => {
      lasting?.shrinkBack();
      steps.restore();
    },
  });
  try {
    finish();
    leaveWordsToSettings(saved, plannedSettings(settings));
    spreadsheet.setActiveSheet(sheetOf(sheets, 'dashboard'));
    tell(read, plan);
  } catch (error) {
    // The new sheets are valid: that is what the user has to know.
    alertUser(failureText('unfinished', error, input.language), input.language);
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
  spreadsheet.toast(message, TEXTS.product[input.language], stays ? -1 : 5);
}

/** Told what there is nothing to build from, once nobody else is kept waiting. */
export type Refused = (refusal: Refusal, language: Language) => void;

const sayRefusal: Refused = ({message, title}, language) => alertUser(message, language, title);

/** @returns what is left to say, and perhaps to ask, once nobody else is kept waiting */
function build(
  spreadsheet: Spreadsheet,
  account: Language,
  refused: Refused,
  asked: readonly ModelBlock[],
): (() => void) | undefined {
  const read = readAll(spreadsheet, account);
  const {ours} = read;
  const input = {...read.input, asked};
  const plan = planWorkbook(input);
  if (!plan.ok) return () => refused(plan, input.language);
  const room = roomFor(ours, plan.sheets, input.tabs);
  if (!room || refusalForRoom(room, plan.sheets, input.language) === undefined)
    return putIfAllowed(read, plan);
  const leaner = leanerPlan(input, plan, room);
  if ('refusal' in leaner) return () => alertUser(leaner.refusal, input.language);
  return confirm(leaner.question, input.language) ? putIfAllowed(read, leaner.plan) : undefined;
}

function putIfAllowed(read: Read, plan: PlannedWorkbook): undefined {
  const standings = standingsOf(read, plan.sheets);
  if (!mayBuild(standings, read.input.language)) return;
  put(read, plan, standings);
}

function sayProgress({spreadsheet, input: {tabs, language}}: Read): void {
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  spreadsheet.toast(fill(TEXTS.writing[language], {rows}), TEXTS.product[language], -1);
}

/**
 * Builds the dashboard, or says why not and what to do.
 * @param asked blocks of the model that are written whole, whether the dashboard reads them or not
 */
export function buildDashboard(refused: Refused = sayRefusal, asked: readonly ModelBlock[] = []): void {
  const language = userLanguage();
  try {
    const next = withLock(language, () =>
      build(SpreadsheetApp.getActiveSpreadsheet(), language, refused, asked),
    );
    next?.();
  } catch (error) {
    alertUser(failureText('build', error, language), language);
  }
}
