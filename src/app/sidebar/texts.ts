/** What the sidebar is told in sentences; the texts of its own controls travel inside the page. */
import type {WordClass} from '../../core/mapping';
import type {Text} from '../../core/text';

export const SIDEBAR_TEXTS = {
  title: {en: 'Sales KPI: map columns', ru: 'Sales KPI: столбцы'},

  changedLost: {
    en: '{table}: the tab «{tab}» is gone or no longer looks like it.',
    ru: '{table}: листа «{tab}» больше нет, или он больше не похож на такую таблицу.',
  },
  changedTab: {
    en: '{table}: read from the tab «{now}» now, before from «{tab}».',
    ru: '{table}: теперь берутся с листа «{now}», раньше с «{tab}».',
  },
  changedGone: {
    en: '{field}: the column «{header}» ({from}) is gone; choose another below.',
    ru: '{field}: столбца «{header}» ({from}) больше нет; выберите другой ниже.',
  },
  changedHeader: {
    en: '{field}: read from «{now}» now, before from «{header}».',
    ru: '{field}: теперь из столбца «{now}», раньше из «{header}».',
  },
  changedPlace: {
    en: '{field}: «{header}» has moved from column {from} to {to}.',
    ru: '{field}: «{header}» переместился из столбца {from} в {to}.',
  },

  askTab: {en: '{table}: which tab holds them?', ru: '{table}: на каком они листе?'},
  askColumn: {en: '{table}: which column is «{field}»?', ru: '{table}: какой столбец — «{field}»?'},
  askDate: {
    en: '{table}, «{field}»: which day is {example}?',
    ru: '{table}, «{field}»: какой это день — {example}?',
  },
  askNumber: {
    en: '{table}, «{field}»: how much is {example}?',
    ru: '{table}, «{field}»: сколько это — {example}?',
  },
  noColumn: {en: 'None of these', ru: 'Ни один из них'},
  noTab: {en: 'None of these tabs', ru: 'Ни на одном из них'},

  useOutcome: {en: 'telling won from lost and open', ru: 'отличать выигранные от проигранных и открытых'},
  useRepeats: {en: 'finding repeated rows', ru: 'находить повторы строк'},
  useSplit: {en: 'splits and filters', ru: 'разбивки и фильтры'},
  useCurrency: {en: 'never adding up different currencies', ru: 'не складывать разные валюты'},

  otherHeader: {
    en: 'Row {said} heads no such table: row {used} is read.',
    ru: 'Под строкой {said} такой таблицы нет: читается строка {used}.',
  },
  readOtherwise: {
    en: 'A formula in a cell does not know what you decided ({fields}): its number can differ from the dashboard’s.',
    ru: 'Формула в ячейке не знает ваших решений ({fields}): её число может отличаться от дашборда.',
  },
  noCell: {en: 'Select an empty cell first.', ru: 'Сначала выберите пустую ячейку.'},
  onOurSheet: {
    en: 'The selected cell is on a sheet that Sales KPI builds anew. Select an empty cell on a tab of yours.',
    ru: 'Выбранная ячейка — на листе, который Sales KPI строит заново. Выберите пустую ячейку на своём листе.',
  },
  insideTable: {
    en: '{cell} is among the columns that the formula reads. Select an empty cell right of the table or on another tab.',
    ru: '{cell} — среди столбцов, которые читает формула. Выберите пустую ячейку правее таблицы или на другом листе.',
  },
  notEmpty: {
    en: '{cells} is not empty, and nothing was written. Select an empty cell.',
    ru: 'В {cells} уже есть данные, ничего не записано. Выберите пустую ячейку.',
  },
  cleanDate: {
    en: '«{header}» holds dates as text: the dashboard reads them, formulas of your own cannot.',
    ru: '«{header}» — даты текстом: дашборд их читает, а ваши собственные формулы — нет.',
  },
  cleanNumber: {
    en: '«{header}» holds numbers as text: the dashboard reads them, formulas of your own cannot.',
    ru: '«{header}» — числа текстом: дашборд их читает, а ваши собственные формулы — нет.',
  },
  cleanDateHeader: {en: '{header} (as date)', ru: '{header} (датой)'},
  cleanNumberHeader: {en: '{header} (as number)', ru: '{header} (числом)'},
  cleanGone: {
    en: 'This column is not as it was. Choose Read again.',
    ru: 'Этот столбец изменился. Нажмите «Прочитать снова».',
  },
  tabTaken: {
    en: 'There is a tab «{tab}» already. Rename it, or choose it for the table under Other tables.',
    ru: 'Лист «{tab}» уже есть. Переименуйте его или выберите для таблицы в «Других таблицах».',
  },
  noSettings: {
    en: 'The sheet of the settings is not there. Build the dashboard first.',
    ru: 'Листа с настройками нет. Сначала постройте дашборд.',
  },
  badNumber: {en: '«{title}»: {text} is no number.', ru: '«{title}»: {text} — не число.'},
  badDate: {en: '«{title}»: {text} is no date.', ru: '«{title}»: {text} — не дата.'},
  badChoice: {en: '«{title}»: {text} is none of the choices.', ru: '«{title}»: нельзя выбрать {text}.'},
  badText: {en: '«{title}»: {text} begins like a formula.', ru: '«{title}»: {text} начинается как формула.'},
  unreadable: {en: 'cannot be read', ru: 'не читается'},
  en: {en: 'English', ru: 'English'},
  ru: {en: 'Русский', ru: 'Русский'},
  yes: {en: 'yes', ru: 'да'},
  no: {en: 'no', ru: 'нет'},

  mapFailed: {
    en: 'The spreadsheet could not be read. {detail} Try again; if it fails again, close the sidebar and reload the spreadsheet.',
    ru: 'Таблицу прочитать не удалось. {detail} Повторите; если не поможет, закройте панель и обновите страницу.',
  },
  saveFailed: {
    en: 'The mapping could not be saved; the one saved before still stands. {detail} Try again.',
    ru: 'Сохранить столбцы не удалось, действуют сохранённые раньше. {detail} Повторите.',
  },
  writeFailed: {
    en: 'Nothing was written. {detail}',
    ru: 'Ничего не записано. {detail}',
  },
  tabGone: {
    en: 'There is no tab «{tab}» with a row {row} any more. Choose Read again.',
    ru: 'Листа «{tab}» со строкой {row} больше нет. Нажмите «Прочитать снова».',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const MEANINGS: Readonly<Record<WordClass, Text>> = {
  won: {en: 'won', ru: 'выиграна'},
  lost: {en: 'lost', ru: 'проиграна'},
  open: {en: 'open', ru: 'открыт(а)'},
  undecided: {en: 'another column decides', ru: 'решает другой столбец'},
  qualified: {en: 'qualified', ru: 'квалифицирован'},
  customer: {en: 'became a customer', ru: 'стал клиентом'},
  junk: {en: 'junk', ru: 'некачественный'},
  lead: {en: 'not qualified yet', ru: 'ещё не квалифицирован'},
  new: {en: 'new business', ru: 'новая продажа'},
  upsell: {en: 'upsell', ru: 'допродажа'},
  'cross-sell': {en: 'cross-sell', ru: 'кросс-продажа'},
  renewal: {en: 'renewal', ru: 'продление'},
  marketing: {en: 'marketing', ru: 'маркетинг'},
  sales: {en: 'sales', ru: 'продажи'},
  other: {en: 'other', ru: 'прочее'},
};

export const MONTHS: readonly Text[] = [
  {en: 'Jan', ru: 'янв.'},
  {en: 'Feb', ru: 'фев.'},
  {en: 'Mar', ru: 'мар.'},
  {en: 'Apr', ru: 'апр.'},
  {en: 'May', ru: 'мая'},
  {en: 'Jun', ru: 'июн.'},
  {en: 'Jul', ru: 'июл.'},
  {en: 'Aug', ru: 'авг.'},
  {en: 'Sep', ru: 'сен.'},
  {en: 'Oct', ru: 'окт.'},
  {en: 'Nov', ru: 'ноя.'},
  {en: 'Dec', ru: 'дек.'},
];
