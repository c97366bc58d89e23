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

  unreadable: {en: 'cannot be read', ru: 'не читается'},
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
