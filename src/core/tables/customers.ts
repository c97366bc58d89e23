/**
 * Customers with what they pay a month, from when and until when. Without a day of leaving the table shows one
 * moment: who is lost is known, when is not, and the rates are told over all rows.
 */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, dayOr, NEVER, rowColumn, tableParts} from '../columns/build';
import {CUSTOMER_FIELDS} from '../fields/customers';
import type {TableMapping} from '../mapping';
import {type ColumnOptions, defineTable} from '../table-spec';

const SPLITS = ['owner', 'type', 'segment', 'source', 'product'] as const;

/** Whether a customer has left: by the flag, else by the day. */
const churned: CanonicalColumn = rowColumn(
  'churned',
  (column) => {
    const byDay = `IF(ISNUMBER(${column('ended_on')});"yes";"no")`;
    const flag = column('churn_flag');
    return `IF(${column('counted')}=1;IF(${flag}="true";"yes";IF(${flag}="false";"no";${byDay}));"")`;
  },
  (row) => {
    if (row('counted') !== 1) return '';
    if (row('churn_flag') === 'true') return 'yes';
    if (row('churn_flag') === 'false') return 'no';
    return typeof row('ended_on') === 'number' ? 'yes' : 'no';
  },
);

/** Until when a customer stays; one who left on an unknown day is in no period, before or after it. */
const left: CanonicalColumn = rowColumn(
  'left',
  (column) => {
    const unknown = `IF(${column('churned')}="no";${NEVER};"")`;
    const day = `IF(ISNUMBER(${column('ended_on')});${column('ended_on')};${unknown})`;
    return `IF(${column('counted')}=1;${day};"")`;
  },
  (row) => {
    if (row('counted') !== 1) return '';
    if (typeof row('ended_on') === 'number') return row('ended_on');
    return row('churned') === 'no' ? NEVER : '';
  },
);

/** How much more (or less) a customer pays than before; of those who stay, or left only after the change. */
function change(id: string, more: boolean): CanonicalColumn {
  const [less, greater] = more ? ['previous_mrr', 'mrr'] : ['mrr', 'previous_mrr'];
  return rowColumn(
    id,
    (column) => {
      const [from, to] = [column(less), column(greater)];
      const later = `ISNUMBER(${column('changed_on')})*ISNUMBER(${column('left')})*(${column('changed_on')}<${column('left')})`;
      const known = `((${column('churned')}="no")+${later})*ISNUMBER(${from})*ISNUMBER(${to})`;
      return `IF(${known};IF(${to}>${from};${to}-${from};0);"")`;
    },
    (row) => {
      const [from, to, changed, gone] = [row(less), row(greater), row('changed_on'), row('left')];
      const later = typeof changed === 'number' && typeof gone === 'number' && changed < gone;
      if (!(row('churned') === 'no' || later) || typeof from !== 'number' || typeof to !== 'number')
        return '';
      return to > from ? to - from : 0;
    },
  );
}

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, hasId, ids, texts, splits, currency, currencyKey, amount} = tableParts(
    mapping,
    options,
    SPLITS,
  );
  return [
    ...ids,
    mapped('name_text', 'name'),
    ...texts,
    mapped('started_on', 'started'),
    mapped('ended_on', 'ended'),
    mapped('changed_on', 'changed'),
    mapped('churn_flag', 'isChurned'),
    ...currency,
    ...amount('mrr', 'mrr'),
    ...amount('previous_mrr', 'previousMrr'),
    countedColumn({oneFilled: ['name_text', ...(hasId ? ['id'] : [])], unrepeated: hasId}),
    churned,
    dayOr('joined', 'started_on', 0),
    left,
    change('expansion', true),
    change('contraction', false),
    currencyKey,
    ...splits,
  ];
}

const isSnapshot = ({columns: found}: TableMapping): boolean =>
  found.ended === undefined && found.isChurned !== undefined;

export const CUSTOMERS = defineTable({
  id: 'customers',
  title: {en: 'Customers', ru: 'Клиенты'},
  fields: CUSTOMER_FIELDS,
  nouns: {before: ['customer', 'client', 'клиент'], after: ['клиента']},
  words: [],
  needs: [
    ['id', 'name'],
    ['isChurned', 'ended', 'mrr'],
  ],
  telling: ['isChurned', 'ended'],
  isConvincing: (_, fields) =>
    fields.has('isChurned') || (fields.has('started') && (fields.has('ended') || fields.has('mrr'))),
  splits: SPLITS,
  columns,
  provides: (mapping) => [
    ...(mapping.columns.ended || mapping.columns.isChurned ? ['departure'] : []),
    ...(mapping.columns.started ? ['joined'] : []),
    ...(isSnapshot(mapping) ? ['joined', 'changed'] : []),
  ],
  isSnapshot,
});
