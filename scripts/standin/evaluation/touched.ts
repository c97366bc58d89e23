/** Which sheets may hold something else than when they were read, by the commands since then. */

interface Command {
  readonly type: string;
  readonly sheetId?: unknown;
  readonly targetSheetId?: unknown;
}

/** What changes no cell. A formula that such a command leads elsewhere is no longer the same to the engine. */
const HARMLESS: ReadonlySet<string> = new Set([
  'ACTIVATE_SHEET',
  'CREATE_NAMED_RANGE',
  'DELETE_NAMED_RANGE',
  'EVALUATE_CELLS',
  'HIDE_SHEET',
  'MOVE_SHEET',
  'RENAME_SHEET',
  'SHOW_SHEET',
  'UPDATE_NAMED_RANGE',
]);

export class Touched {
  readonly #sheets = new Set<unknown>();
  #all = false;

  take({type, sheetId, targetSheetId}: Command): void {
    if (HARMLESS.has(type)) return;
    if (typeof sheetId !== 'string') this.#all = true;
    this.#sheets.add(sheetId).add(targetSheetId);
  }

  has(sheetId: string): boolean {
    return this.#all || this.#sheets.has(sheetId);
  }

  clear(): void {
    this.#sheets.clear();
    this.#all = false;
  }
}
