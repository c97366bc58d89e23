/** Data validation: lists and ranges of choices as drop-downs, a formula, a checkbox. */

import type {DataValidationCriterion} from '@odoo/o-spreadsheet';
import {quotedSheet, zoneA1} from './a1';
import {VALIDATION_CRITERIA} from './enums';
import {BROKEN, toEngine} from './formula-locale';
import type {EnumValue, Modelled} from './google';
import type {Host} from './host';
import type {Place, Zone} from './places';
import type {ValidationSpec} from './specs';
import {eachCell, mapZone, shaped} from './values';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

const specs = new WeakMap<object, ValidationSpec>();

function criteriaOf({choice}: ValidationSpec): EnumValue {
  switch (choice?.kind) {
    case 'list':
      return VALIDATION_CRITERIA.VALUE_IN_LIST;
    case 'range':
      return VALIDATION_CRITERIA.VALUE_IN_RANGE;
    case 'formula':
      return VALIDATION_CRITERIA.CUSTOM_FORMULA;
    case 'date':
      return VALIDATION_CRITERIA.DATE_IS_VALID_DATE;
    default:
      return VALIDATION_CRITERIA.CHECKBOX;
  }
}

function criteriaValues(host: Host, {choice, arrow}: ValidationSpec): unknown[] {
  if (choice?.kind === 'list') return [[...choice.values], arrow];
  if (choice?.kind === 'range') return [host.range(choice.place), arrow];
  return choice?.kind === 'formula' ? [choice.formula] : [];
}

function createValidation(host: Host, spec: ValidationSpec): object {
  const validation = host.object('DataValidation', {
    getAllowInvalid: () => spec.allowInvalid,
    getHelpText: () => spec.help ?? '',
    getCriteriaType: () => criteriaOf(spec),
    getCriteriaValues: () => criteriaValues(host, spec),
    copy: () => createValidationBuilder(host, spec),
  } satisfies Modelled<
    Validation,
    'getAllowInvalid' | 'getHelpText' | 'getCriteriaType' | 'getCriteriaValues' | 'copy'
  >);
  specs.set(validation, spec);
  return validation;
}

const EMPTY: ValidationSpec = {arrow: true, allowInvalid: true, help: null};

export function createValidationBuilder(host: Host, start: ValidationSpec = EMPTY): object {
  let spec = start;
  const holder: {builder?: object} = {};
  const set = (part: Partial<ValidationSpec>): object => {
    spec = {...spec, ...part};
    return holder.builder ?? {};
  };
  const builder = host.object('DataValidationBuilder', {
    requireValueInList: (values: readonly string[], arrow: boolean = true) =>
      set({choice: {kind: 'list', values: [...values]}, arrow}),
    requireValueInRange: (range: object, arrow: boolean = true) =>
      set({choice: {kind: 'range', place: host.placeOf(range)}, arrow}),
    requireFormulaSatisfied: (formula: string) => set({choice: {kind: 'formula', formula}}),
    requireDate: () => set({choice: {kind: 'date'}}),
    requireCheckbox: () => set({choice: {kind: 'checkbox'}}),
    setAllowInvalid: (allowInvalid: boolean) => set({allowInvalid}),
    setHelpText: (help: string) => set({help}),
    build: () => {
      if (!spec.choice) throw new Error('A data validation rule needs a criterion.');
      return createValidation(host, spec);
    },
  } satisfies Modelled<
    Builder,
    | 'requireValueInList'
    | 'requireValueInRange'
    | 'requireFormulaSatisfied'
    | 'requireDate'
    | 'requireCheckbox'
    | 'setAllowInvalid'
    | 'setHelpText'
    | 'build'
  >);
  holder.builder = builder;
  return builder;
}

function criterionOf(host: Host, {choice, arrow}: ValidationSpec): DataValidationCriterion {
  const displayStyle = arrow ? 'arrow' : 'plainText';
  switch (choice?.kind) {
    case 'list':
      return {type: 'isValueInList', values: [...choice.values], displayStyle};
    case 'range': {
      const sheet = quotedSheet(host.getters.getSheetName(choice.place.sheetId));
      return {type: 'isValueInRange', values: [`${sheet}!${zoneA1(choice.place.zone)}`], displayStyle};
    }
    case 'formula': {
      const formula = toEngine(choice.formula, host.options.locale, host.options.variants?.commasOnly);
      if (formula === BROKEN) throw new Error(`Invalid data validation formula: ${choice.formula}`);
      return {type: 'customFormula', values: [formula]};
    }
    case 'date':
      return {type: 'dateIsValid', values: []};
    default:
      return {type: 'isBoolean', values: []};
  }
}

function put(host: Host, sheetId: string, zones: readonly Zone[], validation: object | null): void {
  const ranges = zones.map((zone) => host.getters.getRangeDataFromZone(sheetId, zone));
  const id = host.book.newId('validation');
  if (validation === null) {
    // A rule that takes the place of the others and is taken away leaves none.
    const criterion = {type: 'isValueInList' as const, values: ['-'], displayStyle: 'plainText' as const};
    const rule = {id, criterion};
    host.book.command((dispatch) => dispatch('ADD_DATA_VALIDATION_RULE', {sheetId, rule, ranges}));
    host.book.command((dispatch) => dispatch('REMOVE_DATA_VALIDATION_RULE', {sheetId, id}));
    return;
  }
  const spec = specs.get(validation);
  if (!spec) throw new Error('The argument is no data validation rule.');
  const rule = {id, criterion: criterionOf(host, spec), isBlocking: !spec.allowInvalid};
  host.book.command((dispatch) => dispatch('ADD_DATA_VALIDATION_RULE', {sheetId, rule, ranges}));
  host.states.of(sheetId).validations.push({id, spec});
}

