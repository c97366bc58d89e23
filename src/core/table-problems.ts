/** Rows that are left out of some number, in tables other than deals and in what the further KPIs ask of deals. */
import type {Problem} from './problems';
import type {TableId} from './table-spec';
import type {Text} from './text';

const counted = {column: 'counted', is: 1} as const;

function repeated(title: Text): Problem {
  return {code: 'duplicate-id', title, any: [[{column: 'repeats', is: 1}]], needs: ['id']};
}

/** Amounts whose currency has no rate; told where there is a table of rates. */
function withoutRate(column: string, needs: readonly string[]): Problem {
  return {
    code: `no-rate-${column}`,
    title: {
      en: 'amount in a currency without a rate: left out of every sum; add the rate',
      ru: 'сумма в валюте без курса: исключена из всех сумм; добавьте курс',
    },
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
    title: {
      en: 'won deal of an unknown type: neither upsell nor cross-sell; say on KPI Settings what the type means',
      ru: 'выигранная сделка неизвестного типа: не допродажа и не кросс-продажа; укажите смысл на листе KPI Настройки',
    },
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
    title: {
      en: 'won without a cost: left out of profit and margin',
      ru: 'выиграна без себестоимости: исключена из прибыли и маржи',
    },
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
    title: {
      en: 'won without a customer: in no number of customers',
      ru: 'выиграна без клиента: не входит в число клиентов',
    },
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
  repeated({
    en: 'lead that stands in an earlier row already: counted once',
    ru: 'лид уже есть в строке выше: учтён один раз',
  }),
  {
    code: 'unknown-lead-status',
    title: {
      en: 'lead status not known: in the base, never among the qualified; say on KPI Settings what it means',
      ru: 'неизвестный статус лида: входит в базу, но не в квалифицированные; укажите смысл на листе KPI Настройки',
    },
    any: [[{column: 'lead_class', is: 'unknown'}]],
    needs: ['status'],
  },
  {
    code: 'lead-without-date',
    title: {
      en: 'lead without a created date: in no period; fill the date in',
      ru: 'лид без даты создания: не попадает ни в один период; укажите дату',
    },
    any: [[counted, {column: 'created', isNumber: false}]],
    needs: ['created'],
  },
];

const CUSTOMER_PROBLEMS: readonly Problem[] = [
  repeated({
    en: 'customer who stands in an earlier row already: counted once',
    ru: 'клиент уже есть в строке выше: учтён один раз',
  }),
  {
    code: 'left-without-date',
    title: {
      en: 'customer who left on an unknown day: in no period; fill the date in',
      ru: 'ушедший клиент без даты ухода: не попадает ни в один период; укажите дату',
    },
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
    title: {
      en: 'customer without a monthly charge: counted, but in no sum',
      ru: 'клиент без платежа в месяц: посчитан, но не входит в суммы',
    },
    any: [[counted, {column: 'mrr', isNumber: false}]],
    needs: ['mrr'],
  },
];

const COST_PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-category',
    title: {
      en: 'cost of an unknown category: left out of acquisition costs; say on KPI Settings what it means',
      ru: 'расход неизвестной категории: не входит в расходы на привлечение; укажите смысл на листе KPI Настройки',
    },
    any: [[counted, {column: 'cost_class', is: 'unknown'}]],
    needs: ['category'],
  },
  {
    code: 'cost-without-category',
    title: {
      en: 'cost without a category: left out of acquisition costs',
      ru: 'расход без категории: не входит в расходы на привлечение',
    },
    any: [[counted, {column: 'cost_class', is: ''}]],
    needs: ['category'],
  },
  {
    code: 'cost-without-date',
    title: {
      en: 'cost without a date: in no period; fill the date in',
      ru: 'расход без даты: не попадает ни в один период; укажите дату',
    },
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
    title: {
      en: 'plan without a month: left out; fill the month in',
      ru: 'план без месяца: исключён; укажите месяц',
    },
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
    title: {
      en: 'stage without the day on which it was entered: left out',
      ru: 'стадия без даты перехода: исключена',
    },
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
