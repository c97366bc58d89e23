/** docs/mapping.md and its twins: how columns are found, and the headers and words known of each CRM. */
import {fieldNames} from '../../src/app/mapping/field-names';
import {TABLES, tableSpec} from '../../src/core/tables';
import {type Language, type Text, text, translate} from '../../src/core/text';
import {OWN_TABLE} from '../../src/core/vocabulary/headers';
import type {Preset, Words} from '../../src/core/vocabulary/preset';
import {PRESETS} from '../../src/core/vocabulary/presets';

const TEXTS = {
  title: text('Mapping: which column is what'),
  intro: text(
    'Paste or import an export into a tab and choose *Sales KPI ▸ Map columns…*, or build the dashboard at once: headers **and** cells are read, in any order of columns, with title rows above and footer rows below. The lists of headers and words on this page are generated from what the add-on knows (`npm run generate`).',
  ),
  rules: text('Rules that hold for every export'),
  headers: text('Header'),
  field: text('Field'),
  lesser: text('In its place'),
  words: text('Stage words'),
  tables: text('Other tables'),
  table: text('Table'),
  columns: text('Columns that are read'),
  any: text('Any export'),
} as const satisfies Readonly<Record<string, Text>>;

const RULES: readonly Text[] = [
  text(
    'A format is inferred per column, never per cell: `03.04.2026` is a day of April if another cell of the column can only be read so. Where no cell decides, you are asked once, with both readings shown.',
  ),
  text('A status column outranks the stage: in several CRMs a lost deal keeps its stage.'),
  text(
    'Stage words are matched whole, never by a part of a word: «Закрыто» can be won in one funnel and lost in the next. A word that is not known is asked about; until then its rows are left out of every number and counted on the dashboard.',
  ),
  text(
    'One date column for «close date» is both the real day of closed deals and the expected day of open ones, as in HubSpot, Salesforce, Zoho and Bitrix24.',
  ),
  text(
    'Nothing in your tabs is changed. Answers are kept with the spreadsheet by header and column, and are followed when columns move.',
  ),
];

/** What to know of each CRM's own exports. */
const NOTES: Readonly<Record<string, Text>> = {
  hubspot: text(
    'Deals ▸ Export, file of all properties. Open deals get a close date by default: it is taken as the expected one.',
  ),
  salesforce: text(
    'A report exported as details only. The lines below the data (report name, copyright) are left out and counted. Dates come in the language of your user: a column that stays ambiguous is asked about.',
  ),
  pipedrive: text('Take the column *Status* along: a lost deal keeps its stage.'),
  zoho: text('Dates such as `15 Apr, 2021 00:02:00` and amounts such as `$342.09K` are read.'),
  close: text(
    'Export of opportunities. Won and lost have a date column each; together they are the closed date.',
  ),
  bitrix24: text(
    'Export of the list of deals to CSV or Excel. `1 234,56` and `Сумма/Валюта` in one cell are read. A file in Windows-1251 is recognised by the import of the workbench; Sheets asks for the encoding itself.',
  ),
  amocrm: text(
    'The default export holds only open deals: switch the filter to all, or the win rate cannot be told (the data check says so). «не закрыта» in the date column is read as no date.',
  ),
};

const WORD_CLASSES: Readonly<Record<keyof Words, Text>> = {
  won: text('won'),
  lost: text('lost'),
  open: text('open', 'outcome'),
  stages: text('open (stages)'),
  undecided: text('decided by you'),
};
const CLASS_ORDER: readonly (keyof Words)[] = ['won', 'lost', 'open', 'stages', 'undecided'];

const list = (names: readonly string[] | undefined): string =>
  (names ?? []).map((name) => `\`${name}\``).join(' · ');

/** Headers by field; those of tables that people keep themselves stand with the fields. */
function headersIn(preset: Preset): Pick<Preset, 'headers' | 'lesserHeaders'> {
  if (preset.id !== OWN_TABLE) return preset;
  const named = tableSpec('deals').fields;
  return {
    headers: Object.fromEntries(named.map(({id, headers}) => [id, headers])),
    lesserHeaders: Object.fromEntries(
      named.flatMap(({id, lesserHeaders}) => (lesserHeaders ? [[id, lesserHeaders]] : [])),
    ),
  };
}

function section(preset: Preset, language: Language): string[] {
  const {headers, lesserHeaders} = headersIn(preset);
  const fields = Object.keys({...headers, ...lesserHeaders});
  const headersOf = (headers: object | undefined, field: string): string =>
    list(Object.entries(headers ?? {}).find(([id]) => id === field)?.[1]);
  const note = translate(NOTES[preset.id], language);
  const head = [TEXTS.field, TEXTS.headers, TEXTS.lesser].map((text) => translate(text, language));
  const words = CLASS_ORDER.filter((name) => preset.words[name]?.length);
  return [
    `## ${preset.id === OWN_TABLE ? translate(TEXTS.any, language) : preset.title}`,
    '',
    ...(note ? [note, ''] : []),
    `| ${head.join(' | ')} |`,
    '|---|---|---|',
    ...fields.map(
      (field) =>
        `| ${fieldNames([`deals.${field}`], language)} | ${headersOf(headers, field)} | ${headersOf(lesserHeaders, field)} |`,
    ),
    '',
    `**${translate(TEXTS.words, language)}** — ${words
      .map((name) => `${translate(WORD_CLASSES[name], language)}: ${list(preset.words[name])}`)
      .join('; ')}`,
    '',
  ];
}

function otherTables(language: Language): string[] {
  const rows = TABLES.filter(({id}) => id !== 'deals').map(
    ({title, fields}) =>
      `| ${translate(title, language)} | ${fields.map((field) => translate(field.title, language)).join(', ')} |`,
  );
  return [
    `## ${translate(TEXTS.tables, language)}`,
    '',
    `| ${translate(TEXTS.table, language)} | ${translate(TEXTS.columns, language)} |`,
    '|---|---|',
    ...rows,
    '',
  ];
}

/** The page in one language. */
export function mappingPage(language: Language): string {
  return [
    `# ${translate(TEXTS.title, language)}`,
    '',
    translate(TEXTS.intro, language),
    '',
    `## ${translate(TEXTS.rules, language)}`,
    '',
    ...RULES.map((rule) => `- ${translate(rule, language)}`),
    '',
    ...PRESETS.flatMap((preset) => section(preset, language)),
    ...otherTables(language),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