function ruleAt(host: Host, sheetId: string, row: number, column: number): ValidationSpec | undefined {
  const rule = host.getters.getValidationRuleForCell({sheetId, row, col: column});
  return host.states.of(sheetId).validations.find(({id}) => id === rule?.id)?.spec;
}

export function rangeValidation(host: Host, place: Place, self: () => object) {
  const {sheetId, zone} = place;
  const at = (row: number, column: number): object | null => {
    const spec = ruleAt(host, sheetId, row, column);
    return spec ? createValidation(host, spec) : null;
  };
  return {
    setDataValidation: (validation: object | null) => {
      put(host, sheetId, [zone], validation);
      return self();
    },
    setDataValidations: (values: unknown) => {
      const matrix = shaped(values, zone, 'SpreadsheetApp.Range.setDataValidations');
      const cells = new Map<object | null, Zone[]>();
      eachCell(zone, (row, column) => {
        const given = matrix[row - zone.top]?.[column - zone.left];
        const validation = typeof given === 'object' ? given : null;
        const same = cells.get(validation) ?? [];
        cells.set(validation, same);
        same.push({top: row, bottom: row, left: column, right: column});
      });
      for (const [validation, zones] of cells) put(host, sheetId, zones, validation);
      return self();
    },
    getDataValidation: () => at(zone.top, zone.left),
    getDataValidations: () => mapZone(zone, at),
    clearDataValidations: () => {
      put(host, sheetId, [zone], null);
      return self();
    },
  } satisfies Modelled<
    Range,
    | 'setDataValidation'
    | 'setDataValidations'
    | 'getDataValidation'
    | 'getDataValidations'
    | 'clearDataValidations'
  >;
}

function accepted(host: Host, {choice}: ValidationSpec): ReadonlySet<string> | undefined {
  if (choice?.kind === 'list') return new Set(choice.values);
  if (choice?.kind !== 'range') return undefined;
  const {sheetId, zone} = choice.place;
  host.book.compute();
  return new Set(mapZone(zone, (row, column) => `${host.book.value(sheetId, row, column).value}`).flat());
}

/** @throws Error in Google's words, where a rule that allows nothing else refuses a value */
export function checkValidations(
  host: Host,
  sheetId: string,
  zone: Zone,
  valueAt: (row: number, column: number) => unknown,
): void {
  if (host.states.of(sheetId).validations.length === 0) return;
  eachCell(zone, (row, column) => {
    const spec = ruleAt(host, sheetId, row, column);
    const value = valueAt(row, column);
    if (!spec || spec.allowInvalid || value === '' || value === null) return;
    if (typeof value === 'string' && value.startsWith('=')) return;
    const allowed = accepted(host, spec);
    if (!allowed || allowed.has(String(value).replace(/^'/, ''))) return;
    const cell = zoneA1({top: row, bottom: row, left: column, right: column});
    throw new Error(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  });
}

/** Choices of the cells that are copied, in the place of those of the destination. */
export function copyValidations(host: Host, from: Place, to: Place): void {
  const isFree = (sheetId: string): boolean => host.states.of(sheetId).validations.length === 0;
  if (isFree(from.sheetId) && isFree(to.sheetId)) return;
  const [down, right] = [to.zone.top - from.zone.top, to.zone.left - from.zone.left];
  const zones = new Map<ValidationSpec, Zone[]>();
  eachCell(from.zone, (row, column) => {
    const spec = ruleAt(host, from.sheetId, row, column);
    if (!spec) return;
    const [top, left] = [row + down, column + right];
    zones.set(spec, [...(zones.get(spec) ?? []), {top, bottom: top, left, right: left}]);
  });
  const {top, bottom, left, right: end} = from.zone;
  put(
    host,
    to.sheetId,
    [{top: top + down, bottom: bottom + down, left: left + right, right: end + right}],
    null,
  );
  for (const [spec, cells] of zones) put(host, to.sheetId, cells, createValidation(host, spec));
}

/** Lists of choices follow a sheet to its new name, as references do; the engine leaves them behind. */
export function followName(host: Host, renamed: string): void {
  for (const sheetId of host.getters.getSheetIds()) {
    for (const {id, spec} of host.states.of(sheetId).validations) {
      if (spec.choice?.kind !== 'range' || spec.choice.place.sheetId !== renamed) continue;
      const rule = host.getters.getDataValidationRules(sheetId).find((each) => each.id === id);
      if (!rule) continue;
      const ranges = rule.ranges.map(({zone}) => host.getters.getRangeDataFromZone(sheetId, zone));
      const named = {id, criterion: criterionOf(host, spec), isBlocking: rule.isBlocking ?? false};
      host.book.command((dispatch) => dispatch('ADD_DATA_VALIDATION_RULE', {sheetId, rule: named, ranges}));
    }
  }
}
