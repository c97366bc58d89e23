/** Canonical columns of BANT marks. */
import type {CanonicalCell, CanonicalColumn} from '../canonical';
import {quote} from '../formula-text';
import type {TableMapping} from '../mapping';
import {bandName, CRITERIA, HIGHEST_MARK, LOWEST_MARK, SCORE_BANDS} from '../marks';
import type {ColumnReader} from './mapped';

function clamp(mark: number): number {
  return Math.min(HIGHEST_MARK, Math.max(LOWEST_MARK, mark));
}

/** Mark of one criterion; blank where nothing is given. */
function markColumn(criterion: string): CanonicalColumn {
  return {
    id: criterion,
    from: 'columns',
    formula: ({column}) => {
      const [mark, flag] = [column(`${criterion}_mark`), column(`${criterion}_flag`)];
      const clamped = `IF(${mark}<${LOWEST_MARK};${LOWEST_MARK};IF(${mark}>${HIGHEST_MARK};${HIGHEST_MARK};${mark}))`;
      const byFlag = `IF(${flag}="true";${HIGHEST_MARK};IF(${flag}="false";${LOWEST_MARK};""))`;
      return `IF(ISNUMBER(${mark});${clamped};${byFlag})`;
    },
    compute: (row) => {
      const mark = row(`${criterion}_mark`);
      if (typeof mark === 'number') return clamp(mark);
      const flag = row(`${criterion}_flag`);
      if (flag === 'true') return HIGHEST_MARK;
      return flag === 'false' ? LOWEST_MARK : '';
    },
  };
}

const numbersOf = (row: (id: string) => CanonicalCell, ids: readonly string[]): number[] =>
  ids.map(row).filter((cell): cell is number => typeof cell === 'number');

function givenColumn(criteria: readonly string[]): CanonicalColumn {
  return {
    id: 'score_given',
    from: 'columns',
    formula: ({column}) => criteria.map((id) => `ISNUMBER(${column(id)})`).join('+'),
    compute: (row) => numbersOf(row, criteria).length,
  };
}

function meanColumn(criteria: readonly string[]): CanonicalColumn {
  return {
    id: 'score',
    from: 'columns',
    formula: ({column}) => {
      const sum = criteria.map((id) => `IF(ISNUMBER(${column(id)});${column(id)};0)`).join('+');
      return `IF((${column('deal')}=1)*(${column('score_given')}>0);(${sum})/${column('score_given')};"")`;
    },
    compute: (row) => {
      const marks = numbersOf(row, criteria);
      if (row('deal') !== 1 || marks.length === 0) return '';
      return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
    },
  };
}

const bandColumn: CanonicalColumn = {
  id: 'score_band',
  from: 'columns',
  formula: ({column}) => {
    const score = column('score');
    const banded = SCORE_BANDS.slice(0, -1).reduceRight(
      (rest, band) => `IF(${score}<${2 * band + 1}/2;${quote(bandName(band))};${rest})`,
      quote(bandName(HIGHEST_MARK)),
    );
    return `IF(ISNUMBER(${score});${banded};"")`;
  },
  compute: (row) => {
    const score = row('score');
    return typeof score === 'number' ? bandName(Math.floor(score + 0.5)) : '';
  },
};

/** Marks of the criteria that are mapped, the score, its band and how many criteria are given; none, no columns. */
export function scoreColumns(mapping: TableMapping, mapped: ColumnReader): CanonicalColumn[] {
  const criteria = CRITERIA.filter((field) => mapping.columns[field]);
  if (criteria.length === 0) return [];
  return [
    ...criteria.flatMap((field) => [
      mapped(`${field}_mark`, field),
      mapped(`${field}_flag`, field, {kind: 'flag'}),
      markColumn(field),
    ]),
    givenColumn(criteria),
    meanColumn(criteria),
    bandColumn,
  ];
}
