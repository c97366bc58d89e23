/** Arguments of the KPIs' custom functions: the forms that they have, and those that several functions share. */

import {filled, type Text, text} from '../text';
import type {ColumnParameter, ScalarParameter} from './function-spec';

type Details = Omit<ScalarParameter, 'name' | 'text' | 'names'>;

const ADDED_UP: Text = text('a number, or a range that is added up');
const NAMES: Text = text('a number, or a range of names (each counts once)');

const given = (what: Text, how: Text): Text => filled(text('{what}: {how}'), {what, how});

/** An argument of which a range is added up. */
export function summed(name: string, what: Text, details: Details = {}): ScalarParameter {
  return {name, text: given(what, ADDED_UP), ...details};
}

/** An argument of which a range of names is counted. */
export function counted(name: string, what: Text, details: Details = {}): ScalarParameter {
  return {name, names: true, text: given(what, NAMES), ...details};
}

export const CAMPAIGN_SALES = summed('sales', text('sales of the campaign'));

export const BASELINE_SALES = summed(
  'baseline',
  text('the sales of the campaign that were to be expected anyway'),
);

export const ACTUAL_SALES = summed('actual', text('sales of the period'));

export const PLAN_OF_SAME_DAYS = summed('plan', text('plan of the same days'));

export const WON_AMOUNT = summed('revenue', text('won amount'));

export const COST_OF_DEALS = summed('costs', text('cost of the same deals'));

export const CUSTOMERS_AT_START = counted(
  'customers_at_start',
  text('customers at the start of the period'),
  {input: 'start'},
);

export const MRR_AT_START = summed('mrr_at_start', text('monthly revenue at the start of the period'), {
  input: 'start',
});

export const EARLIER_CUSTOMERS = counted('customers', text('all customers with an earlier purchase'));

export const ARPU: ScalarParameter = {
  name: 'arpu',
  text: text('revenue per customer and period'),
};

export const CHURN_RATE: ScalarParameter = {
  name: 'churn_rate',
  input: 'churn',
  range: {least: 0, most: 1},
  text: text('churn of a period of the same length: 0.05 or 5 %'),
};

export const GROSS_MARGIN: ScalarParameter = {
  name: 'gross_margin',
  input: 'margin',
  range: {most: 1},
  text: text('gross margin: 0.7 or 70 %'),
};

export const CAC: ScalarParameter = {
  name: 'cac',
  text: text('cost of one new customer'),
};

export const AMOUNTS: ColumnParameter = {
  name: 'amounts',
  field: 'amount',
  text: text('amounts of the deals'),
};

export const STAGES_ELSE_WON: ColumnParameter = {
  name: 'stages',
  field: 'stage',
  optional: true,
  text: text('stages of the same deals; without them every deal counts as won'),
};
