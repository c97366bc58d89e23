/** docs/mapping.md and its Russian twin: how columns are found, and the headers and words known of each CRM. */
import {fieldNames} from '../../src/app/field-names';
import {TABLES, tableSpec} from '../../src/core/tables';
import type {Language, Text} from '../../src/core/text';
import {OWN_TABLE} from '../../src/core/vocabulary/headers';
import type {Preset, Words} from '../../src/core/vocabulary/preset';
import {PRESETS} from '../../src/core/vocabulary/presets';

const TEXTS = {
  title: {en: 'Mapping: which column is what', ru: 'Разметка: какой столбец что значит'},
  intro: {
    en: 'Paste or import an export into a tab and choose *Sales KPI ▸ Map columns…*, or build the dashboard at once: headers **and** cells are read, in any order of columns, with title rows above and footer rows below. The lists of headers and words on this page are generated from what the add-on knows (`npm run generate`).',
    ru: 'Вставьте или импортируйте выгрузку на лист и выберите *Sales KPI ▸ Столбцы…* — или сразу постройте дашборд: читаются и заголовки, **и** ячейки, при любом порядке столбцов, со строками над таблицей и под ней. Списки заголовков и слов на этой странице создаются из того, что знает дополнение (`npm run generate`).',
  },
  rules: {en: 'Rules that hold for every export', ru: 'Правила для любой выгрузки'},
  headers: {en: 'Header', ru: 'Заголовок'},
  field: {en: 'Field', ru: 'Поле'},
  lesser: {en: 'In its place', ru: 'За неимением'},
  words: {en: 'Stage words', ru: 'Слова стадий'},
  tables: {en: 'Other tables', ru: 'Другие таблицы'},
  table: {en: 'Table', ru: 'Таблица'},
  columns: {en: 'Columns that are read', ru: 'Какие столбцы читаются'},
  any: {en: 'Any export', ru: 'Любая выгрузка'},
} as const satisfies Readonly<Record<string, Text>>;

const RULES: readonly Text[] = [
  {
    en: 'A format is inferred per column, never per cell: `03.04.2026` is a day of April if another cell of the column can only be read so. Where no cell decides, you are asked once, with both readings shown.',
    ru: 'Формат определяется по столбцу, а не по ячейке: `03.04.2026` — апрель, если другая ячейка столбца читается только так. Если ни одна не решает, задаётся один вопрос с обоими прочтениями.',
  },
  {
    en: 'A status column outranks the stage: in several CRMs a lost deal keeps its stage.',
    ru: 'Столбец статуса важнее стадии: во многих CRM проигранная сделка остаётся на своей стадии.',
  },
  {
    en: 'Stage words are matched whole, never by a part of a word: «Закрыто» can be won in one funnel and lost in the next. A word that is not known is asked about; until then its rows are left out of every number and counted on the dashboard.',
    ru: 'Слова стадий сравниваются целиком, а не по части слова: «Закрыто» в одной воронке — успех, в другой — отказ. О незнакомом слове спрашивается; до ответа его строки исключены отовсюду и посчитаны на дашборде.',
  },
  {
    en: 'One date column for «close date» is both the real day of closed deals and the expected day of open ones, as in HubSpot, Salesforce, Zoho and Bitrix24.',
    ru: 'Один столбец «дата закрытия» — это и день закрытия закрытых сделок, и ожидаемый день открытых: так в HubSpot, Salesforce, Zoho и Bitrix24.',
  },
  {
    en: 'Nothing in your tabs is changed. Answers are kept with the spreadsheet by header and column, and are followed when columns move.',
    ru: 'На ваших листах ничего не меняется. Ответы хранятся вместе с таблицей по заголовку и столбцу и сохраняются, когда столбцы перемещаются.',
  },
];

