/** Russian. `npm run texts` says what is missing and what nothing asks for. */
import type {Catalogue} from './catalogue';

export default (): Catalogue => ({
  name: 'Русский',
  complete: true,
  decimal: ',',
  texts: {
    ' a month': ' в месяц',
    '"mean" (default) or "median"': '"mean" — среднее (по умолчанию) или "median" — медиана',
    '"{kpi}" cannot be told by "{field}": a table that it needs has no such column. Add the column there, or leave it out.':
      '"{kpi}" нельзя показать по "{field}": в нужной таблице нет такого столбца. Добавьте столбец или уберите поле.',
    '"{kpi}" needs columns that were not found. {fields}. Check the headers, give the table that has them as one more argument, or name a column in "where", such as amount=Net.':
      'Для "{kpi}" не найдены столбцы. {fields}. Проверьте заголовки, добавьте таблицу с ними ещё одним аргументом или назовите столбец в "where", например amount=Нетто.',
    '"{name}" ({part}) is not between 0 and "{other}" ({whole}). Give the part as "{name}" and the whole as "{other}".':
      '"{name}" ({part}) — не между 0 и "{other}" ({whole}). Укажите часть в "{name}", а целое в "{other}".',
    '"{name}" is {value}, which is no share. Write 5 % as 0.05 or 5%.':
      '"{name}" — {value}, это не доля. Запишите 5 % как 0,05 или 5%.',
    '%': '%',
    '% above the mean of the six periods before: alert beyond Bad, good within Good':
      '% выше среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»',
    '% below the mean of the six periods before: alert beyond Bad, good within Good':
      '% ниже среднего за шесть прошлых периодов: тревога больше «Плохо», хорошо в пределах «Хорошо»',
    '% of the team’s mean: alert below Bad, good from Good on':
      '% от среднего по команде: тревога ниже «Плохо», хорошо от «Хорошо»',
    '(Incremental sales − cost of the campaign) ÷ cost of the campaign.':
      '(Дополнительные продажи − стоимость кампании) ÷ стоимость кампании.',
    '(Monthly revenue at the start + expansion − contraction − churned) ÷ monthly revenue at the start, of the customers of the start alone.':
      '(Месячная выручка на начало + прирост − снижение − отток) ÷ месячная выручка на начало, только по клиентам на начало.',
    '(no owner)': '(без ответственного)',
    '(none)': '(не указано)',
    '(optional) gross margin: 0.7 or 70 %; without it 100 %':
      '(необязательно) валовая маржа: 0,7 или 70 %; без неё 100 %',
    '(optional) number of won and lost deals together, or a range of stages':
      '(необязательно) число выигранных и проигранных вместе или диапазон стадий',
    '(others)': '(прочие)',
    '(Sales of campaigns − baseline) ÷ baseline.': '(Продажи кампаний − базовые продажи) ÷ базовые продажи.',
    '(Won amount − cost) ÷ reps, over won deals that have a cost. Reps of the team list, or, where there is none, who closed a deal.':
      '(Сумма выигранных − себестоимость) ÷ менеджеры, по выигранным сделкам с себестоимостью. Менеджеры из списка команды, а если его нет — закрывшие сделку.',
    '(Won amount − cost) ÷ won amount, over won deals that have a cost; deals without one are counted apart.':
      '(Сумма выигранных − себестоимость) ÷ сумма выигранных, по сделкам с себестоимостью; сделки без неё считаются отдельно.',
    '(Won amount − won amount of the period before) ÷ won amount of the period before, by closed date. An unfinished period is compared with as many days of the one before.':
      '(Сумма выигранных − сумма выигранных прошлого периода) ÷ сумма прошлого периода, по дате закрытия. Незавершённый период сравнивается с тем же числом дней прошлого.',
    '10 % below the mean of the previous six periods is more than the usual swing':
      'На 10 % ниже среднего за шесть прошлых периодов — больше обычных колебаний',
    '1–5': '1–5',
    '20 % above the mean of the previous six periods: deals are slowing down':
      'На 20 % выше среднего за шесть прошлых периодов: сделки замедляются',
    '20 % above the mean of the previous six periods: new customers are getting dearer':
      'На 20 % выше среднего за шесть прошлых периодов: новые клиенты дорожают',
    '20 % below the mean of the previous six periods: customers leave earlier or pay less':
      'На 20 % ниже среднего за шесть прошлых периодов: клиенты уходят раньше или платят меньше',
    '2026, 2026-Q1, 2026-03 or\n2026-01-15..2026-02-10': '2026, 2026-Q1, 2026-03 или\n2026-01-15..2026-02-10',
    '2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, September 2026, this month, last quarter, year to date, last 12 months, or a date for its month; without it everything':
      '2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, «сентябрь 2026», «этот месяц», «прошлый квартал», «с начала года», «последние 12 месяцев» или дата — её месяц; без него всё',
    '9,000 bytes fit into a property': 'В свойство помещается 9 000 байт',
    '=WIN_RATE(3;10) gives 0.3 in a cell': '=WIN_RATE(3;10) даёт 0,3 в ячейке',
    '`{name}` below 0 or above `{whole}`': '`{name}` меньше 0 или больше `{whole}`',
    '`{name}` that is no share: 5 for 5 %': '`{name}` — не доля: 5 вместо 5 %',
    'a blank argument': 'пустой аргумент',
    'A chart keeps a range on a hidden tab': 'График хранит диапазон скрытого листа',
    'a column can be read in two ways': 'столбец читается двояко',
    'a column of values, the oldest first': 'столбец значений, сначала самые старые',
    'A conditional format may not read another tab': 'Условное форматирование не читает другой лист',
    'A CRM vendor grades growth of 10 % and more as good; sales that do not grow need a look':
      'Разработчик CRM считает хорошим рост от 10 %; продажи без роста требуют внимания',
    'A date is the same day in the script': 'Дата в скрипте — тот же день',
    'A format is inferred per column, never per cell: `03.04.2026` is a day of April if another cell of the column can only be read so. Where no cell decides, you are asked once, with both readings shown.':
      'Формат определяется по столбцу, а не по ячейке: `03.04.2026` — апрель, если другая ячейка столбца читается только так. Если ни одна не решает, задаётся один вопрос с обоими прочтениями.',
    'A formula in a cell does not know what you decided ({fields}): its number can differ from the dashboard’s.':
      'Формула в ячейке не знает ваших решений ({fields}): её число может отличаться от дашборда.',
    'a fraction, 0.15 for 15 %': 'доля единицы, 0,15 для 15 %',
    'A function that cannot read an argument shows an error; the sentence appears on hover and ends with a code. Words in braces stand for what the cell holds. Generated by `npm run generate`.':
      'Если функция не может прочитать аргумент, она показывает ошибку; текст виден при наведении и кончается кодом. Слова в фигурных скобках заменяются тем, что в ячейке. Создано командой `npm run generate`.',
    'A mapping of many columns may not be kept; the sidebar then says so.':
      'Разметка с множеством столбцов может не сохраниться; панель об этом скажет.',
    'A name of a whole column grows with the sheet': 'Имя целого столбца растёт с листом',
    'A name of B2:B grows with the sheet': 'Имя диапазона B2:B растёт с листом',
    'a number, or a range of names (each counts once)':
      'число или диапазон названий (каждое считается один раз)',
    'a number, or a range that is added up': 'число или диапазон, который складывается',
    'a number, or a table with a header row': 'число или таблица с заголовком',
    'a PDF document': 'документ PDF',
    'A plan is met from 100 % on; a gap of more than 5 % is seldom made up by itself':
      'План выполнен от 100 %; отставание больше 5 % редко навёрстывается само',
    'A rep below half of the team’s mean needs help or other leads':
      'Менеджеру с результатом ниже половины среднего по команде нужна помощь или другие лиды',
    'A report exported as details only. The lines below the data (report name, copyright) are left out and counted. Dates come in the language of your user: a column that stays ambiguous is asked about.':
      'Отчёт, выгруженный как details only. Строки под данными (название отчёта, copyright) исключаются и считаются. Даты — в формате пользователя; о неоднозначном столбце задаётся вопрос.',
    'A status column outranks the stage: in several CRMs a lost deal keeps its stage.':
      'Столбец статуса важнее стадии: во многих CRM проигранная сделка остаётся на своей стадии.',
    'A tab remembers that it is ours': 'Лист помнит, что он наш',
    'a table: a KPI in each row': 'таблица: показатель в каждой строке',
    'a table: month, customers, shares': 'таблица: месяц, клиенты, доли',
    'a table: problem, rows, first row, what to do': 'таблица: проблема, строк, первая строка, что делать',
    'a table: rep, revenue, won, win rate, average deal, margin':
      'таблица: менеджер, выручка, выиграно, доля выигранных, средняя сделка, маржа',
    'a table: stage, times left, mean, median': 'таблица: стадия, пройдена раз, среднее, медиана',
    'A text that begins with “=” stays a text': 'Текст, начинающийся с «=», остаётся текстом',
    'A warning protects a tab': 'Лист защищается предупреждением',
    'a workbook (.xlsx, .ods) or an archive': 'книга (.xlsx, .ods) или архив',
    'About 13 % is the published mean over industries; below 10 % leads or their follow-up are weak':
      'Около 13 % — опубликованное среднее по отраслям; ниже 10 % слабы лиды или работа с ними',
    'Above 5 % a month more than 45 % of the revenue is gone within a year':
      'При оттоке больше 5 % в месяц за год теряется более 45 % выручки',
    'acquisition cost is zero': 'стоимость привлечения равна нулю',
    Action: 'Действие',
    'Active reps': 'Активные продавцы',
    'Ada|Bert|Cora|Dean|Edith|Frank|Gwen|Hugh|Ivy|Jude|Kay|Lars|Maud|Ned|Olga|Paul @sample':
      'Анна|Богдан|Валерия|Герман|Дарья|Евгений|Зоя|Игорь|Ксения|Леонид|Мария|Никита|Оксана|Пётр|Римма|Сергей',
    'Add a clean column beside the table': 'Добавить чистый столбец рядом с таблицей',
    'Add a tab: {table}': 'Добавить лист: {table}',
    'Added in {place}, your column is as it was. Undo (Ctrl+Z) takes it away.':
      'Добавлен в {place}, ваш столбец не изменён. Отменить: Ctrl+Z.',
    'Advertising|Events|Sales salaries|Commissions|Rent @sample':
      'Реклама|Выставки|Зарплата менеджеров|Комиссии|Аренда',
    'After new rows choose Build dashboard again.': 'После добавления строк постройте дашборд заново.',
    'Alder|Birch|Cobb|Drake|Eames|Frost|Gale|Hale|Irons|Jarvis|Knox|Lowe|Moss|Nash|Orr|Peck @sample':
      'Авдеенко|Бойко|Вербицких|Гаврилюк|Долгих|Ермоленко|Живых|Заремба|Коваль|Лысенко|Мельник|Нечай|Остапчук|Русских|Седых|Черных',
    Alert: 'Тревога',
    'alert above Bad, good up to Good': 'тревога выше «Плохо», хорошо до «Хорошо»',
    'alert below Bad, good from Good on': 'тревога ниже «Плохо», хорошо от «Хорошо»',
    Alerts: 'Тревоги',
    'Alice Marlow|Ben Hartley|Clara Voss|Daniel Reyne|Emma Lindell|Felix Arden|Grace Tolman|Henry Pell|Iris Calder|Jonas Wyler|Karen Ostrow|Leo Fairley|Mia Sorrel|Noel Barrow @sample':
      'Алиса Лугова|Борис Зимин|Вера Рощина|Глеб Полянин|Дина Ветрова|Егор Кленов|Жанна Озерова|Захар Дубравин|Ирина Полева|Кирилл Ольхин|Лидия Снегова|Максим Тополев|Нина Ручьёва|Олег Берёзин',
    All: 'Все',
    'all customers with an earlier purchase': 'все клиенты с прежней покупкой',
    'All dates': 'За всё время',
    'All time': 'За всё время',
    'All within their bounds': 'Все в пределах нормы',
    'All {count} passed.': 'Всё верно: {count}.',
    Amount: 'Сумма',
    'amount @column': 'сумма',
    'amount in a currency without a rate: left out of every sum; add the rate':
      'сумма в валюте без курса: исключена из всех сумм; добавьте курс',
    'Amount of new deals': 'Сумма новых сделок',
    'Amount of open deals': 'Сумма открытых сделок',
    'amount of open deals': 'сумма открытых сделок',
    'Amount of open deals with score {band}': 'Сумма открытых сделок с оценкой {band}',
    'Amount of open deals × probability': 'Сумма открытых сделок × вероятность',
    'Amount of open deals ÷ what is left of the plan of the period (plan − won amount).':
      'Сумма открытых сделок ÷ остаток плана периода (план − сумма выигранных).',
    'Amount of open deals ÷ what is left of the plan.': 'Сумма открытых сделок ÷ остаток плана.',
    'Amount of the deals that stand open at the end of the period. A deal without an amount is counted, not summed.':
      'Сумма сделок, открытых на конец периода. Сделка без суммы считается в штуках, но не в деньгах.',
    'amount of the open deals': 'сумма открытых сделок',
    'amount weighted by probability': 'сумма, взвешенная по вероятности',
    'Amount × probability, added up over the deals open now that stood open at the end of the period. The probability of closed deals is ignored.':
      'Сумма × вероятность по открытым сейчас сделкам, которые были открыты на конец периода. Вероятность закрытых сделок не учитывается.',
    'amounts in several currencies': 'суммы в разных валютах',
    'amounts of the deals': 'суммы сделок',
    'an old Excel workbook (.xls)': 'старая книга Excel (.xls)',
    'and {count} more': 'и ещё {count}',
    'and {count} more rows': 'и ещё строк: {count}',
    'another column decides': 'решает другой столбец',
    'Answer this question first, then build.': 'Сначала ответьте на этот вопрос, потом стройте.',
    'Any export': 'Любая выгрузка',
    'Any KPI over a whole table': 'Любой показатель по целой таблице',
    'Apps Script log': 'Журнал Apps Script',
    Apr: 'апр.',
    Argument: 'Аргумент',
    'Argument "by": {cell} is not one of {words}. Write one of these words, or leave it out.':
      'Аргумент "by": {cell} — не одно из слов: {words}. Напишите одно из них или не указывайте.',
    'Argument "period": {cell} is no period. Write 2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, a date, September 2026, this month, last quarter, year to date or last 12 months, or leave it out.':
      'Аргумент "period": {cell} — не период. Напишите 2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, дату, «сентябрь 2026», «этот месяц», «прошлый квартал», «с начала года» или «последние 12 месяцев», либо не указывайте.',
    'Argument "where": "{part}" has no "=". Write owner=Anna; source=Web.':
      'Аргумент "where": в "{part}" нет знака "=". Напишите owner=Анна; source=Сайт.',
    'Argument "where": no row has {field} "{value}". There are {words}.':
      'Аргумент "where": нет строк, где {field} — "{value}". Есть: {words}.',
    'Argument "where": fiscal={part} is no month. Write the first month of the fiscal year, such as fiscal=April.':
      'Аргумент "where": fiscal={part} — не месяц. Напишите первый месяц финансового года, например fiscal=апрель.',
    'Argument "where": today={part} is no day. Write today=2026-11-24.':
      'Аргумент "where": today={part} — не день. Напишите today=2026-11-24.',
    'Argument "where": no table has a field "{part}". Write owner, source, campaign, product, customer, type or stage, or a field of the table; won, lost and open take stage words.':
      'Аргумент "where": нет поля "{part}". Напишите owner, source, campaign, product, customer, type, stage или поле таблицы; won, lost и open принимают слова этапов.',
    'Argument "{name}" has {columns} columns. Give one column.':
      'В аргументе "{name}" столбцов: {columns}. Укажите один столбец.',
    'Argument "{name}" has {rows} rows and "{other}" has {others}. Give the same rows of both, such as A2:A and B2:B.':
      'В аргументе "{name}" строк: {rows}, а в "{other}": {others}. Укажите одни и те же строки, например A2:A и B2:B.',
    'Argument "{name}" is missing. Give {text}.': 'Не указан аргумент "{name}". Укажите: {text}.',
    'Argument "{name}" is missing. Give {text}; it can be left out only where "{other}" is a range of stages.':
      'Не указан аргумент "{name}". Укажите: {text}. Без него можно, только если "{other}" — диапазон стадий.',
    'Argument "{name}" is no table. Give a range with its header row, such as Deals!A1:L.':
      'Аргумент "{name}" — не таблица. Укажите диапазон вместе со строкой заголовков, например Deals!A1:L.',
    'Argument "{name}", {place}: {cell} can be a share or per cent, since the range has both 0.6 and 60. Write all cells the same way.':
      'Аргумент "{name}", {place}: {cell} — доля или проценты? В диапазоне есть и 0,6, и 60. Запишите все ячейки одинаково.',
    'Argument "{name}", {place}: {cell} can be read as two numbers. Turn the text into a number (Format ▸ Number).':
      'Аргумент "{name}", {place}: {cell} можно прочитать как два разных числа. Превратите текст в число (Формат ▸ Числа).',
    'Argument "{name}", {place}: {cell} can be two days. Turn the text into a date (Format ▸ Number ▸ Date).':
      'Аргумент "{name}", {place}: {cell} — это может быть два разных дня. Превратите текст в дату (Формат ▸ Числа ▸ Дата).',
    'Argument "{name}", {place}: {cell} is not a date. Write a date there, or leave the cell blank.':
      'Аргумент "{name}", {place}: {cell} — не дата. Напишите дату или оставьте ячейку пустой.',
    'Argument "{name}", {place}: {cell} is not a name. Write a name there, or leave the cell blank.':
      'Аргумент "{name}", {place}: {cell} — не название. Напишите название или оставьте ячейку пустой.',
    'Argument "{name}", {place}: {cell} is not a number. Write a number there, or leave the cell blank.':
      'Аргумент "{name}", {place}: {cell} — не число. Напишите число или оставьте ячейку пустой.',
    'Argument "{name}", {place}: {cell} is not a number. Write the number in digits, or give a range of names alone, of two cells or more with its header.':
      'Аргумент "{name}", {place}: {cell} — не число. Напишите число цифрами или укажите диапазон из одних названий: две ячейки или больше, вместе с заголовком.',
    'Argument "{name}", {place}: {cell} is not known as won, lost or open. Write such a word (Won, Lost, Open), or start the range below its header.':
      'Аргумент "{name}", {place}: неизвестно, выиграна, проиграна или открыта сделка: {cell}. Напишите такое слово (Выиграна, Проиграна, Открыта) или начните диапазон под заголовком.',
    'Argument "{name}": give {count} weights of 0 or more.':
      'Аргумент "{name}": укажите весов: {count}, каждый не меньше 0.',
    'Argument "{name}": no table of deals, leads, customers, costs or plan was recognised. Give the range with its header row.':
      'Аргумент "{name}": не распознана таблица сделок, лидов, клиентов, расходов или плана. Укажите диапазон со строкой заголовков.',
    'Argument "{name}": {cell} is not one of {words}. Write one of these words, or leave the argument out.':
      'Аргумент "{name}": {cell} — не одно из слов: {words}. Напишите одно из них или не указывайте аргумент.',
    'ARPU × gross margin ÷ churn rate, both of the same period. Without costs of deals the margin is taken as 100 %.':
      'ARPU × валовая маржа ÷ отток, всё за один и тот же период. Без себестоимости сделок маржа принимается за 100 %.',
    'Array formulas follow appended rows': 'Формулы массива следуют за новыми строками',
    'Arvello|Bentora|Cordane|Delvora|Elmarin|Fenwold|Galdane|Hestora|Ilvane|Kestrin|Lorvane|Morvello|Norvane|Ostrella|Pelloran|Quendor @sample':
      'Арвелло|Бентора|Кордан|Делвора|Элмарин|Фенволд|Галдан|Хестора|Илван|Кестрин|Лорван|Морвелло|Норван|Острелла|Пеллоран|Квендор',
    'At 3 % a month a customer stays for almost three years, at 5 % for less than two':
      'При 3 % в месяц клиент остаётся почти три года, при 5 % — меньше двух',
    'At a win rate of a third the plan needs three times its amount in open deals':
      'Если выигрывается треть сделок, на план нужна тройная сумма открытых',
    'At the present pace': 'При нынешнем темпе',
    'attainment as a fraction, 0.95 for 95 %': 'выполнение долей единицы, 0,95 для 95 %',
    Aug: 'авг.',
    'Authority (1–5 or yes/no)': 'Полномочия (1–5 или да/нет)',
    'authority: 1–5, or yes/no': 'полномочия: 1–5 или да/нет',
    'Average check': 'Средний чек',
    'Average check (ARPU)': 'Средний чек (ARPU)',
    'Average deal': 'Средняя сделка',
    'Average deal per month, amount': 'Средняя сделка по месяцам, сумма',
    Bad: 'Плохо',
    'bad beyond this; where it is above "good", lower values are better':
      'за этим плохо; если это больше «good», то лучше меньшие значения',
    'bad: below {bad} % of the team’s mean': 'плохо: ниже {bad} % среднего по команде',
    'bad: {bad} % above the mean of the previous six periods':
      'плохо: на {bad} % выше среднего за шесть прошлых периодов',
    'bad: {bad} % below the mean of the previous six periods':
      'плохо: на {bad} % ниже среднего за шесть прошлых периодов',
    'BANT criteria given ÷ four for each open deal that has a score.':
      'Заполненные критерии BANT ÷ по четыре на каждую открытую сделку с оценкой.',
    Baseline: 'База',
    'Baseline sales': 'Базовые продажи',
    'Baseline sales of campaigns': 'Базовые продажи кампаний',
    'Became a customer': 'Стал клиентом',
    'became a customer': 'стал клиентом',
    'Became a customer (yes/no)': 'Стал клиентом (да/нет)',
    'Below 0 deals cost more than they bring; 10 % leaves room for what they do not carry':
      'Ниже 0 сделки обходятся дороже, чем приносят; 10 % оставляют запас на общие расходы',
    'Below 0 the campaign has not earned its cost': 'Ниже 0 кампания не окупила затраты',
    'Below 0 the campaign sold less than would have been sold without it':
      'Ниже 0 кампания продала меньше, чем было бы без неё',
    'Below 0 the team loses money on what it sells': 'Ниже 0 команда теряет деньги на продажах',
    'Below 1 every new customer loses money; 3 is the usual mark of a sound business':
      'Ниже 1 каждый новый клиент убыточен; 3 — принятый признак здорового бизнеса',
    'Below 15 % most of the effort goes into deals that should have been qualified out earlier':
      'Ниже 15 % большая часть усилий уходит на сделки, которые стоило отсеять раньше',
    'binary data': 'двоичные данные',
    'Blank: the day that it is': 'Пусто — сегодняшний день',
    'Blank: the one of most deals': 'Пусто — валюта большинства сделок',
    'Budget (1–5 or yes/no)': 'Бюджет (1–5 или да/нет)',
    'Budget, authority, need or timing': 'Бюджет, полномочия, потребность или сроки',
    'Budget, Authority, Need, Timing': 'Бюджет, Полномочия, Потребность, Сроки',
    'budget: 1–5, or yes/no; a cell or a column': 'бюджет: 1–5 или да/нет; ячейка или столбец',
    'Build dashboard': 'Построить дашборд',
    'Building the dashboard…': 'Строю дашборд…',
    'Building will take longer than usual; leave the page open until it says that it is ready.':
      'Построение займёт больше обычного; не закрывайте страницу, пока не появится сообщение.',
    CAC: 'CAC',
    'CAC payback': 'Окупаемость CAC',
    'CAC ÷ (ARPU a month × gross margin): months until a customer has paid back what it cost to win. Without costs of deals the margin is taken as 100 %.':
      'CAC ÷ (ARPU в месяц × валовая маржа): через сколько месяцев клиент окупает своё привлечение. Без себестоимости сделок маржа принимается за 100 %.',
    Came: 'Пришло',
    Campaign: 'Кампания',
    'Campaign baselines': 'Базовые продажи кампаний',
    'Campaign ROI': 'Окупаемость кампаний (ROI)',
    'Campaigns in the period, by sales': 'Кампании за период, по продажам',
    'Campaigns with a baseline': 'Кампании с базовыми продажами',
    'cannot be read': 'не читается',
    'Category (marketing, sales, other)': 'Категория (маркетинг, продажи, прочее)',
    'cell in the column for «{column}» that cannot be read: taken as blank':
      'нечитаемая ячейка в столбце «{column}»: принята за пустую',
    Change: 'Изменение',
    'Changed since you saved': 'Изменилось после сохранения',
    'Charge changed on': 'Дата изменения платежа',
    'Charts may look plainer than in the pictures; their data is the same.':
      'Графики могут выглядеть проще, чем на снимках; данные те же.',
    'Choose files': 'Выбрать файлы',
    'Choose from the list': 'Выберите из списка',
    'Choose from the list, or type 2026, 2026-Q1, 2026-03 or 2026-01-15..2026-02-10':
      'Выберите из списка или введите 2026, 2026-Q1, 2026-03 или 2026-01-15..2026-02-10',
    'churn as a fraction, 0.05 for 5 %': 'отток долей единицы, 0,05 для 5 %',
    'churn of a period of the same length: 0.05 or 5 %': 'отток за период той же длины: 0,05 или 5 %',
    'Churn rate': 'Отток клиентов',
    Closed: 'Дата закрытия',
    'Closed (yes/no)': 'Закрыта (да/нет)',
    'closed @column': 'дата закрытия',
    'Closed on': 'Закрыта',
    Code: 'Код',
    Cohort: 'Когорта',
    'Cohort retention': 'Удержание по когортам',
    'Colours of alerts may be missing; the words Good, Watch, Alert are formulas and stay.':
      'Цвета тревог могут пропасть; слова «Хорошо», «Внимание», «Тревога» — формулы, они останутся.',
    'Column "{column}" can be read in two ways ({examples}). Say in "where" which is right: {answers}.':
      'Столбец "{column}" читается двояко ({examples}). Укажите в "where", как верно: {answers}.',
    'Column, line, combo and bar charts keep their options': 'Графики сохраняют свои настройки',
    'Columns that are read': 'Какие столбцы читаются',
    Company: 'Компания',
    'Compare to': 'Сравнение',
    'Completeness of scores': 'Полнота оценок',
    'Computed from: {inputs}.': 'Считается из: {inputs}.',
    Contract: 'Договор',
    'conversion as a fraction, 0.05 for 5 %': 'конверсия долей единицы, 0,05 для 5 %',
    'conversion as a fraction, 0.13 for 13 %': 'конверсия долей единицы, 0,13 для 13 %',
    'Converted (yes/no)': 'Сконвертирован (да/нет)',
    'Converted on': 'Дата конвертации',
    'Copied.': 'Скопировано.',
    'Copy for a bug report': 'Скопировать для сообщения об ошибке',
    Cost: 'Себестоимость',
    'Cost @campaign': 'Стоимость',
    'Cost @short': 'Затраты',
    'Cost @spending': 'Расход',
    'Cost of a new customer, check; LTV (right)': 'Стоимость клиента и чек; LTV (справа)',
    'cost of an unknown category: left out of acquisition costs; say on KPI Settings what it means':
      'расход неизвестной категории: не входит в расходы на привлечение; укажите смысл на листе KPI Настройки',
    'Cost of campaigns': 'Стоимость кампаний',
    'cost of one new customer': 'стоимость одного нового клиента',
    'cost of the campaign': 'стоимость кампании',
    'cost of the same deals': 'себестоимость тех же сделок',
    'Cost of won deals': 'Себестоимость выигранных',
    'cost without a category: left out of acquisition costs':
      'расход без категории: не входит в расходы на привлечение',
    'cost without a date: in no period; fill the date in':
      'расход без даты: не попадает ни в один период; укажите дату',
    Costs: 'Расходы',
    'Costs of campaigns': 'Расходы на кампании',
    'costs of the same deals, for the margin': 'себестоимость тех же сделок, для маржи',
    count: 'число',
    'Covered by open deals': 'Покрыто открытыми',
    Created: 'Создана',
    'created @column': 'дата создания',
    'Created @lead': 'Создан',
    'Created by': 'Создать до',
    'Criteria given, open deals': 'Заполненные критерии открытых сделок',
    'cross-sell': 'кросс-продажа',
    'Cross-sell rate': 'Доля кросс-продаж',
    'Cross-sell rate @short': 'Кросс',
    'Cross-sell share of revenue': 'Доля кросс-продаж в выручке',
    Currency: 'Валюта',
    'Custom dates': 'Свои даты',
    Customer: 'Клиент',
    'Customer acquisition cost (CAC)': 'Стоимость привлечения (CAC)',
    'Customer ID': 'Номер клиента',
    'Customer lifetime value (LTV)': 'Пожизненная ценность (LTV)',
    'Customer since': 'Клиент с',
    'Customer since @lead': 'Стал клиентом',
    'customer who left on an unknown day: in no period; fill the date in':
      'ушедший клиент без даты ухода: не попадает ни в один период; укажите дату',
    'customer who stands in an earlier row already: counted once':
      'клиент уже есть в строке выше: учтён один раз',
    'customer without a monthly charge: counted, but in no sum':
      'клиент без платежа в месяц: посчитан, но не входит в суммы',
    Customers: 'Клиенты',
    'Customers at the start': 'Клиенты на начало',
    'customers at the start of the period': 'клиенты на начало периода',
    'customers bring nothing after costs, so that nothing is paid back':
      'после затрат клиенты ничего не приносят, вложения не окупаются',
    'Customers lost per month, %': 'Отток клиентов по месяцам, %',
    'Customers of the start who are still there at the end ÷ customers at the start.':
      'Клиенты на начало периода, оставшиеся к концу ÷ клиенты на начало.',
    'Customers of the start who left': 'Ушедшие из клиентов на начало',
    'customers of the start who left': 'ушедшие из клиентов на начало',
    'Customers of the start who left in the period ÷ customers at the start. Who joined and left within the period is counted apart.':
      'Клиенты на начало периода, ушедшие в нём ÷ клиенты на начало. Пришедшие и ушедшие в одном периоде считаются отдельно.',
    'Customers of the start who stayed': 'Оставшиеся из клиентов на начало',
    'customers of the start who stayed': 'оставшиеся из клиентов на начало',
    'customers who bought a cross-sell': 'клиенты с кросс-продажей',
    'customers who bought an upsell': 'клиенты с допродажей',
    'Customers who bought more per month, %': 'Купившие ещё клиенты по месяцам, %',
    'Customers who stayed, % of those who came in a month, by months after it':
      'Оставшиеся клиенты, % от пришедших за месяц, по месяцам после него',
    'Customers with a won deal': 'Клиенты с выигранной сделкой',
    'Customers with a won deal before the period': 'Клиенты с выигранной сделкой до периода',
    'customers won for the first time': 'новые клиенты',
    'CUSTOMERS’ WORTH': 'ЦЕННОСТЬ КЛИЕНТОВ',
    'Data check': 'Проверка данных',
    'Data check: rows left out or incomplete': 'Проверка данных: исключённые и неполные',
    Date: 'Дата',
    'Date or month': 'Дата или месяц',
    'Dates such as `15 Apr, 2021 00:02:00` and amounts such as `$342.09K` are read.':
      'Читаются даты вида `15 Apr, 2021 00:02:00` и суммы вида `$342.09K`.',
    Day: 'День',
    'Day of qualification': 'Дата квалификации',
    'Day of the last change': 'Дата изменения',
    'day on which it did': 'дата перехода',
    'day on which the deal was closed; ends its last stage':
      'дата закрытия сделки; завершает её последнюю стадию',
    'day, week, month, quarter, year, owner, source, campaign, product, customer, type or stage: one row each':
      'day, week, month, quarter, year, owner, source, campaign, product, customer, type или stage: по строке на каждое',
    days: 'дни',
    'days @short': 'дн.',
    'Days from created to closed, won deals': 'Дни от создания до закрытия, выигранные сделки',
    'Days in each stage': 'Дни в каждой стадии',
    'Days in stage': 'Дни в стадии',
    'Days in stages that were left': 'Дни в пройденных стадиях',
    'Days late': 'Дней просрочки',
    'Days of the period': 'Дней в периоде',
    'days on which the customers started': 'даты прихода клиентов',
    'days on which the deals were created': 'даты создания сделок',
    'days on which the same customers left; blank for those who stay':
      'даты ухода тех же клиентов; пусто у тех, кто остался',
    'days on which the same deals were closed': 'даты закрытия тех же сделок',
    'Days open': 'Дней открыта',
    'Days within which deals left half of the stages left in the period.':
      'Число дней, за которое пройдена половина стадий, пройденных в периоде.',
    Deal: 'Сделка',
    'Deal ID': 'Номер сделки',
    'Deal name': 'Название сделки',
    'deal of each row: its number or name': 'сделка каждой строки: номер или название',
    'Deals of an unknown stage could change this number ({count}): {words}. Say in "where" what the words mean: won=…, lost=… or open=…, such as lost={word}.':
      'Число могут изменить сделки с неизвестным этапом ({count}): {words}. Напишите в "where", что значат эти слова: won=…, lost=… или open=…, например lost={word}.',
    'Deal score': 'Оценка сделок',
    'deal without an owner: in the totals, in nobody’s row':
      'сделка без ответственного: входит в итоги, но ни в чью строку',
    Deals: 'Сделки',
    'Deals counted': 'Учтено сделок',
    'Deals created in the period that are won by now ÷ all deals created in it. While some of them are open it still rises.':
      'Сделки, созданные в периоде и уже выигранные ÷ все созданные в нём. Пока часть из них открыта, доля ещё растёт.',
    'deals stand in several currencies and cannot be added up; give each currency a tab of its own':
      'сделки в разных валютах складывать нельзя; вынесите каждую валюту на отдельный лист',
    'Deals that stand open at the end of the period: created before it and not closed by then. A deal without a created date counts while it is open.':
      'Сделки, открытые на конец периода: созданы раньше и к этому дню не закрыты. Сделка без даты создания считается, пока открыта.',
    'Deals ▸ Export, file of all properties. Open deals get a close date by default: it is taken as the expected one.':
      'Deals ▸ Export, файл со всеми свойствами. У открытых сделок дата закрытия стоит по умолчанию: она считается ожидаемой.',
    Dec: 'дек.',
    'decided by you': 'решаете вы',
    'Default: bad {bad}, good {good}. {why}.': 'Обычно: плохо {bad}, хорошо {good}. {why}.',
    Definition: 'Определение',
    differs: 'иначе',
    'Do not build again: old tabs of ours would not be recognised. Please report this.':
      'Не стройте заново: прежние листы не были бы узнаны. Пожалуйста, сообщите об этом.',
    'Do not build: names that begin with “=” would become formulas. Please report this.':
      'Не стройте дашборд: имена с «=» стали бы формулами. Пожалуйста, сообщите об этом.',
    'Download .xlsx': 'Скачать .xlsx',
    'Drop CSV files here, or choose them': 'Перетащите сюда файлы CSV или выберите их',
    'Drop-down lists are kept': 'Выпадающие списки сохраняются',
    'Earlier customers with a cross-sell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.':
      'Прежние клиенты с кросс-продажей в периоде ÷ клиенты с выигранной сделкой до него. Продление — не допродажа и не кросс-продажа.',
    'Earlier customers with a won cross-sell': 'Прежние клиенты с кросс-продажей',
    'Earlier customers with a won upsell': 'Прежние клиенты с допродажей',
    'Earlier customers with an upsell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.':
      'Прежние клиенты с допродажей в периоде ÷ клиенты с выигранной сделкой до него. Продление — не допродажа и не кросс-продажа.',
    'earlier: not known': 'прежнее неизвестно',
    Empty: 'Пусто',
    empty: 'пусто',
    'Empty spreadsheet': 'Пустая таблица',
    en_US: 'ru_RU',
    Ended: 'Дата увольнения',
    'Entered on': 'Дата перехода',
    Error: 'Ошибка',
    'Every KPI with its function, definition, the columns that it needs, its unit and its thresholds.':
      'Все показатели: функция, определение, нужные столбцы, единица и пороги.',
    'Everything is settled: build the dashboard.': 'Всё ясно: стройте дашборд.',
    Example: 'Пример',
    'Exchange rates': 'Курсы валют',
    Expected: 'Ожидалась',
    'Expected close date': 'Ожидаемая дата закрытия',
    'Export of opportunities. Won and lost have a date column each; together they are the closed date.':
      'Выгрузка opportunities. У выигранных и проигранных свои столбцы дат; вместе они — дата закрытия.',
    'Export of the list of deals to CSV or Excel. `1 234,56` and `Сумма/Валюта` in one cell are read. A file in Windows-1251 is recognised by the import of the workbench; Sheets asks for the encoding itself.':
      'Выгрузка списка сделок в CSV или Excel. Читаются `1 234,56` и «Сумма/Валюта» в одной ячейке. Файл в Windows-1251 распознаёт импорт рабочего стенда; Google Таблицы спрашивают кодировку сами.',
    'Extra sales': 'Доп. продажи',
    'Extra sales by campaign, amount': 'Дополнительные продажи кампаний, сумма',
    'Extra sales by campaign; ROI, % (right)': 'Доп. продажи кампаний; ROI, % (справа)',
    Feb: 'фев.',
    Field: 'Поле',
    'Fields without a column ({count})': 'Поля без столбца ({count})',
    'Filter by': 'Фильтр по',
    'Find it by itself': 'Найти автоматически',
    'finding repeated rows': 'находить повторы строк',
    'First month of the year (1–12)': 'Первый месяц года (1–12)',
    'First row': 'Первая строка',
    'First row @short': 'Первая',
    'Foods|Logistics|Studio|Retail|Clinics|Build|Energy|Labs|Travel|Print|Motors @sample':
      'Продукты|Логистика|Студия|Маркет|Клиника|Строй|Энерго|Лаб|Тур|Принт|Моторс',
    'For each rep: won amount, won deals, win rate, average deal, and margin over won deals that have a cost; the highest revenue first.':
      'По каждому менеджеру: сумма и число выигранных сделок, доля выигранных, средняя сделка и маржа по сделкам с себестоимостью; сначала наибольшая выручка.',
    'For the customers who started in a month, the share still there at the end of that month (0) and of each month after it, up to the last month of the data.':
      'Для клиентов, пришедших в месяце: какая доля осталась к концу этого месяца (0) и каждого следующего, до последнего месяца данных.',
    'Formulas are written with “,” here: each build asks first.':
      'Здесь формулы пишутся с «,»: перед каждым построением это проверяется.',
    'Formulas of yours that read them will show errors: {places}.':
      'Ваши формулы, которые на них ссылаются, покажут ошибки: {places}.',
    'four weights in the order of the criteria; without them all weigh the same':
      'четыре веса в порядке критериев; без них все равны',
    From: 'С',
    'From 10 % on sales to known customers are a habit; below 2 % they happen by chance':
      'От 10 % продажи имеющимся клиентам — привычка; ниже 2 % — случайность',
    'From 100 % on the customers of the start bring more than before, whoever leaves':
      'От 100 % прежние клиенты приносят не меньше, чем раньше, несмотря на уходы',
    'From 4 on most criteria are met; below 2 a deal is hardly qualified':
      'От 4 выполнено большинство критериев; ниже 2 сделка почти не квалифицирована',
    'From leads to won deals, number': 'От лидов до побед, число за период',
    Function: 'Функция',
    Functions: 'Функции',
    'Functions and answers…': 'Функции и ответы…',
    'Functions may count a deal a day off. Please report this with your time zone.':
      'Функции могут ошибиться на день. Пожалуйста, сообщите свой часовой пояс.',
    FUNNEL: 'ВОРОНКА ПРОДАЖ',
    Funnel: 'Воронка',
    'Funnel of the period': 'Воронка за период',
    'further tables that the KPI needs: costs, plan, customers, leads …':
      'другие таблицы, нужные показателю: расходы, план, клиенты, лиды …',
    FY: 'ФГ',
    'Gap to plan': 'Отклонение от плана',
    General: 'Общее',
    'Generated from the definitions by `npm run generate`. Arguments are parted by `;`, which every locale takes (where numbers have a decimal point, `,` does too). An argument is a number or a range. Ranges of numbers are summed, ranges of names are counted distinct, ranges of stages are counted by outcome. A whole column may be given, header included; blank cells are skipped. Text that is plainly a number or a date is read.':
      'Создано из определений командой `npm run generate`. Аргументы разделяются `;`. Аргумент — число или диапазон. Числа диапазона складываются, названия считаются по разным, стадии — по исходу. Можно указать целый столбец вместе с заголовком; пустые ячейки пропускаются. Текст, который явно число или дата, читается.',
    'Give both days, the first not after the last': 'Укажите оба дня, первый не позже последнего',
    Good: 'Хорошо',
    'good from here on': 'начиная с этого хорошо',
    'Good if': 'Норма',
    'good {better} {good}, bad {worse} {bad}': 'хорошо {better} {good}, плохо {worse} {bad}',
    'Good, Watch or Alert': 'Хорошо, Внимание или Тревога',
    'Good, Watch or Alert by two bounds; which direction is better follows from their order.':
      'Хорошо, Внимание или Тревога по двум границам; какое направление лучше, видно по их порядку.',
    'gross margin: 0.7 or 70 %': 'валовая маржа: 0,7 или 70 %',
    'GROWTH AND PLAN': 'РОСТ И ПЛАН',
    'Growth and plan': 'Рост и план',
    'growth as a fraction, 0.2 for 20 %': 'рост долей единицы, 0,2 для 20 %',
    Header: 'Заголовок',
    'Header row': 'Строка заголовков',
    Help: 'Справка',
    'how many times a customer brings what it cost': 'во сколько раз клиент приносит больше, чем стоил',
    'how many times the open deals cover what is left of the plan':
      'во сколько раз открытые сделки покрывают остаток плана',
    'id stands in an earlier row already: counted once; remove the repeated rows':
      'ID уже есть в строке выше: учтены один раз; удалите повторы',
    'In its place': 'За неимением',
    'In the period, by the chosen field': 'За период, по выбранному полю',
    'Incremental lift': 'Прирост от кампаний',
    'Incremental sales': 'Дополнительные продажи',
    'incremental sales of the campaign': 'дополнительные продажи кампании',
    'Insert a formula': 'Вставить формулу',
    'Insert into the selected cell': 'Вставить в выбранную ячейку',
    'Insert sample data': 'Вставить пример данных',
    'it is a folder': 'это папка',
    'it is larger than 2 GB': 'он больше 2 ГБ',
    'It may be “{table}”, but a question is open: {question}':
      'Похоже на «{table}», но есть вопрос: {question}',
    'It may be “{table}”, but these columns were not found: {columns}.':
      'Похоже на «{table}», но не найдены столбцы: {columns}.',
    Jan: 'янв.',
    Jul: 'июл.',
    Jun: 'июн.',
    junk: 'некачественный',
    Key: 'Ключ',
    KPI: 'Показатель',
    'KPI Dashboard': 'KPI Дашборд',
    'KPI Data': 'KPI Данные',
    'KPI Data: other tables': 'KPI Данные: прочие таблицы',
    'KPI Data: {table}': 'KPI Данные: {table}',
    'KPI Deals to chase': 'KPI Сделки на контроле',
    'KPI Model': 'KPI Модель',
    'KPI Rows': 'KPI Строки',
    'KPI Settings': 'KPI Настройки',
    'KPI Settings: yours to change; every rebuild keeps them':
      'KPI Настройки: меняйте свободно, при перестроении они сохраняются',
    'Language ({languages})': 'Язык ({languages})',
    'Language, currency and thresholds stand on the sheet KPI Settings, which the first build makes.':
      'Язык, валюта и пороги хранятся на листе «KPI Настройки»: он появится с первым дашбордом.',
    'Last 12 months': 'Последние 12 месяцев',
    'Last 30 days': 'Последние 30 дней',
    'Last 90 days': 'Последние 90 дней',
    'Last month': 'Прошлый месяц',
    'Last quarter': 'Прошлый квартал',
    'Last year': 'Прошлый год',
    Lead: 'Лид',
    'Lead conversion': 'Конверсия лидов в клиентов',
    'Lead conversion @short': 'Лиды в клиентов',
    'Lead conversion, flow': 'Конверсия лидов в клиентов, поток',
    'Lead ID': 'Номер лида',
    'Lead status': 'Статус лида',
    'lead status not known: in the base, never among the qualified; say on KPI Settings what it means':
      'неизвестный статус лида: входит в базу, но не в квалифицированные; укажите смысл на листе KPI Настройки',
    'lead that stands in an earlier row already: counted once': 'лид уже есть в строке выше: учтён один раз',
    'Lead to opportunity': 'Конверсия лидов в сделки',
    'Lead to opportunity, flow': 'Конверсия лидов в сделки, поток',
    'lead without a created date: in no period; fill the date in':
      'лид без даты создания: не попадает ни в один период; укажите дату',
    Leaderboard: 'Рейтинг менеджеров',
    Leads: 'Лиды',
    'Leads created in the period that became customers ÷ leads created in it. Without leads: new deals that were won ÷ new deals.':
      'Лиды, созданные в периоде и ставшие клиентами ÷ лиды, созданные в нём. Без лидов: выигранные из новых сделок ÷ новые сделки.',
    'Leads created in the period that became qualified ÷ leads created in it. Junk leads stay in the base. Without leads: new deals that went beyond the first stages ÷ new deals.':
      'Лиды, созданные в периоде и прошедшие квалификацию ÷ лиды, созданные в нём. Некачественные лиды остаются в базе. Без лидов: новые сделки, прошедшие первые стадии ÷ новые сделки.',
    'leads of the same period': 'лиды того же периода',
    'leads of the same period, junk included': 'лиды того же периода, включая некачественные',
    'leads that became customers': 'лиды, ставшие клиентами',
    'Leads that became customers in the period': 'Лиды, ставшие клиентами в периоде',
    'Leads that became customers in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.':
      'Лиды, ставшие клиентами в периоде, когда бы ни были созданы ÷ лиды, созданные в нём. Может превысить 100 %: это не одни и те же лиды.',
    'Leads that became customers per month, %': 'Лиды, ставшие клиентами, по месяцам, %',
    'leads that became opportunities': 'лиды, ставшие сделками',
    'Leads that became qualified in the period': 'Лиды, прошедшие квалификацию в периоде',
    'Leads that became qualified in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.':
      'Лиды, прошедшие квалификацию в периоде, когда бы ни были созданы ÷ лиды, созданные в нём. Может превысить 100 %: это не одни и те же лиды.',
    'Leads that become deals': 'Лиды, ставшие сделками',
    'Leads to deals': 'Лиды в сделки',
    'Left (yes/no)': 'Ушёл (да/нет)',
    'Left (yes/no) or the day of leaving': 'Ушёл (да/нет) или дата ухода',
    'Left of the plan': 'Осталось до плана',
    'Left on': 'Дата ухода',
    'Left on @stage': 'Дата выхода',
    'Left on, or whether the customer left': 'Дата ухода или признак ухода',
    'Left out': 'Исключено',
    'Left out for lack of room: {fields}.': 'Не вошло за недостатком места: {fields}.',
    'Left to settle: {count}': 'Осталось решить: {count}',
    'lifetime value less acquisition cost': 'ценность клиента за вычетом стоимости привлечения',
    'lifetime value of a customer (not net of CAC)': 'пожизненная ценность клиента (без вычета CAC)',
    Lift: 'Прирост',
    'lift as a fraction, 0.2 for 20 %': 'прирост долей единицы, 0,2 для 20 %',
    'List of KPIs': 'Список показателей',
    'Locale of the spreadsheet': 'Язык таблицы',
    lost: 'проиграна',
    'Lost amount': 'Сумма проигранных',
    'Lost amount @short': 'Сумма проигр.',
    'Lost deals': 'Проиграно сделок',
    'Lost on': 'Дата проигрыша',
    LTV: 'LTV',
    'LTV : CAC': 'LTV к CAC',
    'LTV ÷ CAC. LTV and not net LTV, in which CAC is counted already.':
      'LTV ÷ CAC. Берётся LTV, а не чистый LTV: в нём CAC уже учтён.',
    'LTV − CAC: what a customer brings after what it cost to win.':
      'LTV − CAC: сколько клиент приносит за вычетом стоимости привлечения.',
    'Made of': 'Из чего состоит',
    'Main currency': 'Основная валюта',
    Manager: 'Руководитель',
    'Map columns…': 'Столбцы…',
    'Map the column: {fields}': 'Укажите столбец: {fields}',
    'map the column: {fields}': 'укажите столбец: {fields}',
    'Mapping: which column is what': 'Разметка: какой столбец что значит',
    Mar: 'мар.',
    Margin: 'Маржа',
    'margin as a fraction, 0.25 for 25 %': 'маржа долей единицы, 0,25 для 25 %',
    marketing: 'маркетинг',
    May: 'мая',
    'Mean and median days that deals spend in each stage, from the day of entering it to that of entering the next, the slowest stage first. A stage that is not left yet is in neither.':
      'Среднее и медиана дней в каждой стадии, от перехода в неё до перехода в следующую; сначала самая долгая. Стадия, в которой сделка ещё стоит, не учитывается.',
    'Mean BANT score (budget, authority, need, timing; 1–5) of the open deals that have one. Missing criteria are left out, not counted as 0.':
      'Средняя оценка BANT (бюджет, полномочия, потребность, сроки; 1–5) по открытым сделкам, у которых она есть. Незаполненные критерии пропускаются, а не считаются нулём.',
    'Mean days': 'Среднее, дней',
    'Mean days from created to closed over the deals won in the period. Deals without a date or closed before they were created are left out and counted.':
      'Среднее число дней от создания до закрытия по сделкам, выигранным в периоде. Сделки без даты или закрытые раньше создания исключены и посчитаны.',
    'Mean days that deals spent in the stages left in the period.':
      'Среднее число дней, проведённых сделками в стадиях, пройденных в периоде.',
    Meaning: 'Смысл',
    'Meaning @argument': 'Значение',
    Means: 'Значит',
    'Median cycle': 'Медиана цикла',
    'Median days': 'Медиана, дней',
    'Median days in a stage': 'Медиана дней в стадии',
    'Median days in stage': 'Медиана дней в стадии',
    'Median deal': 'Медианная сделка',
    'Median deal @short': 'Медиана сделки',
    'Median sales cycle': 'Медиана цикла сделки',
    'Median won amount': 'Медиана суммы выигранной сделки',
    'Message, and what to do': 'Сообщение и что делать',
    'Messages of functions': 'Сообщения функций',
    'Missing after pipeline': 'Не хватает с воронкой',
    money: 'деньги',
    'money a day': 'деньги в день',
    Month: 'Месяц',
    'Monthly charge': 'Платёж в месяц',
    'Monthly charge before': 'Прежний платёж в месяц',
    'Monthly revenue at the start': 'Месячная выручка на начало',
    'monthly revenue at the start of the period': 'месячная выручка на начало периода',
    'Monthly revenue gained with customers of the start': 'Прирост месячной выручки у прежних клиентов',
    'Monthly revenue lost with customers who stayed': 'Снижение месячной выручки у оставшихся клиентов',
    'Monthly revenue of customers who left': 'Месячная выручка ушедших',
    'monthly revenue of customers who left': 'месячная выручка ушедших',
    'Monthly revenue of the customers who left in the period ÷ monthly revenue at the start.':
      'Месячная выручка ушедших в периоде ÷ месячная выручка на начало.',
    months: 'месяцы',
    'months @short': 'мес.',
    'months until a new customer is paid back': 'месяцы до окупаемости нового клиента',
    'Months whose number lies more than 3 scaled median absolute deviations from the median of the twelve before it, as in KPI_ANOMALY. They are listed below and tinted in the tables of months.':
      'Месяцы, чьё значение дальше 3 масштабированных медианных абсолютных отклонений от медианы двенадцати предыдущих, как в KPI_ANOMALY. Перечислены ниже и выделены цветом в таблицах месяцев.',
    'Months: leads and customers': 'Месяцы: лиды и клиенты',
    'Months: sales and pipeline': 'Месяцы: продажи и воронка',
    'more, see the tiles': 'ещё, см. плитки',
    'Most often': 'Чаще всего',
    'My cells from {sheet}': 'Мои ячейки с листа {sheet}',
    'name of a KPI or of a number, such as "win rate" or "won amount"; KPI_LIST shows the KPIs':
      'название показателя или числа, например «доля выигранных сделок» или «сумма выигранных»; показатели перечисляет KPI_LIST',
    'Named ranges such as kpi_deals_amount end at the old last row: build again after new rows.':
      'Именованные диапазоны, например kpi_deals_amount, кончаются на прежней строке: постройте заново.',
    'Need (1–5 or yes/no)': 'Потребность (1–5 или да/нет)',
    'need: 1–5, or yes/no': 'потребность: 1–5 или да/нет',
    'Needed for the plan': 'Нужно для плана',
    'Needed for: ': 'Нужно для: ',
    Needs: 'Нужны столбцы',
    'Net LTV': 'Чистый LTV',
    'Net revenue retention': 'Чистое удержание выручки',
    'never adding up different currencies': 'не складывать разные валюты',
    'New and open deals; open amount (right)': 'Новые и открытые сделки; сумма (справа)',
    'new business': 'новая продажа',
    'New Business|Upsell|Cross-sell|Renewal @sample': 'Новая продажа|Допродажа|Кросс-продажа|Продление',
    'New customers': 'Новые клиенты',
    'New customers per month': 'Новые клиенты по месяцам',
    'New deals': 'Новые сделки',
    'New deals needed': 'Нужно новых сделок',
    'New deals per month': 'Новые сделки по месяцам',
    'New deals that went beyond the first stages': 'Новые сделки, прошедшие первые стадии',
    'New deals that were won': 'Новые сделки, которые выиграны',
    'New leads': 'Новые лиды',
    'New leads needed': 'Нужно новых лидов',
    'New leads that became customers': 'Новые лиды, ставшие клиентами',
    'New leads that became qualified': 'Новые лиды, прошедшие квалификацию',
    'New|In Progress|Contacted|Qualified|Customer|Unqualified @sample':
      'Новый|В работе|Обработан|Квалифицирован|Клиент|Нецелевой',
    'New|Qualified|Proposal|Negotiation|Won|Lost @sample':
      'Новая|Квалификация|Предложение|Переговоры|Выиграна|Проиграна',
    no: 'нет',
    'no active customers at the start of the period': 'на начало периода нет активных клиентов',
    'no baseline for the period': 'на период нет базового уровня',
    'no closed deals in the period': 'в периоде нет закрытых сделок',
    'no cost for the period': 'на период нет затрат',
    'no customer bought before the period': 'до периода никто из клиентов не покупал',
    'no customer left in the period': 'в периоде никто из клиентов не ушёл',
    'no customers with a won deal in the period': 'в периоде нет клиентов с выигранной сделкой',
    'no deal left a stage in the period': 'в периоде ни одна сделка не прошла стадию',
    'no deals created in the period': 'в периоде не создано сделок',
    'No deals of “{name}”: choose from the list': 'Нет сделок «{name}»: выберите из списка',
    'No filter': 'Без фильтра',
    'No KPI can be told yet: settle the tables above first.':
      'Пока нечего считать: сначала решите вопросы о таблицах выше.',
    'no leads created in the period': 'в периоде не создано лидов',
    'No month is unusual': 'Необычных месяцев нет',
    'no new customers in the period': 'в периоде нет новых клиентов',
    'no open deal has a score': 'ни у одной открытой сделки нет оценки',
    'No open deal is overdue or stalled under what is selected on the dashboard':
      'В выбранном на дашборде разрезе нет просроченных и зависших сделок',
    'no permission': 'нет прав',
    'no plan for the period': 'на период нет плана',
    'no plan for this': 'для этого плана нет',
    'No problems found': 'Проблем не найдено',
    'no problems found': 'проблем не найдено',
    'No problems found.': 'Проблем не найдено.',
    'no recurring revenue at the start of the period': 'на начало периода нет регулярной выручки',
    'no rep closed a deal in the period': 'в периоде никто не закрыл ни одной сделки',
    'No rows': 'Строк нет',
    'no sales in the period before: new': 'в прошлом периоде не было продаж: новые',
    'No score': 'Без оценки',
    'No status of fewer than {count} cases.': 'При числе случаев меньше {count} статуса нет.',
    'No such table': 'Такой таблицы нет',
    'No tab looks like a table of deals. Looked for a header row with an outcome (Stage, Status, Won …) and at least one of: Amount, Created, Closed, Owner.':
      'Ни один лист не похож на таблицу сделок. Нужна строка заголовков с исходом (Стадия, Статус, Выиграна …) и хотя бы одним из: Сумма, Дата создания, Дата закрытия, Ответственный.',
    'No tab looks like a table of deals. Paste an export with its headers, or choose a tab below.':
      'Ни один лист не похож на таблицу сделок. Вставьте выгрузку с заголовками или выберите лист ниже.',
    'No table was found on it. Looked for: {tables}.': 'Таблица на нём не найдена. Искали: {tables}.',
    'No value: {why}.': 'Нет значения: {why}.',
    'no won deal tells a sales cycle yet, so none counts as stalled':
      'цикл сделки пока неизвестен, поэтому зависших нет',
    'no won deals in the period': 'в периоде нет выигранных сделок',
    'no won deals with amount and cost in the period': 'в периоде нет выигранных сделок с суммой и затратами',
    'no won deals with an amount in the period': 'в периоде нет выигранных сделок с суммой',
    'no won deals with both dates in the period': 'в периоде нет выигранных сделок с обеими датами',
    'None of these': 'Ни один из них',
    'None of these tabs': 'Ни на одном из них',
    'North|South|West @sample': 'Север|Юг|Запад',
    'not by {field} ({table})': 'нет по полю «{field}» ({table})',
    'Not found. If you have one, choose its tab.': 'Не найдены. Если такая есть, выберите лист.',
    'not qualified yet': 'ещё не квалифицирован',
    'Not to be counted yet. Choose a column for one of:':
      'Пока не считается. Укажите столбец хотя бы для одного из:',
    'Not told by {fields}: {table} has no such column.':
      'Не считается по полям: {fields}, их нет в таблице «{table}».',
    'Not told yet, because columns are not mapped (what each needs stands in this cell’s note):':
      'Пока не считаются: не указаны столбцы (каких не хватает — в примечании к ячейке):',
    'Nothing follows: charts read tables on the dashboard itself.':
      'Ничего: графики читают таблицы на самом дашборде.',
    'Nothing follows: our rules read their own tab only.': 'Ничего: наши правила читают только свой лист.',
    'Nothing follows: the add-on names whole columns only.':
      'Ничего: дополнение именует только целые столбцы.',
    'Nothing in your tabs is changed. Answers are kept with the spreadsheet by header and column, and are followed when columns move.':
      'На ваших листах ничего не меняется. Ответы хранятся вместе с таблицей по заголовку и столбцу и сохраняются, когда столбцы перемещаются.',
    'Nothing was inserted: the names of these tabs are taken: {names}. Delete or rename them to insert the sample anew.':
      'Ничего не вставлено: имена этих листов уже заняты: {names}. Удалите или переименуйте их, чтобы вставить пример заново.',
    'Nothing was written. {detail}': 'Ничего не записано. {detail}',
    Nov: 'ноя.',
    Number: 'Число',
    'number of customers who paid, or a range of their names (each counts once)':
      'число заплативших клиентов или диапазон их названий (каждое считается один раз)',
    'number of open deals': 'число открытых сделок',
    'number of reps, or a range of their names (each counts once)':
      'число менеджеров или диапазон их имён (каждое считается один раз)',
    'number of won deals; or a range of stages, which is enough by itself':
      'число выигранных сделок; или диапазон стадий, которого достаточно',
    Oct: 'окт.',
    'Of step before': 'От прошл. шага',
    'on the tab «{tab}»': 'на листе «{tab}»',
    'On «{sheet}» cells of yours stand where the settings need room: {ranges}. Move them aside, then build again.':
      'На листе «{sheet}» настройкам нужно место, занятое вашими ячейками: {ranges}. Перенесите их в сторону и постройте снова.',
    'On «{sheet}» rows or columns have been inserted between the settings. Move what is in them aside and delete them, then build again.':
      'На листе «{sheet}» между настройками вставлены строки или столбцы. Перенесите их содержимое в сторону, удалите их и постройте снова.',
    'On «{sheet}» these cells are yours, and the build would write over them: {cells}. Yes: their values are kept on a new tab, «{copy}». No: they are written over. Cancel: nothing is built.':
      'На листе «{sheet}» эти ячейки — ваши, и построение запишет поверх них: {cells}. «Да» — их значения сохранятся на новом листе «{copy}». «Нет» — они будут заменены. «Отмена» — ничего не изменится.',
    'One date column for «close date» is both the real day of closed deals and the expected day of open ones, as in HubSpot, Salesforce, Zoho and Bitrix24.':
      'Один столбец «дата закрытия» — это и день закрытия закрытых сделок, и ожидаемый день открытых: так в HubSpot, Salesforce, Zoho и Bitrix24.',
    open: 'открыт(а)',
    'open (stages)': 'открыта (стадии)',
    'open @outcome': 'открыта',
    'Open a workbook': 'Откройте таблицу',
    'Open amount': 'Сумма открытых',
    'Open deals': 'Открытые сделки',
    'open deals': 'открытые сделки',
    'Open deals by score': 'Открытые по оценке',
    'Open deals by score 1 to 5, number': 'Открытые сделки по оценке 1–5, число',
    'Open deals past their expected date': 'Открытые сделки с прошедшей ожидаемой датой',
    'Open deals that want attention': 'Открытые сделки, требующие внимания',
    'Open deals with a score': 'Открытые сделки с оценкой',
    'Open deals with an amount': 'Открытые сделки с суммой',
    'Open deals with score {band}': 'Открытые сделки с оценкой {band}',
    'Open deals × average deal × win rate ÷ sales cycle: what the pipeline earns a day.':
      'Открытые сделки × средняя сделка × доля выигранных ÷ цикл сделки: сколько воронка приносит в день.',
    'Open opportunities': 'Открытые сделки',
    'Open the sidebar to settle this? There you see what was found, and may choose another tab, header row or column. With No nothing is changed.':
      'Открыть боковую панель, чтобы это уладить? Там видно, что найдено, и можно выбрать другой лист, строку заголовков или столбец. Если ответить «Нет», ничего не изменится.',
    'Open with an amount': 'Открыто с суммой',
    'Opportunity score': 'Оценка сделок',
    'Opportunity score (BANT)': 'Оценка сделки (BANT)',
    optional: 'необязательно',
    other: 'прочее',
    'Other tables': 'Другие таблицы',
    'Outlook to the period’s end': 'Прогноз до конца периода',
    Overdue: 'Просрочена',
    'Overdue deals': 'Просроч. сделки',
    'Overdue open deals': 'Просроченные сделки',
    Owner: 'Ответственный',
    passed: 'верно',
    'Paste or import an export into a tab and choose *Sales KPI ▸ Map columns…*, or build the dashboard at once: headers **and** cells are read, in any order of columns, with title rows above and footer rows below. The lists of headers and words on this page are generated from what the add-on knows (`npm run generate`).':
      'Вставьте или импортируйте выгрузку на лист и выберите *Sales KPI ▸ Столбцы…* — или сразу постройте дашборд: читаются и заголовки, **и** ячейки, при любом порядке столбцов, со строками над таблицей и под ней. Списки заголовков и слов на этой странице создаются из того, что знает дополнение (`npm run generate`).',
    'Paula Dent|Quentin Marsh|Rosa Amble @sample': 'Павел Громов|Раиса Лескова|Степан Нивин',
    'Paying customers': 'Платящие клиенты',
    Period: 'Период',
    'period before': 'прошлый период',
    Pipeline: 'Воронка',
    'PIPELINE AND TEAM': 'ПЕРСПЕКТИВЫ И КОМАНДА',
    'Pipeline and team': 'Сделки и команда',
    'Pipeline coverage': 'Покрытие плана воронкой',
    Plan: 'План',
    'plan less what is won already': 'план за вычетом уже выигранного',
    'plan of the same days': 'план на те же дни',
    'plan without a month: left out; fill the month in': 'план без месяца: исключён; укажите месяц',
    'Plan − won − weighted pipeline, 0 where nothing is missing.':
      'План − выиграно − взвешенная воронка; 0, если хватает.',
    'Please decide': 'Решите, пожалуйста',
    pp: 'п.п.',
    'Press Ctrl+C (⌘C) now.': 'Теперь нажмите Ctrl+C (⌘C).',
    Previous: 'Было',
    'Previous period': 'Прошлый период',
    Probability: 'Вероятность',
    'probability of each deal: 0.6, 60 % or 60': 'вероятность каждой сделки: 0,6, 60 % или 60',
    Problem: 'Проблема',
    Product: 'Товар',
    'Profit margin': 'Маржа',
    'Profit margin per rep in the period, %': 'Маржа по менеджерам за период, %',
    'Profit per rep': 'Прибыль на менеджера',
    'profit per rep': 'прибыль на одного менеджера',
    'Published rates lie between 1 and 20 %: below 1 % something is broken, 5 % is a sound middle':
      'Опубликованные значения — от 1 до 20 %: ниже 1 % что-то сломано, 5 % — здоровая середина',
    qualified: 'квалифицирован',
    'Qualified (yes/no)': 'Квалифицирован (да/нет)',
    'Qualified leads': 'Квалиф. лиды',
    'Qualified on': 'Дата квалификации',
    Quarter: 'Квартал',
    'range with the stage or status of each deal': 'диапазон со стадией или статусом каждой сделки',
    'Rate to the main currency': 'Курс к основной валюте',
    'Read again': 'Прочитать снова',
    'Read as': 'Читать как',
    'Read {rows} rows. Writing the dashboard: with many of them this takes a minute or two.':
      'Прочитано строк: {rows}. Дашборд записывается: если строк много, это минута-две.',
    'Reading the spreadsheet…': 'Читаю таблицу…',
    Reads: 'Чтение',
    Ready: 'Готово',
    'Recognises the columns of the tables and their formats, counts the rows of the period, and gives the KPI, or a row for each period, rep, source … An unfinished period is taken as it stands.':
      'Распознаёт столбцы таблиц и их форматы, считает строки периода и даёт показатель или по строке на каждый период, менеджера, источник … Незавершённый период берётся как есть.',
    Region: 'Регион',
    'Remove dashboard…': 'Удалить дашборд…',
    'Remove the dashboard? These sheets go, with the names and charts on them: {sheets}. Every other tab stays as it is: your tables, snapshots, and copies that you have made.':
      'Удалить дашборд? Будут удалены листы вместе с их именами и диаграммами: {sheets}. Остальные листы не изменятся: ваши таблицы, снимки и сделанные вами копии.',
    'Remove «{settings}» and the saved choice of columns too? With No they are kept, and the next dashboard begins with them.':
      'Удалить также «{settings}» и сохранённый выбор столбцов? Если ответить «Нет», они сохранятся для следующего дашборда.',
    renewal: 'продление',
    Rep: 'Менеджер',
    'rep of each deal': 'ответственный по каждой сделке',
    reps: 'менеджеры',
    'Reps in the period, by won amount': 'Менеджеры за период, по сумме выигранных',
    'Reps in the team': 'Менеджеры в команде',
    'Reps who closed a deal': 'Менеджеры, закрывшие сделку',
    Result: 'Результат',
    'retention as a fraction, 0.95 for 95 %': 'удержание долей единицы, 0,95 для 95 %',
    'retention as a fraction, 1.05 for 105 %': 'удержание долей единицы, 1,05 для 105 %',
    'Retention rate': 'Удержание клиентов',
    'return as a fraction, 1.5 for 150 %': 'окупаемость долей единицы, 1,5 для 150 %',
    Revenue: 'Выручка',
    'revenue churn as a fraction, 0.05 for 5 %': 'отток выручки долей единицы, 0,05 для 5 %',
    'Revenue churn rate': 'Отток выручки',
    'revenue of the period': 'выручка периода',
    'revenue per customer': 'выручка на одного клиента',
    'revenue per customer a month': 'выручка на клиента в месяц',
    'revenue per customer and period': 'выручка на клиента за период',
    'Revenue per rep': 'Выручка на менеджера',
    'revenue per rep': 'выручка на одного менеджера',
    'Revenue per rep @short': 'Выручка на чел.',
    ROI: 'ROI',
    Row: 'Строка',
    'row without a stage or status (a total or footer line?): left out of every number':
      'строка без стадии и статуса (итог или подпись?): исключена отовсюду',
    'row {row}': 'строка {row}',
    'row {row}, column {column}': 'строка {row}, столбец {column}',
    'Row {said} heads no such table: row {used} is read.':
      'Под строкой {said} такой таблицы нет: читается строка {used}.',
    Rows: 'Строк',
    'Rows of a table that are left out of some number, or make one doubtful: how many, the first of them, and what to do; the most frequent problem first.':
      'Строки таблицы, которые не входят в какое-то число или делают его сомнительным: сколько их, первая из них и что делать; сначала самые частые.',
    'Rules that hold for every export': 'Правила для любой выгрузки',
    'Run rate': 'Прогноз на период',
    'Run rate: won amount per day elapsed × all days of the period.':
      'Сумма выигранных за прошедший день × все дни периода.',
    Sales: 'Продажи',
    sales: 'продажи',
    'sales above the plan; below 0 sales that are missing':
      'продажи сверх плана; ниже 0 — сколько не хватает',
    'Sales and marketing costs': 'Расходы на маркетинг и продажи',
    'sales and marketing costs': 'расходы на маркетинг и продажи',
    'Sales and marketing costs of the period ÷ customers whose first won deal falls in it. Costs of a period without new customers stay visible as costs.':
      'Расходы на маркетинг и продажи за период ÷ клиенты, чья первая выигранная сделка в нём. Расходы периода без новых клиентов видны как расходы.',
    'sales beyond the baseline': 'продажи сверх базы',
    'Sales cycle': 'Цикл сделки',
    'sales cycle in days': 'цикл сделки в днях',
    'Sales cycle per month, days: mean and median': 'Цикл сделки по месяцам, дни',
    'Sales growth': 'Рост продаж',
    'Sales growth on the month before, %': 'Рост продаж к прошлому месяцу, %',
    'Sales KPI': 'Sales KPI',
    'Sales KPI self-test': 'Sales KPI самопроверка',
    'Sales KPI: map columns': 'Sales KPI: столбцы',
    'Sales KPI: self-test': 'Sales KPI: самопроверка',
    'Sales of campaigns − their baseline. The baseline is the one given, else the sales of the same campaign in the period before, per day.':
      'Продажи кампаний − их базовые продажи. База — указанная, а если её нет — продажи той же кампании за прошлый период в пересчёте на день.',
    'sales of the campaign': 'продажи кампании',
    'sales of the period': 'продажи периода',
    'sales of the period before are negative': 'продажи прошлого периода отрицательны',
    'sales of the period before: a number or a range': 'продажи прошлого периода: число или диапазон',
    'Sales plan': 'План продаж',
    'Sales team': 'Команда продаж',
    'Sales velocity': 'Скорость продаж',
    'Sales vs plan': 'Выполнение плана',
    'Sales vs plan @short': 'Факт к плану',
    'Same period last year': 'Год назад',
    'Sample campaign baselines|Campaign|Month|Baseline sales|Campaign cost @sample':
      'Пример базовых продаж|Кампания|Месяц|Базовые продажи|Затраты',
    'Sample costs|Month|Category|Cost|Campaign @sample':
      'Пример расходов|Месяц|Статья расходов|Расход|Кампания',
    'Sample customers|Customer|Customer since|Left on|MRR|Previous MRR|MRR changed on @sample':
      'Пример клиентов|Клиент|Клиент с|Дата ухода|Платёж в месяц|Прежний MRR|Дата изменения MRR',
    'Sample deals|Deal ID|Deal name|Customer|Owner|Source|Product|Type|Stage|Amount|Probability|Created|Closed|Campaign|Cost|Expected close|Budget|Authority|Need|Timing @sample':
      'Пример сделок|ID|Название сделки|Компания|Ответственный|Источник|Товар|Тип|Стадия сделки|Сумма|Вероятность|Дата создания|Дата закрытия|Кампания|Себестоимость|Ожидаемая дата закрытия|Оценка бюджета|Полномочия|Потребность|Сроки',
    'Sample leads|Lead ID|Lead name|Source|Campaign|Lead owner|Lead status|Created|Converted on|Customer date @sample':
      'Пример лидов|Номер лида|Лид|Источник|Кампания|Ответственный|Статус лида|Дата создания|Дата конвертации|Дата продажи',
    'Sample plan|Month|Rep|Plan @sample': 'Пример плана|Месяц|Менеджер|План',
    'Sample stage history|Deal ID|Stage|Entered on @sample':
      'Пример истории стадий|ID сделки|Стадия|Дата перехода',
    'Sample team|Rep|Manager|Region @sample': 'Пример команды|Менеджер|Руководитель|Регион',
    'Sample workbook': 'Таблица с примером',
    Save: 'Сохранить',
    'Save settings': 'Сохранить настройки',
    'Saved on KPI Settings. A new language or currency shows with the next build.':
      'Сохранено на листе настроек. Новый язык и валюта — со следующим дашбордом.',
    'Saved.': 'Сохранено.',
    'Saving…': 'Сохраняю…',
    'Say on KPI Settings what these stages mean: {examples}. Until then their rows are left out and counted.':
      'Укажите на листе KPI Настройки, что значат стадии: {examples}. До этого их строки исключаются и считаются.',
    'Say what the word means; undecided leaves it to the other columns; unknown rows are left out and counted':
      'Укажите смысл слова; undecided — решают другие столбцы; unknown — исключается и считается',
    Score: 'Оценка',
    'score of 1 to 5, or a column of scores': 'оценка от 1 до 5 или столбец оценок',
    'Scores of open deals, added up': 'Оценки открытых сделок, суммой',
    'Search ads|Webinars|Partner days|Newsletter|Trade fairs|City billboards @sample':
      'Поисковая реклама|Вебинары|Партнёрские дни|Рассылка|Отраслевые выставки|Городские щиты',
    'Search: a function, a word, the code of a message': 'Поиск: функция, слово, код сообщения',
    Seconds: 'Секунды',
    Segment: 'Сегмент',
    'Select a tile or a number in a table of «{dashboard}», then choose Show the deals again: its rows are shown on a tab of their own.':
      'Выберите плитку или число в таблице листа «{dashboard}» и снова нажмите «Показать сделки»: строки числа откроются на отдельном листе.',
    'Select an empty cell first.': 'Сначала выберите пустую ячейку.',
    'Self-test': 'Самопроверка',
    Sep: 'сен.',
    'Service calls': 'Вызовы служб',
    Setting: 'Настройка',
    Settings: 'Настройки',
    'Several columns can be "{field}": {columns}. Name one in "where": {field}={column}.':
      'Полю "{field}" подходят несколько столбцов: {columns}. Назовите один в "where": {field}={column}.',
    'Several columns of «{sheet}» could be «{field}»: {choices}. Say which one it is.':
      'Полю «{field}» на листе «{sheet}» подходят несколько столбцов: {choices}. Укажите нужный.',
    'several currencies: choose one above': 'несколько валют: выберите одну выше',
    'Several tabs look like deals: {choices}. Say which one to use.':
      'На сделки похожи несколько листов: {choices}. Укажите, какой использовать.',
    'Show first on «{tab}»: row {row}': 'Показать на «{tab}»: строка {row}',
    'Show first: row {row}': 'Показать первую: строка {row}',
    'Show the deals': 'Показать сделки',
    'Show «{tab}»': 'Показать «{tab}»',
    Since: 'С месяца',
    'Somebody else is building the dashboard right now. Wait a minute and try again.':
      'Дашборд сейчас строит кто-то другой. Подождите минуту и повторите.',
    Source: 'Источник',
    'Split by': 'Разбить по',
    'splits and filters': 'разбивки и фильтры',
    Stage: 'Стадия',
    'Stage history': 'История стадий',
    'stage not known as won, lost or open: left out of every number; say on KPI Settings what it means':
      'стадия не отнесена к выигранным, проигранным или открытым: исключены отовсюду; укажите смысл на листе KPI Настройки',
    'Stage or Status': 'Стадия или Статус',
    'Stage or status': 'Стадия или статус',
    'stage that it entered': 'стадия, в которую она перешла',
    'stage without the day on which it was entered: left out': 'стадия без даты перехода: исключена',
    'Stage words': 'Слова стадий',
    'Stage words are matched whole, never by a part of a word: «Закрыто» can be won in one funnel and lost in the next. A word that is not known is asked about; until then its rows are left out of every number and counted on the dashboard.':
      'Слова стадий сравниваются целиком, а не по части слова: «Закрыто» в одной воронке — успех, в другой — отказ. О незнакомом слове спрашивается; до ответа его строки исключены отовсюду и посчитаны на дашборде.',
    'Stages of leads': 'Стадии лидов',
    'stages of the same deals': 'стадии тех же сделок',
    'stages of the same deals; without them every deal counts as open':
      'стадии тех же сделок; без них все сделки считаются открытыми',
    'stages of the same deals, where the ranges hold lost and open ones too; only what was won counts':
      'этапы тех же сделок, если в диапазонах есть и проигранные, и открытые: учитывается только выигранное',
    'stages of the same deals; without them every deal counts as won':
      'стадии тех же сделок; без них все сделки считаются выигранными',
    'Stages that were left': 'Пройденные стадии',
    Stalled: 'Зависла',
    'Stalled open deals': 'Зависшие сделки',
    'stalled: open for longer than twice the mean sales cycle,':
      'зависшие: открыты дольше двух средних циклов сделки,',
    Started: 'Дата приёма',
    'Starter|Team|Business|Onboarding|Enterprise @sample': 'Старт|Команда|Бизнес|Внедрение|Холдинг',
    Status: 'Статус',
    'Status of a value': 'Статус значения',
    'Status of the lead': 'Статус лида',
    'Status: {why}. Change the numbers on KPI Settings.':
      'Статус: {why}. Числа меняются на листе KPI Настройки.',
    Step: 'Шаг',
    Tab: 'Лист',
    'Tab with {table}': 'Лист: {table}',
    Table: 'Таблица',
    'Table by': 'Разрез',
    'Tables found': 'Найденные таблицы',
    'Take a snapshot': 'Сделать снимок',
    'Take care not to overwrite formulas on the dashboard; a rebuild restores them.':
      'Не затрите формулы дашборда; перестроение их вернёт.',
    'Take the column *Status* along: a lost deal keeps its stage.':
      'Обязательно возьмите столбец *Status*: проигранная сделка остаётся на своей стадии.',
    'Team mean': 'Среднее команды',
    'telling won from lost and open': 'отличать выигранные от проигранных и открытых',
    'That did not work, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.':
      'Не получилось, ваши данные не изменены. {detail} Повторите; если не поможет, сначала обновите страницу.',
    'The amount that half of the won deals reach, by closed date. A few large deals do not move it.':
      'Сумма, которой достигает половина выигранных сделок, по дате закрытия. Несколько крупных сделок её не меняют.',
    'The amounts stand in several currencies and cannot be added up. Give a table of exchange rates as one more argument, or one currency.':
      'Суммы в разных валютах складывать нельзя. Добавьте таблицу курсов ещё одним аргументом или оставьте одну валюту.',
    'The built script, the same file that goes to Google, on a stand-in of Apps Script. Nothing leaves this machine.':
      'Собранный скрипт — тот же файл, что отправляется в Google, — на замене Apps Script. Ничто не покидает этот компьютер.',
    'The changed source does not build': 'Изменённые исходники не собираются',
    'The dashboard could not be built, and nothing of yours was changed. {detail} Choose Build dashboard again; if it fails again, reload the spreadsheet first.':
      'Дашборд построить не удалось, ваши данные не изменены. {detail} Повторите «Построить дашборд»; если не поможет, сначала обновите страницу.',
    'The dashboard is ready, but clearing up after the build did not work. {detail} Choose Build dashboard once more.':
      'Дашборд готов, но убрать следы построения не удалось. {detail} Выберите «Построить дашборд» ещё раз.',
    'The dashboard is ready.': 'Дашборд готов.',
    'The dashboard is removed. Your tabs are as they were.': 'Дашборд удалён. Ваши листы не изменились.',
    'The dashboard was built by another version of Sales KPI. Choose Build dashboard, then try again.':
      'Дашборд построен другой версией Sales KPI. Выберите «Построить дашборд» и повторите.',
    'The dashboard was not built, and nothing was changed: a new one needs {needed} million cells, and as long as the old one stands, the spreadsheet has {held} million of the {most} million that Google allows. Choose Remove dashboard, which keeps your settings, and then Build dashboard.':
      'Дашборд не построен, ничего не изменено: новому нужно {needed} млн ячеек, а пока стоит прежний, в таблице занято {held} млн из {most} млн, которые допускает Google. Выберите «Удалить дашборд» (настройки останутся), а затем «Построить дашборд».',
    'The dashboard was not built, and nothing was changed: it needs {needed} million cells beside the {held} million that the spreadsheet has, and Google allows {most} million. Delete empty rows and columns of your tabs and tabs that you need no more, or move deals of earlier years to another spreadsheet; then choose Build dashboard again.':
      'Дашборд не построен, ничего не изменено: ему нужно {needed} млн ячеек помимо {held} млн, которые есть в таблице, а Google допускает {most} млн. Удалите пустые строки и столбцы на своих листах и ненужные листы или перенесите сделки прошлых лет в другую таблицу; затем снова выберите «Построить дашборд».',
    'The dashboard was not built; the message says why. What you chose is saved.':
      'Дашборд не построен, причина — в сообщении. Ваш выбор сохранён.',
    'The dates of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.':
      'Даты в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.',
    'The dates reach from {from} to {to}, which gives more than {most} rows. Check the dates, or give a period.':
      'Даты охватывают период с {from} по {to}, это больше {most} строк. Проверьте даты или укажите период.',
    'The dates reach from {from} to {to}: check them, {most} months at most can be shown.':
      'Даты охватывают период с {from} по {to}: проверьте их, показать можно не больше {most} мес.',
    'The day that custom dates begin or end with':
      'День, с которого начинаются или которым кончаются свои даты',
    'The deals are listed on the tab {tab}.': 'Список сделок — на листе {tab}.',
    'The deals have no “{name}”: choose from the list': 'У сделок нет поля «{name}»: выберите из списка',
    'The default export holds only open deals: switch the filter to all, or the win rate cannot be told (the data check says so). «не закрыта» in the date column is read as no date.':
      'По умолчанию выгружаются только открытые сделки: выберите в фильтре все, иначе долю выигранных посчитать нельзя (об этом скажет проверка данных). «не закрыта» в столбце даты читается как отсутствие даты.',
    'the highest of': 'наибольшие из',
    'The last day of the period less the mean sales cycle: deals created later close after the period. A day that is past says that new deals come too late for this period.':
      'Последний день периода минус средний цикл: сделки, созданные позже, закроются после периода. Прошедший день значит, что новые сделки для этого периода уже опоздали.',
    'The locale "{locale}" is not known here. Use one of: {known}.':
      'Локаль «{locale}» здесь неизвестна. Возможны: {known}.',
    'The mapping could not be saved; the one saved before still stands. {detail} Try again.':
      'Сохранить столбцы не удалось, действуют сохранённые раньше. {detail} Повторите.',
    'The named range «{name}» is yours and is needed for the dashboard: rename it in Data ▸ Named ranges.':
      'Именованный диапазон «{name}» занят вами, а он нужен дашборду: переименуйте его в меню Данные ▸ Именованные диапазоны.',
    'The number of days within which half of the deals won in the period were closed.':
      'Число дней, за которое закрыта половина сделок, выигранных в периоде.',
    'The numbers of «{field}» on «{sheet}» can be read in two ways ({examples}): {choices}. Say which one is right.':
      'Числа в «{field}» на листе «{sheet}» читаются двояко ({examples}): {choices}. Укажите верное чтение.',
    'The other side of churn: 97 % a month keeps a customer for almost three years':
      'Обратная сторона оттока: при 97 % в месяц клиент остаётся почти три года',
    'The period': 'Период',
    'the period has no days yet': 'в периоде ещё нет дней',
    'The period is not one: choose it from the list': 'Такого периода нет: выберите его из списка',
    'The plan (by month, and by rep), the team and exchange rates stand on tabs of their own:':
      'План (по месяцам и менеджерам), команда и курсы валют — на отдельных листах:',
    'the plan is reached already': 'план уже выполнен',
    'the sales of the campaign that were to be expected anyway': 'продажи кампании, которые были бы и так',
    'The same separator in conditional formats': 'Тот же разделитель в условном форматировании',
    'The sample could not be inserted, and nothing of yours was changed. {detail} Try again; if it fails again, reload the spreadsheet first.':
      'Вставить пример не удалось, ваши данные не изменены. {detail} Повторите; если не поможет, сначала обновите страницу.',
    'The sample is on the tabs {names}. Choose Sales KPI ▸ Build dashboard.':
      'Пример вставлен на листы {names}. Выберите Sales KPI ▸ Построить дашборд.',
    'The selected cell is on a sheet that Sales KPI builds anew. Select an empty cell on a tab of yours.':
      'Выбранная ячейка — на листе, который Sales KPI строит заново. Выберите пустую ячейку на своём листе.',
    'The self-test could not be run, and nothing of yours was changed. {detail} Reload the spreadsheet and try again.':
      'Самопроверка не удалась, ваши данные не изменены. {detail} Обновите страницу и повторите.',
    'The sheet of the settings is not there. Build the dashboard first.':
      'Листа с настройками нет. Сначала постройте дашборд.',
    'The source has changed: the script was built and loaded anew':
      'Исходники изменились: скрипт собран и загружен заново',
    'The spreadsheet could not be read. {detail} Try again; if it fails again, close the sidebar and reload the spreadsheet.':
      'Таблицу прочитать не удалось. {detail} Повторите; если не поможет, закройте панель и обновите страницу.',
    'The spreadsheet did not answer ({detail}). Nothing you chose is lost: choose Read again.':
      'Таблица не ответила ({detail}). Ваш выбор не потерян: нажмите «Прочитать снова».',
    'The tab «{place}» is there: fill it in, then build.':
      'Лист «{place}» добавлен: заполните его и постройте дашборд.',
    'The table of deals has headers but no rows. Paste or import deals under them.':
      'В таблице сделок есть заголовки, но нет строк. Вставьте под ними сделки.',
    'the table with its header row, such as Deals!A1:L': 'таблица со строкой заголовков, например Deals!A1:L',
    'the type of some won deals is not known; say what the words of the column mean':
      'тип некоторых выигранных сделок неизвестен; укажите, что значат слова в столбце',
    'the value, or a range of values': 'значение или диапазон значений',
    'There is a tab «{tab}» already. Rename it, or choose it for the table under Other tables.':
      'Лист «{tab}» уже есть. Переименуйте его или выберите для таблицы в «Других таблицах».',
    'There is no dashboard yet. Choose Sales KPI ▸ Build dashboard first.':
      'Дашборда пока нет. Сначала выберите Sales KPI ▸ Построить дашборд.',
    'There is no KPI {cell}. The nearest names are {names}; =KPI_LIST() shows all.':
      'Нет показателя {cell}. Ближайшие названия: {names}; все показывает =KPI_LIST().',
    'There is no tab «{tab}» with a row {row} any more. Choose Read again.':
      'Листа «{tab}» со строкой {row} больше нет. Нажмите «Прочитать снова».',
    'They stand on the sheet KPI Settings; editing them there is as good.':
      'Они хранятся на листе «KPI Настройки», менять их можно и там.',
    'This column is not as it was. Choose Read again.': 'Этот столбец изменился. Нажмите «Прочитать снова».',
    'This month': 'Этот месяц',
    'This quarter': 'Этот квартал',
    'This year': 'Этот год',
    Thresholds: 'Пороги',
    'Thresholds ({count})': 'Пороги ({count})',
    times: 'раз',
    'Times left': 'Пройдена раз',
    'Timing (1–5 or yes/no)': 'Сроки (1–5 или да/нет)',
    'timing: 1–5, or yes/no': 'сроки: 1–5 или да/нет',
    To: 'По',
    to: 'по',
    'to be filled in': 'нужно заполнить',
    'to be settled': 'нужно решение',
    'to date': 'на сегодня',
    'To watch': 'Внимание',
    Today: 'Сегодня',
    'Touches: ': 'Влияет на: ',
    'TRUE or FALSE for each point': 'ИСТИНА или ЛОЖЬ для каждой точки',
    'TRUE where a point lies more than 3 scaled median absolute deviations from the median of the twelve before it. The first twelve are FALSE; blanks are skipped.':
      'ИСТИНА, где точка дальше 3 масштабированных медианных абсолютных отклонений от медианы двенадцати предыдущих. Первые двенадцать — ЛОЖЬ; пустые пропускаются.',
    'Try it on sample data? With Yes the tabs of the sample are inserted and the dashboard is built from them; with No nothing is changed.':
      'Попробовать на примере? Если ответить «Да», листы с примером будут вставлены и по ним построится дашборд; если «Нет» — ничего не изменится.',
    'Twenty writes take less than four seconds': 'Двадцать записей — быстрее четырёх секунд',
    'Two years of deals, leads, customers, costs and plans. Then choose Sales KPI ▸ Build dashboard.':
      'Два года сделок, лидов, клиентов, расходов и планов. Затем выберите Sales KPI ▸ Построить дашборд.',
    Type: 'Тип',
    'Type a number of your own to play with. To bring the present one back, clear the cell and choose Build dashboard.':
      'Введите своё число, чтобы примериться. Чтобы вернуть текущее, очистите ячейку и нажмите «Построить дашборд».',
    'Type the words of the selectors by hand: they are on KPI Model.':
      'Вводите слова фильтров вручную: они на листе KPI Модель.',
    Unit: 'Единица',
    'Until decided, their rows are missing in: ': 'Пока не решено, их строки не входят в: ',
    Unusual: 'Необычно',
    'Unusual months': 'Необычные месяцы',
    'Unusual months, the latest first': 'Необычные месяцы, сначала последние',
    'Unusual values': 'Необычные значения',
    upsell: 'допродажа',
    'Upsell rate': 'Доля допродаж',
    'Upsell rate @short': 'Апсейл',
    'Upsell share of revenue': 'Доля допродаж в выручке',
    Usual: 'Обычно',
    Value: 'Значение',
    vs: 'против',
    'vs plan': 'против плана',
    Watch: 'Внимание',
    'Website|Referral|Partner|Advertising|Trade show|Cold call @sample':
      'Веб-сайт|По рекомендации|Партнёр|Реклама|Выставка|Холодный звонок',
    Week: 'Неделя',
    'Weighted mean of budget, authority, need and timing on a scale of 1 to 5; yes is 5, no is 1, blank criteria are left out, marks beyond the scale are brought to it.':
      'Взвешенное среднее бюджета, полномочий, потребности и сроков по шкале от 1 до 5; да — 5, нет — 1, пустые критерии пропускаются, оценки вне шкалы приводятся к её краю.',
    'Weighted pipeline': 'Взвешенная воронка',
    'Weighted pipeline @short': 'Взвеш. воронка',
    'what a customer brings over its lifetime': 'сколько клиент приносит за всё время',
    'what customers of the start pay more': 'на сколько больше платят клиенты на начало',
    'what customers who stayed pay less': 'на сколько меньше платят оставшиеся',
    'What to do': 'Что делать',
    'Where a number cannot be given the result is empty, never 0. What cannot be read is an error that names the argument, the cell and what to do: a word among numbers, a date or a number with two readings, a stage that is not known as won, lost or open, columns of different lengths, too many arguments.':
      'Если числа дать нельзя, результат пуст, а не 0. То, что нельзя прочитать, — ошибка с указанием аргумента, ячейки и того, что делать: слово среди чисел, дата или число с двумя прочтениями, стадия с неизвестным исходом, столбцы разной длины, лишние аргументы.',
    'Where the period will end, amount': 'Чем закончится период, сумма',
    'Which leads became customers': 'Какие лиды стали клиентами',
    'which rows count: "owner=Anna; source=Web"; also how a column is read: "created=dmy"; and what stages mean: "lost=No decision, Stalled; won=Signed"; today=2026-11-24 and fiscal=April for relative periods':
      'какие строки считать: "owner=Анна; source=Сайт"; как читать столбец: "created=dmy"; что значат этапы: "lost=Нет решения, Пауза; won=Подписан"; today=2026-11-24 и fiscal=апрель — для относительных периодов',
    'Whole tables, scores and statuses': 'Целые таблицы, оценки и статусы',
    Why: 'Причина',
    'Why @threshold': 'Почему',
    'Win rate': 'Доля выигранных сделок',
    'Win rate @column': 'Доля выигранных',
    'Win rate @short': 'Доля выигр. сделок',
    'win rate as a fraction, 0.3 for 30 %': 'доля единицы, 0,3 для 30 %',
    'Win rate by value': 'Доля выигранных по сумме',
    'Win rate by value @short': 'Выигрыш по сумме',
    'Win rate of new deals': 'Доля выигранных из созданных',
    'Win rate per month, %': 'Доля выигранных по месяцам, %',
    'Win rate per rep in the period, %': 'Доля выигранных по менеджерам, %',
    'Win rate, cohort': 'Выигрыш когорты',
    'win rate: 0.25 or 25 %': 'доля выигранных: 0,25 или 25 %',
    'Wins needed': 'Нужно побед',
    'With every column the dashboard would pass the {most} million cells that Google allows as long as the earlier one stands. It fits without: {fields}. To keep them, answer No, choose Remove dashboard, which keeps your settings, and then Build dashboard. Build it without them?':
      'Пока стоит прежний дашборд, новый со всеми столбцами не поместится в {most} млн ячеек, которые допускает Google. Он поместится без полей: {fields}. Чтобы их сохранить, ответьте «Нет», выберите «Удалить дашборд» (настройки останутся), а затем «Построить дашборд». Построить без них?',
    'With every column the dashboard would pass the {most} million cells that Google allows. It fits without: {fields}. KPIs and splits that need them will say that they lack them; all others are the same. Build it that way?':
      'Со всеми столбцами дашборд не поместится в {most} млн ячеек, которые допускает Google. Он поместится без полей: {fields}. Показатели и разрезы, которым они нужны, скажут, что их нет; остальные будут прежними. Построить так?',
    'With weighted deals': 'Со взвеш. воронкой',
    'Within 12 months growth pays for itself; beyond 24 the money is bound for too long':
      'В пределах 12 месяцев рост окупает себя; дольше 24 деньги связаны слишком надолго',
    Won: 'Выиграно',
    won: 'выиграна',
    'Won (yes/no)': 'Выиграна (да/нет)',
    'Won amount': 'Сумма выигранных',
    'won amount': 'сумма выигранных',
    'Won amount + amount of the open deals × probability; without probabilities × win rate.':
      'Сумма выигранных + сумма открытых сделок × вероятность; без вероятностей × доля выигранных.',
    'Won amount @short': 'Продажи',
    'Won amount by the chosen field': 'Сумма выигранных по выбранному полю',
    'Won amount of cross-sells': 'Сумма кросс-продаж',
    'Won amount of cross-sells ÷ won amount, by closed date.':
      'Сумма кросс-продаж ÷ сумма выигранных, по дате закрытия.',
    'Won amount of deals with a campaign': 'Сумма выигранных сделок с кампанией',
    'Won amount of deals with a cost': 'Сумма выигранных с себестоимостью',
    'Won amount of upsells': 'Сумма допродаж',
    'Won amount of upsells ÷ won amount, by closed date.':
      'Сумма допродаж ÷ сумма выигранных, по дате закрытия.',
    'Won amount per day elapsed × all days of the period: what the period ends with at the present pace.':
      'Сумма выигранных за прошедший день × все дни периода: чем закончится период при нынешнем темпе.',
    'Won amount per month': 'Сумма выигранных по месяцам',
    'Won amount per month, and the plan': 'Сумма выигранных по месяцам и план',
    'Won amount per rep in the period': 'Сумма выигранных по менеджерам',
    'won amount per won deal': 'сумма на одну выигранную сделку',
    'Won amount ÷ (won + lost amount), by closed date. Closed deals without an amount are left out.':
      'Сумма выигранных ÷ (сумма выигранных + проигранных), по дате закрытия. Закрытые сделки без суммы исключены.',
    'Won amount ÷ customers with a won deal in the period, by closed date; without deals, the monthly revenue of the customers at the start ÷ their number.':
      'Сумма выигранных ÷ число клиентов с выигранной сделкой в периоде, по дате закрытия; без сделок — месячная выручка клиентов на начало ÷ их число.',
    'Won amount ÷ plan, by closed date. The plan of a period that is not over counts up to today, day by day.':
      'Сумма выигранных ÷ план, по дате закрытия. План незавершённого периода берётся по сегодняшний день.',
    'Won amount ÷ reps of the team list, or, where there is none, who closed a deal (won or lost) in the period. Deals without an owner count in the amount, not as a rep.':
      'Сумма выигранных ÷ число менеджеров из списка команды, а если его нет — закрывших сделку (выигранную или проигранную) в периоде. Сделки без ответственного входят в сумму, но не в число менеджеров.',
    'Won amount ÷ won deals that have an amount, by closed date.':
      'Сумма выигранных ÷ число выигранных сделок с указанной суммой, по дате закрытия.',
    'Won amount − plan, by closed date: below 0 the plan is missed. The plan of a period that is not over counts up to today.':
      'Сумма выигранных − план, по дате закрытия: ниже 0 план не выполнен. План незавершённого периода берётся по сегодняшний день.',
    'won before it was created: left out of the sales cycle; check both dates':
      'выиграна раньше создания: исключена из цикла сделки; проверьте обе даты',
    'won deal of an unknown type: neither upsell nor cross-sell; say on KPI Settings what the type means':
      'выигранная сделка неизвестного типа: не допродажа и не кросс-продажа; укажите смысл на листе KPI Настройки',
    'Won deals': 'Выиграно сделок',
    'Won deals whose type is not known': 'Выигранные сделки неизвестного типа',
    'Won deals with a sales cycle': 'Выигранные сделки с известным циклом',
    'Won deals with an amount': 'Выигранные сделки с суммой',
    'Won on': 'Дата выигрыша',
    'won or lost on a day still to come: check the closed date':
      'выиграна или проиграна в будущем: проверьте дату закрытия',
    'won or lost without a closed date: in no period; fill the date in':
      'выиграна или проиграна без даты закрытия: не попадает ни в один период; укажите дату',
    'Won so far': 'Выиграно',
    'Won with an amount': 'Выиграно с суммой',
    'won without a cost: left out of profit and margin':
      'выиграна без себестоимости: исключена из прибыли и маржи',
    'won without a customer: in no number of customers': 'выиграна без клиента: не входит в число клиентов',
    'won without an amount: counted, but in no sum and no average':
      'выиграна без суммы: посчитана, но не входит в суммы и средние',
    'Won ÷ (won + lost), by closed date. Open deals are no part of the base.':
      'Выигранные ÷ (выигранные + проигранные), по дате закрытия. Открытые сделки в базу не входят.',
    Word: 'Слово',
    'Words of «{field}» ({count})': 'Слова поля «{field}» ({count})',
    'words whose meaning is not known': 'слова с неизвестным смыслом',
    'Working the value out…': 'Считаю значение…',
    Writes: 'Запись',
    'Writing…': 'Записываю…',
    'Written into {place}.': 'Записано в {place}.',
    Year: 'Год',
    'Year to date': 'С начала года',
    yes: 'да',
    '{action} did not finish': 'Действие «{action}» не завершено',
    '{action}: {total} service calls ({reads} reads, {writes} writes), {seconds} s':
      '{action}: вызовов служб {total} (чтение {reads}, запись {writes}), {seconds} с',
    '{cells} is not empty, and nothing was written. Select an empty cell.':
      'В {cells} уже есть данные, ничего не записано. Выберите пустую ячейку.',
    '{cell} is among the columns that the formula reads. Select an empty cell right of the table or on another tab.':
      '{cell} — среди столбцов, которые читает формула. Выберите пустую ячейку правее таблицы или на другом листе.',
    '{count} of {all} differ from what was expected:': 'Иначе, чем ожидалось: {count} из {all}.',
    '{count} ×': '{count} ×',
    '{field}: read as': '{field}: читать как',
    '{field}: read from «{now}» now, before from «{header}».':
      '{field}: теперь из столбца «{now}», раньше из «{header}».',
    '{field}: the column «{header}» ({from}) is gone; choose another below.':
      '{field}: столбца «{header}» ({from}) больше нет; выберите другой ниже.',
    '{field}: «{header}» has moved from column {from} to {to}.':
      '{field}: «{header}» переместился из столбца {from} в {to}.',
    '{file} was made': 'Создан файл {file}',
    '{file}: no such file. Check the name and the folder.': '{file}: файл не найден. Проверьте имя и папку.',
    '{file}: the file cannot be read ({reason}). Give a CSV file that you may open.':
      '{file}: файл не читается ({reason}). Укажите файл CSV, который вам разрешено открывать.',
    '{file}: the file is empty. Export it once more, with the header row.':
      '{file}: файл пуст. Выгрузите его ещё раз, со строкой заголовков.',
    '{file}: the file is larger than {most} MB. Import fewer columns or rows.':
      '{file}: файл больше {most} МБ. Импортируйте меньше столбцов или строк.',
    '{file}: the quotation marks around row {row} do not match, so that rows would run together. Close the quoted cell, and write a mark within it twice ("").':
      '{file}: около строки {row} не сходятся кавычки, и строки слились бы. Закройте ячейку в кавычках, а кавычки внутри неё удвойте ("").',
    '{file}: this is not a text file but {kind}. Open it in a spreadsheet and save it as CSV (UTF-8).':
      '{file}: это не текстовый файл, а {kind}. Откройте его в таблицах и сохраните как CSV (UTF-8).',
    '{file}: {cells} cells; a spreadsheet of Google Sheets holds at most {most}. Import fewer columns or rows.':
      '{file}: {cells} ячеек, а таблица Google Sheets вмещает не больше {most}. Импортируйте меньше столбцов или строк.',
    '{file}: {columns} columns in a row; a sheet of Google Sheets holds at most {most}. Check the separator and the line ends, or import fewer columns.':
      '{file}: {columns} столбцов в строке, а лист Google Sheets вмещает не больше {most}. Проверьте разделитель и концы строк или импортируйте меньше столбцов.',
    '{fn} takes {most} arguments at most: {names}. Remove the others.':
      'У {fn} не больше {most} аргументов: {names}. Уберите лишние.',
    '{header} (as date)': '{header} (датой)',
    '{header} (as number)': '{header} (числом)',
    '{percent} % sure': 'уверенность {percent} %',
    '{rows} rows under it': 'Строк под ней: {rows}',
    '{tables} are the same kind of table. Give one of them.':
      '{tables} — таблицы одного вида. Укажите одну из них.',
    '{table}, «{field}»: how much is {example}?': '{table}, «{field}»: сколько это — {example}?',
    '{table}, «{field}»: what do these words mean?': '{table}, «{field}»: что значат эти слова?',
    '{table}, «{field}»: which day is {example}?': '{table}, «{field}»: какой это день — {example}?',
    '{table}: read from the tab «{now}» now, before from «{tab}».':
      '{table}: теперь берутся с листа «{now}», раньше с «{tab}».',
    '{table}: the tab «{tab}» is gone or no longer looks like it.':
      '{table}: листа «{tab}» больше нет, или он больше не похож на такую таблицу.',
    '{table}: which column is «{field}»?': '{table}: какой столбец — «{field}»?',
    '{table}: which tab holds them?': '{table}: на каком они листе?',
    '{what}: {how}': '{what}: {how}',
    '«{header}» holds dates as text: the dashboard reads them, formulas of your own cannot.':
      '«{header}» — даты текстом: дашборд их читает, а ваши собственные формулы — нет.',
    '«{header}» holds numbers as text: the dashboard reads them, formulas of your own cannot.':
      '«{header}» — числа текстом: дашборд их читает, а ваши собственные формулы — нет.',
    '«{settings}» is kept, since it holds what you have typed; the next question is about it.':
      '«{settings}» сохранится: там то, что ввели вы. О нём — следующий вопрос.',
    '«{title}» holds the dashboard’s values as they stand. It is yours: nothing changes or removes it.':
      'На листе «{title}» — значения дашборда на этот момент. Он ваш: ничто его не изменит и не удалит.',
    '«{title}»: {text} begins like a formula.': '«{title}»: {text} начинается как формула.',
    '«{title}»: {text} is no date.': '«{title}»: {text} — не дата.',
    '«{title}»: {text} is no number.': '«{title}»: {text} — не число.',
    '«{title}»: {text} is none of the choices.': '«{title}»: нельзя выбрать {text}.',
    '— no column —': '— нет столбца —',
    '— not decided —': '— не решено —',
    '— one number —': '— одно число —',
    '“;” parts arguments in formulas': '«;» разделяет аргументы в формулах',
    '“Loading…” is normal while the script waits; #NAME? means: reload the page.':
      '«Загрузка…» во время работы скрипта — норма; #NAME? значит: обновите страницу.',
  },
});
