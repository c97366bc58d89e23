/** Why a number cannot be given, and what the user reads then. */
import {type Language, type Text, text, translate} from '../text';

/** Reasons that several KPIs and measures give, by code. */
export const REASONS = {
  'no-closed-deals': text('no closed deals in the period'),
  'no-won-deals': text('no won deals in the period'),
  'no-won-amounts': text('no won deals with an amount in the period'),
  'no-cycles': text('no won deals with both dates in the period'),
  'no-customers': text('no customers with a won deal in the period'),
  'no-reps': text('no rep closed a deal in the period'),
  'new-sales': text('no sales in the period before: new'),
  'negative-base': text('sales of the period before are negative'),
  'no-plan': text('no plan for the period'),
  'plan-reached': text('the plan is reached already'),
  'no-days': text('the period has no days yet'),
  'no-new-customers': text('no new customers in the period'),
  'no-customers-at-start': text('no active customers at the start of the period'),
  'no-churn': text('no customer left in the period'),
  'no-mrr-at-start': text('no recurring revenue at the start of the period'),
  'no-cac': text('acquisition cost is zero'),
  'no-income': text('customers bring nothing after costs, so that nothing is paid back'),
  'no-leads': text('no leads created in the period'),
  'no-created-deals': text('no deals created in the period'),
  'no-scores': text('no open deal has a score'),
  'no-revenue': text('no won deals with amount and cost in the period'),
  'no-earlier-customers': text('no customer bought before the period'),
  'no-baseline': text('no baseline for the period'),
  'no-cost': text('no cost for the period'),
  'unknown-types': text('the type of some won deals is not known; say what the words of the column mean'),
  'no-stages-left': text('no deal left a stage in the period'),
  'mixed-currencies': text(
    'deals stand in several currencies and cannot be added up; give each currency a tab of its own',
  ),
  unmapped: text('map the column: {fields}'),
} as const satisfies Readonly<Record<string, Text>>;

type SharedReason = keyof typeof REASONS;

/** A reason that one KPI alone gives, declared in its file. */
export interface OwnReason {
  readonly code: string;
  readonly text: Text;
}

/** Why a number cannot be given: the code of a shared reason, or a KPI's own with its text. */
export type Reason = SharedReason | OwnReason;

/** A reason of a KPI's own: `won.over(list, reason('no-list-price', text('no won deals with a list price in the period')))`. */
export const reason = (code: string, text: Text): OwnReason => ({code, text});

export const codeOfReason = (given: Reason): string => (typeof given === 'string' ? given : given.code);

/** The sentence that a user reads. */
export const reasonText = (given: Reason, language: Language): string =>
  translate(typeof given === 'string' ? REASONS[given] : given.text, language);
