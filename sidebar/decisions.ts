/** What the user is asked. An answered question stays on the page until it is read again, so that it can be changed. */
import type {QuestionView, TableView, WordsView, WordView} from '../src/app/sidebar/view';
import {element, radios} from './dom';
import {chooseColumn, chooseFormat, chooseMeaning, chooseTab, state} from './state';
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

function openWords(): number {
  const meaning = (table: TableView, {field}: WordsView, {word}: WordView): string | undefined =>
    state.hints[table.id]?.words?.[field]?.[word];
  return state.view.tables
    .flatMap((table) => table.words.map((group) => ({table, group})))
    .flatMap(({table, group}) => group.words.filter((word) => word.asked && !meaning(table, group, word)))
    .length;
}

/** Questions and words that are not decided yet. */
export function leftToSettle(): number {
  return [...questions.values()].filter((one) => answerOf(one) === undefined).length + openWords();
}

export function questionList(changed: () => void): Node | undefined {
  if (questions.size === 0) return undefined;
  const list = [...questions].map(([id, question]) =>
    radios(id, [question.text], question.answers, answerOf(question), (value) => {
      answer(question, value);
      changed();
    }),
  );
  return element('section', {className: 'ask'}, element('h2', {}, say('questions')), ...list);
}

function wordQuestion(table: TableView, group: WordsView, word: WordView, changed: () => void): Node {
  const {field, meanings} = group;
  const given = state.hints[table.id]?.words?.[field]?.[word.word];
  const legend = [
    element('b', {className: 'word'}, word.word),
    element('span', {className: 'detail'}, `${group.title} · ${say('rows', {count: word.rows})}`),
  ];
  const id = `word-${table.id}-${field}-${word.word}`;
  return radios(id, legend, meanings, given ?? word.meaning, (value) => {
    chooseMeaning(table.id, field, word.word, value);
    changed();
  });
}

export function wordList(changed: () => void): Node | undefined {
  const list = state.view.tables.flatMap((table) =>
    table.words.flatMap((group) =>
      group.words
        .filter((word) => words.has(wordKey(table, group, word)))
        .map((word) => wordQuestion(table, group, word, changed)),
    ),
  );
  if (list.length === 0) return undefined;
  const help = element('p', {className: 'detail'}, say('wordsHelp'));
  return element('section', {className: 'ask'}, element('h2', {}, say('words')), help, ...list);
}
