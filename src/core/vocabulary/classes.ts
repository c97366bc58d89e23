/** Words with a meaning for the numbers, other than a deal's stage: whole values, in every language at once. */
import type {CostClass, DealTypeClass, LeadClass, WordClass} from '../mapping';
import {once} from '../once';
import {wordKey} from './words';

type Vocabulary<Class extends WordClass> = Readonly<Partial<Record<Class, readonly string[]>>>;

/** Words that mean the same. */
export interface WordList {
  readonly words: readonly string[];
}

/**
 * What a lead's status says. A junk lead stays in the base of every rate. «Converted» is qualified at least; whether
 * it means a customer only the user can say.
 */
export const LEAD_STATUSES = {
  open: [
    'New',
    'Open',
    'Open - Not Contacted',
    'Not Contacted',
    'Working',
    'Working - Contacted',
    'In Progress',
    'Attempted to Contact',
    'Contacted',
    'Contact in Future',
    'Connected',
    'Open Deal',
    'Nurturing',
    'Lead',
    'Subscriber',
    'Marketing Qualified Lead',
    'MQL',
    'Active',
    'Новый',
    'Новая',
    'Не обработан',
    'В работе',
    'В обработке',
    'Обработан',
    'Неразобранное',
    'Первичный контакт',
    'Лид',
  ],
  qualified: [
    'Qualified',
    'Pre Qualified',
    'Sales Qualified Lead',
    'Sales Qualified',
    'SQL',
    'Opportunity',
    'Closed - Converted',
    'Converted',
    'Качественный лид',
    'Качественный',
    'Квалифицирован',
    'Квалифицированный',
    'Целевой',
    'Сконвертирован',
    'Конвертирован',
    'Сделка создана',
  ],
  customer: [
    'Customer',
    'Client',
    'Won',
    'Closed Won',
    'Клиент',
    'Покупатель',
    'Оплатил',
    'Купил',
    'Продажа',
  ],
  junk: [
    'Unqualified',
    'Disqualified',
    'Closed - Not Converted',
    'Not Qualified',
    'Junk',
    'Junk Lead',
    'Lost',
    'Lost Lead',
    'Bad Timing',
    'Bad Fit',
    'Spam',
    'Duplicate',
    'Archived',
    'Некачественный лид',
    'Некачественный',
    'Нецелевой',
    'Спам',
    'Дубль',
    'Отказ',
    'Брак',
  ],
} as const satisfies Vocabulary<LeadClass>;

/** Words of a lead's status that mean «qualified» in one CRM and «bought» in the next. */
export const DOUBTFUL_LEAD_WORDS: WordList = {
  words: ['Converted', 'Closed - Converted', 'Сконвертирован', 'Конвертирован'],
};

/** Yes and no in columns such as «Converted» and «Qualified». */
export const YES_WORDS: WordList = {words: ['Yes', 'True', 'Y', '1', 'Да', 'Истина']};
export const NO_WORDS: WordList = {words: ['No', 'False', 'N', '0', 'Нет', 'Ложь']};

/**
 * What a deal sells. «Existing Business» and «Повторная сделка: Да» say that a customer buys again, not that they
 * buy more or something else: they are left out until the user decides.
 */
export const DEAL_TYPES = {
  new: [
    'New',
    'New Business',
    'newbusiness',
    'New customer',
    'New logo',
    'Новый',
    'Новый клиент',
    'Новая продажа',
  ],
  upsell: [
    'Upsell',
    'Up-sell',
    'Upgrade',
    'Expansion',
    'Add-on seats',
    'Existing Customer - Upgrade',
    'Апсейл',
    'Апселл',
    'Допродажа',
    'Расширение',
    'Апгрейд',
  ],
  'cross-sell': [
    'Cross-sell',
    'Crosssell',
    'Cross selling',
    'Кросс-сейл',
    'Кросс-продажа',
    'Кросс-селл',
    'Перекрестная продажа',
  ],
  renewal: ['Renewal', 'Renew', 'Existing Customer - Renewal', 'Продление', 'Пролонгация', 'Возобновление'],
} as const satisfies Vocabulary<DealTypeClass>;

export const COST_CATEGORIES = {
  marketing: [
    'Marketing',
    'Advertising',
    'Ads',
    'Paid ads',
    'PPC',
    'SEO',
    'SMM',
    'Events',
    'Content',
    'Google Ads',
    'Facebook Ads',
    'LinkedIn Ads',
    'Email marketing',
    'Маркетинг',
    'Реклама',
    'Контекстная реклама',
    'Таргет',
    'Таргетированная реклама',
    'Яндекс Директ',
    'Яндекс.Директ',
    'Выставки',
    'Контент',
    'Продвижение',
  ],
  sales: [
    'Sales',
    'Sales salaries',
    'Sales salary',
    'Commission',
    'Commissions',
    'Sales team',
    'Sales tools',
    'CRM',
    'Продажи',
    'Отдел продаж',
    'Зарплата отдела продаж',
    'Зарплата менеджеров',
    'Комиссия',
    'Комиссии',
    'Бонусы менеджеров',
  ],
  other: [
    'Other',
    'Rent',
    'Office',
    'Taxes',
    'R&D',
    'Development',
    'Прочее',
    'Другое',
    'Аренда',
    'Офис',
    'Налоги',
  ],
} as const satisfies Vocabulary<CostClass>;

/** Stages in which a deal is still a lead that nobody has qualified. */
export const LEAD_STAGES: WordList = {
  words: [
    'Неразобранное',
    'Первичный контакт',
    'Новая заявка',
    'Заявка',
    'Обращение',
    'Новая',
    'Новый',
    'Лид',
    'NEW',
    'Lead',
    'Lead In',
    'New Lead',
    'New',
    'MQL',
    'Marketing Qualified Lead',
    'Prospecting',
    'Appointment Scheduled',
    'appointmentscheduled',
  ],
};

/** Looks a word up by its whole value, whatever its case and punctuation. */
export function classifier<Class extends WordClass>(
  vocabulary: Vocabulary<Class>,
): (word: string) => Class | 'unknown' {
  const classes = once(() => {
    const found = new Map<string, Class>();
    for (const name of Object.keys(vocabulary) as Class[]) {
      for (const word of vocabulary[name] ?? []) found.set(wordKey(word), name);
    }
    return found;
  });
  return (word) => classes().get(wordKey(word)) ?? 'unknown';
}

/** Whether a word is one of some lists, whatever its case and punctuation. */
export function isOneOf(...lists: readonly WordList[]): (word: string) => boolean {
  const keys = once(() => new Set(lists.flatMap(({words}) => words).map(wordKey)));
  return (word) => keys().has(wordKey(word));
}
