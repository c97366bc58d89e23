/** Workbooks of a few rows for the sidebar. */

import {describeWorkbook} from '../../../src/app/sidebar/describe';
import type {DescribeInput} from '../../../src/app/sidebar/input';
import type {FieldView, SidebarView, TableId, TableView} from '../../../src/app/sidebar/view';
import {NO_SETTINGS} from '../../../src/app/workbook/settings';
import type {Tab} from '../../../src/core/mapping';
import {dayOf} from '../../../src/core/periods/day';

export const tab = (name: string, ...lines: readonly string[]): Tab => ({
  name,
  rows: lines.map((line) => line.split('|')),
});

export const DEALS = tab(
  'Deals',
  'Deal ID|Stage|Amount|Created|Closed|Owner',
  '1|Won|1 234,50|15.04.2026|20.04.2026|Ann',
  '2|Lost|2 000,00|16.04.2026|21.04.2026|Bob',
  '3|Waiting for a miracle|3 000,00|17.04.2026||Bob',
  '4|Won||18.04.2026||',
);

export const TODAY = dayOf(2026, 5, 31);

export function inputOf(tabs: readonly Tab[], options: Partial<DescribeInput> = {}): DescribeInput {
  return {
    tabs,
    settings: NO_SETTINGS,
    hasSettings: false,
    saved: {hints: {}, seen: {}},
    language: 'en',
    today: TODAY,
    ...options,
  };
}

export function described(tabs: readonly Tab[], options: Partial<DescribeInput> = {}): SidebarView {
  return describeWorkbook(inputOf(tabs, options));
}

export function tableIn(view: SidebarView, id: TableId = 'deals'): TableView {
  const found = view.tables.find((table) => table.id === id);
  if (!found) throw new Error(`The sidebar has no table ${id}.`);
  return found;
}

export function fieldIn(view: SidebarView, id: string, table: TableId = 'deals'): FieldView {
  const found = tableIn(view, table).fields.find((field) => field.id === id);
  if (!found) throw new Error(`The sidebar has no field ${id}.`);
  return found;
}
