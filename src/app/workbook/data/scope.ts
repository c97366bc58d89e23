/**
 * Columns that say which rows a selector or a row of the model lets through. They hold numbers, so that no name
 * in the data can be taken for a wildcard, an operator, a number or a date in a criterion.
 */
import type {CanonicalColumn, FormulaScope} from '../../../core/columns/canonical';
import {type Formula, f, quote} from '../../../core/formulas/formula';

/** Blocks of the model whose rows are the members of a group, with the canonical column of a member's number. */
export const GROUPS = {rep: 'rep_no', split: 'split_no'} as const;
export type Group = keyof typeof GROUPS;

/** The number of a row's campaign among those that the dashboard tells; 0 of any other. */
export const CAMPAIGN_NUMBER = 'campaign_no';
/** Campaigns that are told; the table shows those with the highest sales. */
export const MOST_CAMPAIGNS = 30;

/**
 * The column of the field chosen by number in a cell; blanks where the table lacks it.
 * @param fields the fields that selectors offer, in their order
 * @param own those that the table has
 */
export function chosenField(
  index: Formula,
  fields: readonly string[],
  own: ReadonlySet<string>,
  column: (id: string) => Formula,
): Formula {
  return fields.reduceRight(
    (rest, field, position) =>
      own.has(field) ? f`IF(${index}=${position + 1};${column(field)};${rest})` : rest,
    quote(''),
  );
}

export interface ScopeOptions {
  /** Fields that the selectors offer. */
  readonly fields: readonly string[];
  /** Those that the table has. */
  readonly own: ReadonlySet<string>;
  /** Canonical column that holds 1 in the rows that count. */
  readonly member: string;
  /** Whether a currency may be chosen and the table tells those of its rows. */
  readonly currency: boolean;
}

/** A column of texts compared with a selector's cell, where a blank cell lets all through. */
const equals = (text: Formula, wanted: Formula): Formula => f`IF(${wanted}="";1;IF(${text}=${wanted};1;0))`;

const bothHold = (one: Formula, other: Formula): Formula => f`IF(${one}=1;${other};0)`;

const place = (text: Formula, labels: Formula, count: Formula): Formula =>
  f`XLOOKUP(${text};${labels};SEQUENCE(${count});0)`;

export function scopeColumns({fields, own, member, currency}: ScopeOptions): CanonicalColumn[] {
  const only = (id: string, formula: (scope: FormulaScope) => Formula): CanonicalColumn => ({
    id,
    from: 'columns',
    formula,
  });
  const hasOwner = own.has('owner');
  const chosen = ({column, part}: FormulaScope, index: string): Formula =>
    chosenField(part(index), fields, own, column);
  return [
    only('passes', (scope) => {
      const {column, part} = scope;
      const byField = equals(chosen(scope, 'filter-field'), part('filter-value'));
      const wanted = currency ? bothHold(equals(column('currency_key'), part('currency')), byField) : byField;
      return f`IF(${column(member)}=1;${wanted};0)`;
    }),
    only('scope', ({column, part}) => {
      const owner = hasOwner ? equals(column('owner'), part('selected-rep')) : f`1`;
      return f`IF(${column('passes')}=1;${owner};0)`;
    }),
    only('rep_no', ({column, part}) => {
      const number = hasOwner ? place(column('owner'), part('rep-labels'), part('rep-slots')) : f`-1`;
      return f`IF(${column('passes')}=1;${number};-1)`;
    }),
    only('split_no', (scope) => {
      const {column, part} = scope;
      const inScope = f`IF(${part('split-is-rep')};${column('passes')};${column('scope')})`;
      const number = place(chosen(scope, 'split-field'), part('split-labels'), part('split-slots'));
      return f`IF(${inScope}=1;${number};-1)`;
    }),
    ...(own.has('campaign')
      ? [
          only(CAMPAIGN_NUMBER, ({column, part}) => {
            const number = place(column('campaign_text'), part('campaign-labels'), f`${MOST_CAMPAIGNS}`);
            return f`IF((${column(member)}=1)*(${column('campaign_text')}<>"");${number};0)`;
          }),
        ]
      : []),
  ];
}
