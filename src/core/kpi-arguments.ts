/** Arguments of the KPIs' custom functions: the forms that they have, and those that several functions share. */
import type {ColumnParameter, ScalarParameter} from './function-spec';
import type {Text} from './text';

type Details = Omit<ScalarParameter, 'name' | 'text' | 'names'>;

const ADDED_UP: Text = {
  en: 'a number, or a range that is added up',
  ru: 'число или диапазон, который складывается',
};
const NAMES: Text = {
  en: 'a number, or a range of names (each counts once)',
  ru: 'число или диапазон названий (каждое считается один раз)',
};

/** Put together when it is asked for: texts are read from a file of their own, and few calls need one. */
const given = (what: Text, how: Text): Text => ({
  get en() {
    return `${what.en}: ${how.en}`;
  },
  get ru() {
    return `${what.ru}: ${how.ru}`;
  },
});

/** An argument of which a range is added up. */
export function summed(name: string, what: Text, details: Details = {}): ScalarParameter {
  return {name, text: given(what, ADDED_UP), ...details};
}

/** An argument of which a range of names is counted. */
export function counted(name: string, what: Text, details: Details = {}): ScalarParameter {
  return {name, names: true, text: given(what, NAMES), ...details};
}

export const CAMPAIGN_SALES = summed('sales', {en: 'sales of the campaign', ru: 'продажи кампании'});

export const BASELINE_SALES = summed('baseline', {
  en: 'the sales of the campaign that were to be expected anyway',
  ru: 'продажи кампании, которые были бы и так',
});

export const ACTUAL_SALES = summed('actual', {en: 'sales of the period', ru: 'продажи периода'});

export const PLAN_OF_SAME_DAYS = summed('plan', {en: 'plan of the same days', ru: 'план на те же дни'});

export const WON_AMOUNT = summed('revenue', {en: 'won amount', ru: 'сумма выигранных'});

export const COST_OF_DEALS = summed('costs', {
  en: 'cost of the same deals',
  ru: 'себестоимость тех же сделок',
});

export const CUSTOMERS_AT_START = counted(
  'customers_at_start',
  {en: 'customers at the start of the period', ru: 'клиенты на начало периода'},
  {input: 'start'},
);

export const MRR_AT_START = summed(
  'mrr_at_start',
  {en: 'monthly revenue at the start of the period', ru: 'месячная выручка на начало периода'},
  {input: 'start'},
);

export const EARLIER_CUSTOMERS = counted('customers', {
  en: 'all customers with an earlier purchase',
  ru: 'все клиенты с прежней покупкой',
});

export const ARPU: ScalarParameter = {
  name: 'arpu',
  text: {en: 'revenue per customer and period', ru: 'выручка на клиента за период'},
};

export const CHURN_RATE: ScalarParameter = {
  name: 'churn_rate',
  input: 'churn',
  range: {least: 0, most: 1},
  text: {
    en: 'churn of a period of the same length: 0.05 or 5 %',
    ru: 'отток за период той же длины: 0,05 или 5 %',
  },
};

export const GROSS_MARGIN: ScalarParameter = {
  name: 'gross_margin',
  input: 'margin',
  range: {most: 1},
  text: {en: 'gross margin: 0.7 or 70 %', ru: 'валовая маржа: 0,7 или 70 %'},
};

export const CAC: ScalarParameter = {
  name: 'cac',
  text: {en: 'cost of one new customer', ru: 'стоимость одного нового клиента'},
};

export const AMOUNTS: ColumnParameter = {
  name: 'amounts',
  field: 'amount',
  text: {en: 'amounts of the deals', ru: 'суммы сделок'},
};

export const STAGES_ELSE_WON: ColumnParameter = {
  name: 'stages',
  field: 'stage',
  optional: true,
  text: {
    en: 'stages of the same deals; without them every deal counts as won',
    ru: 'стадии тех же сделок; без них все сделки считаются выигранными',
  },
};
