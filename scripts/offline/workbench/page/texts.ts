/** What the page itself says, in the language of the browser. */
import {fill, type Language, languageOf, type Text, text, translate} from '../../../../src/core/text';

const TEXTS = {
  ready: text('Ready'),
  welcome: text('Open a workbook'),
  about: text(
    'The built script, the same file that goes to Google, on a stand-in of Apps Script. Nothing leaves this machine.',
  ),
  locale: text('Locale of the spreadsheet'),
  sample: text('Sample workbook'),
  sampleAbout: text(
    'Two years of deals, leads, customers, costs and plans. Then choose Sales KPI ▸ Build dashboard.',
  ),
  empty: text('Empty spreadsheet'),
  drop: text('Drop CSV files here, or choose them'),
  choose: text('Choose files'),
  log: text('Apps Script log'),
  action: text('Action'),
  calls: text('Service calls'),
  reads: text('Reads'),
  writes: text('Writes'),
  seconds: text('Seconds'),
  most: text('Most often'),
  download: text('Download .xlsx'),
  downloaded: text('{file} was made'),
  reloaded: text('The source has changed: the script was built and loaded anew'),
  cost: text('{action}: {total} service calls ({reads} reads, {writes} writes), {seconds} s'),
  stopped: text('{action} did not finish'),
  notBuilt: text('The changed source does not build'),
} as const satisfies Readonly<Record<string, Text>>;

/** The language of the page, also said of it to readers of the screen. */
export const pageLanguage: Language = languageOf(navigator.language);

export function pageText(
  key: keyof typeof TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(translate(TEXTS[key], pageLanguage), values);
}
