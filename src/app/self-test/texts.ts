/** What the self-test tries on real Sheets, and what it means for the add-on where Sheets does otherwise. */
import type {Text} from '../../core/text';

export interface CheckTexts {
  readonly title: Text;
  /** What follows, and which other way the add-on takes. */
  readonly otherwise: Text;
}

export const CHECK_TEXTS = {
  separator: {
    title: {en: '“;” parts arguments in formulas', ru: '«;» разделяет аргументы в формулах'},
    otherwise: {
      en: 'Formulas are written with “,” here: each build asks first.',
      ru: 'Здесь формулы пишутся с «,»: перед каждым построением это проверяется.',
    },
  },
  'rule-separator': {
    title: {
      en: 'The same separator in conditional formats',
      ru: 'Тот же разделитель в условном форматировании',
    },
    otherwise: {
      en: 'Colours of alerts may be missing; the words Good, Watch, Alert are formulas and stay.',
      ru: 'Цвета тревог могут пропасть; слова «Хорошо», «Внимание», «Тревога» — формулы, они останутся.',
    },
  },
  'text-stays-text': {
    title: {
      en: 'A text that begins with “=” stays a text',
      ru: 'Текст, начинающийся с «=», остаётся текстом',
    },
    otherwise: {
      en: 'Do not build: names that begin with “=” would become formulas. Please report this.',
      ru: 'Не стройте дашборд: имена с «=» стали бы формулами. Пожалуйста, сообщите об этом.',
    },
  },
  'array-follows-rows': {
    title: {en: 'Array formulas follow appended rows', ru: 'Формулы массива следуют за новыми строками'},
    otherwise: {
      en: 'After new rows choose Build dashboard again.',
      ru: 'После добавления строк постройте дашборд заново.',
    },
  },
  'column-name-grows': {
    title: {en: 'A name of a whole column grows with the sheet', ru: 'Имя целого столбца растёт с листом'},
    otherwise: {
      en: 'Named ranges such as kpi_deals_amount end at the old last row: build again after new rows.',
      ru: 'Именованные диапазоны, например kpi_deals_amount, кончаются на прежней строке: постройте заново.',
    },
  },
  'open-name-grows': {
    title: {en: 'A name of B2:B grows with the sheet', ru: 'Имя диапазона B2:B растёт с листом'},
    otherwise: {
      en: 'Nothing follows: the add-on names whole columns only.',
      ru: 'Ничего: дополнение именует только целые столбцы.',
    },
  },
  charts: {
    title: {
      en: 'Column, line, combo and bar charts keep their options',
      ru: 'Графики сохраняют свои настройки',
    },
    otherwise: {
      en: 'Charts may look plainer than in the pictures; their data is the same.',
      ru: 'Графики могут выглядеть проще, чем на снимках; данные те же.',
    },
  },
  'hidden-chart': {
    title: {en: 'A chart keeps a range on a hidden tab', ru: 'График хранит диапазон скрытого листа'},
    otherwise: {
      en: 'Nothing follows: charts read tables on the dashboard itself.',
      ru: 'Ничего: графики читают таблицы на самом дашборде.',
    },
  },
  'foreign-rule': {
    title: {
      en: 'A conditional format may not read another tab',
      ru: 'Условное форматирование не читает другой лист',
    },
    otherwise: {
      en: 'Nothing follows: our rules read their own tab only.',
      ru: 'Ничего: наши правила читают только свой лист.',
    },
  },
  validation: {
    title: {en: 'Drop-down lists are kept', ru: 'Выпадающие списки сохраняются'},
    otherwise: {
      en: 'Type the words of the selectors by hand: they are on KPI Model.',
      ru: 'Вводите слова фильтров вручную: они на листе KPI Модель.',
    },
  },
  metadata: {
    title: {en: 'A tab remembers that it is ours', ru: 'Лист помнит, что он наш'},
    otherwise: {
      en: 'Do not build again: old tabs of ours would not be recognised. Please report this.',
      ru: 'Не стройте заново: прежние листы не были бы узнаны. Пожалуйста, сообщите об этом.',
    },
  },
  zone: {
    title: {en: 'A date is the same day in the script', ru: 'Дата в скрипте — тот же день'},
    otherwise: {
      en: 'Functions may count a deal a day off. Please report this with your time zone.',
      ru: 'Функции могут ошибиться на день. Пожалуйста, сообщите свой часовой пояс.',
    },
  },
  property: {
    title: {en: '9,000 bytes fit into a property', ru: 'В свойство помещается 9 000 байт'},
    otherwise: {
      en: 'A mapping of many columns may not be kept; the sidebar then says so.',
      ru: 'Разметка с множеством столбцов может не сохраниться; панель об этом скажет.',
    },
  },
  protection: {
    title: {en: 'A warning protects a tab', ru: 'Лист защищается предупреждением'},
    otherwise: {
      en: 'Take care not to overwrite formulas on the dashboard; a rebuild restores them.',
      ru: 'Не затрите формулы дашборда; перестроение их вернёт.',
    },
  },
  function: {
    title: {en: '=WIN_RATE(3;10) gives 0.3 in a cell', ru: '=WIN_RATE(3;10) даёт 0,3 в ячейке'},
    otherwise: {
      en: '“Loading…” is normal while the script waits; #NAME? means: reload the page.',
      ru: '«Загрузка…» во время работы скрипта — норма; #NAME? значит: обновите страницу.',
    },
  },
  speed: {
    title: {en: 'Twenty writes take less than four seconds', ru: 'Двадцать записей — быстрее четырёх секунд'},
    otherwise: {
      en: 'Building will take longer than usual; leave the page open until it says that it is ready.',
      ru: 'Построение займёт больше обычного; не закрывайте страницу, пока не появится сообщение.',
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;

export type CheckId = keyof typeof CHECK_TEXTS;

export const PAGE_TEXTS = {
  title: {en: 'Sales KPI: self-test', ru: 'Sales KPI: самопроверка'},
  tab: {en: 'Sales KPI self-test', ru: 'Sales KPI самопроверка'},
  passed: {en: 'passed', ru: 'верно'},
  differs: {en: 'differs', ru: 'иначе'},
  allPassed: {en: 'All {count} passed.', ru: 'Всё верно: {count}.'},
  someDiffer: {
    en: '{count} of {all} differ from what was expected:',
    ru: 'Иначе, чем ожидалось: {count} из {all}.',
  },
  copy: {en: 'Copy for a bug report', ru: 'Скопировать для сообщения об ошибке'},
  copied: {en: 'Copied.', ru: 'Скопировано.'},
  select: {en: 'Press Ctrl+C (⌘C) now.', ru: 'Теперь нажмите Ctrl+C (⌘C).'},
  failed: {
    en: 'The self-test could not be run, and nothing of yours was changed. {detail} Reload the spreadsheet and try again.',
    ru: 'Самопроверка не удалась, ваши данные не изменены. {detail} Обновите страницу и повторите.',
  },
} as const satisfies Readonly<Record<string, Text>>;
