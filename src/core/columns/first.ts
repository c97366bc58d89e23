/** The canonical column of the first day of each key, such as that of a customer's first deal. */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import {nothing, ordered, rowsByKey, step} from './order';

type ColumnComputer = NonNullable<CanonicalColumn['computeAll']>;

export interface FirstColumns {
  /** Names the steps between. */
  readonly prefix: string;
  /** Columns of keys and days; a row with a key has a day. */
  readonly key: string;
  readonly day: string;
  /** Column to be made: the first day of the row's key. */
  readonly since: string;
  /** Column to be made: that day in the first row of each key alone. */
  readonly first: string;
}

/** The first day of each key, found by a numeric binary search among the places where a key begins. */
export function firstColumns({prefix, key, day, since, first}: FirstColumns): CanonicalColumn[] {
  const computed =
    (all: boolean): ColumnComputer =>
    (column, rows) => {
      const cells = new Array<CanonicalCell>(rows).fill('');
      for (const group of rowsByKey(column(key), column(day)).values()) {
        for (const {row} of all ? group : group.slice(0, 1)) cells[row] = group[0]?.day ?? '';
      }
      return cells;
    };
  return [
    ...ordered(prefix, key, day),
    step(`${prefix}_order_first`, ({body}) => {
      const keys = body(`${prefix}_order`);
      return `IF(${keys}="";0;IF(EXACT(${keys};OFFSET(${keys};-1;0));0;1))`;
    }),
    step(`${prefix}_order_since`, ({body}) => {
      const [keys, days] = [body(`${prefix}_order`), body(`${prefix}_order_day`)];
      const begins = `${body(`${prefix}_order_first`)}=1`;
      const starts = `HSTACK(FILTER(ROW(${keys});${begins});FILTER(${days};${begins}))`;
      return `IFERROR(IF(${keys}="";"";VLOOKUP(ROW(${keys});${starts};2;TRUE));"")`;
    }),
    step(`${prefix}_back`, ({body}) => {
      const days = body(`${prefix}_order_since`);
      const firsts = `IF(${body(`${prefix}_order_first`)}=1;${days};"")`;
      return `SORT(HSTACK(${body(`${prefix}_order_row`)};${days};${firsts});1;TRUE)`;
    }),
    {id: since, from: 'spilled', formula: () => '', compute: nothing, computeAll: computed(true)},
    {id: first, from: 'spilled', formula: () => '', compute: nothing, computeAll: computed(false)},
  ];
}
