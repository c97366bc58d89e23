/** Why a number cannot be given, and what the user reads then. */
import type {Language, Text} from './text';

/** Reasons that several KPIs and measures give, by code. */
export const REASONS = {
  'no-closed-deals': {en: 'no closed deals in the period', ru: 'в периоде нет закрытых сделок'},
  'no-won-deals': {en: 'no won deals in the period', ru: 'в периоде нет выигранных сделок'},
  'no-won-amounts': {
    en: 'no won deals with an amount in the period',
    ru: 'в периоде нет выигранных сделок с суммой',
  },
  'no-cycles': {
    en: 'no won deals with both dates in the period',
    ru: 'в периоде нет выигранных сделок с обеими датами',
  },
  'no-customers': {
    en: 'no customers with a won deal in the period',
    ru: 'в периоде нет клиентов с выигранной сделкой',
  },
  'no-reps': {en: 'no rep closed a deal in the period', ru: 'в периоде никто не закрыл ни одной сделки'},
  'new-sales': {en: 'no sales in the period before: new', ru: 'в прошлом периоде не было продаж: новые'},
  'negative-base': {
    en: 'sales of the period before are negative',
    ru: 'продажи прошлого периода отрицательны',
  },
  'no-plan': {en: 'no plan for the period', ru: 'на период нет плана'},
  'plan-reached': {en: 'the plan is reached already', ru: 'план уже выполнен'},
  'no-days': {en: 'the period has no days yet', ru: 'в периоде ещё нет дней'},
  'no-new-customers': {en: 'no new customers in the period', ru: 'в периоде нет новых клиентов'},
  'no-customers-at-start': {
    en: 'no active customers at the start of the period',
    ru: 'на начало периода нет активных клиентов',
  },
  'no-churn': {en: 'no customer left in the period', ru: 'в периоде никто из клиентов не ушёл'},
  'no-mrr-at-start': {
    en: 'no recurring revenue at the start of the period',
    ru: 'на начало периода нет регулярной выручки',
  },
  'no-cac': {en: 'acquisition cost is zero', ru: 'стоимость привлечения равна нулю'},
  'no-income': {
    en: 'customers bring nothing after costs, so that nothing is paid back',
    ru: 'после затрат клиенты ничего не приносят, вложения не окупаются',
  },
  'no-leads': {en: 'no leads created in the period', ru: 'в периоде не создано лидов'},
  'no-created-deals': {en: 'no deals created in the period', ru: 'в периоде не создано сделок'},
  'no-scores': {en: 'no open deal has a score', ru: 'ни у одной открытой сделки нет оценки'},
  'no-revenue': {
    en: 'no won deals with amount and cost in the period',
    ru: 'в периоде нет выигранных сделок с суммой и затратами',
  },
  'no-earlier-customers': {
    en: 'no customer bought before the period',
    ru: 'до периода никто из клиентов не покупал',
  },
  'no-baseline': {en: 'no baseline for the period', ru: 'на период нет базового уровня'},
  'no-cost': {en: 'no cost for the period', ru: 'на период нет затрат'},
  'unknown-types': {
    en: 'the type of some won deals is not known; say what the words of the column mean',
    ru: 'тип некоторых выигранных сделок неизвестен; укажите, что значат слова в столбце',
  },
  'no-stages-left': {
    en: 'no deal left a stage in the period',
    ru: 'в периоде ни одна сделка не прошла стадию',
  },
  'mixed-currencies': {
    en: 'deals stand in several currencies and cannot be added up; give each currency a tab of its own',
    ru: 'сделки в разных валютах складывать нельзя; вынесите каждую валюту на отдельный лист',
  },
  unmapped: {en: 'map the column: {fields}', ru: 'укажите столбец: {fields}'},
} as const satisfies Readonly<Record<string, Text>>;

type SharedReason = keyof typeof REASONS;

/** A reason that one KPI alone gives, declared in its file. */
export interface OwnReason {
  readonly code: string;
  readonly text: Text;
}

/** Why a number cannot be given: the code of a shared reason, or a KPI's own with its text. */
export type Reason = SharedReason | OwnReason;

/** A reason of a KPI's own: `won.over(list, reason('no-list-price', {en: 'no won deals with a list price in the period', …}))`. */
export const reason = (code: string, text: Text): OwnReason => ({code, text});

export const codeOfReason = (given: Reason): string => (typeof given === 'string' ? given : given.code);

/** The sentence that a user reads. */
export const reasonText = (given: Reason, language: Language): string =>
  (typeof given === 'string' ? REASONS[given] : given.text)[language];
