/** Writes a planned workbook: new sheets take the place of the old ones, the dashboard and the settings stay. */
import {ACTION_TEXTS} from '../../app/actions/texts';
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../../app/workbook/plan';
import {boardOf} from '../../app/workbook/rebuild/board';
import {FINGERPRINTS, Fingerprint} from '../../app/workbook/rebuild/fingerprint';
import {type Beside, type UserEdits, withTyped} from '../../app/workbook/rebuild/user-edits';
import type {PlannedWorkbook} from '../../app/workbook/workbook-plan';
import {fill, translate} from '../../core/text';
import {contentAlone, type InPlaceSteps, inPlaceSteps} from '../transaction/in-place-dashboard';
import {type InPlace, interimTitle, replaceSheets, type Staged} from '../transaction/sheet-transaction';
import {type SheetsByRole, sheetOf} from '../transaction/sheets-by-role';
import {writeCopy} from '../transaction/user-copy';
import type {Separator} from './content';
import type {RangesByRole} from './names';
import type {Read} from './read-all';
import {isWritten, layoutOf, type Overwriting, overwriting} from './settings-sheet';
import {type Probe, probe, restyleSheet, writeSheets} from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a build found of the user's on the sheets that it writes anew, and what the user wants done with it. */
export interface Found {
  /** On the dashboard; undefined where that is made anew. */
  readonly edits: UserEdits | undefined;
  /** On the settings sheet; undefined where nobody knows what was written there. */
  readonly beside: Beside | undefined;
  /** Whether what would be written over is kept on a tab of its own. */
  readonly isCopied: boolean;
}

export interface WrittenWorkbook {
  readonly sheets: SheetsByRole;
  readonly settings: SheetPlan;
  /** What is still to be done; the sheets are valid even where it fails. */
  readonly finish: () => void;
}

function planOf(plans: readonly SheetPlan[], role: SheetRole): SheetPlan {
  const plan = plans.find((each) => each.role === role);
  if (!plan) throw new Error(`There is no plan of "${role}".`);
  return plan;
}

/** Title of the tab that keeps what would be written over. */
export function copyTitle({titles, ours, input}: Read): string {
  const title = fill(translate(ACTION_TEXTS.sheetCopy, input.language), {sheet: titles.dashboard ?? ''});
  const taken = new Set(ours.all.map(({name}) => name.toLowerCase()));
  return taken.has(title.toLowerCase()) ? interimTitle(title, taken) : title;
}

const formulasOf = ({cells}: SheetPlan): string[][] =>
  cells.map((line) => line.map((cell) => (cell?.formula === undefined ? '' : `=${cell.formula}`)));

class WorkbookWriter {
  readonly #plans: readonly SheetPlan[];
  readonly #board: SheetPlan;
  readonly #settings: SheetPlan;
  readonly #settingsSteps: Overwriting | undefined;
  readonly #isRestyled: boolean;
  readonly #inPlace: InPlaceSteps | undefined;
  readonly #copy: string | undefined;
  #separator: Separator = ';';

