/** Words of the sample deals. Persons and companies are made up; lists of both languages are alike in order. */
import type {Language, Text} from '../../core/text';

/** `|` between the items. */
export interface SampleWords {
  readonly headers: string;
  readonly reps: string;
  readonly sources: string;
  readonly products: string;
  /** New business, repeat business. */
  readonly types: string;
  /** Four open stages, then won and lost. */
  readonly stages: string;
  /** Every stem is joined with every trade: 120 customers. */
  readonly stems: string;
  readonly trades: string;
}

const SAMPLE_WORDS = {
  headers: {
    en: 'Deal ID|Deal name|Customer|Owner|Source|Product|Type|Stage|Amount|Probability|Created|Closed',
    ru: 'ID|Название сделки|Компания|Ответственный|Источник|Товар|Тип|Стадия сделки|Сумма|Вероятность|Дата создания|Дата закрытия',
  },
  reps: {
    en: 'Alice Marlow|Ben Hartley|Clara Voss|Daniel Reyne|Emma Lindell|Felix Arden|Grace Tolman|Henry Pell',
    ru: 'Алиса Лугова|Борис Зимин|Вера Рощина|Глеб Полянин|Дина Ветрова|Егор Кленов|Жанна Озерова|Захар Дубравин',
  },
  sources: {
    en: 'Website|Referral|Partner|Advertising|Trade show|Cold call',
    ru: 'Веб-сайт|По рекомендации|Партнёр|Реклама|Выставка|Холодный звонок',
  },
  products: {
    en: 'Starter|Team|Business|Onboarding|Enterprise',
    ru: 'Старт|Команда|Бизнес|Внедрение|Холдинг',
  },
  types: {
    en: 'New Business|Existing Business',
    ru: 'Новая продажа|Повторная продажа',
  },
  stages: {
    en: 'New|Qualified|Proposal|Negotiation|Won|Lost',
    ru: 'Новая|Квалификация|Предложение|Переговоры|Выиграна|Проиграна',
  },
  stems: {
    en: 'Arvello|Bentora|Cordane|Delvora|Elmarin|Fenwold|Galdane|Hestora|Ilvane|Kestrin|Lorvane|Morvello',
    ru: 'Арвелло|Бентора|Кордан|Делвора|Элмарин|Фенволд|Галдан|Хестора|Илван|Кестрин|Лорван|Морвелло',
  },
  trades: {
    en: 'Foods|Logistics|Studio|Retail|Clinics|Build|Energy|Labs|Travel|Print',
    ru: 'Продукты|Логистика|Студия|Маркет|Клиника|Строй|Энерго|Лаб|Тур|Принт',
  },
} as const satisfies Readonly<Record<keyof SampleWords, Text>>;

/** The words in one language. */
export function wordsIn(language: Language): SampleWords {
  const of = (list: keyof SampleWords): string => SAMPLE_WORDS[list][language];
  return {
    headers: of('headers'),
    reps: of('reps'),
    sources: of('sources'),
    products: of('products'),
    types: of('types'),
    stages: of('stages'),
    stems: of('stems'),
    trades: of('trades'),
  };
}
