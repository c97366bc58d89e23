/** Fields that several tables have under the same headers. */
import {currencies, names} from './content';
import {field} from './field';

export const CURRENCY = field({
  id: 'currency',
  title: {en: 'Currency', ru: 'Валюта'},
  kind: 'text',
  content: currencies,
  headers: ['Currency', 'Валюта'],
});

export const PRODUCT = field({
  id: 'product',
  title: {en: 'Product', ru: 'Товар'},
  kind: 'text',
  content: names,
  headers: ['Product', 'Товар', 'Продукт'],
});
