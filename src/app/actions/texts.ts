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
} as const satisfies Readonly<Record<string, Text>>;
