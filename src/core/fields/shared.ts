/** Fields that several tables have under the same headers. */
import {currencies, names} from './content';
import {namedField} from './table-field';

export const CURRENCY = namedField('currency', {en: 'Currency', ru: 'Валюта'}, 'text', currencies, {
  headers: ['Currency', 'Валюта'],
});

export const PRODUCT = namedField('product', {en: 'Product', ru: 'Товар'}, 'text', names, {
  headers: ['Product', 'Товар', 'Продукт'],
});
