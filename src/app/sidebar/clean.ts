/**
 * Columns of text that would be better typed, and a column beside the table for each: one native formula that reads
 * the user's column as the dashboard does, follows new rows, and leaves what it reads as it is.
 */

import {dayFormula, numberFormula} from '../../core/cells/read-formulas';
import {f, quote, userFormula} from '../../core/formulas/formula';
import {columnLetters} from '../../core/formulas/formula-text';
import type {ColumnMapping} from '../../core/mapping';
import {fill, type Language, translate} from '../../core/text';
import {plainText} from '../workbook/print';
import type {FoundTable} from './tables';
import {SIDEBAR_TEXTS} from './texts';
import type {CleanView} from './view';

export interface CleanPlan {
  readonly tab: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly header: string;
  /** For the first row under the header, without `=`. */
  readonly formula: string;
  readonly format: string;
}

/** Whether some of the column's cells are dates or numbers written as text. */
function kindOf({format}: ColumnMapping): 'date' | 'number' | undefined {
  if (format.kind === 'date') return format.order === 'none' ? undefined : 'date';
  return format.kind === 'number' && format.decimal !== 'none' ? 'number' : undefined;
}

function headerOf({header}: ColumnMapping, kind: 'date' | 'number', language: Language): string {
  return fill(translate(SIDEBAR_TEXTS[kind === 'date' ? 'cleanDateHeader' : 'cleanNumberHeader'], language), {
    header,
  });
}

/** Offers for the columns that are read without a doubt and have no such column yet. */
export function cleanViews({spec, found, mapping, columns}: FoundTable, language: Language): CleanView[] {
  return spec.fields.flatMap(({id}): CleanView[] => {
    const column = mapping?.columns[id];
    const kind = column && kindOf(column);
    if (!kind || found.questions.some(({field}) => field === id)) return [];
    const header = headerOf(column, kind, language);
    if (columns.some((other) => other.header === header)) return [];
    const text = translate(SIDEBAR_TEXTS[kind === 'date' ? 'cleanDate' : 'cleanNumber'], language);
    return [{table: spec.id, field: id, header, text: fill(text, {header: column.header})}];
  });
}

/** The new column of an offer, or undefined where it is none any more. */
export function planClean(table: FoundTable, field: string, language: Language): CleanPlan | undefined {
  const column = table.mapping?.columns[field];
  const offer = cleanViews(table, language).find((one) => one.field === field);
  if (!table.mapping || !column || !offer) return undefined;
  const {headerRow, sheetName} = table.mapping;
  const {format} = column;
  const letters = columnLetters(column.column);
  const cells = userFormula(`$${letters}$${headerRow + 1}:$${letters}`);
  const unreadable = quote(translate(SIDEBAR_TEXTS.unreadable, language));
  const read =
    format.kind === 'date'
      ? dayFormula(cells, format, unreadable)
      : format.kind === 'number'
        ? numberFormula(cells, format, unreadable)
        : f``;
  // Blank results down to the end of the sheet would push rows that are appended there far below the table.
  const last = f`MAX(IFERROR((${cells}<>"")*ROW(${cells});0))`;
  return {
    tab: sheetName,
    headerRow,
    header: offer.header,
    formula: plainText(f`ARRAYFORMULA(FILTER(${read};ROW(${cells})<=${last}))`),
    format: format.kind === 'date' ? 'yyyy-mm-dd' : 'General',
  };
}
