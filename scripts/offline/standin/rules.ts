/** Conditional format rules: all rules of a sheet are set in one call. */

import {BOOLEAN_CRITERIA} from './enums';
import {BROKEN, toEngine} from './formula-locale';
import {references} from './formula-references';
import type {Modelled} from './google';
import type {Host} from './host';
import type {RuleSpec, RuleState} from './specs';
import {colour} from './text-style';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const specs = new WeakMap<object, RuleSpec>();

function createRule(host: Host, spec: RuleSpec): object {
  const rule = host.object('ConditionalFormatRule', {
    getRanges: () => spec.places.map((place) => host.range(place)),
    getBooleanCondition: () =>
      host.object('BooleanCondition', {
        getCriteriaType: () => BOOLEAN_CRITERIA.CUSTOM_FORMULA,
        getCriteriaValues: () => [spec.formula ?? ''],
        getBackground: () => spec.background ?? null,
        getFontColor: () => spec.color ?? null,
        getBold: () => spec.bold ?? null,
        getItalic: () => spec.italic ?? null,
      } satisfies Modelled<
        GoogleAppsScript.Spreadsheet.BooleanCondition,
        'getCriteriaType' | 'getCriteriaValues' | 'getBackground' | 'getFontColor' | 'getBold' | 'getItalic'
      >),
    copy: () => createRuleBuilder(host, spec),
  } satisfies Modelled<Rule, 'getRanges' | 'getBooleanCondition' | 'copy'>);
  specs.set(rule, spec);
  return rule;
}

export function createRuleBuilder(host: Host, start: RuleSpec = {places: []}): object {
  let spec = start;
  const holder: {builder?: object} = {};
  const set = (part: Partial<RuleSpec>): object => {
    spec = {...spec, ...part};
    return holder.builder ?? {};
  };
  const builder = host.object('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula: string) => set({formula}),
    setBackground: (color: string | null) => set({background: colour(color)}),
    setFontColor: (color: string | null) => set({color: colour(color)}),
    setBold: (bold: boolean | null) => set({bold: bold === true}),
    setItalic: (italic: boolean | null) => set({italic: italic === true}),
    setRanges: (ranges: object[]) => set({places: Array.from(ranges, (range) => host.placeOf(range))}),
    build: () => {
      if (spec.places.length === 0) throw new Error('A conditional format rule needs at least one range.');
      if (spec.formula === undefined) throw new Error('A conditional format rule needs a condition.');
      return createRule(host, spec);
    },
  } satisfies Modelled<
    Builder,
    | 'whenFormulaSatisfied'
    | 'setBackground'
    | 'setFontColor'
    | 'setBold'
    | 'setItalic'
    | 'setRanges'
    | 'build'
  >);
  holder.builder = builder;
  return builder;
}

/** @throws Error where the formula reads another sheet, or is none in the spreadsheet's locale */
function conditionOf(host: Host, sheetId: string, {formula = ''}: RuleSpec): string {
  for (const id of references(host, formula)) {
    if (id !== sheetId) throw new Error('Conditional format rule cannot reference a different sheet.');
  }
  const condition = toEngine(
    formula.startsWith('=') ? formula : `=${formula}`,
    host.options.locale,
    host.options.variants?.commasOnly,
  );
  if (condition === BROKEN) throw new Error(`Invalid conditional format rule formula: ${formula}`);
  return condition;
}

function addRule(host: Host, sheetId: string, spec: RuleSpec, condition: string): RuleState {
  const id = host.book.newId('rule');
  if (spec.places.some((place) => place.sheetId !== sheetId)) {
    throw new Error('Conditional format rule ranges must be on the sheet that the rule is set on.');
  }
  const style = {
    ...(spec.background === undefined ? {} : {fillColor: spec.background}),
    ...(spec.color === undefined ? {} : {textColor: spec.color}),
    ...(spec.bold === undefined ? {} : {bold: spec.bold}),
    ...(spec.italic === undefined ? {} : {italic: spec.italic}),
  };
  host.book.command((dispatch) =>
    dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {id, rule: {type: 'CellIsRule', operator: 'customFormula', values: [condition], style}},
      ranges: spec.places.map(({zone}) => host.getters.getRangeDataFromZone(sheetId, zone)),
    }),
  );
  return {id, spec};
}

/** The rule with the ranges that it has now: the engine moves them with rows and columns. */
function current(host: Host, sheetId: string, {id, spec}: RuleState): RuleSpec {
  const found = host.getters.getConditionalFormats(sheetId).find((format) => format.id === id);
  if (!found) return {...spec, places: []};
  const places = found.ranges.map((text) => {
    const {zone} = host.getters.getRangeFromSheetXC(sheetId, text);
    return {sheetId, zone, openRows: false, openColumns: false};
  });
  return {...spec, places};
}

export function sheetRules(host: Host, sheetId: string) {
  const state = host.states.of(sheetId);
  const clear = (): void => {
    for (const {id} of state.rules) {
      host.book.command((dispatch) => dispatch('REMOVE_CONDITIONAL_FORMAT', {sheetId, id}));
    }
    state.rules = [];
  };
  return {
    setConditionalFormatRules: (rules: object[]) => {
      const wanted = Array.from(rules, (rule) => {
        const spec = specs.get(rule);
        if (!spec) throw new Error('The argument is no conditional format rule.');
        return {spec, condition: conditionOf(host, sheetId, spec)};
      });
      clear();
      // The engine puts each new rule before the others; in Sheets the first of the list wins.
      state.rules = wanted.map(({spec, condition}) => addRule(host, sheetId, spec, condition));
    },
    getConditionalFormatRules: () =>
      state.rules.map((rule) => createRule(host, current(host, sheetId, rule))),
    clearConditionalFormatRules: () => clear(),
  } satisfies Modelled<
    Sheet,
    'setConditionalFormatRules' | 'getConditionalFormatRules' | 'clearConditionalFormatRules'
  >;
}
