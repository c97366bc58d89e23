/** Everything of the sheets that a user reads, in every language. */
import type {SplitField} from '../core/tables/deals';
import type {Language, Text} from '../core/text';

export const TEXTS = {
  product: {en: 'Sales KPI', ru: 'Sales KPI'},
  sheetData: {en: 'KPI Data', ru: 'KPI Данные'},
  sheetTable: {en: 'KPI Data: {table}', ru: 'KPI Данные: {table}'},
  sheetShort: {en: 'KPI Data: other tables', ru: 'KPI Данные: прочие таблицы'},
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
  againstPlan: {en: 'vs plan', ru: 'против плана'},
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
  notKnownBefore: {en: 'earlier: not known', ru: 'прежнее неизвестно'},
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

  monthsTable: {en: 'Months: sales and pipeline', ru: 'Месяцы: продажи и воронка'},
  monthsTableMore: {en: 'Months: leads and customers', ru: 'Месяцы: лиды и клиенты'},
  month: {en: 'Month', ru: 'Месяц'},
  repsTable: {en: 'Reps in the period, by won amount', ru: 'Менеджеры за период, по сумме выигранных'},
  splitTable: {en: 'In the period, by the chosen field', ru: 'За период, по выбранному полю'},
  teamMean: {en: 'Team mean', ru: 'Среднее команды'},
  problemsTable: {
    en: 'Data check: rows left out or incomplete',
    ru: 'Проверка данных: исключённые и неполные',
  },
  problem: {en: 'Problem', ru: 'Проблема'},
  problemRows: {en: 'Rows', ru: 'Строк'},
  firstRow: {en: 'First row', ru: 'Первая'},
  noProblems: {en: 'No problems found', ru: 'Проблем не найдено'},
  highestOf: {en: 'the highest of', ru: 'наибольшие из'},
  goodFrom: {en: 'Good', ru: 'Хорошо'},
  alertFrom: {en: 'Alert', ru: 'Тревога'},
  months: {en: 'months', ru: 'мес.'},
  notTold: {
    en: 'Not told yet, because columns are not mapped (what each needs stands in this cell’s note):',
    ru: 'Пока не считаются: не указаны столбцы (каких не хватает — в примечании к ячейке):',
  },

  alertsPanel: {en: 'Alerts', ru: 'Тревоги'},
  goodIf: {en: 'Good if', ru: 'Норма'},
  status: {en: 'Status', ru: 'Статус'},
  since: {en: 'Since', ru: 'С месяца'},
  allWithin: {en: 'All within their bounds', ru: 'Все в пределах нормы'},
  moreOnTiles: {en: 'more, see the tiles', ru: 'ещё, см. плитки'},
  overdueDeals: {en: 'Overdue open deals', ru: 'Просроченные сделки'},
  stalledDeals: {en: 'Stalled open deals', ru: 'Зависшие сделки'},
  unusualMonths: {en: 'Unusual months', ru: 'Необычные месяцы'},
  unusualNote: {
    en: 'Months whose number lies more than 3 scaled median absolute deviations from the median of the twelve before it, as in KPI_ANOMALY. They are listed below and tinted in the tables of months.',
    ru: 'Месяцы, чьё значение дальше 3 масштабированных медианных абсолютных отклонений от медианы двенадцати предыдущих, как в KPI_ANOMALY. Перечислены ниже и выделены цветом в таблицах месяцев.',
  },
  seeTab: {en: 'The deals are listed on the tab {tab}.', ru: 'Список сделок — на листе {tab}.'},
  unusualTable: {en: 'Unusual months, the latest first', ru: 'Необычные месяцы, сначала последние'},
  usual: {en: 'Usual', ru: 'Обычно'},
  noneUnusual: {en: 'No month is unusual', ru: 'Необычных месяцев нет'},

  outlook: {en: 'Outlook to the period’s end', ru: 'Прогноз до конца периода'},
  outlookPeriod: {en: 'The period', ru: 'Период'},
  outlookAmount: {en: 'Amount', ru: 'Сумма'},
  outlookNeeded: {en: 'Needed for the plan', ru: 'Нужно для плана'},
  outlookInputNote: {
    en: 'Type a number of your own to play with. To bring the present one back, clear the cell and choose Build dashboard.',
    ru: 'Введите своё число, чтобы примериться. Чтобы вернуть текущее, очистите ячейку и нажмите «Построить дашборд».',
  },
  outlookPlan: {en: 'Plan', ru: 'План'},
  outlookWon: {en: 'Won so far', ru: 'Выиграно'},
  outlookRunRate: {en: 'At the present pace', ru: 'При нынешнем темпе'},
  outlookRunRateNote: {
    en: 'Run rate: won amount per day elapsed × all days of the period.',
    ru: 'Сумма выигранных за прошедший день × все дни периода.',
  },
  outlookExpected: {en: 'With weighted deals', ru: 'Со взвеш. воронкой'},
  outlookExpectedNote: {
    en: 'Won amount + amount of the open deals × probability; without probabilities × win rate.',
    ru: 'Сумма выигранных + сумма открытых сделок × вероятность; без вероятностей × доля выигранных.',
  },
  outlookRate: {en: 'Win rate', ru: 'Доля выигранных'},
  outlookDeal: {en: 'Average deal', ru: 'Средняя сделка'},
  outlookQualified: {en: 'Leads that become deals', ru: 'Лиды, ставшие сделками'},
  outlookLeft: {en: 'Left of the plan', ru: 'Осталось до плана'},
  outlookCoverage: {en: 'Covered by open deals', ru: 'Покрыто открытыми'},
  outlookCoverageNote: {
    en: 'Amount of open deals ÷ what is left of the plan.',
    ru: 'Сумма открытых сделок ÷ остаток плана.',
  },
  outlookMissing: {en: 'Missing after pipeline', ru: 'Не хватает с воронкой'},
  outlookMissingNote: {
    en: 'Plan − won − weighted pipeline, 0 where nothing is missing.',
    ru: 'План − выиграно − взвешенная воронка; 0, если хватает.',
  },
  outlookWins: {en: 'Wins needed', ru: 'Нужно побед'},
  outlookDeals: {en: 'New deals needed', ru: 'Нужно новых сделок'},
  outlookLeads: {en: 'New leads needed', ru: 'Нужно новых лидов'},
  outlookBy: {en: 'Created by', ru: 'Создать до'},
  outlookByNote: {
    en: 'The last day of the period less the mean sales cycle: deals created later close after the period. A day that is past says that new deals come too late for this period.',
    ru: 'Последний день периода минус средний цикл: сделки, созданные позже, закроются после периода. Прошедший день значит, что новые сделки для этого периода уже опоздали.',
  },

  funnelTable: {en: 'Funnel of the period', ru: 'Воронка за период'},
  step: {en: 'Step', ru: 'Шаг'},
  number: {en: 'Number', ru: 'Число'},
  ofStepBefore: {en: 'Of step before', ru: 'От прошл. шага'},
  scoresTable: {en: 'Open deals by score', ru: 'Открытые по оценке'},
  score: {en: 'Score', ru: 'Оценка'},
  unscored: {en: 'No score', ru: 'Без оценки'},
  amount: {en: 'Amount', ru: 'Сумма'},
  campaignsTable: {en: 'Campaigns in the period, by sales', ru: 'Кампании за период, по продажам'},
  cohorts: {
    en: 'Customers who stayed, % of those who came in a month, by months after it',
    ru: 'Оставшиеся клиенты, % от пришедших за месяц, по месяцам после него',
  },
  cameIn: {en: 'Came', ru: 'Пришло'},

  sheetChase: {en: 'KPI Deals to chase', ru: 'KPI Сделки на контроле'},
  chaseTitle: {en: 'Open deals that want attention', ru: 'Открытые сделки, требующие внимания'},
  overdue: {en: 'Overdue', ru: 'Просрочена'},
  stalled: {en: 'Stalled', ru: 'Зависла'},
  stalledMeans: {
    en: 'stalled: open for longer than twice the mean sales cycle,',
    ru: 'зависшие: открыты дольше двух средних циклов сделки,',
  },
  noCycleKnown: {
    en: 'no won deal tells a sales cycle yet, so none counts as stalled',
    ru: 'цикл сделки пока неизвестен, поэтому зависших нет',
  },
  nothingToChase: {
    en: 'No open deal is overdue or stalled under what is selected on the dashboard',
    ru: 'В выбранном на дашборде разрезе нет просроченных и зависших сделок',
  },
  whyListed: {en: 'Why', ru: 'Причина'},
  dealId: {en: 'Deal', ru: 'Сделка'},
  daysLate: {en: 'Days late', ru: 'Дней просрочки'},
  daysOpen: {en: 'Days open', ru: 'Дней открыта'},
  createdOn: {en: 'Created', ru: 'Создана'},
  expectedOn: {en: 'Expected', ru: 'Ожидалась'},
  rowInTab: {en: 'Row', ru: 'Строка'},

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
  noRoom: {
    en: 'The dashboard was not built, and nothing was changed: it needs {needed} million cells beside the {held} million that the spreadsheet has, and Google allows {most} million. Delete empty rows and columns of your tabs and tabs that you need no more, or move deals of earlier years to another spreadsheet; then choose Build dashboard again.',
    ru: 'Дашборд не построен, ничего не изменено: ему нужно {needed} млн ячеек помимо {held} млн, которые есть в таблице, а Google допускает {most} млн. Удалите пустые строки и столбцы на своих листах и ненужные листы или перенесите сделки прошлых лет в другую таблицу; затем снова выберите «Построить дашборд».',
  },
  noRoomBeside: {
    en: 'The dashboard was not built, and nothing was changed: a new one needs {needed} million cells, and as long as the old one stands, the spreadsheet has {held} million of the {most} million that Google allows. Choose Remove dashboard, which keeps your settings, and then Build dashboard.',
    ru: 'Дашборд не построен, ничего не изменено: новому нужно {needed} млн ячеек, а пока стоит прежний, в таблице занято {held} млн из {most} млн, которые допускает Google. Выберите «Удалить дашборд» (настройки останутся), а затем «Построить дашборд».',
  },
  leaner: {
    en: 'With every column the dashboard would pass the {most} million cells that Google allows. It fits without: {fields}. KPIs and splits that need them will say that they lack them; all others are the same. Build it that way?',
    ru: 'Со всеми столбцами дашборд не поместится в {most} млн ячеек, которые допускает Google. Он поместится без полей: {fields}. Показатели и разрезы, которым они нужны, скажут, что их нет; остальные будут прежними. Построить так?',
  },
  leanerBeside: {
    en: 'With every column the dashboard would pass the {most} million cells that Google allows as long as the earlier one stands. It fits without: {fields}. To keep them, answer No, choose Remove dashboard, which keeps your settings, and then Build dashboard. Build it without them?',
    ru: 'Пока стоит прежний дашборд, новый со всеми столбцами не поместится в {most} млн ячеек, которые допускает Google. Он поместится без полей: {fields}. Чтобы их сохранить, ответьте «Нет», выберите «Удалить дашборд» (настройки останутся), а затем «Построить дашборд». Построить без них?',
  },
  writing: {
    en: 'Read {rows} rows. Writing the dashboard: with many of them this takes a minute or two.',
    ru: 'Прочитано строк: {rows}. Дашборд записывается: если строк много, это минута-две.',
  },
  withoutFields: {
    en: 'Left out for lack of room: {fields}.',
    ru: 'Не вошло за недостатком места: {fields}.',
  },
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
  offerMapping: {
    en: 'Open the sidebar to settle this? There you see what was found, and may choose another tab, header row or column. With No nothing is changed.',
    ru: 'Открыть боковую панель, чтобы это уладить? Там видно, что найдено, и можно выбрать другой лист, строку заголовков или столбец. Если ответить «Нет», ничего не изменится.',
  },
  offerSample: {
    en: 'Try it on sample data? With Yes the tabs of the sample are inserted and the dashboard is built from them; with No nothing is changed.',
    ru: 'Попробовать на примере? Если ответить «Да», листы с примером будут вставлены и по ним построится дашборд; если «Нет» — ничего не изменится.',
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
