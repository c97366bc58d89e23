import type {Preset} from './preset';

/**
 * Bitrix24: headers of the grid in Russian and English, and field codes of the API. The assumed close date
 * becomes the real one when a deal is closed. Words S, F and P are the semantics of a stage.
 */
export const bitrix24: Preset = {
  id: 'bitrix24',
  title: 'Bitrix24',
  headers: {
    id: ['ID'],
    name: ['Название сделки', 'Название', 'Deal Name', 'TITLE'],
    amount: ['Сумма', 'Сумма/Валюта', 'Income', 'Amount/Currency', 'OPPORTUNITY'],
    currency: ['Валюта', 'Currency', 'CURRENCY_ID'],
    pipeline: ['Направление', 'Воронка', 'Pipeline', 'CATEGORY_NAME'],
    stage: ['Стадия сделки', 'Стадия', 'Stage', 'STAGE_NAME'],
    status: ['Группа стадий', 'Deal status', 'Stage group', 'STAGE_SEMANTIC_ID'],
    isClosed: ['Сделка закрыта', 'Closed', 'CLOSED', 'Deal closed'],
    owner: ['Ответственный', 'Responsible', 'Responsible person', 'ASSIGNED_BY_NAME'],
    created: ['Дата создания', 'Created', 'Created on', 'DATE_CREATE'],
    closed: ['Дата завершения', 'CLOSEDATE'],
    expected: ['Предполагаемая дата закрытия', 'Assumed close date'],
    source: ['Источник', 'Source', 'SOURCE_ID'],
    probability: ['Вероятность', 'Probability, %', 'PROBABILITY'],
    product: ['Товар', 'Product'],
    type: ['Тип', 'Type', 'TYPE_ID'],
    customer: ['Компания', 'Company', 'COMPANY_TITLE'],
  },
  lesserHeaders: {
    pipeline: ['CATEGORY_ID'],
    stage: ['STAGE_ID'],
    owner: ['ASSIGNED_BY_ID'],
    created: ['Дата начала', 'BEGINDATE'],
    source: ['Дополнительно об источнике', 'Source information', 'SOURCE_DESCRIPTION'],
    type: ['Повторная сделка', 'Repeat deal'],
    customer: ['COMPANY_ID', 'Контакт', 'Contact'],
  },
  doubles: ['Предполагаемая дата закрытия', 'Assumed close date'],
  words: {
    won: ['Сделка успешна', 'Успешная', 'Deal won', 'WON', 'S', 'Отгружено'],
    lost: [
      'Сделка провалена',
      'Неуспешная',
      'Анализ причины провала',
      'Deal lost',
      'Analyze failure',
      'LOSE',
      'APOLOGY',
      'F',
    ],
    open: ['В работе', 'Сделка в работе', 'In progress', 'P'],
    stages: [
      'Новая',
      'Подготовка документов',
      'Счёт на предоплату',
      'Финальный счёт',
      'Document preparation',
      'Prepayment invoice',
      'Final invoice',
      'NEW',
      'PREPARATION',
      'EXECUTING',
    ],
  },
};
