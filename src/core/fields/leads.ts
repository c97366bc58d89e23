/** The fields of a leads table. */
import {classifier, isOneOf, LEAD_STATUSES, NO_WORDS, YES_WORDS} from '../vocabulary/classes';
import {dates, flags, ids, names, wordsOf} from './content';
import {namedField} from './table-field';

const statusOf = classifier(LEAD_STATUSES);
const isFlag = isOneOf(YES_WORDS, NO_WORDS);

/** A status in words; yes and no stand under «Converted», never here. */
const statuses = wordsOf((word) => statusOf(word) !== 'unknown' && !isFlag(word), 0.6);

export const LEAD_FIELDS = [
  namedField('status', {en: 'Lead status', ru: 'Статус лида'}, 'text', statuses, {
    headers: [
      'Lead Status',
      'Status',
      'Lifecycle Stage',
      'Stage',
      'Lead stage',
      'Статус',
      'Статус лида',
      'Стадия',
      'Стадия лида',
      'Этап',
      'STATUS_ID',
    ],
    decisive: true,
  }),
  namedField('isConverted', {en: 'Converted (yes/no)', ru: 'Сконвертирован (да/нет)'}, 'text', flags, {
    headers: ['Converted', 'Is Converted', 'IsConverted', 'Сконвертирован', 'Конвертирован', 'Конвертация'],
    decisive: true,
  }),
  namedField('isQualified', {en: 'Qualified (yes/no)', ru: 'Квалифицирован (да/нет)'}, 'text', flags, {
    headers: ['Qualified', 'Is Qualified', 'SQL', 'Квалифицирован', 'Целевой', 'Качественный'],
    decisive: true,
  }),
  namedField('isCustomer', {en: 'Became a customer (yes/no)', ru: 'Стал клиентом (да/нет)'}, 'text', flags, {
    headers: ['Became customer', 'Is customer', 'Customer?', 'Стал клиентом', 'Купил', 'Продажа'],
    decisive: true,
  }),
  namedField('created', {en: 'Created', ru: 'Создан'}, 'date', dates, {
    headers: [
      'Created',
      'Created Date',
      'Create Date',
      'Created Time',
      'Created on',
      'Created at',
      'Lead created',
      'Add time',
      'Lead date',
      'Дата создания',
      'Создан',
      'Дата лида',
      'Дата заявки',
      'DATE_CREATE',
    ],
    lesser: ['Date', 'Дата', 'Дата обращения'],
    decisive: true,
  }),
  namedField('qualifiedOn', {en: 'Qualified on', ru: 'Дата квалификации'}, 'date', dates, {
    headers: ['Qualified on', 'Qualified date', 'Date qualified', 'Became SQL date', 'Дата квалификации'],
  }),
  namedField('convertedOn', {en: 'Converted on', ru: 'Дата конвертации'}, 'date', dates, {
    headers: ['Converted Date', 'Converted on', 'ConvertedDate', 'Conversion date', 'Дата конвертации'],
  }),
  namedField('customerOn', {en: 'Customer since', ru: 'Стал клиентом'}, 'date', dates, {
    headers: ['Became a customer date', 'Customer date', 'Closed date', 'Дата продажи', 'Дата оплаты'],
  }),
  namedField('id', {en: 'Lead ID', ru: 'Номер лида'}, 'text', ids, {
    headers: ['Lead ID', 'Record ID', 'Record Id', 'ID', 'Номер лида', 'ID лида'],
  }),
  namedField('name', {en: 'Lead', ru: 'Лид'}, 'text', names, {
    headers: ['Lead', 'Lead Name', 'Full Name', 'Name', 'Title', 'Лид', 'Название лида', 'Название', 'Имя'],
  }),
  namedField('owner', {en: 'Owner', ru: 'Ответственный'}, 'text', names, {
    headers: [
      'Lead Owner',
      'Owner',
      'Contact owner',
      'Sales rep',
      'Rep',
      'Assigned to',
      'Responsible',
      'Ответственный',
      'Менеджер',
      'ASSIGNED_BY_NAME',
    ],
    lesser: ['Sales agent', 'Manager'],
  }),
  namedField('source', {en: 'Source', ru: 'Источник'}, 'text', names, {
    headers: ['Lead Source', 'Source', 'Original Source', 'Channel', 'Источник', 'Канал', 'SOURCE_ID'],
    lesser: ['utm_source', 'Medium'],
  }),
  namedField('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names, {
    headers: ['Campaign', 'Campaign Name', 'utm_campaign', 'Кампания', 'Рекламная кампания'],
  }),
  namedField('product', {en: 'Product', ru: 'Товар'}, 'text', names, {
    headers: ['Product', 'Product Interest', 'Товар', 'Продукт', 'Услуга'],
  }),
  namedField('customer', {en: 'Company', ru: 'Компания'}, 'text', names, {
    headers: ['Company', 'Company Name', 'Organization', 'Account', 'Customer', 'Компания', 'Клиент'],
  }),
] as const;
