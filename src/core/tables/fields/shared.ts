/** Fields that several tables have under the same headers. */
import {text} from '../../text';
import {currencies, names} from './content';
import {field} from './field';

export const CURRENCY = field({
  id: 'currency',
  title: text('Currency'),
  kind: 'text',
  content: currencies,
  headers: ['Currency', 'Валюта'],
});

export const PRODUCT = field({
  id: 'product',
  title: text('Product'),
  kind: 'text',
  content: names,
  headers: ['Product', 'Товар', 'Продукт'],
});
