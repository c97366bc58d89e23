/** What the menu's actions on the dashboard ask and say. */
import type {Text} from '../../core/text';

export const ACTION_TEXTS = {
  failed: {
    en: 'That did not work, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
    ru: 'Не получилось, ваши данные не изменены. {detail} Повторите; если не поможет, сначала обновите страницу.',
  },
  noDashboard: {
    en: 'There is no dashboard yet. Choose Sales KPI ▸ Build dashboard first.',
    ru: 'Дашборда пока нет. Сначала выберите Sales KPI ▸ Построить дашборд.',
  },

  removeAsk: {
    en: 'Remove the dashboard? These sheets go, with the names and charts on them: {sheets}. Every other tab stays as it is: your tables, snapshots, and copies that you have made.',
    ru: 'Удалить дашборд? Будут удалены листы вместе с их именами и диаграммами: {sheets}. Остальные листы не изменятся: ваши таблицы, снимки и сделанные вами копии.',
  },
  removeFormulas: {
    en: 'Formulas of yours that read them will show errors: {places}.',
    ru: 'Ваши формулы, которые на них ссылаются, покажут ошибки: {places}.',
  },
  removeKeeps: {
    en: '«{settings}» is kept, since it holds what you have typed; the next question is about it.',
    ru: '«{settings}» сохранится: там то, что ввели вы. О нём — следующий вопрос.',
  },
  removeSettingsAsk: {
    en: 'Remove «{settings}» and the saved choice of columns too? With No they are kept, and the next dashboard begins with them.',
    ru: 'Удалить также «{settings}» и сохранённый выбор столбцов? Если ответить «Нет», они сохранятся для следующего дашборда.',
  },
  removed: {
    en: 'The dashboard is removed. Your tabs are as they were.',
    ru: 'Дашборд удалён. Ваши листы не изменились.',
  },

  inTheWay: {
    en: 'On «{sheet}» these cells are yours, and the build would write over them: {cells}. Yes: their values are kept on a new tab, «{copy}». No: they are written over. Cancel: nothing is built.',
    ru: 'На листе «{sheet}» эти ячейки — ваши, и построение запишет поверх них: {cells}. «Да» — их значения сохранятся на новом листе «{copy}». «Нет» — они будут заменены. «Отмена» — ничего не изменится.',
  },
  moreCells: {en: 'and {count} more', ru: 'и ещё {count}'},
  sheetCopy: {en: 'My cells from {sheet}', ru: 'Мои ячейки с листа {sheet}'},
  settingsInTheWay: {
    en: 'On «{sheet}» cells of yours stand where the settings need room: {ranges}. Move them aside, then build again.',
    ru: 'На листе «{sheet}» настройкам нужно место, занятое вашими ячейками: {ranges}. Перенесите их в сторону и постройте снова.',
  },
  settingsShifted: {
    en: 'On «{sheet}» rows or columns have been inserted between the settings. Move what is in them aside and delete them, then build again.',
    ru: 'На листе «{sheet}» между настройками вставлены строки или столбцы. Перенесите их содержимое в сторону, удалите их и постройте снова.',
  },
  snapshotTaken: {
    en: '«{title}» holds the dashboard’s values as they stand. It is yours: nothing changes or removes it.',
    ru: 'На листе «{title}» — значения дашборда на этот момент. Он ваш: ничто его не изменит и не удалит.',
  },
  sheetTrace: {en: 'KPI Rows', ru: 'KPI Строки'},
  nothingSelected: {
    en: 'Select a tile or a number in a table of «{dashboard}», then choose Show the deals again: its rows are shown on a tab of their own.',
    ru: 'Выберите плитку или число в таблице листа «{dashboard}» и снова нажмите «Показать сделки»: строки числа откроются на отдельном листе.',
  },
  buildFirst: {
    en: 'The dashboard was built by another version of Sales KPI. Choose Build dashboard, then try again.',
    ru: 'Дашборд построен другой версией Sales KPI. Выберите «Построить дашборд» и повторите.',
  },
  periodBefore: {en: 'period before', ru: 'прошлый период'},
  toDate: {en: 'to date', ru: 'на сегодня'},
  daysOfPeriod: {en: 'Days of the period', ru: 'Дней в периоде'},
  madeOf: {en: 'Made of', ru: 'Из чего состоит'},
  value: {en: 'Value', ru: 'Значение'},
  rows: {en: 'Rows', ru: 'Строк'},
  from: {en: 'From', ru: 'С'},
  until: {en: 'To', ru: 'По'},
  tab: {en: 'Tab', ru: 'Лист'},
  row: {en: 'Row', ru: 'Строка'},
  noRows: {en: 'No rows', ru: 'Строк нет'},
} as const satisfies Readonly<Record<string, Text>>;
