/** A tab to be filled in, for tables that people keep by hand: a plan, a team, exchange rates. */

import type {Cell, Tab} from '../../core/mapping';
import {type Day, dateOf, dayOf} from '../../core/periods/day';
import {tableSpec} from '../../core/tables';
import type {TableId} from '../../core/tables/table-spec';
import {type Language, translate} from '../../core/text';
import type {FoundTable} from '../mapping/tables';

const FIELDS: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  plan: ['month', 'amount', 'owner'],
  team: ['owner', 'manager', 'started', 'ended'],
  rates: ['currency', 'rate', 'date'],
};

/** Different texts in a column of the deals, as they stand there. */
function namesIn(deals: FoundTable | undefined, field: string): string[] {
  const column = deals?.mapping.columns[field];
  if (!deals || !column) return [];
  const cells = deals.tab.rows.slice(deals.mapping.headerRow).map((row) => row[column.column - 1] ?? '');
  const names = new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [cell.trim()] : [])));
  names.delete('');
  return [...names].sort();
}

function firstCells(id: TableId, deals: FoundTable | undefined, today: Day): Cell[] {
  if (id === 'team') return namesIn(deals, 'owner');
  if (id === 'rates') return namesIn(deals, 'currency');
  const {year} = dateOf(today);
  return Array.from({length: 12}, (_, month) => ({serial: dayOf(year, month + 1, 1)}));
}

/** The tab with headers that are recognised, and what is known already; undefined for other kinds of table. */
export function tableTab(
  id: TableId,
  deals: FoundTable | undefined,
  today: Day,
  language: Language,
): Tab | undefined {
  const fields = FIELDS[id];
  if (!fields) return undefined;
  const spec = tableSpec(id);
  const headers = fields.map(
    (field) => translate(spec.fields.find((one) => one.id === field)?.title, language) ?? field,
  );
  const rows = firstCells(id, deals, today).map((cell) =>
    headers.map((_, index) => (index === 0 ? cell : '')),
  );
  return {name: translate(spec.title, language), rows: [headers, ...rows]};
}
