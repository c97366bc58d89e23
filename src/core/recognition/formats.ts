/** Formats of the columns found, and the questions where a column does not tell its own. */

import {type FoundFormat, inferDate, inferNumber} from '../cells/infer';
import type {DateFormat, NumberFormat} from '../cells/read';
import type {ColumnFormat, Question} from '../mapping';
import {once} from '../once';
import type {TableField} from '../tables/fields/field';
import {countCodes} from '../vectors';
import type {Column} from './column';
import type {FormatHint, RecognitionHints} from './hints';

export interface FieldFormat {
  readonly field: string;
  readonly format: ColumnFormat;
  /** A question without the tab's name; the first choice is the format. */
  readonly question?: Pick<Question, 'code' | 'choices' | 'examples'>;
}

function dateFormat(
  found: FoundFormat<DateFormat>,
  hint: FormatHint | undefined,
): Omit<FieldFormat, 'field'> {
  if (hint !== undefined && hint !== '.' && hint !== ',' && hint !== '1' && hint !== '100') {
    return {format: {kind: 'date', order: hint}};
  }
  if (found.rivals.length === 0) return {format: found.format};
  const choices = [found.format, ...found.rivals].map(({order}) => order);
  return {format: found.format, question: {code: 'ambiguous-date', choices, examples: found.examples}};
}

function numberFormat(
  found: FoundFormat<NumberFormat>,
  hint: FormatHint | undefined,
): Omit<FieldFormat, 'field'> {
  const {format, rivals, examples} = found;
  const bySign = rivals.some(({decimal}) => decimal !== format.decimal);
  const byScale = rivals.some(({scale}) => scale !== format.scale);
  const decimal = hint === '.' || hint === ',' ? hint : format.decimal;
  const scale = hint === '1' ? 1 : hint === '100' ? 100 : format.scale;
  const settled: NumberFormat = {kind: 'number', decimal, scale};
  const isOpen = (bySign && hint !== '.' && hint !== ',') || (byScale && hint !== '1' && hint !== '100');
  if (!isOpen) return {format: settled};
  const choices = [format, ...rivals].map((one) => (bySign ? one.decimal : `${one.scale}`));
  return {format: settled, question: {code: 'ambiguous-number', choices: [...new Set(choices)], examples}};
}

function dateOf(column: Column): FoundFormat<DateFormat> {
  const {values, codes} = column.dictionary();
  return inferDate(values, countCodes(codes, values.length, column.rows));
}

function formatOf(field: TableField, column: Column, hint: FormatHint | undefined): FieldFormat {
  switch (field.kind) {
    case 'date':
      return {field: field.id, ...dateFormat(dateOf(column), hint)};
    case 'number':
      return {
        field: field.id,
        ...numberFormat(inferNumber(column.cells(), {share: field.share === true}), hint),
      };
    default:
      return {field: field.id, format: {kind: field.kind}};
  }
}

const orderOf = ({format}: FieldFormat): string => (format.kind === 'date' ? format.order : 'none');

/**
 * Formats of the fields found, each told when it is asked for: to read every cell of every column takes long.
 * A column in doubt more likely has the order of the other dates in the table; it is asked about all the same.
 */
export function formatFinder(
  fields: readonly TableField[],
  found: ReadonlyMap<string, Column>,
  hints: RecognitionHints,
): (field: string) => FieldFormat | undefined {
  const formats = new Map(
    fields.flatMap((field) => {
      const column = found.get(field.id);
      return column ? [[field.id, once(() => formatOf(field, column, hints.formats?.[field.id]))]] : [];
    }),
  );
  const orders = once(() => {
    const settled = [...formats.values()].map((format) => format()).filter(({question}) => !question);
    return new Set(settled.map(orderOf).filter((order) => order === 'dmy' || order === 'mdy'));
  });
  return (id) => {
    const format = formats.get(id)?.();
    if (format?.question?.code !== 'ambiguous-date' || orders().size !== 1 || !orders().has('mdy'))
      return format;
    const question = {...format.question, choices: ['mdy', 'dmy']};
    return {...format, format: {kind: 'date', order: 'mdy'}, question};
  };
}
