/**
 * Canonical columns that compare rows with each other. Sorting brings the rows of one key together; what each row
 * learns from its neighbours is then sorted back. A lookup in every row would be quadratic.
 */
import type {CanonicalCell, CanonicalColumn} from '../canonical';

export const nothing = (): CanonicalCell => '';

/**
 * Whether a row repeats an earlier row's id (1) or not (0). Sorting brings equal ids together; EXACT and not `=`,
 * since Salesforce ids differ in case alone.
 */
export const duplicateColumns = (mapped: boolean): CanonicalColumn[] => {
  if (!mapped) return [];
  return [
    {
      id: 'id_order',
      from: 'spill',
      formula: ({body}) => `SORT(HSTACK(${body('id')};ROW(${body('id')}));1;TRUE;2;TRUE)`,
      compute: () => '',
      helper: true,
    },
    {id: 'id_order_row', from: 'spilled', formula: () => '', compute: () => '', helper: true},
    {
      id: 'id_order_repeats',
      from: 'spill',
      formula: ({body}) => {
        const ids = body('id_order');
        return `IF(${ids}="";0;IF(EXACT(${ids};OFFSET(${ids};-1;0));1;0))`;
      },
      compute: () => '',
      helper: true,
    },
    {
      id: 'repeats',
      from: 'spill',
      formula: ({body}) =>
        `INDEX(SORT(HSTACK(${body('id_order_row')};${body('id_order_repeats')});1;TRUE);0;2)`,
      compute: nothing,
      computeAll: (column) => repeatsOf(column('id')),
    },
  ];
};

/** 1 for each text that stands in an earlier row, 0 for the others; blanks repeat nothing. */
function repeatsOf(texts: readonly CanonicalCell[]): (0 | 1)[] {
  const known = new Set<CanonicalCell>();
  return texts.map((text) => {
    const before = known.size;
    return text === '' || known.add(text).size > before ? 0 : 1;
  });
}

/** A step of a spill; `spilled` ones stand to its right. */
export function step(id: string, formula: CanonicalColumn['formula'] | undefined): CanonicalColumn {
  return formula
    ? {id, from: 'spill', formula, compute: nothing, helper: true}
    : {id, from: 'spilled', formula: () => '', compute: nothing, helper: true};
}

/**
 * Key, length of the key, day and row of every row, the rows of one key together, the earliest first. To a sort, keys
 * that differ in what is not seen (a joiner, an accent apart from its letter) are one: their lengths tell them apart.
 */
export function ordered(prefix: string, key: string, day: string): CanonicalColumn[] {
  return [
    step(`${prefix}_order`, ({body}) => {
      const rows = `HSTACK(${body(key)};LEN(${body(key)});${body(day)};ROW(${body(key)}))`;
      return `SORT(${rows};1;TRUE;2;TRUE;3;TRUE;4;TRUE)`;
    }),
    step(`${prefix}_order_length`, undefined),
    step(`${prefix}_order_day`, undefined),
    step(`${prefix}_order_row`, undefined),
  ];
}

/** Rows of every key in the order of their days; rows without a key or a day are left out. */
export function rowsByKey(
  keys: readonly CanonicalCell[],
  days: readonly CanonicalCell[],
): ReadonlyMap<CanonicalCell, readonly {readonly row: number; readonly day: number}[]> {
  const found = new Map<CanonicalCell, {row: number; day: number}[]>();
  keys.forEach((key, row) => {
    const day = days[row];
    if (key === '' || typeof day !== 'number') return;
    const rows = found.get(key);
    if (rows) rows.push({row, day});
    else found.set(key, [{row, day}]);
  });
  for (const rows of found.values()) rows.sort((one, other) => one.day - other.day || one.row - other.row);
  return found;
}

/** The day of the next row of the same key, e.g. on which a deal went on to its next stage. */
export function nextColumns(prefix: string, key: string, day: string, next: string): CanonicalColumn[] {
  return [
    ...ordered(prefix, key, day),
    step(`${prefix}_order_next`, ({body}) => {
      const [keys, days] = [body(`${prefix}_order`), body(`${prefix}_order_day`)];
      return `IF(${keys}="";"";IF(EXACT(${keys};OFFSET(${keys};1;0));OFFSET(${days};1;0);""))`;
    }),
    step(`${prefix}_back`, ({body}) => {
      return `SORT(HSTACK(${body(`${prefix}_order_row`)};${body(`${prefix}_order_next`)});1;TRUE)`;
    }),
    {
      id: next,
      from: 'spilled',
      formula: () => '',
      compute: nothing,
      computeAll: (column, rows) => {
        const cells = new Array<CanonicalCell>(rows).fill('');
        for (const group of rowsByKey(column(key), column(day)).values()) {
          group.forEach(({row}, place) => {
            cells[row] = group[place + 1]?.day ?? '';
          });
        }
        return cells;
      },
    },
  ];
}
