/** LEADERBOARD(owners; amounts; [stages]; [costs]): the reps beside each other. */

import type {Kpi} from '../../../core/definitions/kpi';
import averageDeal from '../../../core/kpis/average-deal';
import profitMargin from '../../../core/kpis/profit-margin';
import winRate from '../../../core/kpis/win-rate';
import type {Cell} from '../../../core/mapping';
import {evaluate, type Inputs} from '../../../core/numbers/evaluate';
import {isNumber} from '../../../core/numbers/value';
import {text, translate} from '../../../core/text';
import {normalise} from '../../../core/vocabulary/normalise';
import type {FunctionEnv} from '../argument';
import {type ColumnArgument, readColumns} from '../column-arguments';
import {ANY_RANGE, columnParameter, type FunctionDefinition, type FunctionValue} from '../definition';

const COLUMNS: readonly ColumnArgument[] = [
  {name: 'owners', kind: 'name', text: text('rep of each deal')},
  {name: 'amounts', kind: 'number', text: text('amounts of the deals')},
  {
    name: 'stages',
    kind: 'stage',
    optional: true,
    text: text('stages of the same deals; without them every deal counts as won'),
  },
  {
    name: 'costs',
    kind: 'number',
    optional: true,
    text: text('costs of the same deals, for the margin'),
  },
];

const HEADERS = [
  text('Rep'),
  text('Revenue'),
  text('Won'),
  text('Win rate', 'column'),
  text('Average deal'),
  text('Margin'),
] as const;

const NO_OWNER = text('(no owner)');

interface Rep {
  readonly name: string;
  revenue: number;
  won: number;
  wonWithAmount: number;
  lost: number;
  /** Won amount and cost of deals that have a cost. */
  costed: number;
  cost: number;
}

interface Deal {
  readonly amount: Cell;
  readonly outcome: Cell;
  readonly cost: Cell;
}

function add(rep: Rep, {amount, outcome, cost}: Deal): void {
  if (outcome === 'lost') rep.lost += 1;
  if (outcome !== 'won') return;
  rep.won += 1;
  if (typeof amount !== 'number') return;
  rep.wonWithAmount += 1;
  rep.revenue += amount;
  if (typeof cost !== 'number') return;
  rep.costed += amount;
  rep.cost += cost;
}

/** A KPI of one rep, as its own definition has it; blank where that gives no number. */
function numberOf({expression}: Kpi, inputs: Inputs): FunctionValue {
  const value = evaluate(expression, inputs);
  return isNumber(value) ? value : '';
}

function rowOf(rep: Rep, hasStages: boolean): FunctionValue[] {
  const {name, revenue, won, wonWithAmount, lost, costed, cost} = rep;
  return [
    name,
    revenue,
    won,
    // Where all deals are taken as won a win rate of 100 % would say nothing.
    hasStages ? numberOf(winRate, {won, lost}) : '',
    numberOf(averageDeal, {amount: revenue, deals: wonWithAmount}),
    numberOf(profitMargin, {revenue: costed, costs: cost}),
  ];
}

function repsOf(
  count: number,
  columns: Readonly<Partial<Record<string, readonly Cell[]>>>,
  noOwner: () => string,
): Rep[] {
  const {owners = [], amounts = [], stages, costs = []} = columns;
  const found = new Map<string, Rep>();
  for (let row = 0; row < count; row++) {
    const owner = `${owners[row] ?? ''}`;
    const deal = {
      amount: amounts[row] ?? '',
      outcome: stages ? (stages[row] ?? '') : 'won',
      cost: costs[row] ?? '',
    };
    const isEmpty = owner === '' && deal.amount === '' && (!stages || deal.outcome === '');
    if (isEmpty) continue;
    const key = normalise(owner);
    let rep = found.get(key);
    if (!rep) {
      const name = owner === '' ? noOwner() : owner;
      rep = {name, revenue: 0, won: 0, wonWithAmount: 0, lost: 0, costed: 0, cost: 0};
      found.set(key, rep);
    }
    add(rep, deal);
  }
  return [...found.values()];
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionValue[][] {
  const {count, columns} = readColumns(COLUMNS, args, env);
  const reps = repsOf(count, columns, () => translate(NO_OWNER, env.language));
  reps.sort((one, other) => other.revenue - one.revenue || (one.name < other.name ? -1 : 1));
  const header = HEADERS.map((title) => translate(title, env.language));
  return [header, ...reps.map((rep) => rowOf(rep, columns.stages !== undefined))];
}

export const LEADERBOARD: FunctionDefinition = {
  name: 'LEADERBOARD',
  title: text('Leaderboard'),
  definition: text(
    'For each rep: won amount, won deals, win rate, average deal, and margin over won deals that have a cost; the highest revenue first.',
  ),
  returns: text('a table: rep, revenue, won, win rate, average deal, margin'),
  type: ANY_RANGE,
  parameters: COLUMNS.map(columnParameter),
  examples: [
    {
      args: [
        [['Anna'], ['Boris'], ['Anna']],
        [[100], [300], [500]],
        [['Won'], ['Won'], ['Lost']],
        [[60], [330], ['']],
      ],
      result: [
        ['Rep', 'Revenue', 'Won', 'Win rate', 'Average deal', 'Margin'],
        ['Boris', 300, 1, 1, 300, -0.1],
        ['Anna', 100, 1, 0.5, 100, 0.4],
      ],
    },
  ],
  call,
};
