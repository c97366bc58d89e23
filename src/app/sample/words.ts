/** Words of the sample deals. Persons and companies are made up; lists of both languages are alike in order. */
import type {Language} from '../../core/text';

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

export const SAMPLE_WORDS: Readonly<Record<Language, SampleWords>> = {
  en: {
    headers: 'Deal ID|Deal name|Customer|Owner|Source|Product|Type|Stage|Amount|Probability|Created|Closed',
    reps: 'Alice Marlow|Ben Hartley|Clara Voss|Daniel Reyne|Emma Lindell|Felix Arden|Grace Tolman|Henry Pell',
    sources: 'Website|Referral|Partner|Advertising|Trade show|Cold call',
    products: 'Starter|Team|Business|Onboarding|Enterprise',
    types: 'New Business|Existing Business',
    stages: 'New|Qualified|Proposal|Negotiation|Won|Lost',
    stems: 'Arvello|Bentora|Cordane|Delvora|Elmarin|Fenwold|Galdane|Hestora|Ilvane|Kestrin|Lorvane|Morvello',
    trades: 'Foods|Logistics|Studio|Retail|Clinics|Build|Energy|Labs|Travel|Print',
  },
  ru: {
    headers:
      'ID|Название сделки|Компания|Ответственный|Источник|Товар|Тип|Стадия сделки|Сумма|Вероятность|Дата создания|Дата закрытия',
    reps: 'Алиса Лугова|Борис Зимин|Вера Рощина|Глеб Полянин|Дина Ветрова|Егор Кленов|Жанна Озерова|Захар Дубравин',
    sources: 'Веб-сайт|По рекомендации|Партнёр|Реклама|Выставка|Холодный звонок',
    products: 'Старт|Команда|Бизнес|Внедрение|Холдинг',
    types: 'Новая продажа|Повторная продажа',
    stages: 'Новая|Квалификация|Предложение|Переговоры|Выиграна|Проиграна',
    stems: 'Арвелло|Бентора|Кордан|Делвора|Элмарин|Фенволд|Галдан|Хестора|Илван|Кестрин|Лорван|Морвелло',
    trades: 'Продукты|Логистика|Студия|Маркет|Клиника|Строй|Энерго|Лаб|Тур|Принт',
  },
};
