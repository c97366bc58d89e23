/** What only the user can settle, with the answers as real cells would be read. */
import type {Question} from '../../core/mapping';
import type {TabReader} from '../../core/recognition/column';
import {fill, type Language, translate} from '../../core/text';
import {formatOfHint, plainExamples, readingOf} from './readings';
import type {FoundTable} from './tables';
import {SIDEBAR_TEXTS} from './texts';
import type {AnswerView, QuestionView} from './view';

type Asked = Pick<QuestionView, 'kind' | 'text' | 'answers'>;

function askTab(
  question: Question,
  {spec, found}: FoundTable,
  readers: readonly TabReader[],
  language: Language,
): Asked {
  const answers = question.choices.map((value): AnswerView => {
    const place = found.candidates.find(({sheetName}) => sheetName === value);
    const reader = readers.find(({tab}) => tab.name === value);
    const headers = place && reader ? reader.columns(place.headerRow, spec.matches) : [];
    return {
      value,
      title: value,
      detail: headers
        .filter(({matches}) => matches.length > 0)
        .slice(0, 4)
        .map(({header}) => header)
        .join(' · '),
    };
  });
  const none = {value: '', title: translate(SIDEBAR_TEXTS.noTab, language), detail: ''};
  const text = fill(translate(SIDEBAR_TEXTS.askTab, language), {table: translate(spec.title, language)});
  return {kind: 'tab', text, answers: [...answers, none]};
}

function askColumn(
  question: Question,
  {spec, columns}: FoundTable,
  field: string,
  language: Language,
): Asked {
  const answers = question.choices.map((value): AnswerView => {
    const column = columns.find(({label}) => label === value);
    return {value, title: value, detail: plainExamples(column?.cells() ?? [], language)};
  });
  const none = {value: '', title: translate(SIDEBAR_TEXTS.noColumn, language), detail: ''};
  const text = fill(translate(SIDEBAR_TEXTS.askColumn, language), {
    table: translate(spec.title, language),
    field,
  });
  return {kind: 'column', text, answers: [...answers, none]};
}

function askFormat(
  question: Question,
  {spec, mapping}: FoundTable,
  field: string,
  language: Language,
): Asked {
  const {code, choices, examples} = question;
  const format = mapping?.columns[question.field ?? '']?.format ?? {kind: 'text'};
  const share = spec.fields.find(({id}) => id === question.field)?.share === true;
  const answers = choices.map((value): AnswerView => {
    const as = formatOfHint(value, format);
    const [first = '', ...others] = examples.map((cell) => readingOf(cell, as, share, language));
    const detail = others.map((read, index) => `${examples[index + 1]} → ${read}`).join(' · ');
    return {value, title: first, detail};
  });
  const text = translate(SIDEBAR_TEXTS[code === 'ambiguous-date' ? 'askDate' : 'askNumber'], language);
  const values = {table: translate(spec.title, language), field, example: examples[0] ?? ''};
  return {kind: 'format', text: fill(text, values), answers};
}

/** The questions of a table; words are asked about where they are listed. */
export function questionViews(
  table: FoundTable,
  readers: readonly TabReader[],
  language: Language,
): QuestionView[] {
  const {spec, found, mapping} = table;
  return found.questions.flatMap((question): QuestionView[] => {
    if (question.code === 'unknown-words') return [];
    const field = question.field ?? '';
    const title = translate(spec.fields.find(({id}) => id === field)?.title, language) ?? field;
    const asked =
      question.code === 'two-tables'
        ? askTab(question, table, readers, language)
        : question.code === 'ambiguous-column'
          ? askColumn(question, table, title, language)
          : askFormat(question, table, title, language);
    const blocking = spec.id === 'deals' && (!mapping || asked.kind !== 'column');
    return [{table: spec.id, field, blocking, ...asked}];
  });
}
