/** Words of the sample. Persons and companies are made up; lists of both languages are alike in order. */
import type {Language, Text} from '../../core/text';

/** `|` between the items of a list. The lists of a table hold the name of its tab, then its headers. */
const SAMPLE_WORDS = {
  deals: {
    en: 'Sample deals|Deal ID|Deal name|Customer|Owner|Source|Product|Type|Stage|Amount|Probability|Created|Closed|Campaign|Cost|Expected close|Budget|Authority|Need|Timing',
    ru: 'Пример сделок|ID|Название сделки|Компания|Ответственный|Источник|Товар|Тип|Стадия сделки|Сумма|Вероятность|Дата создания|Дата закрытия|Кампания|Себестоимость|Ожидаемая дата закрытия|Оценка бюджета|Полномочия|Потребность|Сроки',
  },
  leads: {
    en: 'Sample leads|Lead ID|Lead name|Source|Campaign|Lead owner|Lead status|Created|Converted on|Customer date',
    ru: 'Пример лидов|Номер лида|Лид|Источник|Кампания|Ответственный|Статус лида|Дата создания|Дата конвертации|Дата продажи',
  },
  customers: {
    en: 'Sample customers|Customer|Customer since|Left on|MRR|Previous MRR|MRR changed on',
    ru: 'Пример клиентов|Клиент|Клиент с|Дата ухода|Платёж в месяц|Прежний MRR|Дата изменения MRR',
  },
  costs: {
    en: 'Sample costs|Month|Category|Cost|Campaign',
    ru: 'Пример расходов|Месяц|Статья расходов|Расход|Кампания',
  },
  plan: {en: 'Sample plan|Month|Rep|Plan', ru: 'Пример плана|Месяц|Менеджер|План'},
  team: {en: 'Sample team|Rep|Manager|Region', ru: 'Пример команды|Менеджер|Руководитель|Регион'},
  baselines: {
    en: 'Sample campaign baselines|Campaign|Month|Baseline sales|Campaign cost',
    ru: 'Пример базовых продаж|Кампания|Месяц|Базовые продажи|Затраты',
  },
  history: {
    en: 'Sample stage history|Deal ID|Stage|Entered on',
    ru: 'Пример истории стадий|ID сделки|Стадия|Дата перехода',
  },
  /** Those with deals, then two without. */
  reps: {
    en: 'Alice Marlow|Ben Hartley|Clara Voss|Daniel Reyne|Emma Lindell|Felix Arden|Grace Tolman|Henry Pell|Iris Calder|Jonas Wyler|Karen Ostrow|Leo Fairley|Mia Sorrel|Noel Barrow',
    ru: 'Алиса Лугова|Борис Зимин|Вера Рощина|Глеб Полянин|Дина Ветрова|Егор Кленов|Жанна Озерова|Захар Дубравин|Ирина Полева|Кирилл Ольхин|Лидия Снегова|Максим Тополев|Нина Ручьёва|Олег Берёзин',
  },
  managers: {en: 'Paula Dent|Quentin Marsh|Rosa Amble', ru: 'Павел Громов|Раиса Лескова|Степан Нивин'},
  regions: {en: 'North|South|West', ru: 'Север|Юг|Запад'},
  sources: {
    en: 'Website|Referral|Partner|Advertising|Trade show|Cold call',
    ru: 'Веб-сайт|По рекомендации|Партнёр|Реклама|Выставка|Холодный звонок',
  },
  products: {
    en: 'Starter|Team|Business|Onboarding|Enterprise',
    ru: 'Старт|Команда|Бизнес|Внедрение|Холдинг',
  },
  campaigns: {
    en: 'Search ads|Webinars|Partner days|Newsletter|Trade fairs|City billboards',
    ru: 'Поисковая реклама|Вебинары|Партнёрские дни|Рассылка|Отраслевые выставки|Городские щиты',
  },
  types: {
    en: 'New Business|Upsell|Cross-sell|Renewal',
    ru: 'Новая продажа|Допродажа|Кросс-продажа|Продление',
  },
  /** Four open stages, then won and lost. */
  stages: {
    en: 'New|Qualified|Proposal|Negotiation|Won|Lost',
    ru: 'Новая|Квалификация|Предложение|Переговоры|Выиграна|Проиграна',
  },
  statuses: {
    en: 'New|In Progress|Contacted|Qualified|Customer|Unqualified',
    ru: 'Новый|В работе|Обработан|Квалифицирован|Клиент|Нецелевой',
  },
  categories: {
    en: 'Advertising|Events|Sales salaries|Commissions|Rent',
    ru: 'Реклама|Выставки|Зарплата менеджеров|Комиссии|Аренда',
  },
  /** Every stem is joined with every trade: 176 customers. */
  stems: {
    en: 'Arvello|Bentora|Cordane|Delvora|Elmarin|Fenwold|Galdane|Hestora|Ilvane|Kestrin|Lorvane|Morvello|Norvane|Ostrella|Pelloran|Quendor',
    ru: 'Арвелло|Бентора|Кордан|Делвора|Элмарин|Фенволд|Галдан|Хестора|Илван|Кестрин|Лорван|Морвелло|Норван|Острелла|Пеллоран|Квендор',
  },
  trades: {
    en: 'Foods|Logistics|Studio|Retail|Clinics|Build|Energy|Labs|Travel|Print|Motors',
    ru: 'Продукты|Логистика|Студия|Маркет|Клиника|Строй|Энерго|Лаб|Тур|Принт|Моторс',
  },
  /** Every first name is joined with every surname: 256 persons. */
  firstNames: {
    en: 'Ada|Bert|Cora|Dean|Edith|Frank|Gwen|Hugh|Ivy|Jude|Kay|Lars|Maud|Ned|Olga|Paul',
    ru: 'Анна|Богдан|Валерия|Герман|Дарья|Евгений|Зоя|Игорь|Ксения|Леонид|Мария|Никита|Оксана|Пётр|Римма|Сергей',
  },
  surnames: {
    en: 'Alder|Birch|Cobb|Drake|Eames|Frost|Gale|Hale|Irons|Jarvis|Knox|Lowe|Moss|Nash|Orr|Peck',
    ru: 'Авдеенко|Бойко|Вербицких|Гаврилюк|Долгих|Ермоленко|Живых|Заремба|Коваль|Лысенко|Мельник|Нечай|Остапчук|Русских|Седых|Черных',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type WordList = keyof typeof SAMPLE_WORDS;

export interface Words {
  readonly list: (list: WordList) => readonly string[];
  /** A word of a list, blank where the place is not in it. */
  readonly word: (list: WordList, place: number) => string;
  /** A word of one list with one of another, by a number that counts all their pairs. */
  readonly pair: (first: WordList, second: WordList, place: number) => string;
}

/** The words in one language. */
export function wordsIn(language: Language): Words {
  const list = (name: WordList): string[] => SAMPLE_WORDS[name][language].split('|');
  const word = (name: WordList, place: number): string => list(name)[place] || '';
  const pair = (first: WordList, second: WordList, place: number): string => {
    const {length} = list(second);
    return `${word(first, Math.floor(place / length))} ${word(second, place % length)}`;
  };
  return {list, word, pair};
}
