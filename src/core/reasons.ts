import type {ReasonCode} from './expression';
import type {Text} from './text';

/** What a user reads where a number cannot be given. */
export const REASONS: Readonly<Record<ReasonCode, Text>> = {
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
  'mixed-currencies': {
    en: 'deals stand in several currencies and cannot be added up; give each currency a tab of its own',
    ru: 'сделки в разных валютах складывать нельзя; вынесите каждую валюту на отдельный лист',
  },
  unmapped: {en: 'map the column: {fields}', ru: 'укажите столбец: {fields}'},
};
