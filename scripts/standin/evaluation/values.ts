/** Values as the engine's functions give and take them, and cells as its other parts see them. */
import type {FunctionResultObject, Locale} from '@odoo/o-spreadsheet';
import type {Engine} from '../api';

export type Value = FunctionResultObject;
export type Matrix = Value[][];

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export const EMPTY: Value = Object.freeze({value: null});

/** Whether two values, told alike, make no difference to whoever reads them. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return Object.is(one.value, other.value) && one.format === other.format && one.message === other.message;
}

export class Values {
  readonly #textFormats = new Map<string, boolean>();

  constructor(readonly engine: Engine) {}

  error(message: string, type: keyof Engine['CellErrorType']): Value {
    return new this.engine.EvaluationError(message, this.engine.CellErrorType[type]);
  }

  #isText(format: string | undefined): boolean {
    if (!format) return false;
    const known = this.#textFormats.get(format);
    if (known !== undefined) return known;
    const found = this.engine.helpers.parseFormat(format).positive.type === 'text';
    this.#textFormats.set(format, found);
    return found;
  }

  /** Value of a cell that holds no formula. */
  ofLiteral(content: string, parsed: Value['value'], format: string | undefined): Value {
    const value = this.#isText(format) && parsed !== null ? content : parsed;
    return format ? {value, format} : {value};
  }

  /** What a formula's result makes of a cell with a format: a blank is 0, and no reference is kept. */
  settled(result: Value, cellFormat: string | undefined): Value {
    const {value} = result;
    const isNumber = typeof value === 'number';
    const isBlank = value === null || value === undefined;
    if (isNumber && Math.abs(value) > Number.MAX_VALUE)
      return this.error('Number too large', 'InvalidNumber');
    if (!isBlank && !cellFormat && result.position === undefined) return result;
    const format = cellFormat || result.format;
    const {position: _, ...rest} = result;
    const text = isBlank ? 0 : value;
    const isError = this.engine.helpers.isEvaluationError(value);
    const shown = !isError && this.#isText(format) ? this.engine.helpers.toString({value: text}) : text;
    return {...rest, value: shown, ...(format ? {format} : {}), ...this.#messageOf(result)};
  }

  /** Errors keep their message, which may be one of their class. */
  #messageOf({message}: Value): {message?: string} {
    return message === undefined ? {} : {message};
  }

  /** The cell as the grid, charts and rules see it. */
  cell(result: Value, position: Place, locale: Locale): object {
    const {value, format, message, errorOriginPosition} = result;
    if (value === null)
      return {
        value,
        format,
        formattedValue: '',
        type: 'empty',
        isAutoSummable: true,
        defaultAlign: 'left',
        position,
      };
    if (this.engine.helpers.isEvaluationError(value))
      return {
        value,
        formattedValue: value,
        message,
        position,
        type: 'error',
        isAutoSummable: false,
        defaultAlign: 'center',
        errorOriginPosition: errorOriginPosition ?? position,
      };
    const {formatValue, isDateTimeFormat} = this.engine.helpers;
    const told = (
      type: string,
      isAutoSummable: boolean,
      defaultAlign: string,
      kept: Value['value'] = value,
    ) => ({
      value: kept,
      format,
      position,
      origin: position,
      type,
      isAutoSummable,
      defaultAlign,
      // Most who ask for a cell want its value alone.
      get formattedValue() {
        return formatValue(value, format ? {format, locale} : {locale});
      },
    });
    if (typeof value === 'boolean') return told('boolean', false, 'center');
    if (typeof value === 'string') return told('text', true, 'left');
    return told('number', !isDateTimeFormat(format ?? ''), 'right', value || 0);
  }
}
