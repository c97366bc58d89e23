/** Canonical columns of amounts that belong to a whole month, as a plan's. */
import type {CanonicalColumn} from '../canonical';
import {dateOf, dayOf} from '../day';
import {rowColumn} from './build';

function monthOf(id: string, source: string, later: 0 | 1): CanonicalColumn {
  return rowColumn(
    id,
    (column) => {
      const day = column(source);
      const month = later === 0 ? `MONTH(${day})` : `MONTH(${day})+1`;
      return `IF((${column('counted')}=1)*ISNUMBER(${day});DATE(YEAR(${day});${month};1);"")`;
    },
    (row) => {
      const day = row(source);
      if (row('counted') !== 1 || typeof day !== 'number') return '';
      const {year, month} = dateOf(day);
      return dayOf(year, month + later, 1);
    },
  );
}

/**
 * An amount of a whole month, spread evenly over its days, so that a part of the month has its part of the amount:
 * `month`, `month_end` (the first day after it), `daily` and `daily_from` (a day's amount times the first day).
 */
export function monthColumns(day: string, amount: string): CanonicalColumn[] {
  const daily = (id: string, times: boolean): CanonicalColumn =>
    rowColumn(
      id,
      (column) => {
        const [from, until] = [column('month'), column('month_end')];
        const share = `${column(amount)}/(${until}-${from})`;
        return `IF(ISNUMBER(${from})*ISNUMBER(${column(amount)});${share}${times ? `*${from}` : ''};"")`;
      },
      (row) => {
        const [from, until, sum] = [row('month'), row('month_end'), row(amount)];
        if (typeof from !== 'number' || typeof until !== 'number' || typeof sum !== 'number') return '';
        return (sum / (until - from)) * (times ? from : 1);
      },
    );
  return [
    monthOf('month', day, 0),
    monthOf('month_end', day, 1),
    daily('daily', false),
    daily('daily_from', true),
  ];
}
