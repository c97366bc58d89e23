/** What the page itself says, in the language of the browser. */
import {fill, type Language, languageOf, type Text} from '../../../src/core/text';

const TEXTS = {
  ready: {en: 'Ready', ru: 'Готово'},
  welcome: {en: 'Open a workbook', ru: 'Откройте таблицу'},
  about: {
    en: 'The built script, the same file that goes to Google, on a stand-in of Apps Script. Nothing leaves this machine.',
    ru: 'Собранный скрипт — тот же файл, что отправляется в Google, — на замене Apps Script. Ничто не покидает этот компьютер.',
  },
  locale: {en: 'Locale of the spreadsheet', ru: 'Язык таблицы'},
  sample: {en: 'Sample workbook', ru: 'Таблица с примером'},
  sampleAbout: {
    en: 'Two years of deals, leads, customers, costs and plans. Then choose Sales KPI ▸ Build dashboard.',
    ru: 'Два года сделок, лидов, клиентов, расходов и планов. Затем выберите Sales KPI ▸ Построить дашборд.',
  },
  empty: {en: 'Empty spreadsheet', ru: 'Пустая таблица'},
  drop: {
    en: 'Drop CSV files here, or choose them',
    ru: 'Перетащите сюда файлы CSV или выберите их',
  },
  choose: {en: 'Choose files', ru: 'Выбрать файлы'},
  log: {en: 'Apps Script log', ru: 'Журнал Apps Script'},
  action: {en: 'Action', ru: 'Действие'},
  calls: {en: 'Service calls', ru: 'Вызовы служб'},
  reads: {en: 'Reads', ru: 'Чтение'},
  writes: {en: 'Writes', ru: 'Запись'},
  seconds: {en: 'Seconds', ru: 'Секунды'},
  most: {en: 'Most often', ru: 'Чаще всего'},
  download: {en: 'Download .xlsx', ru: 'Скачать .xlsx'},
  downloaded: {en: '{file} was made', ru: 'Создан файл {file}'},
  reloaded: {
    en: 'The source has changed: the script was built and loaded anew',
    ru: 'Исходники изменились: скрипт собран и загружен заново',
  },
  cost: {
    en: '{action}: {total} service calls ({reads} reads, {writes} writes), {seconds} s',
    ru: '{action}: вызовов служб {total} (чтение {reads}, запись {writes}), {seconds} с',
  },
  stopped: {en: '{action} did not finish', ru: 'Действие «{action}» не завершено'},
  notBuilt: {en: 'The changed source does not build', ru: 'Изменённые исходники не собираются'},
} as const satisfies Readonly<Record<string, Text>>;

/** The language of the page, also said of it to readers of the screen. */
export const pageLanguage: Language = languageOf(navigator.language);

export function pageText(
  key: keyof typeof TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(TEXTS[key][pageLanguage], values);
}
