/** A chart of Sheets as the engine draws it. */

import type {ChartDefinition} from '@odoo/o-spreadsheet';
import {letters, quotedSheet} from './a1';
import type {Host} from './host';
import type {Place} from './places';
import type {ChartSpec} from './specs';

const WIDTH = 600;
const HEIGHT = 371;

function numeric(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

export function chartSize({options}: ChartSpec): {width: number; height: number} {
  return {width: numeric(options.width, WIDTH), height: numeric(options.height, HEIGHT)};
}

function columnsOf(host: Host, {sheetId, zone}: Place): string[] {
  const sheet = quotedSheet(host.getters.getSheetName(sheetId));
  return Array.from({length: zone.right - zone.left + 1}, (_, index) => {
    const column = letters(zone.left + index);
    return `${sheet}!${column}${zone.top + 1}:${column}${zone.bottom + 1}`;
  });
}

type LegendPosition = 'top' | 'bottom' | 'left' | 'right' | 'none';

function legend(position: unknown): LegendPosition {
  const found = (['top', 'bottom', 'left', 'right', 'none'] as const).find((each) => each === position);
  return found ?? 'right';
}

interface SeriesStyle {
  readonly backgroundColor?: string;
  readonly type?: 'bar' | 'line';
  readonly yAxisId?: 'y1';
}

function seriesStyle({options, kind}: ChartSpec, index: number): SeriesStyle {
  const color = options[`series.${index}.color`];
  const type = options[`series.${index}.type`];
  const isRight = options[`series.${index}.targetAxisIndex`] === 1;
  return {
    ...(typeof color === 'string' ? {backgroundColor: color} : {}),
    ...(isRight ? {yAxisId: 'y1' as const} : {}),
    ...(kind === 'COMBO' ? {type: type === 'line' ? 'line' : 'bar'} : {}),
  };
}

export function chartDefinition(host: Host, spec: ChartSpec): ChartDefinition<string> {
  const [labels, ...series] = spec.places.flatMap((place) => columnsOf(host, place));
  if (labels === undefined || series.length === 0) throw new Error('A chart needs a domain and a series.');
  const {options, kind} = spec;
  const common = {
    title: {text: typeof options.title === 'string' ? options.title : '', fontSize: 14, bold: true},
    background: '#ffffff',
    legendPosition: legend(options['legend.position']),
    dataSource: {
      type: 'range' as const,
      dataSets: series.map((dataRange, index) => ({dataSetId: `${index}`, dataRange})),
      dataSetsHaveTitle: spec.headers > 0,
      labelRange: labels,
    },
    dataSetStyles: Object.fromEntries(series.map((_, index) => [`${index}`, seriesStyle(spec, index)])),
  };
  const stacked = options.isStacked === true;
  switch (kind) {
    case 'COLUMN':
      return {...common, type: 'bar', stacked};
    case 'BAR':
      return {...common, type: 'bar', stacked, horizontal: true};
    case 'COMBO':
      return {...common, type: 'combo', hideDataMarkers: true};
    case 'PIE':
      return {...common, type: 'pie'};
    case 'LINE':
    case 'AREA':
      return {
        ...common,
        type: 'line',
        stacked,
        labelsAsText: false,
        cumulative: false,
        fillArea: kind === 'AREA',
        hideDataMarkers: true,
      };
  }
}
