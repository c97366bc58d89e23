/** SpreadsheetApp.RangeList: setters for ranges that do not touch. */
import type {Modelled} from './google';
import type {Host} from './host';
import {rangeStyle} from './range-style';
import {rangeValues} from './range-values';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type Setter =
  | 'setBackground'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setNumberFormat'
  | 'setWrap';

export function createRangeList(host: Host, ranges: readonly object[]): object {
  const holder: {list?: object} = {};
  const self = (): object => holder.list ?? {};
  const places = ranges.map((range) => host.placeOf(range));
  const styles = places.map((place) => rangeStyle(host, place, self));
  const values = places.map((place) => rangeValues(host, place, self));
  const list = host.object('RangeList', {
    getRanges: () => [...ranges],
    setBackground: (value: string | null) => each(styles, (style) => style.setBackground(value)),
    setFontColor: (value: string | null) => each(styles, (style) => style.setFontColor(value)),
    setFontSize: (value: number) => each(styles, (style) => style.setFontSize(value)),
    setFontWeight: (value: string | null) => each(styles, (style) => style.setFontWeight(value)),
    setHorizontalAlignment: (value: string | null) =>
      each(styles, (style) => style.setHorizontalAlignment(value)),
    setVerticalAlignment: (value: string | null) =>
      each(styles, (style) => style.setVerticalAlignment(value)),
    setNumberFormat: (value: string) => each(styles, (style) => style.setNumberFormat(value)),
    setWrap: (value: boolean) => each(styles, (style) => style.setWrap(value)),
    setValue: (value: unknown) => each(values, (range) => range.setValue(value)),
    clearContent: () => each(values, (range) => range.clearContent()),
  } satisfies Modelled<RangeList, Setter | 'getRanges' | 'setValue' | 'clearContent'>);

  function each<Item>(items: readonly Item[], act: (item: Item) => void): object {
    for (const item of items) act(item);
    return self();
  }
  holder.list = list;
  return list;
}
