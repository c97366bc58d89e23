import type {Language} from '../core/text';
export declare const TEXTS: {
  readonly product: {
    readonly en: 'Sales KPI';
    readonly ru: 'Sales KPI';
  };
  readonly sheetData: {
    readonly en: 'KPI Data';
    readonly ru: 'KPI Данные';
  };
  readonly sheetTable: {
    readonly en: 'KPI Data: {table}';
    readonly ru: 'KPI Данные: {table}';
  };
  readonly sheetModel: {
    readonly en: 'KPI Model';
    readonly ru: 'KPI Модель';
  };
  readonly sheetDashboard: {
    readonly en: 'KPI Dashboard';
    readonly ru: 'KPI Дашборд';
  };
  readonly sheetSettings: {
    readonly en: 'KPI Settings';
    readonly ru: 'KPI Настройки';
  };
  readonly blank: {
    readonly en: '(none)';
    readonly ru: '(не указано)';
  };
  readonly all: {
    readonly en: 'All';
    readonly ru: 'Все';
  };
  readonly others: {
    readonly en: '(others)';
    readonly ru: '(прочие)';
  };
  readonly period: {
    readonly en: 'Period';
    readonly ru: 'Период';
  };
  readonly from: {
    readonly en: 'From';
    readonly ru: 'С';
  };
  readonly to: {
    readonly en: 'to';
    readonly ru: 'по';
  };
  readonly comparison: {
    readonly en: 'Compare to';
    readonly ru: 'Сравнение';
  };
  readonly currency: {
    readonly en: 'Currency';
    readonly ru: 'Валюта';
  };
  readonly rep: {
    readonly en: 'Rep';
    readonly ru: 'Менеджер';
  };
  readonly filterField: {
    readonly en: 'Filter by';
    readonly ru: 'Фильтр по';
  };
  readonly filterValue: {
    readonly en: 'Value';
    readonly ru: 'Значение';
  };
  readonly splitField: {
    readonly en: 'Table by';
    readonly ru: 'Разрез';
  };
  readonly previousPeriod: {
    readonly en: 'Previous period';
    readonly ru: 'Прошлый период';
  };
  readonly yearAgo: {
    readonly en: 'Same period last year';
    readonly ru: 'Год назад';
  };
  readonly plan: {
    readonly en: 'Plan';
    readonly ru: 'План';
  };
  readonly noFilter: {
    readonly en: 'No filter';
    readonly ru: 'Без фильтра';
  };
  readonly thisMonth: {
    readonly en: 'This month';
    readonly ru: 'Этот месяц';
  };
  readonly lastMonth: {
    readonly en: 'Last month';
    readonly ru: 'Прошлый месяц';
  };
  readonly thisQuarter: {
    readonly en: 'This quarter';
    readonly ru: 'Этот квартал';
  };
  readonly lastQuarter: {
    readonly en: 'Last quarter';
    readonly ru: 'Прошлый квартал';
  };
  readonly thisYear: {
    readonly en: 'This year';
    readonly ru: 'Этот год';
  };
  readonly lastYear: {
    readonly en: 'Last year';
    readonly ru: 'Прошлый год';
  };
  readonly yearToDate: {
    readonly en: 'Year to date';
    readonly ru: 'С начала года';
  };
  readonly last30Days: {
    readonly en: 'Last 30 days';
    readonly ru: 'Последние 30 дней';
  };
  readonly last90Days: {
    readonly en: 'Last 90 days';
    readonly ru: 'Последние 90 дней';
  };
  readonly last12Months: {
    readonly en: 'Last 12 months';
    readonly ru: 'Последние 12 месяцев';
  };
  readonly allTime: {
    readonly en: 'All time';
    readonly ru: 'За всё время';
  };
  readonly custom: {
    readonly en: 'Custom dates';
    readonly ru: 'Свои даты';
  };
  readonly fiscalYear: {
    readonly en: 'FY';
    readonly ru: 'ФГ';
  };
  readonly owner: {
    readonly en: 'Rep';
    readonly ru: 'Менеджер';
  };
  readonly source: {
    readonly en: 'Source';
    readonly ru: 'Источник';
  };
  readonly campaign: {
    readonly en: 'Campaign';
    readonly ru: 'Кампания';
  };
  readonly product_: {
    readonly en: 'Product';
    readonly ru: 'Товар';
  };
  readonly customer: {
    readonly en: 'Customer';
    readonly ru: 'Клиент';
  };
  readonly type: {
    readonly en: 'Type';
    readonly ru: 'Тип';
  };
  readonly stage: {
    readonly en: 'Stage';
    readonly ru: 'Стадия';
  };
  readonly pipeline: {
    readonly en: 'Pipeline';
    readonly ru: 'Воронка';
  };
  readonly good: {
    readonly en: 'Good';
    readonly ru: 'Хорошо';
  };
  readonly watch: {
    readonly en: 'Watch';
    readonly ru: 'Внимание';
  };
  readonly alert: {
    readonly en: 'Alert';
    readonly ru: 'Тревога';
  };
  readonly against: {
    readonly en: 'vs';
    readonly ru: 'против';
  };
  readonly againstPlan: {
    readonly en: 'vs plan';
    readonly ru: 'против плана';
  };
  readonly points: {
    readonly en: 'pp';
    readonly ru: 'п.п.';
  };
  readonly days: {
    readonly en: 'days';
    readonly ru: 'дн.';
  };
  readonly alerts: {
    readonly en: 'Alerts';
    readonly ru: 'Тревоги';
  };
  readonly toWatch: {
    readonly en: 'To watch';
    readonly ru: 'Внимание';
  };
  readonly dealsCounted: {
    readonly en: 'Deals counted';
    readonly ru: 'Учтено сделок';
  };
  readonly leftOut: {
    readonly en: 'Left out';
    readonly ru: 'Исключено';
  };
  readonly notBy: {
    readonly en: 'not by {field} ({table})';
    readonly ru: 'нет по полю «{field}» ({table})';
  };
  readonly notKnownBefore: {
    readonly en: 'earlier: not known';
    readonly ru: 'прежнее неизвестно';
  };
  readonly noPlanForThis: {
    readonly en: 'no plan for this';
    readonly ru: 'для этого плана нет';
  };
  readonly chooseCurrency: {
    readonly en: 'several currencies: choose one above';
    readonly ru: 'несколько валют: выберите одну выше';
  };
  readonly unknownPeriod: {
    readonly en: 'The period is not one: choose it from the list';
    readonly ru: 'Такого периода нет: выберите его из списка';
  };
  readonly unknownDays: {
    readonly en: 'Give both days, the first not after the last';
    readonly ru: 'Укажите оба дня, первый не позже последнего';
  };
  readonly unknownName: {
    readonly en: 'No deals of “{name}”: choose from the list';
    readonly ru: 'Нет сделок «{name}»: выберите из списка';
  };
  readonly unknownField: {
    readonly en: 'The deals have no “{name}”: choose from the list';
    readonly ru: 'У сделок нет поля «{name}»: выберите из списка';
  };
  readonly leadStage: {
    readonly en: 'Stages of leads';
    readonly ru: 'Стадии лидов';
  };
  readonly groupGrowth: {
    readonly en: 'GROWTH AND PLAN';
    readonly ru: 'РОСТ И ПЛАН';
  };
  readonly groupCustomers: {
    readonly en: 'CUSTOMERS’ WORTH';
    readonly ru: 'ЦЕННОСТЬ КЛИЕНТОВ';
  };
  readonly groupFunnel: {
    readonly en: 'FUNNEL';
    readonly ru: 'ВОРОНКА ПРОДАЖ';
  };
  readonly groupPipeline: {
    readonly en: 'PIPELINE AND TEAM';
    readonly ru: 'ПЕРСПЕКТИВЫ И КОМАНДА';
  };
  readonly monthsTable: {
    readonly en: 'Months: sales and pipeline';
    readonly ru: 'Месяцы: продажи и воронка';
  };
  readonly monthsTableMore: {
    readonly en: 'Months: leads and customers';
    readonly ru: 'Месяцы: лиды и клиенты';
  };
  readonly month: {
    readonly en: 'Month';
    readonly ru: 'Месяц';
  };
  readonly repsTable: {
    readonly en: 'Reps in the period, by won amount';
    readonly ru: 'Менеджеры за период, по сумме выигранных';
  };
  readonly splitTable: {
    readonly en: 'In the period, by the chosen field';
    readonly ru: 'За период, по выбранному полю';
  };
  readonly teamMean: {
    readonly en: 'Team mean';
    readonly ru: 'Среднее команды';
  };
  readonly problemsTable: {
    readonly en: 'Data check: rows left out or incomplete';
    readonly ru: 'Проверка данных: исключённые и неполные';
  };
  readonly problem: {
    readonly en: 'Problem';
    readonly ru: 'Проблема';
  };
  readonly problemRows: {
    readonly en: 'Rows';
    readonly ru: 'Строк';
  };
  readonly firstRow: {
    readonly en: 'First row';
    readonly ru: 'Первая';
  };
  readonly noProblems: {
    readonly en: 'No problems found';
    readonly ru: 'Проблем не найдено';
  };
  readonly highestOf: {
    readonly en: 'the highest of';
    readonly ru: 'наибольшие из';
  };
  readonly goodFrom: {
    readonly en: 'Good';
    readonly ru: 'Хорошо';
  };
  readonly alertFrom: {
    readonly en: 'Alert';
    readonly ru: 'Тревога';
  };
  readonly months: {
    readonly en: 'months';
    readonly ru: 'мес.';
  };
  readonly notTold: {
    readonly en: 'Not told yet, because columns are not mapped (what each needs stands in this cell’s note):';
    readonly ru: 'Пока не считаются: не указаны столбцы (каких не хватает — в примечании к ячейке):';
  };
  readonly alertsPanel: {
    readonly en: 'Alerts';
    readonly ru: 'Тревоги';
  };
  readonly goodIf: {
    readonly en: 'Good if';
    readonly ru: 'Норма';
  };
  readonly status: {
    readonly en: 'Status';
    readonly ru: 'Статус';
  };
  readonly since: {
    readonly en: 'Since';
    readonly ru: 'С месяца';
  };
  readonly allWithin: {
    readonly en: 'All within their bounds';
    readonly ru: 'Все в пределах нормы';
  };
  readonly moreOnTiles: {
    readonly en: 'more, see the tiles';
    readonly ru: 'ещё, см. плитки';
  };
  readonly overdueDeals: {
    readonly en: 'Overdue open deals';
    readonly ru: 'Просроченные сделки';
  };
  readonly stalledDeals: {
    readonly en: 'Stalled open deals';
    readonly ru: 'Зависшие сделки';
  };
  readonly unusualMonths: {
    readonly en: 'Unusual months';
    readonly ru: 'Необычные месяцы';
  };
  readonly unusualNote: {
    readonly en: 'Months whose number lies more than 3 scaled median absolute deviations from the median of the twelve before it, as in KPI_ANOMALY. They are listed below and tinted in the tables of months.';
    readonly ru: 'Месяцы, чьё значение дальше 3 масштабированных медианных абсолютных отклонений от медианы двенадцати предыдущих, как в KPI_ANOMALY. Перечислены ниже и выделены цветом в таблицах месяцев.';
  };
  readonly seeTab: {
    readonly en: 'The deals are listed on the tab {tab}.';
    readonly ru: 'Список сделок — на листе {tab}.';
  };
  readonly unusualTable: {
    readonly en: 'Unusual months, the latest first';
    readonly ru: 'Необычные месяцы, сначала последние';
  };
  readonly usual: {
    readonly en: 'Usual';
    readonly ru: 'Обычно';
  };
  readonly noneUnusual: {
    readonly en: 'No month is unusual';
    readonly ru: 'Необычных месяцев нет';
  };
  readonly outlook: {
    readonly en: 'Outlook to the period’s end';
    readonly ru: 'Прогноз до конца периода';
  };
  readonly outlookPeriod: {
    readonly en: 'The period';
    readonly ru: 'Период';
  };
  readonly outlookAmount: {
    readonly en: 'Amount';
    readonly ru: 'Сумма';
  };
  readonly outlookNeeded: {
    readonly en: 'Needed for the plan';
    readonly ru: 'Нужно для плана';
  };
  readonly outlookInputNote: {
    readonly en: 'Type a number of your own to play with. To bring the present one back, clear the cell and choose Build dashboard.';
    readonly ru: 'Введите своё число, чтобы примериться. Чтобы вернуть текущее, очистите ячейку и нажмите «Построить дашборд».';
  };
  readonly outlookPlan: {
    readonly en: 'Plan';
    readonly ru: 'План';
  };
  readonly outlookWon: {
    readonly en: 'Won so far';
    readonly ru: 'Выиграно';
  };
  readonly outlookRunRate: {
    readonly en: 'At the present pace';
    readonly ru: 'При нынешнем темпе';
  };
  readonly outlookRunRateNote: {
    readonly en: 'Run rate: won amount per day elapsed × all days of the period.';
    readonly ru: 'Сумма выигранных за прошедший день × все дни периода.';
  };
  readonly outlookExpected: {
    readonly en: 'With weighted deals';
    readonly ru: 'Со взвеш. воронкой';
  };
  readonly outlookExpectedNote: {
    readonly en: 'Won amount + amount of the open deals × probability; without probabilities × win rate.';
    readonly ru: 'Сумма выигранных + сумма открытых сделок × вероятность; без вероятностей × доля выигранных.';
  };
  readonly outlookRate: {
    readonly en: 'Win rate';
    readonly ru: 'Доля выигранных';
  };
  readonly outlookDeal: {
    readonly en: 'Average deal';
    readonly ru: 'Средняя сделка';
  };
  readonly outlookQualified: {
    readonly en: 'Leads that become deals';
    readonly ru: 'Лиды, ставшие сделками';
  };
  readonly outlookLeft: {
    readonly en: 'Left of the plan';
    readonly ru: 'Осталось до плана';
  };
  readonly outlookCoverage: {
    readonly en: 'Covered by open deals';
    readonly ru: 'Покрыто открытыми';
  };
  readonly outlookCoverageNote: {
    readonly en: 'Amount of open deals ÷ what is left of the plan.';
    readonly ru: 'Сумма открытых сделок ÷ остаток плана.';
  };
  readonly outlookMissing: {
    readonly en: 'Missing after pipeline';
    readonly ru: 'Не хватает с воронкой';
  };
  readonly outlookMissingNote: {
    readonly en: 'Plan − won − weighted pipeline, 0 where nothing is missing.';
    readonly ru: 'План − выиграно − взвешенная воронка; 0, если хватает.';
  };
  readonly outlookWins: {
    readonly en: 'Wins needed';
    readonly ru: 'Нужно побед';
  };
  readonly outlookDeals: {
    readonly en: 'New deals needed';
    readonly ru: 'Нужно новых сделок';
  };
  readonly outlookLeads: {
    readonly en: 'New leads needed';
    readonly ru: 'Нужно новых лидов';
  };
  readonly outlookBy: {
    readonly en: 'Created by';
    readonly ru: 'Создать до';
  };
  readonly outlookByNote: {
    readonly en: 'The last day of the period less the mean sales cycle: deals created later close after the period. A day that is past says that new deals come too late for this period.';
    readonly ru: 'Последний день периода минус средний цикл: сделки, созданные позже, закроются после периода. Прошедший день значит, что новые сделки для этого периода уже опоздали.';
  };
  readonly funnelTable: {
    readonly en: 'Funnel of the period';
    readonly ru: 'Воронка за период';
  };
  readonly step: {
    readonly en: 'Step';
    readonly ru: 'Шаг';
  };
  readonly number: {
    readonly en: 'Number';
    readonly ru: 'Число';
  };
  readonly ofStepBefore: {
    readonly en: 'Of step before';
    readonly ru: 'От прошл. шага';
  };
  readonly scoresTable: {
    readonly en: 'Open deals by score';
    readonly ru: 'Открытые по оценке';
  };
  readonly score: {
    readonly en: 'Score';
    readonly ru: 'Оценка';
  };
  readonly unscored: {
    readonly en: 'No score';
    readonly ru: 'Без оценки';
  };
  readonly amount: {
    readonly en: 'Amount';
    readonly ru: 'Сумма';
  };
  readonly campaignsTable: {
    readonly en: 'Campaigns in the period, by sales';
    readonly ru: 'Кампании за период, по продажам';
  };
  readonly cohorts: {
    readonly en: 'Customers who stayed, % of those who came in a month, by months after it';
    readonly ru: 'Оставшиеся клиенты, % от пришедших за месяц, по месяцам после него';
  };
  readonly cameIn: {
    readonly en: 'Came';
    readonly ru: 'Пришло';
  };
  readonly sheetChase: {
    readonly en: 'KPI Deals to chase';
    readonly ru: 'KPI Сделки на контроле';
  };
  readonly chaseTitle: {
    readonly en: 'Open deals that want attention';
    readonly ru: 'Открытые сделки, требующие внимания';
  };
  readonly overdue: {
    readonly en: 'Overdue';
    readonly ru: 'Просрочена';
  };
  readonly stalled: {
    readonly en: 'Stalled';
    readonly ru: 'Зависла';
  };
  readonly stalledMeans: {
    readonly en: 'stalled: open for longer than twice the mean sales cycle,';
    readonly ru: 'зависшие: открыты дольше двух средних циклов сделки,';
  };
  readonly noCycleKnown: {
    readonly en: 'no won deal tells a sales cycle yet, so none counts as stalled';
    readonly ru: 'цикл сделки пока неизвестен, поэтому зависших нет';
  };
  readonly nothingToChase: {
    readonly en: 'No open deal is overdue or stalled under what is selected on the dashboard';
    readonly ru: 'В выбранном на дашборде разрезе нет просроченных и зависших сделок';
  };
  readonly whyListed: {
    readonly en: 'Why';
    readonly ru: 'Причина';
  };
  readonly dealId: {
    readonly en: 'Deal';
    readonly ru: 'Сделка';
  };
  readonly daysLate: {
    readonly en: 'Days late';
    readonly ru: 'Дней просрочки';
  };
  readonly daysOpen: {
    readonly en: 'Days open';
    readonly ru: 'Дней открыта';
  };
  readonly createdOn: {
    readonly en: 'Created';
    readonly ru: 'Создана';
  };
  readonly expectedOn: {
    readonly en: 'Expected';
    readonly ru: 'Ожидалась';
  };
  readonly rowInTab: {
    readonly en: 'Row';
    readonly ru: 'Строка';
  };
  readonly chartWonAmount: {
    readonly en: 'Won amount per month';
    readonly ru: 'Сумма выигранных по месяцам';
  };
  readonly chartWonPlan: {
    readonly en: 'Won amount per month, and the plan';
    readonly ru: 'Сумма выигранных по месяцам и план';
  };
  readonly chartOutlook: {
    readonly en: 'Where the period will end, amount';
    readonly ru: 'Чем закончится период, сумма';
  };
  readonly chartGrowth: {
    readonly en: 'Sales growth on the month before, %';
    readonly ru: 'Рост продаж к прошлому месяцу, %';
  };
  readonly chartFunnel: {
    readonly en: 'From leads to won deals, number';
    readonly ru: 'От лидов до побед, число за период';
  };
  readonly chartConversion: {
    readonly en: 'Leads that became customers per month, %';
    readonly ru: 'Лиды, ставшие клиентами, по месяцам, %';
  };
  readonly chartWinRate: {
    readonly en: 'Win rate per month, %';
    readonly ru: 'Доля выигранных по месяцам, %';
  };
  readonly chartCycle: {
    readonly en: 'Sales cycle per month, days: mean and median';
    readonly ru: 'Цикл сделки по месяцам, дни';
  };
  readonly chartPipeline: {
    readonly en: 'New and open deals; open amount (right)';
    readonly ru: 'Новые и открытые сделки; сумма (справа)';
  };
  readonly chartNew: {
    readonly en: 'New deals per month';
    readonly ru: 'Новые сделки по месяцам';
  };
  readonly chartScores: {
    readonly en: 'Open deals by score 1 to 5, number';
    readonly ru: 'Открытые сделки по оценке 1–5, число';
  };
  readonly chartReps: {
    readonly en: 'Won amount per rep in the period';
    readonly ru: 'Сумма выигранных по менеджерам';
  };
  readonly chartRepMargin: {
    readonly en: 'Profit margin per rep in the period, %';
    readonly ru: 'Маржа по менеджерам за период, %';
  };
  readonly chartRepRates: {
    readonly en: 'Win rate per rep in the period, %';
    readonly ru: 'Доля выигранных по менеджерам, %';
  };
  readonly chartCampaigns: {
    readonly en: 'Extra sales by campaign; ROI, % (right)';
    readonly ru: 'Доп. продажи кампаний; ROI, % (справа)';
  };
  readonly chartCampaignSales: {
    readonly en: 'Extra sales by campaign, amount';
    readonly ru: 'Дополнительные продажи кампаний, сумма';
  };
  readonly chartWorth: {
    readonly en: 'Cost of a new customer, check; LTV (right)';
    readonly ru: 'Стоимость клиента и чек; LTV (справа)';
  };
  readonly chartChurn: {
    readonly en: 'Customers lost per month, %';
    readonly ru: 'Отток клиентов по месяцам, %';
  };
  readonly chartUpsell: {
    readonly en: 'Customers who bought more per month, %';
    readonly ru: 'Купившие ещё клиенты по месяцам, %';
  };
  readonly chartSplit: {
    readonly en: 'Won amount by the chosen field';
    readonly ru: 'Сумма выигранных по выбранному полю';
  };
  readonly chartDealSize: {
    readonly en: 'Average deal per month, amount';
    readonly ru: 'Средняя сделка по месяцам, сумма';
  };
  readonly chartCustomers: {
    readonly en: 'New customers per month';
    readonly ru: 'Новые клиенты по месяцам';
  };
  readonly noteInputs: {
    readonly en: 'Computed from: {inputs}.';
    readonly ru: 'Считается из: {inputs}.';
  };
  readonly noteThresholds: {
    readonly en: 'Status: {why}. Change the numbers on KPI Settings.';
    readonly ru: 'Статус: {why}. Числа меняются на листе KPI Настройки.';
  };
  readonly noteNotBy: {
    readonly en: 'Not told by {fields}: {table} has no such column.';
    readonly ru: 'Не считается по полям: {fields}, их нет в таблице «{table}».';
  };
  readonly noteUnmapped: {
    readonly en: 'Map the column: {fields}';
    readonly ru: 'Укажите столбец: {fields}';
  };
  readonly settingsTitle: {
    readonly en: 'KPI Settings: yours to change; every rebuild keeps them';
    readonly ru: 'KPI Настройки: меняйте свободно, при перестроении они сохраняются';
  };
  readonly settingsGeneral: {
    readonly en: 'General';
    readonly ru: 'Общее';
  };
  readonly settingsThresholds: {
    readonly en: 'Thresholds';
    readonly ru: 'Пороги';
  };
  readonly settingCurrency: {
    readonly en: 'Main currency';
    readonly ru: 'Основная валюта';
  };
  readonly settingKey: {
    readonly en: 'Key';
    readonly ru: 'Ключ';
  };
  readonly settingName: {
    readonly en: 'Setting';
    readonly ru: 'Настройка';
  };
  readonly settingValue: {
    readonly en: 'Value';
    readonly ru: 'Значение';
  };
  readonly settingLanguage: {
    readonly en: 'Language (en, ru)';
    readonly ru: 'Язык (en, ru)';
  };
  readonly settingToday: {
    readonly en: 'Today';
    readonly ru: 'Сегодня';
  };
  readonly settingFiscalMonth: {
    readonly en: 'First month of the year (1–12)';
    readonly ru: 'Первый месяц года (1–12)';
  };
  readonly kpi: {
    readonly en: 'KPI';
    readonly ru: 'Показатель';
  };
  readonly bad: {
    readonly en: 'Bad';
    readonly ru: 'Плохо';
  };
  readonly good_: {
    readonly en: 'Good';
    readonly ru: 'Хорошо';
  };
  readonly meaning: {
    readonly en: 'Meaning';
    readonly ru: 'Смысл';
  };
  readonly why: {
    readonly en: 'Why';
    readonly ru: 'Почему';
  };
  readonly thresholdFixedHigher: {
    readonly en: 'alert below Bad, good from Good on';
    readonly ru: 'тревога ниже «Плохо», хорошо от «Хорошо»';
  };
  readonly thresholdFixedLower: {
    readonly en: 'alert above Bad, good up to Good';
    readonly ru: 'тревога выше «Плохо», хорошо до «Хорошо»';
  };
  readonly thresholdTrailingHigher: {
    readonly en: '% below the mean of the six periods before: alert beyond Bad, good within Good';
    readonly ru: '% ниже среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»';
  };
  readonly thresholdTrailingLower: {
    readonly en: '% above the mean of the six periods before: alert beyond Bad, good within Good';
    readonly ru: '% выше среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»';
  };
  readonly thresholdTeam: {
    readonly en: '% of the team’s mean: alert below Bad, good from Good on';
    readonly ru: '% от среднего по команде: тревога ниже «Плохо», хорошо от «Хорошо»';
  };
  readonly word: {
    readonly en: 'Word';
    readonly ru: 'Слово';
  };
  readonly outcome: {
    readonly en: 'Means';
    readonly ru: 'Значит';
  };
  readonly outcomeHelp: {
    readonly en: 'Say what the word means; undecided leaves it to the other columns; unknown rows are left out and counted';
    readonly ru: 'Укажите смысл слова; undecided — решают другие столбцы; unknown — исключается и считается';
  };
  readonly typeDay: {
    readonly en: 'The day that custom dates begin or end with';
    readonly ru: 'День, с которого начинаются или которым кончаются свои даты';
  };
  readonly chooseFromList: {
    readonly en: 'Choose from the list';
    readonly ru: 'Выберите из списка';
  };
  readonly chooseOrType: {
    readonly en: 'Choose from the list, or type 2026, 2026-Q1, 2026-03 or 2026-01-15..2026-02-10';
    readonly ru: 'Выберите из списка или введите 2026, 2026-Q1, 2026-03 или 2026-01-15..2026-02-10';
  };
  readonly sampleExists: {
    readonly en: 'Nothing was inserted: the names of these tabs are taken: {names}. Delete or rename them to insert the sample anew.';
    readonly ru: 'Ничего не вставлено: имена этих листов уже заняты: {names}. Удалите или переименуйте их, чтобы вставить пример заново.';
  };
  readonly sampleDone: {
    readonly en: 'The sample is on the tabs {names}. Choose Sales KPI ▸ Build dashboard.';
    readonly ru: 'Пример вставлен на листы {names}. Выберите Sales KPI ▸ Построить дашборд.';
  };
  readonly built: {
    readonly en: 'The dashboard is ready.';
    readonly ru: 'Дашборд готов.';
  };
  readonly buildFailed: {
    readonly en: 'The dashboard could not be built, and nothing of yours was changed. {detail} Choose Build dashboard again; if it fails again, reload the spreadsheet first.';
    readonly ru: 'Дашборд построить не удалось, ваши данные не изменены. {detail} Повторите «Построить дашборд»; если не поможет, сначала обновите страницу.';
  };
  readonly busy: {
    readonly en: 'Somebody else is building the dashboard right now. Wait a minute and try again.';
    readonly ru: 'Дашборд сейчас строит кто-то другой. Подождите минуту и повторите.';
  };
  readonly noDeals: {
    readonly en: 'No tab looks like a table of deals. Looked for a header row with an outcome (Stage, Status, Won …) and at least one of: Amount, Created, Closed, Owner.';
    readonly ru: 'Ни один лист не похож на таблицу сделок. Нужна строка заголовков с исходом (Стадия, Статус, Выиграна …) и хотя бы одним из: Сумма, Дата создания, Дата закрытия, Ответственный.';
  };
  readonly noRows: {
    readonly en: 'The table of deals has headers but no rows. Paste or import deals under them.';
    readonly ru: 'В таблице сделок есть заголовки, но нет строк. Вставьте под ними сделки.';
  };
  readonly askTables: {
    readonly en: 'Several tabs look like deals: {choices}. Say which one to use.';
    readonly ru: 'На сделки похожи несколько листов: {choices}. Укажите, какой использовать.';
  };
  readonly askDate: {
    readonly en: 'The dates of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.';
    readonly ru: 'Даты в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.';
  };
  readonly askNumber: {
    readonly en: 'The numbers of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.';
    readonly ru: 'Числа в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.';
  };
  readonly askColumn: {
    readonly en: 'Several columns of «{sheet}» could be «{field}»: {choices}. Say which one it is.';
    readonly ru: 'Полю «{field}» на листе «{sheet}» подходят несколько столбцов: {choices}. Укажите нужный.';
  };
  readonly askWords: {
    readonly en: 'Say on KPI Settings what these stages mean: {examples}. Until then their rows are left out and counted.';
    readonly ru: 'Укажите на листе KPI Настройки, что значат стадии: {examples}. До этого их строки исключаются и считаются.';
  };
};
export type TextKey = keyof typeof TEXTS;
/** Looks texts up in one language. */
export type Translate = (key: TextKey) => string;
export declare function translator(language: Language): Translate;
/** Name of a split field in the selectors. */
export declare function splitTitle(field: string, t: Translate): string;
