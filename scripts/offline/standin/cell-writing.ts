/**
 * Many cells written as one command of the engine. Each command of its own is handed to all of the engine's parts, and
 * packed for other people at the same workbook, which for a whole dashboard takes longer than computing it; and the
 * packing of 19.3.7 fails where formulas that stand in a row refer to cells in different ways.
 */
import type {CorePlugin, CoreViewPlugin, Model, Style} from '@odoo/o-spreadsheet';
import type {Engine} from './api';

/** A cell's place with what it gets; what is left out stays. */
export interface CellWriting {
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
}

interface WriteCells {
  readonly type: string;
  readonly sheetId: string;
  readonly cells: readonly CellWriting[];
}

const COMMAND = 'WRITE_CELLS';

export function isWriteCells(command: {readonly type: string}): command is WriteCells {
  return command.type === COMMAND;
}

/** Writes cells of a sheet; the engine must be in the middle of a command. */
export function writeCells(model: Model, sheetId: string, cells: readonly CellWriting[]): void {
  Reflect.apply(model.dispatch, undefined, [COMMAND, {sheetId, cells}]);
}

type CoreCommand = Parameters<CorePlugin['handle']>[0];
type Positioned = Extract<CoreCommand, {type: 'UPDATE_CELL_POSITION'}>;
type Command = Parameters<CoreViewPlugin['handle']>[0];

/** The engine's parts that keep a written cell: where it stands, and how tall its row is. */
interface Keepers {
  sheets?: Pick<CorePlugin, 'handle'>;
  rowSizes?: Pick<CoreViewPlugin, 'handle'>;
}

/** By the getters of a model's core, from which those of the model are made. */
const keepers = new WeakMap<object, Keepers>();

function keepersOf(getters: object): Keepers {
  const found = keepers.get(getters) ?? {};
  keepers.set(getters, found);
  return found;
}

/** Teaches the engine the command; once for each copy of it. */
export function addCellWriting({registries, coreTypes, invalidateEvaluationCommands}: Engine): void {
  const {corePluginRegistry, coreViewsPluginRegistry} = registries;
  const types: readonly Set<string>[] = [coreTypes, invalidateEvaluationCommands];
  for (const known of types) known.add(COMMAND);
  // As the engine does for the writing of one cell.
  registries.inverseCommandRegistry.add(COMMAND, (command) => [command]);

  class Sheets extends corePluginRegistry.get('sheet') {
    constructor(...args: ConstructorParameters<typeof CorePlugin>) {
      super(...args);
      keepersOf(this.getters).sheets = this;
    }
  }
  corePluginRegistry.replace('sheet', Sheets);

  class Cells extends corePluginRegistry.get('cell') {
    override handle(command: CoreCommand): void {
      if (isWriteCells(command)) this.#write(command);
      else super.handle(command);
    }

    #write({sheetId, cells}: WriteCells): void {
      const {dispatch, getters} = this;
      const {sheets} = keepersOf(getters);
      // Only the sheets mind where a cell stands.
      this.dispatch = new Proxy(dispatch, {
        apply: (target, self, args: [CoreCommand['type'], Omit<Positioned, 'type'>]) => {
          const [type, place] = args;
          if (!sheets || type !== 'UPDATE_CELL_POSITION') return Reflect.apply(target, self, args);
          return sheets.handle({...place, type});
        },
      });
      try {
        for (const cell of cells) {
          const place = {sheetId, row: cell.row, col: cell.col};
          const main = cell.content === undefined ? place : getters.getMainCellPosition(place);
          const {content: _, ...looks} = cell;
          // A cell that another covers holds nothing, but has looks of its own.
          const isCovered = main.row !== cell.row || main.col !== cell.col;
          super.handle({type: 'UPDATE_CELL', sheetId, ...(isCovered ? looks : cell)});
        }
      } finally {
        this.dispatch = dispatch;
      }
    }
  }
  corePluginRegistry.replace('cell', Cells);

  class RowSizes extends coreViewsPluginRegistry.get('row_size') {
    override handle(command: Command): void {
      super.handle(command);
      if (!isWriteCells(command)) return;
      const {sheetId, cells} = command;
      for (const {row, col} of cells) super.handle({type: 'UPDATE_CELL', sheetId, row, col});
    }
  }
  coreViewsPluginRegistry.replace('row_size', RowSizes);
}
