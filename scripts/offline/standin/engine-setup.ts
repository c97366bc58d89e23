/** What the engine lacks, added through its own registries, once for each copy of the engine. */
import type {CorePlugin, CoreViewPlugin, FunctionResultObject, UIPlugin, Zone} from '@odoo/o-spreadsheet';
import type {Engine} from './api';
import {addCellWriting, isWriteCells} from './cell-writing';

type CoreGetters = Pick<InstanceType<Engine['Model']>['getters'], 'getCells' | 'getCellPosition'>;
type Getters = InstanceType<Engine['Model']>['getters'];

/** What happens in the workbook of a model, told to whoever holds it. */
export interface Listener {
  /** A command that was carried out, whoever gave it. */
  handled(command: {readonly type: string}): void;
}

/** Tells what NOW() and TODAY() give: the local time of the spreadsheet, as a serial. */
export const clock: {now: () => number} = {
  now: () => {
    throw new Error('No spreadsheet has set the clock.');
  },
};

/** Listeners by the model's getters, which are all that a plugin knows of its model. */
export const listeners = new WeakMap<object, Listener>();

type Command = Parameters<CoreViewPlugin['handle']>[0];

const prepared = new WeakSet<object>();
/** What computes a model. */
export type Evaluating = Pick<CoreViewPlugin, 'finalize'>;

const created: {evaluation?: Evaluating} = {};

/** The plugin that computes the model made last. */
export function lastEvaluation(): Evaluating {
  if (!created.evaluation) throw new Error('The engine made no evaluation.');
  return created.evaluation;
}

/** A blank that spills stays blank in Sheets; the engine would make it 0. */
function blank(cell: FunctionResultObject | undefined): FunctionResultObject {
  return cell && cell.value !== null ? cell : {value: ''};
}

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Numbers as bars of letters, the lowest and the highest as the shortest and the longest; blanks as gaps. */
function sparkline(cells: readonly (FunctionResultObject | undefined)[]): string {
  const values = cells.map((cell) => cell?.value);
  const numbers = values.filter((value) => typeof value === 'number');
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const bar = (value: number): string =>
    BARS[high === low ? 0 : Math.round(((value - low) / (high - low)) * (BARS.length - 1))] ?? '';
  return values.map((value) => (typeof value === 'number' ? bar(value) : ' ')).join('');
}

export function addFunctions({
  registries: {functionRegistry, errorTypes},
  helpers,
}: Pick<Engine, 'registries' | 'helpers'>): void {
  errorTypes.add('#ERROR!');
  functionRegistry.replace('ARRAYFORMULA', {
    description: 'Gives its argument; the engine computes over ranges by itself.',
    args: [
      {name: 'values', description: 'What to compute.', type: ['ANY', 'RANGE<ANY>'], acceptMatrix: true},
    ],
    compute: (values) => (Array.isArray(values) ? values.map((column) => column.map(blank)) : blank(values)),
  });
  functionRegistry.add('SPARKLINE', {
    description: 'A small chart in a cell, drawn with letters; options are not modelled.',
    args: [{name: 'data', description: 'The numbers.', type: ['ANY', 'RANGE<ANY>'], acceptMatrix: true}],
    compute: (data) => sparkline(Array.isArray(data) ? data.flat() : [data]),
  });
  functionRegistry.add('FIXED', {
    description: 'A number as text with the signs of the locale.',
    args: [
      {name: 'number', description: 'The number.', type: ['NUMBER']},
      {name: 'places', description: 'Digits after the decimal sign.', type: ['NUMBER']},
    ],
    compute(number, places) {
      if (Array.isArray(number) || Array.isArray(places))
        throw new Error('FIXED of a range is not modelled.');
      const value = number?.value;
      if (typeof value !== 'number') return {value: '#VALUE!', message: 'FIXED wants a number.'};
      const digits = Number(places?.value);
      const format = digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
      return helpers.formatValue(value, {format, locale: this.locale});
    },
  });
  // The engine's own tell the time of the machine, whatever the zone of the spreadsheet.
  functionRegistry.replace('TODAY', {
    description: 'The day.',
    args: [],
    compute() {
      return {value: Math.floor(clock.now()), format: this.locale.dateFormat};
    },
  });
  functionRegistry.replace('NOW', {
    description: 'The day and the time.',
    args: [],
    compute() {
      return {value: clock.now(), format: `${this.locale.dateFormat} ${this.locale.timeFormat}`};
    },
  });
}

/** The engine clears cell by cell, and deletes rows by clearing them: blank cells are left out of it. */
function filledCells(getters: CoreGetters, sheetId: string, target: readonly Zone[]): Zone[] {
  const filled: Zone[] = [];
  for (const {id} of getters.getCells(sheetId)) {
    const {row, col} = getters.getCellPosition(id);
    if (
      target.some(({top, left, bottom, right}) => row >= top && row <= bottom && col >= left && col <= right)
    )
      filled.push({top: row, bottom: row, left: col, right: col});
  }
  return filled;
}

export function prepare(engine: Engine): void {
  // The module may come wrapped in several ways; its registries are one.
  if (prepared.has(engine.registries.functionRegistry)) return;
  prepared.add(engine.registries.functionRegistry);
  addFunctions(engine);
  addCellWriting(engine);
  const {corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry} = engine.registries;
  class Evaluation extends coreViewsPluginRegistry.get('evaluation') {
    constructor(...args: ConstructorParameters<typeof CoreViewPlugin>) {
      super(...args);
      created.evaluation = this;
    }

    override beforeHandle(command: Command): void {
      if (!isWriteCells(command)) super.beforeHandle(command);
    }

    override handle(command: Command): void {
      if (!isWriteCells(command)) {
        super.handle(command);
        return;
      }
      const {sheetId, cells} = command;
      for (const {style: _, ...cell} of cells) super.handle({type: 'UPDATE_CELL', sheetId, ...cell});
    }
  }
  coreViewsPluginRegistry.replace('evaluation', Evaluation);
  class Cells extends corePluginRegistry.get('cell') {
    override handle(command: Parameters<CorePlugin['handle']>[0]): void {
      if (command.type !== 'CLEAR_CELLS') super.handle(command);
      else super.handle({...command, target: filledCells(this.getters, command.sheetId, command.target)});
    }
  }
  corePluginRegistry.replace('cell', Cells);
  class Listening extends engine.UIPlugin {
    override handle(command: Parameters<UIPlugin['handle']>[0]): void {
      const getters: Getters = this.getters;
      listeners.get(getters)?.handled(command);
    }
  }
  featurePluginRegistry.add('stand_in', Listening);
}

/** Keeps the engine from telling each of its steps. */
export function quietly<Result>(work: () => Result): Result {
  const {log, debug} = console;
  console.log = () => {};
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.log = log;
    console.debug = debug;
  }
}
