/** Texts of the page's own controls. */
type Language = 'en' | 'ru';

const TEXTS = {
  reading: {en: 'Reading the spreadsheet…', ru: 'Читаю таблицу…'},
  saving: {en: 'Saving…', ru: 'Сохраняю…'},
  building: {en: 'Building the dashboard…', ru: 'Строю дашборд…'},
  ready: {en: 'Everything is settled: build the dashboard.', ru: 'Всё ясно: стройте дашборд.'},
  toSettle: {en: 'Left to settle: {count}', ru: 'Осталось решить: {count}'},
  noTable: {
    en: 'No tab looks like a table of deals. Paste an export with its headers, or choose a tab below.',
    ru: 'Ни один лист не похож на таблицу сделок. Вставьте выгрузку с заголовками или выберите лист ниже.',
  },
  saved: {en: 'Saved.', ru: 'Сохранено.'},
  built: {en: 'The dashboard is ready.', ru: 'Дашборд готов.'},
  notBuilt: {
    en: 'The dashboard was not built; the message says why. What you chose is saved.',
    ru: 'Дашборд не построен, причина — в сообщении. Ваш выбор сохранён.',
  },
  answerFirst: {
    en: 'Answer this question first, then build.',
    ru: 'Сначала ответьте на этот вопрос, потом стройте.',
  },
  noAnswer: {
    en: 'The spreadsheet did not answer ({detail}). Nothing you chose is lost: choose Read again.',
    ru: 'Таблица не ответила ({detail}). Ваш выбор не потерян: нажмите «Прочитать снова».',
  },
  build: {en: 'Build dashboard', ru: 'Построить дашборд'},
  save: {en: 'Save', ru: 'Сохранить'},
  again: {en: 'Read again', ru: 'Прочитать снова'},
  changes: {en: 'Changed since you saved', ru: 'Изменилось после сохранения'},
  questions: {en: 'Please decide', ru: 'Решите, пожалуйста'},
  words: {
    en: '{table}, «{field}»: what do these words mean?',
    ru: '{table}, «{field}»: что значат эти слова?',
  },
  missingIn: {
    en: 'Until decided, their rows are missing in: ',
    ru: 'Пока не решено, их строки не входят в: ',
  },
  tables: {en: 'Tables found', ru: 'Найденные таблицы'},
  others: {en: 'Other tables', ru: 'Другие таблицы'},
  othersHelp: {
    en: 'Not found. If you have one, choose its tab.',
    ru: 'Не найдены. Если такая есть, выберите лист.',
  },
  tab: {en: 'Tab', ru: 'Лист'},
  tabOf: {en: 'Tab with {table}', ru: 'Лист: {table}'},
  automatic: {en: 'Find it by itself', ru: 'Найти автоматически'},
  noTab: {en: 'No such table', ru: 'Такой таблицы нет'},
  headerRow: {en: 'Header row', ru: 'Строка заголовков'},
  dataRows: {en: '{rows} rows under it', ru: 'Строк под ней: {rows}'},
  needs: {
    en: 'Not to be counted yet. Choose a column for one of:',
    ru: 'Пока не считается. Укажите столбец хотя бы для одного из:',
  },
  confidence: {en: '{percent} % sure', ru: 'уверенность {percent} %'},
  asked: {en: 'to be settled', ru: 'нужно решение'},
  noColumn: {en: '— no column —', ru: '— нет столбца —'},
  neededFor: {en: 'Needed for: ', ru: 'Нужно для: '},
  more: {en: 'and {count} more', ru: 'и ещё {count}'},
  format: {en: 'Read as', ru: 'Читать как'},
  formatOf: {en: '{field}: read as', ru: '{field}: читать как'},
  unmapped: {en: 'Fields without a column ({count})', ru: 'Поля без столбца ({count})'},
  wordsOf: {en: 'Words of «{field}» ({count})', ru: 'Слова поля «{field}» ({count})'},
  unknown: {en: '— not decided —', ru: '— не решено —'},
  rows: {en: '{count} ×', ru: '{count} ×'},
  check: {en: 'Data check', ru: 'Проверка данных'},
  noProblems: {en: 'No problems found.', ru: 'Проблем не найдено.'},
  first: {en: 'Show first: row {row}', ru: 'Показать первую: строка {row}'},
  firstOn: {en: 'Show first on «{tab}»: row {row}', ru: 'Показать на «{tab}»: строка {row}'},
  touches: {en: 'Touches: ', ru: 'Влияет на: '},
  clean: {en: 'Add a clean column beside the table', ru: 'Добавить чистый столбец рядом с таблицей'},
  cleaned: {
    en: 'Added in {place}, your column is as it was. Undo (Ctrl+Z) takes it away.',
    ru: 'Добавлен в {place}, ваш столбец не изменён. Отменить: Ctrl+Z.',
  },
  formula: {en: 'Insert a formula', ru: 'Вставить формулу'},
  noKpis: {
    en: 'No KPI can be told yet: settle the tables above first.',
    ru: 'Пока нечего считать: сначала решите вопросы о таблицах выше.',
  },
  kpi: {en: 'KPI', ru: 'Показатель'},
  period: {en: 'Period', ru: 'Период'},
  allDates: {en: 'All dates', ru: 'За всё время'},
  periodHelp: {
    en: '2026, 2026-Q1, 2026-03 or\n2026-01-15..2026-02-10',
    ru: '2026, 2026-Q1, 2026-03 или\n2026-01-15..2026-02-10',
  },
  split: {en: 'Split by', ru: 'Разбить по'},
  oneNumber: {en: '— one number —', ru: '— одно число —'},
  noValue: {en: 'No value: {why}.', ru: 'Нет значения: {why}.'},
  moreLines: {en: 'and {count} more rows', ru: 'и ещё строк: {count}'},
  telling: {en: 'Working the value out…', ru: 'Считаю значение…'},
  insert: {en: 'Insert into the selected cell', ru: 'Вставить в выбранную ячейку'},
  inserted: {en: 'Written into {place}.', ru: 'Записано в {place}.'},
  writing: {en: 'Writing…', ru: 'Записываю…'},
  settings: {en: 'Settings', ru: 'Настройки'},
  settingsHelp: {
    en: 'They stand on the sheet KPI Settings; editing them there is as good.',
    ru: 'Они хранятся на листе «KPI Настройки», менять их можно и там.',
  },
  noSettings: {
    en: 'Language, currency and thresholds stand on the sheet KPI Settings, which the first build makes.',
    ru: 'Язык, валюта и пороги хранятся на листе «KPI Настройки»: он появится с первым дашбордом.',
  },
  toFill: {en: 'to be filled in', ru: 'нужно заполнить'},
  byHand: {
    en: 'The plan (by month, and by rep), the team and exchange rates stand on tabs of their own:',
    ru: 'План (по месяцам и менеджерам), команда и курсы валют — на отдельных листах:',
  },
  onTab: {en: 'on the tab «{tab}»', ru: 'на листе «{tab}»'},
  showTab: {en: 'Show «{tab}»', ru: 'Показать «{tab}»'},
  addTab: {en: 'Add a tab: {table}', ru: 'Добавить лист: {table}'},
  tabAdded: {
    en: 'The tab «{place}» is there: fill it in, then build.',
    ru: 'Лист «{place}» добавлен: заполните его и постройте дашборд.',
  },
  thresholds: {en: 'Thresholds ({count})', ru: 'Пороги ({count})'},
  blankToday: {en: 'Blank: the day that it is', ru: 'Пусто — сегодняшний день'},
  blankCurrency: {en: 'Blank: the one of most deals', ru: 'Пусто — валюта большинства сделок'},
  bad: {en: 'Bad', ru: 'Плохо'},
  good: {en: 'Good', ru: 'Хорошо'},
  defaults: {en: 'Default: bad {bad}, good {good}. {why}.', ru: 'Обычно: плохо {bad}, хорошо {good}. {why}.'},
  saveSettings: {en: 'Save settings', ru: 'Сохранить настройки'},
  settingsSaved: {
    en: 'Saved on KPI Settings. A new language or currency shows with the next build.',
    ru: 'Сохранено на листе настроек. Новый язык и валюта — со следующим дашбордом.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof TEXTS;

const language = (): Language => (document.documentElement.lang === 'ru' ? 'ru' : 'en');

/** A text of the page in its language, with values in its `{name}` places. */
export function say(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return TEXTS[key][language()].replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