  constructor(
    readonly read: Read,
    plan: PlannedWorkbook,
    readonly found: Found,
    readonly announce: () => void,
  ) {
    const {ours, settings, dashboard} = read;
    this.#plans = plan.sheets;
    this.#board = planOf(this.#plans, 'dashboard');
    this.#settings = planOf(this.#plans, 'settings');
    const {settings: sheet} = ours.sheets;
    const isKept = found.beside?.isKept ?? (() => false);
    this.#isRestyled = sheet !== undefined && ours.registry.settings !== layoutOf(this.#settings);
    if (sheet && (this.#isRestyled || !isWritten(this.#settings, settings, isKept)))
      this.#settingsSteps = overwriting(sheet, this.#settings, settings, isKept);
    this.#inPlace = dashboard && inPlaceSteps(dashboard, this.#board, ours.registry.board);
    this.#copy = found.isCopied ? copyTitle(read) : undefined;
  }

  replace(): WrittenWorkbook {
    const {spreadsheet, properties, ours, titles, input} = this.read;
    const {sheets, finish} = replaceSheets({
      spreadsheet,
      properties,
      ours,
      plans: this.#plans,
      going: SHEET_ROLES.filter((role) => role !== 'settings'),
      inPlace: this.#dashboardInPlace(),
      copy: this.#copy,
      titles,
      registry: {
        language: input.language,
        settings: layoutOf(this.#settings),
        board: boardOf(this.#board),
      },
      write: (staged, keepCopy) => this.#write(staged, keepCopy),
      restore: () => {
        this.#inPlace?.shrinkBack();
        this.#settingsSteps?.restore();
      },
    });
    return {sheets, finish, settings: this.#settings};
  }

  #dashboardInPlace(): InPlace | undefined {
    const [{dashboard}, steps] = [this.read, this.#inPlace];
    if (!dashboard || !steps) return undefined;
    return {
      role: 'dashboard',
      sheet: dashboard.sheet,
      rows: this.#board.rows,
      columns: this.#board.columns,
      moved: steps.moved,
      adjust: () => steps.adjust(this.#separator),
    };
  }

  #write(staged: Staged, keepCopy: () => void): RangesByRole {
    this.announce();
    const aside = sheetOf(staged.sheets, 'dashboard');
    const size = probe(aside);
    this.#separator = size.separator;
    this.#clearWay(staged.copy, size, keepCopy);
    // Before anything refers to rows that are still to come.
    this.#inPlace?.grow();
    const made = this.#plans.filter(({role}) => staged.fresh.has(role));
    const ranges = writeSheets(
      staged.sheets,
      made.map((plan) => (plan.role === 'dashboard' ? this.#content(plan) : plan)),
      size,
    );
    this.#writeFingerprints(sheetOf(staged.sheets, 'model'), aside);
    this.#settingsSteps?.write(size.separator);
    if (this.#isRestyled) restyleSheet(sheetOf(staged.sheets, 'settings'), this.#settings);
    return ranges;
  }

  /** Rows and columns of the user's go for good, so the tab that keeps what is in them stays whatever follows. */
  #clearWay(copy: Sheet | undefined, size: Probe, keepCopy: () => void): void {
    const [{dashboard}, {edits}, steps] = [this.read, this.found, this.#inPlace];
    if (copy && dashboard && edits) writeCopy(copy, dashboard, edits, size);
    if (!steps?.isShifted) return;
    if (copy) keepCopy();
    steps.straighten();
  }

  /** The dashboard's plan with what the user has typed; without what is not copied where it is only made aside. */
  #content(plan: SheetPlan): SheetPlan {
    const typed = withTyped(plan, this.found.edits?.typed ?? []);
    return this.#inPlace ? contentAlone(typed) : typed;
  }

  /** Formulas are read back, since the service may write them otherwise than we do. */
  #writeFingerprints(model: Sheet, aside: Sheet): void {
    const titles = Object.fromEntries(this.#plans.map(({role, title}) => [role, title]));
    const {rows, columns} = this.#board;
    // A range of a known size is read without waiting for what the formulas give.
    const board = Fingerprint.of(this.#board, aside.getRange(1, 1, rows, columns).getFormulas(), titles);
    const settings = Fingerprint.of(this.#settings, formulasOf(this.#settings), titles);
    model
      .getRange(FINGERPRINTS.row, FINGERPRINTS.column, 2, 1)
      .setValues([[`'${board.text}`], [`'${settings.text}`]]);
  }
}

/**
 * @param announce tells the user that writing begins
 * @throws what the failed call threw, with everything as it was before
 */
export function writeWorkbook(
  read: Read,
  plan: PlannedWorkbook,
  found: Found,
  announce: () => void,
): WrittenWorkbook {
  return new WorkbookWriter(read, plan, found, announce).replace();
}
