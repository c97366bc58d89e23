/** A board as a table for a terminal. */

import {kpiById} from '../../../src/core/definitions/lookup';
import {dayOfIso, isoOf} from '../../../src/core/periods/day';
import {type Language, text, translate} from '../../../src/core/text';
import type {Board} from './board';
import type {FormulaValue} from './formulas';

const HEADS = [text('KPI'), text('Value'), text('Previous'), text('Change'), text('Status')];

function shown(value: number | null, unit: string): string {
  if (value === null) return '';
  if (unit === 'percent') return `${(value * 100).toFixed(1)} %`;
  return unit === 'days' ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');
}

function changeShown(change: number | null, unit: string): string {
  if (change === null) return '';
  const sign = change > 0 ? '+' : '';
  return unit === 'percent' ? `${sign}${change.toFixed(1)} pp` : `${sign}${(change * 100).toFixed(1)} %`;
}

/** Columns of equal width; the first one left-aligned, numbers right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === row.length - 1 ? text.padEnd(width) : text.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function formulaText(value: FormulaValue['value']): string {
  return typeof value === 'object' ? aligned(value.map((row) => row.map(String))) : `${value}`;
}

export function boardText(board: Board, language: Language): string {
  const {period, kpis, by, problems, unused, formulas} = board;
  const rows = kpis.map(({id, value, previous, change, status, reason}) => {
    const kpi = kpiById(id);
    const unit = kpi?.unit ?? 'count';
    const state = status ?? (value === null ? (reason ?? '') : '');
    return [
      translate(kpi?.title, language) ?? id,
      shown(value, unit),
      shown(previous, unit),
      changeShown(change, unit),
      state,
    ];
  });
  const members = Object.entries(by).map(([field, list]) => {
    const lines = list.map((member) => [
      `${member.key}`,
      shown(Number(member['won-amount'] ?? 0), 'money'),
      `${member.won ?? ''}`,
      typeof member['win-rate'] === 'number' ? shown(member['win-rate'], 'percent') : '',
    ]);
    return aligned([[field, 'won-amount', 'won', 'win-rate'], ...lines]);
  });
  const found = problems.map(
    ({rows: count, firstRow, message}) => `${count} × ${message}${firstRow === null ? '' : ` (${firstRow})`}`,
  );
  const left = unused.map(({sheet, why}) => `${sheet}: ${why}`);
  const computed = formulas.map(({formula, value}) => `${formula}\n${formulaText(value)}`);
  const lastDay = isoOf((dayOfIso(period.end) ?? 0) - 1);
  const head = `${period.label}: ${period.start} – ${lastDay}`;
  return [
    head,
    aligned([HEADS.map((head) => translate(head, language)), ...rows]),
    ...members,
    found.join('\n'),
    left.join('\n'),
    ...computed,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}
