/** Messages to the user, and failures that say what to do. */
import {TEXTS} from '../app/texts';
import {fill, type Language, languageOf, type Text} from '../core/text';
import {textOf} from './pages';
import {SENTENCE} from './run-command';

const FAILURES = {
  nameTaken: {
    en: 'The named range «{name}» is yours and is needed for the dashboard: rename it in Data ▸ Named ranges.',
    ru: 'Именованный диапазон «{name}» занят вами, а он нужен дашборду: переименуйте его в меню Данные ▸ Именованные диапазоны.',
  },
  unfinished: {
    en: 'The dashboard is ready, but clearing up after the build did not work. {detail} Choose Build dashboard once more.',
    ru: 'Дашборд готов, но убрать следы построения не удалось. {detail} Выберите «Построить дашборд» ещё раз.',
  },
  sampleFailed: {
    en: 'The sample could not be inserted, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
    ru: 'Вставить пример не удалось, ваши данные не изменены. {detail} Повторите; если не поможет, сначала обновите страницу.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A failure whose cause the user can remove. */
export class BuildError extends Error {
  constructor(
    readonly key: keyof typeof FAILURES,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(fill(FAILURES[key].en, values));
  }
}

/** An error whose message is a sentence that the user can act on. */
export class Sentence extends Error {
  override readonly name = SENTENCE;
}

/** Language of the user's own account; works without any authorisation. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** What went wrong as one sentence, never a stack trace. */
export function detailOf(error: unknown, language: Language): string {
  if (error instanceof BuildError) return fill(FAILURES[error.key][language], error.values);
  const line = (textOf(error).split('\n')[0] ?? '').trim();
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

/** What failed, whether anything was changed, and what to do. */
export function failureText(
  what: 'build' | 'unfinished' | 'sample',
  error: unknown,
  language: Language,
): string {
  const texts = {build: TEXTS.buildFailed, unfinished: FAILURES.unfinished, sample: FAILURES.sampleFailed};
  return fill(texts[what][language], {detail: detailOf(error, language)});
}

export function say(text: string, language: Language, title: string = TEXTS.product[language]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
