import type {Preset} from './preset';

/** amoCRM (Kommo): open deals have the text «не закрыта» in the column of closing dates. */
export const amocrm: Preset = {
  id: 'amocrm',
  title: 'amoCRM',
  headers: {
    id: ['ID'],
    name: ['Название сделки'],
    amount: ['Бюджет'],
    pipeline: ['Воронка'],
    stage: ['Этап сделки', 'Статус сделки'],
    owner: ['Ответственный'],
    created: ['Дата создания сделки', 'Дата создания'],
    closed: ['Дата закрытия'],
    source: ['Источник'],
    campaign: ['utm_campaign'],
    product: ['Товар'],
    customer: ['Компания'],
  },
  lesserHeaders: {
    source: ['utm_source'],
    type: ['Теги сделки', 'Теги'],
    customer: ['Компания контакта', 'Основной контакт', 'Полное имя контакта'],
  },
  words: {
    won: ['Успешно реализовано'],
    lost: ['Закрыто и не реализовано'],
    stages: [
      'Неразобранное',
      'Первичный контакт',
      'Переговоры',
      'Принимают решение',
      'Согласование договора',
    ],
  },
};
