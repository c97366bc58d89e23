/** Message boxes in the language of the user. */
import {TEXTS} from '../app/texts';
import {fill, type Language, languageOf, type Text, text, translate} from '../core/text';
import {detailOf} from './errors';

const FAILED = {
  build: TEXTS.buildFailed,
  unfinished: text(
    'The dashboard is ready, but clearing up after the build did not work. {detail} Choose Build dashboard once more.',
  ),
  sample: text(
    'The sample could not be inserted, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

/** Language of the user's own account; works without any authorisation. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** What failed, whether anything was changed, and what to do. */
export function failureText(what: keyof typeof FAILED, error: unknown, language: Language): string {
  return fill(translate(FAILED[what], language), {detail: detailOf(error, language)});
}

export function alertUser(
  text: string,
  language: Language,
  title: string = translate(TEXTS.product, language),
): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks a question that is answered with yes or no; a closed dialog is a no. */
export function confirm(text: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(translate(TEXTS.product, language), text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export type Answer = 'yes' | 'no';

/** Asks a question that is answered with yes or no. @returns undefined where it was cancelled or closed */
export function choose(text: string, language: Language): Answer | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(translate(TEXTS.product, language), text, ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return 'yes';
  return answer === ui.Button.NO ? 'no' : undefined;
}
