/** All that our sheets hold, without the engine's own ids. */
import type {StandIn} from '../../scripts/offline/standin/api';
import {appOf, cellsOf, namesOf, sheetIn} from './opened';

export function chartsOn(standIn: StandIn, name: string) {
  const {getters} = standIn.model;
  const id = getters.getSheetIdByName(name) ?? '';
  return getters.getFigures(id).map(({col, row, offset, width, height}, index) => ({
    place: {col, row, x: offset.x, y: offset.y, width, height},
    definition: JSON.stringify(getters.getChartDefinition(getters.getChartIds(id)[index] ?? '')),
  }));
}

/** Sizes that nobody has set: the engine's stand for those of Sheets, in which ours are planned. */
const ENGINE = {width: 96, height: 23};
const SHEETS = {width: 100, height: 21};
const usual = (size: number, engine: number, sheets: number): number => (size === engine ? sheets : size);

/** Every sheet but those named, and the names of ranges. */
export function everythingBut(standIn: StandIn, tabs: readonly string[]): Record<string, unknown> {
  const {getters} = standIn.model;
  const ours = namesOf(standIn).filter((name) => !tabs.includes(name));
  const sheets = ours.map((name) => {
    const sheetId = getters.getSheetIdByName(name) ?? '';
    const sheet = sheetIn(standIn, name);
    const lines = (count: number) => Array.from({length: count}, (_, index) => index);
    return [
      name,
      {
        cells: cellsOf(standIn, name),
        notes: sheet.getDataRange().getNotes(),
        merges: getters.getMerges(sheetId).map(({top, left, bottom, right}) => [top, left, bottom, right]),
        columns: lines(getters.getNumberCols(sheetId)).map((at) =>
          usual(getters.getColSize(sheetId, at), ENGINE.width, SHEETS.width),
        ),
        rows: lines(getters.getNumberRows(sheetId)).map((at) =>
          usual(getters.getRowSize(sheetId, at), ENGINE.height, SHEETS.height),
        ),
        rules: getters.getConditionalFormats(sheetId).map(({rule, ranges}) => ({rule, ranges})),
        choices: getters.getDataValidationRules(sheetId).map(({criterion, ranges, isBlocking}) => ({
          criterion,
          isBlocking,
          ranges: ranges.map(({zone}) => zone),
        })),
        charts: chartsOn(standIn, name)
          .map((chart) => JSON.stringify(chart))
          .sort(),
        isVisible: getters.isSheetVisible(sheetId),
        protections: sheet
          .getProtections(appOf(standIn).ProtectionType.SHEET)
          .map((each) => each.getUnprotectedRanges().map((range) => range.getA1Notation())),
      },
    ];
  });
  const names = getters
    .getNamedRanges()
    .map(({name, range}) => [name, range.zone, getters.getSheetName(range.sheetId)]);
  return {...Object.fromEntries(sheets), names: names.sort()};
}
