import type {MenuEntry, ShownPage, StandIn} from '../../standin/api';
import {showMessage, showPending} from './dialogs';
import type {Log} from './log';
import {showPage} from './page-dialog';
import {createSidebar, type Sidebar} from './sidebar';
import {pageText} from './texts';

declare global {
  interface Window {
    /** Resolves when the workbook is open and drawn. */
    workbench: Promise<Workbench>;
  }
}

export interface Places {
  readonly status: HTMLElement;
  readonly sidebar: HTMLElement;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Labels from a menu down to the entry that runs the named function. */
function pathTo(name: string, entries: readonly MenuEntry[]): string[] | undefined {
  for (const entry of entries) {
    if (entry.functionName === name) return [entry.label];
    const below = pathTo(name, entry.entries ?? []);
    if (below) return [entry.label, ...below];
  }
  return undefined;
}

/** Two frames: what was written before is on the screen when it resolves. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Runs the script's actions for the user of the page and says what each cost. Tests drive it too. */
export class Workbench {
  readonly #sidebar: Sidebar;
  #dialog: ShownPage | undefined;

  constructor(
    readonly standIn: StandIn,
    readonly places: Places,
    readonly log: Log,
  ) {
    // What fails for the sidebar is told by its page.
    const call: StandIn['call'] = (name, ...args) =>
      this.#counted(name, () => standIn.call(name, ...args), false);
    this.#sidebar = createSidebar(places.sidebar, call);
  }

  /** Runs a menu entry by its labels. An error of the script is shown to the user and thrown again. */
  readonly runMenu = async (path: readonly string[]): Promise<void> => {
    const label = path.at(-1) ?? '';
    this.places.status.textContent = `${label} …`;
    await drawn();
    this.#counted(label, () => this.standIn.runMenu(path));
    await drawn();
  };

  /** Runs the menu entry of a top-level function, whatever its label in the language in use. */
  async runFunction(name: string): Promise<void> {
    const path = pathTo(name, this.standIn.menus);
    if (!path) throw new Error(`No menu entry runs ${name}.`);
    await this.runMenu(path);
  }

  #counted<Result>(label: string, action: () => Result, tells = true): Result {
    const began = performance.now();
    this.standIn.resetCalls();
    try {
      return action();
    } catch (error) {
      if (tells) void showMessage(pageText('stopped', {action: label}), messageOf(error));
      throw error;
    } finally {
      this.#report(label, performance.now() - began);
    }
  }

  /** A page is shown once: the stand-in gives a new object each time the script shows one. */
  #showDialog(): void {
    const {dialog} = this.standIn;
    if (!dialog || dialog === this.#dialog) return;
    this.#dialog = dialog;
    showPage(dialog);
  }

  #report(label: string, milliseconds: number): void {
    const {reads, writes, total} = this.standIn.calls;
    const seconds = (milliseconds / 1000).toFixed(1);
    this.places.status.textContent = pageText('cost', {action: label, total, reads, writes, seconds});
    this.log.add(label, this.standIn.calls, milliseconds);
    this.#sidebar.show(this.standIn.sidebar);
    this.#showDialog();
    void showPending(this.standIn.shown.splice(0));
  }
}
