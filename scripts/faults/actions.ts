/** What users do that changes a document: each is run with a fault at every call. */
import type {StandIn} from '../offline/standin/api';

export interface Action {
  readonly name: string;
  /** Brings a fresh document to where the action begins. */
  readonly prepare?: (standIn: StandIn) => void;
  readonly act: (standIn: StandIn) => void;
}

const command =
  (name: string, argument?: unknown) =>
  (standIn: StandIn): void => {
    if (argument === undefined) standIn.call(name);
    else standIn.call(name, argument);
  };

const build = command('buildDashboard');
const saveSources = command('saveMapping', {deals: {columns: {source: 'Source'}}});

/** Every action; one more is one more entry. Questions are answered with yes. */
export const ACTIONS: readonly Action[] = [
  {name: 'build', act: build},
  {name: 'rebuild', prepare: build, act: build},
  {
    name: 'rebuild over cells of the user’s',
    prepare: (standIn) => {
      build(standIn);
      standIn.type('KPI Dashboard', 'A1', 'mine');
    },
    act: build,
  },
  {name: 'sample data', act: command('insertSampleData')},
  {name: 'save mapping', act: saveSources},
  {
    name: 'save mapping again',
    prepare: saveSources,
    act: command('saveMapping', {deals: {columns: {product: 'Product'}}}),
  },
  {name: 'snapshot', prepare: build, act: command('takeSnapshot')},
  {name: 'remove', prepare: build, act: command('removeDashboard')},
  {
    name: 'clean column',
    act: command('addCleanColumn', {request: {table: 'deals', field: 'created'}}),
  },
  {name: 'table tab', act: command('addTableTab', {request: 'plan'})},
];
