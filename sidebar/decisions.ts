/** What the user is asked. An answered question stays on the page until it is read again, so that it can be changed. */
import type {QuestionView, TableView, WordsView, WordView} from '../src/app/sidebar/view';
import {element, radios} from './dom';
import {chooseColumn, chooseFormat, chooseMeaning, chooseTab, state} from './state';
import {usesLine, wordRow} from './tables';
import {say} from './texts';

const questions = new Map<string, QuestionView>();
const words = new Set<string>();

const questionId = ({table, kind, field}: QuestionView): string => `ask-${table}-${kind}-${field}`;
const wordKey = (table: TableView, {field}: WordsView, {word}: WordView): string =>
  JSON.stringify([table.id, field, word]);

/** What was asked before is of no interest any more. */
export function forgetAsked(): void {
  questions.clear();
  words.clear();
}

/** Remembers what is asked now. */
export function rememberAsked(): void {
  for (const question of state.view.questions) questions.set(questionId(question), question);
  for (const table of state.view.tables)
    for (const group of table.words)
      for (const word of group.words) if (word.asked) words.add(wordKey(table, group, word));
}

function answerOf({table, kind, field}: QuestionView): string | undefined {
  const hints = state.hints[table];
  if (kind === 'tab') return hints?.tab;
  return kind === 'column' ? hints?.columns?.[field] : hints?.formats?.[field];
}

function answer({table, kind, field}: QuestionView, value: string): void {
  if (kind === 'tab') chooseTab(table, value);
  else if (kind === 'column') chooseColumn(table, field, value);
  else chooseFormat(table, field, value);
}

/** The first control of an unanswered question without whose answer nothing can be built. */
export function blockingControl(): HTMLElement | null {
  for (const [id, question] of questions)
    if (question.blocking && answerOf(question) === undefined)
      return document.getElementById(id)?.querySelector('input') ?? null;
  return null;
}

interface Group {
  readonly table: TableView;
  readonly group: WordsView;
  readonly words: readonly WordView[];
}

/** Words that are asked about, by field. */
function askedWords(): Group[] {
  return state.view.tables.flatMap((table) =>
    table.words.flatMap((group) => {
      const asked = group.words.filter((word) => words.has(wordKey(table, group, word)));
      return asked.length > 0 ? [{table, group, words: asked}] : [];
    }),
  );
}

function meaningOf({table, group}: Group, {word, meaning}: WordView): string {
  return state.hints[table.id]?.words?.[group.field]?.[word] ?? meaning;
}

/** Questions that are not answered yet; the words of a field are one question. */
export function leftToSettle(): number {
  const open = [...questions.values()].filter((one) => answerOf(one) === undefined);
  const undecided = askedWords().filter((one) => one.words.some((word) => meaningOf(one, word) === ''));
  return open.length + undecided.length;
}

export function questionList(changed: () => void): Node | undefined {
  const asked = [...questions].map(([id, question]) =>
    radios(id, question.text, question.answers, answerOf(question), (value) => {
      answer(question, value);
      changed();
    }),
  );
  const list = [...asked, ...askedWords().map((group) => wordQuestion(group, changed))];
  if (list.length === 0) return undefined;
  return element('section', {className: 'ask'}, element('h2', {}, say('questions')), ...list);
}

function wordQuestion(asked: Group, changed: () => void): Node {
  const {table, group} = asked;
  const rows = asked.words.map((word) =>
    wordRow(`ask-${table.id}-${group.field}-${word.word}`, group, word, meaningOf(asked, word), (value) => {
      chooseMeaning(table.id, group.field, word.word, value);
      changed();
    }),
  );
  const text = say('words', {table: table.title, field: group.title});
  return element(
    'fieldset',
    {id: `ask-${table.id}-${group.field}`},
    element('legend', {}, text),
    usesLine(say('missingIn'), group.uses),
    ...rows,
  );
}
