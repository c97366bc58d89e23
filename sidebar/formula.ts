/** Insert a formula: what to tell, of which period, split by what; what it gives; and into the selected cell. */
import type {FormulaRequest, FormulaView} from '../src/app/sidebar/view';
import {button, byId, element, input, labelled, section, select} from './dom';
import {state} from './state';
import {say} from './texts';

interface Actions {
  /** Asks for a preview of what is chosen. */
  readonly ask: () => void;
  readonly insert: () => void;
}

function lineTable(lines: FormulaView['lines'], more: number): Node {
  const rows = lines.map((line, index) =>
    element('tr', {}, ...line.map((text) => element(index === 0 ? 'th' : 'td', {}, text))),
  );
  const rest = more > 0 ? element('p', {className: 'detail'}, say('moreLines', {count: more})) : undefined;
  return element('div', {}, element('table', {}, ...rows), rest);
}

function preview({definition, formula, lines, more, empty, note}: FormulaView): Node {
  const [only] = lines;
  const isOne = lines.length === 1 && only?.length === 1;
  const value = isOne
    ? element('p', {className: 'value'}, empty === '' ? only[0] : say('noValue', {why: empty}))
    : lineTable(lines, more);
  return element(
    'div',
    {},
    element('p', {className: 'detail'}, definition),
    value,
    element('code', {}, formula),
    note === '' ? undefined : element('p', {className: 'note'}, note),
  );
}

const shown = (): Node[] => (state.preview ? [preview(state.preview)] : []);

/** Shows what the formula gives where that was just told: the place stays, so that it is read out. */
export function showPreview(): void {
  byId('formula-preview').replaceChildren(...shown());
}

export function formulaSection({ask, insert}: Actions): Node {
  const {kpis, splits, periods} = state.view.formula;
  const summary = [element('b', {}, say('formula'))];
  if (kpis.length === 0) return section('formula', false, summary, [element('p', {}, say('noKpis'))]);
  if (!kpis.some(({value}) => value === state.formula.kpi)) {
    const [first] = kpis;
    state.formula = {...state.formula, kpi: first?.value ?? ''};
  }
  const choose = (part: Partial<FormulaRequest>): void => {
    state.formula = {...state.formula, ...part};
    ask();
  };
  const {kpi, period, by} = state.formula;
  const [kpiLabel, periodLabel, splitLabel] = [
    element('label', {}, say('kpi')),
    element('label', {}, say('period')),
    element('label', {}, say('split')),
  ];
  const field = input(
    'formula-period',
    periodLabel,
    'text',
    period,
    (typed) => {
      state.formula = {...state.formula, period: typed};
    },
    () => ask(),
  );
  field.placeholder = say('allDates');
  field.setAttribute('list', 'formula-periods');
  field.setAttribute('aria-describedby', 'formula-period-help');
  const list = element('datalist', {id: 'formula-periods'});
  for (const known of periods) {
    const option = element('option', {});
    option.value = known;
    list.append(option);
  }
  const all = [{value: '', title: say('oneNumber')}, ...splits];
  const place = element('div', {id: 'formula-preview'}, ...shown());
  place.setAttribute('aria-live', 'polite');
  const made = section('formula', false, summary, [
    labelled(
      kpiLabel,
      select('formula-kpi', kpiLabel, kpis, kpi, (value) => choose({kpi: value})),
    ),
    labelled(
      periodLabel,
      field,
      list,
      element('p', {className: 'detail', id: 'formula-period-help'}, say('periodHelp')),
    ),
    labelled(
      splitLabel,
      select('formula-split', splitLabel, all, by, (value) => choose({by: value})),
    ),
    place,
    button('formula-insert', say('insert'), '', insert),
  ]);
  made.addEventListener('toggle', () => {
    if (made.open && state.preview === undefined) ask();
  });
  return made;
}
