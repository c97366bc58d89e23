/** Rows that are left out of some number, in tables other than deals and in what the further KPIs ask of deals. */

import type {TableId} from '../tables/table-spec';
import {type Text, text} from '../text';
import type {Problem} from './problems';

const counted = {column: 'counted', is: 1} as const;

function repeated(title: Text): Problem {
  return {code: 'duplicate-id', title, any: [[{column: 'repeats', is: 1}]], needs: ['id']};
}

/** Amounts whose currency has no rate; told where there is a table of rates. */
function withoutRate(column: string, needs: readonly string[]): Problem {
  return {
    code: `no-rate-${column}`,
    title: text('amount in a currency without a rate: left out of every sum; add the rate'),
    any: [
      [
        {column: `${column}_own`, isNumber: true},
        {column, isNumber: false},
      ],
    ],
    needs: [...needs, 'currency', 'rates'],
  };
}

/** Further problems of deals, after `PROBLEMS`. */
const DEAL_PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-type',
    title: text(
      'won deal of an unknown type: neither upsell nor cross-sell; say on KPI Settings what the type means',
    ),
    any: [
      [
        {column: 'status', is: 'won'},
        {column: 'type_class', is: 'unknown'},
      ],
    ],
    needs: ['outcome', 'type'],
  },
  {
    code: 'won-without-cost',
    title: text('won without a cost: left out of profit and margin'),
    any: [
      [
        {column: 'status', is: 'won'},
        {column: 'cost', isNumber: false},
      ],
    ],
    needs: ['outcome', 'cost'],
  },
  {
    code: 'won-without-customer',
    title: text('won without a customer: in no number of customers'),
    any: [
      [
        {column: 'status', is: 'won'},
        {column: 'customer_key', isBlank: true},
      ],
    ],
    needs: ['outcome', 'customer'],
  },
  withoutRate('amount', ['amount']),
];

const LEAD_PROBLEMS: readonly Problem[] = [
  repeated(text('lead that stands in an earlier row already: counted once')),
  {
    code: 'unknown-lead-status',
    title: text(
      'lead status not known: in the base, never among the qualified; say on KPI Settings what it means',
    ),
    any: [[{column: 'lead_class', is: 'unknown'}]],
    needs: ['status'],
  },
  {
    code: 'lead-without-date',
    title: text('lead without a created date: in no period; fill the date in'),
    any: [[counted, {column: 'created', isNumber: false}]],
    needs: ['created'],
  },
];

const CUSTOMER_PROBLEMS: readonly Problem[] = [
  repeated(text('customer who stands in an earlier row already: counted once')),
  {
    code: 'left-without-date',
    title: text('customer who left on an unknown day: in no period; fill the date in'),
    any: [
      [
        {column: 'churned', is: 'yes'},
        {column: 'left', isNumber: false},
      ],
    ],
    needs: ['isChurned', 'ended'],
  },
  {
    code: 'customer-without-charge',
    title: text('customer without a monthly charge: counted, but in no sum'),
    any: [[counted, {column: 'mrr', isNumber: false}]],
    needs: ['mrr'],
  },
];

const COST_PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-category',
    title: text(
      'cost of an unknown category: left out of acquisition costs; say on KPI Settings what it means',
    ),
    any: [[counted, {column: 'cost_class', is: 'unknown'}]],
    needs: ['category'],
  },
  {
    code: 'cost-without-category',
    title: text('cost without a category: left out of acquisition costs'),
    any: [[counted, {column: 'cost_class', is: ''}]],
    needs: ['category'],
  },
  {
    code: 'cost-without-date',
    title: text('cost without a date: in no period; fill the date in'),
    any: [
      [
        {column: 'amount', isNumber: true},
        {column: 'spent_on', isNumber: false},
      ],
    ],
    needs: ['date', 'amount'],
  },
  withoutRate('amount', ['amount']),
];

const PLAN_PROBLEMS: readonly Problem[] = [
  {
    code: 'plan-without-month',
    title: text('plan without a month: left out; fill the month in'),
    any: [
      [
        {column: 'amount', isNumber: true},
        {column: 'planned_for', isNumber: false},
      ],
    ],
    needs: ['month', 'amount'],
  },
];

const STAGE_PROBLEMS: readonly Problem[] = [
  {
    code: 'stage-without-date',
    title: text('stage without the day on which it was entered: left out'),
    any: [
      [
        {column: 'deal_text', isBlank: false},
        {column: 'entered_on', isNumber: false},
      ],
    ],
    needs: ['deal', 'entered'],
  },
];

/** By table; `rates` among the needs stands for a table of rates in the spreadsheet. */
export const TABLE_PROBLEMS: Readonly<Record<TableId, readonly Problem[]>> = {
  deals: DEAL_PROBLEMS,
  leads: LEAD_PROBLEMS,
  customers: CUSTOMER_PROBLEMS,
  costs: COST_PROBLEMS,
  plan: PLAN_PROBLEMS,
  baselines: [],
  team: [],
  rates: [],
  'stage-history': STAGE_PROBLEMS,
};