/** What to know of each CRM's own exports. */
const NOTES: Readonly<Record<string, Text>> = {
  hubspot: {
    en: 'Deals ▸ Export, file of all properties. Open deals get a close date by default: it is taken as the expected one.',
    ru: 'Deals ▸ Export, файл со всеми свойствами. У открытых сделок дата закрытия стоит по умолчанию: она считается ожидаемой.',
  },
  salesforce: {
    en: 'A report exported as details only. The lines below the data (report name, copyright) are left out and counted. Dates come in the language of your user: a column that stays ambiguous is asked about.',
    ru: 'Отчёт, выгруженный как details only. Строки под данными (название отчёта, copyright) исключаются и считаются. Даты — в формате пользователя; о неоднозначном столбце задаётся вопрос.',
  },
  pipedrive: {
    en: 'Take the column *Status* along: a lost deal keeps its stage.',
    ru: 'Обязательно возьмите столбец *Status*: проигранная сделка остаётся на своей стадии.',
  },
  zoho: {
    en: 'Dates such as `15 Apr, 2021 00:02:00` and amounts such as `$342.09K` are read.',
    ru: 'Читаются даты вида `15 Apr, 2021 00:02:00` и суммы вида `$342.09K`.',
  },
  close: {
    en: 'Export of opportunities. Won and lost have a date column each; together they are the closed date.',
    ru: 'Выгрузка opportunities. У выигранных и проигранных свои столбцы дат; вместе они — дата закрытия.',
  },
  bitrix24: {
    en: 'Export of the list of deals to CSV or Excel. `1 234,56` and `Сумма/Валюта` in one cell are read. A file in Windows-1251 is recognised by the import of the workbench; Sheets asks for the encoding itself.',
    ru: 'Выгрузка списка сделок в CSV или Excel. Читаются `1 234,56` и «Сумма/Валюта» в одной ячейке. Файл в Windows-1251 распознаёт импорт рабочего стенда; Google Таблицы спрашивают кодировку сами.',
  },
  amocrm: {
    en: 'The default export holds only open deals: switch the filter to all, or the win rate cannot be told (the data check says so). «не закрыта» in the date column is read as no date.',
    ru: 'По умолчанию выгружаются только открытые сделки: выберите в фильтре все, иначе долю выигранных посчитать нельзя (об этом скажет проверка данных). «не закрыта» в столбце даты читается как отсутствие даты.',
  },
};

const WORD_CLASSES: Readonly<Record<keyof Words, Text>> = {
  won: {en: 'won', ru: 'выиграна'},
  lost: {en: 'lost', ru: 'проиграна'},
  open: {en: 'open', ru: 'открыта'},
  stages: {en: 'open (stages)', ru: 'открыта (стадии)'},
  undecided: {en: 'decided by you', ru: 'решаете вы'},
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
  const note = NOTES[preset.id]?.[language];
  const head = [TEXTS.field, TEXTS.headers, TEXTS.lesser].map((text) => text[language]);
  const words = CLASS_ORDER.filter((name) => preset.words[name]?.length);
  return [
    `## ${preset.id === OWN_TABLE ? TEXTS.any[language] : preset.title}`,
    '',
    ...(note ? [note, ''] : []),
    `| ${head.join(' | ')} |`,
    '|---|---|---|',
    ...fields.map(
      (field) =>
        `| ${fieldNames([`deals.${field}`], language)} | ${headersOf(headers, field)} | ${headersOf(lesserHeaders, field)} |`,
    ),
    '',
    `**${TEXTS.words[language]}** — ${words
      .map((name) => `${WORD_CLASSES[name][language]}: ${list(preset.words[name])}`)
      .join('; ')}`,
    '',
  ];
}

function otherTables(language: Language): string[] {
  const rows = TABLES.filter(({id}) => id !== 'deals').map(
    ({title, fields}) =>
      `| ${title[language]} | ${fields.map((field) => field.title[language]).join(', ')} |`,
  );
  return [
    `## ${TEXTS.tables[language]}`,
    '',
    `| ${TEXTS.table[language]} | ${TEXTS.columns[language]} |`,
    '|---|---|',
    ...rows,
    '',
  ];
}

/** The page in one language. */
export function mappingPage(language: Language): string {
  return [
    `# ${TEXTS.title[language]}`,
    '',
    TEXTS.intro[language],
    '',
    `## ${TEXTS.rules[language]}`,
    '',
    ...RULES.map((rule) => `- ${rule[language]}`),
    '',
    ...PRESETS.flatMap((preset) => section(preset, language)),
    ...otherTables(language),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
