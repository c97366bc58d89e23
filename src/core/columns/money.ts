/**
 * Amounts in the spreadsheet's main currency. One rate holds for a currency, the latest: growth then shows sales
 * and not the exchange.
 */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import type {ColumnOptions, Rates} from '../table-spec';
import type {ColumnReader} from './mapped';

/** What one unit of the row's currency is worth; blank where there is no rate. */
function rateColumn({main, rates}: Rates): CanonicalColumn {
  return {
    id: 'rate',
    from: 'columns',
    formula: ({column, part}) => {
      const code = `LOWER(${column('currency')})`;
      const found = `XLOOKUP(${code};${part('rates-currencies')};${part('rates-rates')};"")`;
      return `IF((${column('currency')}="")+(${code}=LOWER(${part('main-currency')}));1;${found})`;
    },
    compute: (row) => {
      const code = `${row('currency')}`.toLowerCase();
      return code === '' || code === main ? 1 : (rates.get(code) ?? '');
    },
  };
}

function convert(amount: CanonicalCell, rate: CanonicalCell): CanonicalCell {
  if (typeof amount !== 'number') return amount;
  return typeof rate === 'number' ? amount * rate : '';
}

function convertedColumn(id: string): CanonicalColumn {
  return {
    id,
    from: 'columns',
    formula: ({column}) => {
      const own = column(`${id}_own`);
      return `IF(ISNUMBER(${own});IF(ISNUMBER(${column('rate')});${own}*${column('rate')};"");${own})`;
    },
    compute: (row) => convert(row(`${id}_own`), row('rate')),
  };
}

/** The column `rate`, which converted amounts read; the column `currency` must stand before it. */
export function rateColumns({rates}: ColumnOptions): CanonicalColumn[] {
  return rates ? [rateColumn(rates)] : [];
}

/** An amount as it stands; with rates as it stands under `<id>_own`, and converted under its own id. */
export function amountColumns(
  id: string,
  field: string,
  mapped: ColumnReader,
  {rates}: ColumnOptions,
): CanonicalColumn[] {
  return rates ? [mapped(`${id}_own`, field), convertedColumn(id)] : [mapped(id, field)];
}
