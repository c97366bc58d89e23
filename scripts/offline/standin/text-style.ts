/** Styles of text, given to many cells at once. */
import type {CellChange} from './book';
import type {Modelled} from './google';
import type {Host} from './host';

type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export const BLACK = '#000000';
export const SIZE = 10;

/** A colour in the six digits that Sheets answers with. */
export function colour(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new Error(`The stand-in knows colours as #rrggbb, not ${String(value)}.`);
  }
  return value.toLowerCase();
}

interface Spec {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string | undefined;
}

const specs = new WeakMap<object, Spec>();

export function createTextStyleBuilder(host: Host, start: Spec = {}): object {
  let spec = start;
  const holder: {builder?: object} = {};
  const set = (part: Spec): object => {
    spec = {...spec, ...part};
    return holder.builder ?? {};
  };
  const builder = host.object('TextStyleBuilder', {
    setFontSize: (size: number) => set({size}),
    setBold: (bold: boolean) => set({bold}),
    setForegroundColor: (color: string) => set({color: colour(color)}),
    build: () => {
      const built = spec;
      const style = host.object('TextStyle', {
        getFontSize: () => built.size ?? null,
        isBold: () => built.bold ?? null,
        getForegroundColor: () => built.color ?? null,
      } satisfies Modelled<TextStyle, 'getFontSize' | 'isBold' | 'getForegroundColor'>);
      specs.set(style, built);
      return style;
    },
  } satisfies Modelled<Builder, 'setFontSize' | 'setBold' | 'setForegroundColor' | 'build'>);
  holder.builder = builder;
  return builder;
}

/** What a style changes; what it does not say stays as it is. What is usual is no style of the cell's own. */
export function styleChange(style: unknown): CellChange {
  const spec = typeof style === 'object' && style !== null ? specs.get(style) : undefined;
  if (!spec) throw new Error('The argument is no text style.');
  const {size, bold, color} = spec;
  return {
    style: {
      ...(size === undefined ? {} : {fontSize: size === SIZE ? undefined : size}),
      ...(bold === undefined ? {} : {bold: bold || undefined}),
      ...(color === undefined ? {} : {textColor: color === BLACK ? undefined : color}),
    },
  };
}
