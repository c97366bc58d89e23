/** Everything of the sheets that a user reads, in every language. */
import type {SplitField} from '../core/tables/deals';
import type {Language, Text} from '../core/text';

export const TEXTS = {
  product: {en: 'Sales KPI', ru: 'Sales KPI'},
  sheetData: {en: 'KPI Data', ru: 'KPI Данные'},
  sheetTable: {en: 'KPI Data: {table}', ru: 'KPI Данные: {table}'},
  sheetModel: {en: 'KPI Model', ru: 'KPI Модель'},
  sheetDashboard: {en: 'KPI Dashboard', ru: 'KPI Дашборд'},
  sheetSettings: {en: 'KPI Settings', ru: 'KPI Настройки'},
  blank: {en: '(none)', ru: '(не указано)'},
  all: {en: 'All', ru: 'Все'},
  others: {en: '(others)', ru: '(прочие)'},

  period: {en: 'Period', ru: 'Период'},
  from: {en: 'From', ru: 'С'},
  to: {en: 'to', ru: 'по'},
  comparison: {en: 'Compare to', ru: 'Сравнение'},
  currency: {en: 'Currency', ru: 'Валюта'},
  rep: {en: 'Rep', ru: 'Менеджер'},
  filterField: {en: 'Filter by', ru: 'Фильтр по'},
  filterValue: {en: 'Value', ru: 'Значение'},
  splitField: {en: 'Table by', ru: 'Разрез'},
  previousPeriod: {en: 'Previous period', ru: 'Прошлый период'},
  yearAgo: {en: 'Same period last year', ru: 'Год назад'},
  plan: {en: 'Plan', ru: 'План'},
  noFilter: {en: 'No filter', ru: 'Без фильтра'},

  thisMonth: {en: 'This month', ru: 'Этот месяц'},
  lastMonth: {en: 'Last month', ru: 'Прошлый месяц'},
  thisQuarter: {en: 'This quarter', ru: 'Этот квартал'},
  lastQuarter: {en: 'Last quarter', ru: 'Прошлый квартал'},
  thisYear: {en: 'This year', ru: 'Этот год'},
  lastYear: {en: 'Last year', ru: 'Прошлый год'},
  yearToDate: {en: 'Year to date', ru: 'С начала года'},
  last30Days: {en: 'Last 30 days', ru: 'Последние 30 дней'},
  last90Days: {en: 'Last 90 days', ru: 'Последние 90 дней'},
  last12Months: {en: 'Last 12 months', ru: 'Последние 12 месяцев'},
  allTime: {en: 'All time', ru: 'За всё время'},
  custom: {en: 'Custom dates', ru: 'Свои даты'},
  fiscalYear: {en: 'FY', ru: 'ФГ'},

  owner: {en: 'Rep', ru: 'Менеджер'},
  source: {en: 'Source', ru: 'Источник'},
  campaign: {en: 'Campaign', ru: 'Кампания'},
  product_: {en: 'Product', ru: 'Товар'},
  customer: {en: 'Customer', ru: 'Клиент'},
  type: {en: 'Type', ru: 'Тип'},
  stage: {en: 'Stage', ru: 'Стадия'},
  pipeline: {en: 'Pipeline', ru: 'Воронка'},

  good: {en: 'Good', ru: 'Хорошо'},
  watch: {en: 'Watch', ru: 'Внимание'},
  alert: {en: 'Alert', ru: 'Тревога'},
  against: {en: 'vs', ru: 'против'},
  points: {en: 'pp', ru: 'п.п.'},
  days: {en: 'days', ru: 'дн.'},
  alerts: {en: 'Alerts', ru: 'Тревоги'},
  toWatch: {en: 'To watch', ru: 'Внимание'},
  dealsCounted: {en: 'Deals counted', ru: 'Учтено сделок'},
  leftOut: {en: 'Left out', ru: 'Исключено'},
  notBy: {
    en: 'not by {field} ({table})',
    ru: 'нет по полю «{field}» ({table})',
  },
  noPlanForThis: {en: 'no plan for this', ru: 'для этого плана нет'},
  chooseCurrency: {
    en: 'several currencies: choose one above',
    ru: 'несколько валют: выберите одну выше',
  },
  unknownPeriod: {
    en: 'The period is not one: choose it from the list',
    ru: 'Такого периода нет: выберите его из списка',
  },
  unknownDays: {
    en: 'Give both days, the first not after the last',
    ru: 'Укажите оба дня, первый не позже последнего',
  },
  unknownName: {
    en: 'No deals of “{name}”: choose from the list',
    ru: 'Нет сделок «{name}»: выберите из списка',
  },
  unknownField: {
    en: 'The deals have no “{name}”: choose from the list',
    ru: 'У сделок нет поля «{name}»: выберите из списка',
  },
  leadStage: {en: 'Stages of leads', ru: 'Стадии лидов'},

  groupGrowth: {en: 'GROWTH AND PLAN', ru: 'РОСТ И ПЛАН'},
  groupCustomers: {en: 'CUSTOMERS’ WORTH', ru: 'ЦЕННОСТЬ КЛИЕНТОВ'},
  groupFunnel: {en: 'FUNNEL', ru: 'ВОРОНКА ПРОДАЖ'},
  groupPipeline: {en: 'PIPELINE AND TEAM', ru: 'ПЕРСПЕКТИВЫ И КОМАНДА'},

  monthsTable: {en: 'Months', ru: 'Месяцы'},
  month: {en: 'Month', ru: 'Месяц'},
  repsTable: {en: 'Reps in the period, by won amount', ru: 'Менеджеры за период, по сумме выигранных'},
  splitTable: {en: 'In the period, by', ru: 'За период, по полю:'},
  problemsTable: {
    en: 'Data check: rows left out or incomplete',
    ru: 'Проверка данных: исключённые и неполные строки',
  },
  problem: {en: 'Problem', ru: 'Проблема'},
  problemRows: {en: 'Rows', ru: 'Строк'},
  firstRow: {en: 'First row', ru: 'Первая строка'},
  noProblems: {en: 'No problems found', ru: 'Проблем не найдено'},
  goodFrom: {en: 'Good', ru: 'Хорошо'},
  alertFrom: {en: 'Alert', ru: 'Тревога'},
  months: {en: 'months', ru: 'мес.'},
  notTold: {
    en: 'Not told yet, because columns are not mapped (what each needs stands in this cell’s note):',
    ru: 'Пока не считаются: не указаны столбцы (каких не хватает — в примечании к ячейке):',
  },

  chartWonAmount: {en: 'Won amount per month', ru: 'Сумма выигранных по месяцам'},
  chartWonPlan: {en: 'Won amount per month, and the plan', ru: 'Сумма выигранных по месяцам и план'},
  chartSplit: {en: 'Won amount by the chosen field', ru: 'Сумма выигранных по выбранному полю'},
  chartRepRates: {en: 'Win rate per rep in the period, %', ru: 'Доля выигранных по менеджерам, %'},
  chartLeads: {
    en: 'Leads per month: created, qualified, won',
    ru: 'Лиды по месяцам: создано, качественных, продаж',
  },
  chartConversion: {
    en: 'Leads that became opportunities and customers, %',
    ru: 'Лиды, ставшие сделками и клиентами, %',
  },
  chartWorth: {en: 'Acquisition cost and lifetime value', ru: 'Стоимость привлечения и ценность клиента'},
  chartChurn: {en: 'Churn rate per month, %, with its threshold', ru: 'Отток по месяцам, %, и порог'},
  chartPlan: {en: 'Sales against plan per month, %', ru: 'Выполнение плана по месяцам, %'},
  chartUpsell: {
    en: 'Earlier customers who bought more per month, %',
    ru: 'Прежние клиенты, купившие ещё, по месяцам, %',
  },
  chartIncremental: {
    en: 'Incremental sales of campaigns per month',
    ru: 'Прирост продаж кампаний по месяцам',
  },
  chartScore: {en: 'Mean score of open deals, 1 to 5', ru: 'Средняя оценка открытых сделок, от 1 до 5'},
  chartPerRep: {en: 'Revenue per rep and month', ru: 'Выручка на менеджера по месяцам'},
  chartMargin: {en: 'Profit margin per month, %', ru: 'Маржа по месяцам, %'},
  chartCustomers: {en: 'New customers per month', ru: 'Новые клиенты по месяцам'},
  chartArpu: {en: 'Revenue per customer and average deal', ru: 'Выручка на клиента и средняя сделка'},
  chartGrowth: {en: 'Sales growth on the month before, %', ru: 'Рост продаж к прошлому месяцу, %'},
  chartWinRate: {
    en: 'Win rate per month, %, with its threshold',
    ru: 'Доля выигранных по месяцам, %, и порог',
  },
  chartCycle: {
    en: 'Sales cycle per month, days: mean and median',
    ru: 'Цикл сделки по месяцам, дни: среднее и медиана',
  },
  chartReps: {en: 'Won amount per rep in the period', ru: 'Сумма выигранных по менеджерам за период'},
  chartOpen: {en: 'New deals, and open at the month’s end', ru: 'Новые сделки и открытые на конец месяца'},

  noteInputs: {en: 'Computed from: {inputs}.', ru: 'Считается из: {inputs}.'},
  noteThresholds: {
    en: 'Status: {why}. Change the numbers on KPI Settings.',
    ru: 'Статус: {why}. Числа меняются на листе KPI Настройки.',
  },
  noteNotBy: {
    en: 'Not told by {fields}: {table} has no such column.',
    ru: 'Не считается по полям: {fields}, их нет в таблице «{table}».',
  },
  noteUnmapped: {en: 'Map the column: {fields}', ru: 'Укажите столбец: {fields}'},

  settingsTitle: {
    en: 'KPI Settings: yours to change; every rebuild keeps them',
    ru: 'KPI Настройки: меняйте свободно, при перестроении они сохраняются',
  },
  settingsGeneral: {en: 'General', ru: 'Общее'},
  settingsThresholds: {en: 'Thresholds', ru: 'Пороги'},
  settingCurrency: {en: 'Main currency', ru: 'Основная валюта'},
  settingKey: {en: 'Key', ru: 'Ключ'},
  settingName: {en: 'Setting', ru: 'Настройка'},
  settingValue: {en: 'Value', ru: 'Значение'},
  settingLanguage: {en: 'Language (en, ru)', ru: 'Язык (en, ru)'},
  settingToday: {en: 'Today', ru: 'Сегодня'},
  settingFiscalMonth: {
    en: 'First month of the year (1–12)',
    ru: 'Первый месяц года (1–12)',
  },
  kpi: {en: 'KPI', ru: 'Показатель'},
  bad: {en: 'Bad', ru: 'Плохо'},
  good_: {en: 'Good', ru: 'Хорошо'},
  meaning: {en: 'Meaning', ru: 'Смысл'},
  why: {en: 'Why', ru: 'Почему'},
  thresholdFixedHigher: {
    en: 'alert below Bad, good from Good on',
    ru: 'тревога ниже «Плохо», хорошо от «Хорошо»',
  },
  thresholdFixedLower: {
    en: 'alert above Bad, good up to Good',
    ru: 'тревога выше «Плохо», хорошо до «Хорошо»',
  },
  thresholdTrailingHigher: {
    en: '% below the mean of the six periods before: alert beyond Bad, good within Good',
    ru: '% ниже среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»',
  },
  thresholdTrailingLower: {
    en: '% above the mean of the six periods before: alert beyond Bad, good within Good',
    ru: '% выше среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»',
  },
  thresholdTeam: {
    en: '% of the team’s mean: alert below Bad, good from Good on',
    ru: '% от среднего по команде: тревога ниже «Плохо», хорошо от «Хорошо»',
  },
  word: {en: 'Word', ru: 'Слово'},
  outcome: {en: 'Means', ru: 'Значит'},
  outcomeHelp: {
    en: 'Say what the word means; undecided leaves it to the other columns; unknown rows are left out and counted',
    ru: 'Укажите смысл слова; undecided — решают другие столбцы; unknown — исключается и считается',
  },
  typeDay: {
    en: 'The day that custom dates begin or end with',
    ru: 'День, с которого начинаются или которым кончаются свои даты',
  },
  chooseFromList: {en: 'Choose from the list', ru: 'Выберите из списка'},
  chooseOrType: {
    en: 'Choose from the list, or type 2026, 2026-Q1, 2026-03 or 2026-01-15..2026-02-10',
    ru: 'Выберите из списка или введите 2026, 2026-Q1, 2026-03 или 2026-01-15..2026-02-10',
  },

  sampleExists: {
    en: 'Nothing was inserted: the names of these tabs are taken: {names}. Delete or rename them to insert the sample anew.',
    ru: 'Ничего не вставлено: имена этих листов уже заняты: {names}. Удалите или переименуйте их, чтобы вставить пример заново.',
  },
  sampleDone: {
    en: 'The sample is on the tabs {names}. Choose Sales KPI ▸ Build dashboard.',
    ru: 'Пример вставлен на листы {names}. Выберите Sales KPI ▸ Построить дашборд.',
  },
  built: {en: 'The dashboard is ready.', ru: 'Дашборд готов.'},
  buildFailed: {
    en: 'The dashboard could not be built, and nothing of yours was changed. {detail} Choose Build dashboard again; if it fails again, reload the spreadsheet first.',
    ru: 'Дашборд построить не удалось, ваши данные не изменены. {detail} Повторите «Построить дашборд»; если не поможет, сначала обновите страницу.',
  },
  busy: {
    en: 'Somebody else is building the dashboard right now. Wait a minute and try again.',
    ru: 'Дашборд сейчас строит кто-то другой. Подождите минуту и повторите.',
  },
  noDeals: {
    en: 'No tab looks like a table of deals. Looked for a header row with an outcome (Stage, Status, Won …) and at least one of: Amount, Created, Closed, Owner.',
    ru: 'Ни один лист не похож на таблицу сделок. Нужна строка заголовков с исходом (Стадия, Статус, Выиграна …) и хотя бы одним из: Сумма, Дата создания, Дата закрытия, Ответственный.',
  },
  noRows: {
    en: 'The table of deals has headers but no rows. Paste or import deals under them.',
    ru: 'В таблице сделок есть заголовки, но нет строк. Вставьте под ними сделки.',
  },
  askTables: {
    en: 'Several tabs look like deals: {choices}. Say which one to use.',
    ru: 'На сделки похожи несколько листов: {choices}. Укажите, какой использовать.',
  },
  askDate: {
    en: 'The dates of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.',
    ru: 'Даты в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.',
  },
  askNumber: {
    en: 'The numbers of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.',
    ru: 'Числа в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.',
  },
  askColumn: {
    en: 'Several columns of «{sheet}» could be «{field}»: {choices}. Say which one it is.',
    ru: 'Полю «{field}» на листе «{sheet}» подходят несколько столбцов: {choices}. Укажите нужный.',
  },
  askWords: {
    en: 'Say on KPI Settings what these stages mean: {examples}. Until then their rows are left out and counted.',
    ru: 'Укажите на листе KPI Настройки, что значат стадии: {examples}. До этого их строки исключаются и считаются.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TextKey = keyof typeof TEXTS;

/** Looks texts up in one language. */
export type Translate = (key: TextKey) => string;

export function translator(language: Language): Translate {
  return (key) => TEXTS[key][language];
}

const SPLIT_TITLES: Readonly<Record<string, TextKey>> = {
  owner: 'owner',
  source: 'source',
  campaign: 'campaign',
  product: 'product_',
  customer: 'customer',
  type: 'type',
  stage: 'stage',
  pipeline: 'pipeline',
} satisfies Readonly<Record<SplitField, TextKey>>;

/** Name of a split field in the selectors. */
export function splitTitle(field: string, t: Translate): string {
  const key = SPLIT_TITLES[field];
  if (!key) throw new Error(`There is no selector for "${field}".`);
  return t(key);
}
