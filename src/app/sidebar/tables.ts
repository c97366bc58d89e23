/** The tables found, field by field, as the sidebar shows them. */
import type {StageWord, TableMapping, WordClass} from '../../core/mapping';
import type {Column, TabReader} from '../../core/recognition/column';
import type {Recognition, RecognitionHints} from '../../core/recognition/recognise';
import {hintedClass} from '../../core/recognition/words';
import type {TableSpec} from '../../core/tables/table-spec';
import {fill, type Language, translate} from '../../core/text';
import {classesOf} from '../mapping/overrides';
import {examplesOf, formatChoices, hintOf} from './readings';
import {MEANINGS, SIDEBAR_TEXTS} from './texts';
import {kpisWith, usesOf} from './uses';
import type {FieldView, TableView, WordsView, WordView} from './view';

/** A table of one kind with what was found of it. */
export interface FoundTable {
  readonly spec: TableSpec;
  readonly found: Recognition;
  readonly hints: RecognitionHints;
  /** The mapping with the words of the settings. */
  readonly mapping?: TableMapping;
  /** Columns of its tab, whatever they are taken as. */
  readonly columns: readonly Column[];
  readonly dataRows: number;
}

/** Whether the table waits for the user: for an answer, or for the columns of the tab that was chosen for it. */
function isOpen({mapping, questions}: Recognition, {tab}: RecognitionHints): boolean {
  return !mapping && (questions.length > 0 || (tab !== undefined && tab !== ''));
}

/** The table with the columns of the tab in which it stands, or most likely stands. */
export function foundTable(
  spec: TableSpec,
  found: Recognition,
  readers: readonly TabReader[],
  hints: RecognitionHints = {},
  mapping: TableMapping | undefined = found.mapping,
): FoundTable {
  const [place] = mapping ? [mapping] : isOpen(found, hints) ? found.candidates : [];
  const reader = readers.find(({tab}) => tab.name === place?.sheetName);
  return {
    spec,
    found,
    hints,
    ...(mapping ? {mapping} : {}),
    columns: place && reader ? reader.columns(place.headerRow, spec.matches) : [],
    dataRows: place && reader ? Math.max(0, reader.last - place.headerRow) : 0,
  };
}

/** Label of the column that a field has, `''` where it has none. */
function fieldView(
  {spec, mapping, columns}: FoundTable,
  field: TableSpec['fields'][number],
  language: Language,
): FieldView {
  const mapped = mapping?.columns[field.id];
  const column = columns.find(({index}) => index + 1 === mapped?.column);
  const cells = column?.cells() ?? [];
  const share = field.share === true;
  return {
    id: field.id,
    title: translate(field.title, language),
    column: column?.label ?? '',
    examples: mapped ? examplesOf(cells, mapped.format, share, language) : [],
    formats: mapped ? formatChoices(cells, mapped.format, share, language) : [],
    format: mapped ? hintOf(mapped.format, share) : '',
    uses: usesOf(spec, field.id, language),
  };
}

/** Unknown words stand first, then those with most rows. */
function wordViews(words: readonly StageWord[], isAsked: (word: string) => boolean): WordView[] {
  const views = words.map(({word, rows, outcome}) => {
    const asked = isAsked(word);
    return {word, rows, asked, meaning: outcome === 'unknown' || asked ? '' : outcome};
  });
  const rank = ({asked, meaning}: WordView): number => (asked ? 0 : meaning === '' ? 1 : 2);
  return views.sort((one, other) => rank(one) - rank(other) || other.rows - one.rows);
}

function wordsView(table: FoundTable, field: string, language: Language): WordsView[] {
  const {spec, mapping, found, hints} = table;
  const words = mapping?.words[field] ?? [];
  if (words.length === 0) return [];
  const question = found.questions.find((one) => one.code === 'unknown-words' && one.field === field);
  const uses = kpisWith(spec, field, language);
  const decided = new Set(
    words.filter(({outcome}) => outcome !== 'unknown').map(({word}) => word.toLowerCase()),
  );
  const before = new Map(found.mapping?.words[field]?.map(({word, outcome}) => [word, outcome] as const));
  // A word is settled by a hint, or by the settings where they say other than what was found.
  const isAsked = (word: string): boolean =>
    question?.examples.includes(word) === true &&
    uses.length > 0 &&
    hintedClass(hints, field, word) === undefined &&
    !(before.get(word) === 'unknown' && decided.has(word.toLowerCase()));
  const title = translate(spec.fields.find(({id}) => id === field)?.title, language) ?? field;
  const meaning = (value: WordClass) => ({value, title: translate(MEANINGS[value], language)});
  return [
    {
      field,
      title,
      uses,
      meanings: classesOf(spec, field).map(meaning),
      words: wordViews(words, isAsked),
    },
  ];
}

function confidenceOf({found, mapping}: FoundTable): number {
  const place = found.candidates.find(({sheetName}) => sheetName === mapping?.sheetName);
  const fields = Object.keys(mapping?.columns ?? {}).length;
  const doubtful = found.questions.filter(({code}) => code === 'ambiguous-column').length;
  if (!place || fields === 0) return 0;
  return Math.min(100, Math.round((100 * place.score) / (fields + doubtful)));
}

/** What must be told before the table can be counted: of each group that has no column, the fields that would do. */
function neededIn({spec, mapping, found}: FoundTable, language: Language): string[] {
  if (mapping) return [];
  const lacking = spec.needs.filter((group) => group.some((field) => found.lookedFor.includes(field)));
  return lacking.map((group) =>
    spec.fields
      .filter(({id}) => group.includes(id))
      .map(({title}) => translate(title, language))
      .join(' / '),
  );
}

/** Says so where no such table stands under the row that the user has named. */
function headerNote({hints, mapping}: FoundTable, language: Language): string {
  const [said, used] = [hints.headerRow, mapping?.headerRow];
  if (said === undefined || used === undefined || said === used) return '';
  return fill(translate(SIDEBAR_TEXTS.otherHeader, language), {said, used});
}

export function tableView(table: FoundTable, language: Language): TableView {
  const {spec, mapping, found, hints, columns, dataRows} = table;
  const [candidate] = found.candidates;
  const state = mapping ? 'found' : isOpen(found, hints) ? 'asked' : 'absent';
  const shown = state === 'absent' ? undefined : (mapping ?? candidate);
  return {
    id: spec.id,
    title: translate(spec.title, language),
    state,
    tab: shown?.sheetName ?? '',
    headerRow: shown?.headerRow ?? 0,
    headerNote: headerNote(table, language),
    needs: state === 'asked' ? neededIn(table, language) : [],
    rows: dataRows,
    confidence: confidenceOf(table),
    fields: state === 'absent' ? [] : spec.fields.map((field) => fieldView(table, field, language)),
    columns: columns.map(({label}) => label),
    words: spec.words.flatMap(({field}) => wordsView(table, field, language)),
  };
}
