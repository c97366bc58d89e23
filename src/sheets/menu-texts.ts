/** Texts of the menu. */
import type {Text} from '../core/text';

export const MENU_TEXTS = {
  product: {en: 'Sales KPI', ru: 'Sales KPI'},
  build: {en: 'Build dashboard', ru: 'Построить дашборд'},
  map: {en: 'Map columns…', ru: 'Столбцы…'},
  rows: {en: 'Show the deals', ru: 'Показать сделки'},
  snapshot: {en: 'Take a snapshot', ru: 'Сделать снимок'},
  remove: {en: 'Remove dashboard…', ru: 'Удалить дашборд…'},
  help: {en: 'Help', ru: 'Справка'},
  helpPage: {en: 'Functions and answers…', ru: 'Функции и ответы…'},
  selfTest: {en: 'Self-test', ru: 'Самопроверка'},
  sample: {en: 'Insert sample data', ru: 'Вставить пример данных'},
} as const satisfies Readonly<Record<string, Text>>;
