/** Canonical columns of BANT marks. */
import type {TableMapping} from '../mapping';
import {all, type Column, cell, cells, column, howMany, type Operand, type Term, when} from './expression';
import {bandName, CRITERIA, HIGHEST_MARK, LOWEST_MARK, SCORE_BANDS} from './marks';

/** Mark of one criterion; blank where nothing is given. */
function markColumn(criterion: string): Column {
  const [mark, flag] = [cell(`${criterion}_mark`), cell(`${criterion}_flag`)];
  const byMark = when(
    mark.isLess(LOWEST_MARK),
    LOWEST_MARK,
    when(mark.isMore(HIGHEST_MARK), HIGHEST_MARK, mark),
  );
  const byFlag = when(flag.is('true'), HIGHEST_MARK, when(flag.is('false'), LOWEST_MARK));
  return column(criterion, when(mark.isNumber, byMark, byFlag));
}

function bandOf(score: Term): Operand {
  return SCORE_BANDS.slice(0, -1).reduceRight<Operand>(
    (rest, band) => when(score.isLess(band + 1 / 2), bandName(band), rest),
    bandName(HIGHEST_MARK),
  );
}

/** Marks of the criteria that are mapped, the score, its band and how many criteria are given; none, no columns. */
export function scoreColumns(mapping: TableMapping): Column[] {
  const criteria = CRITERIA.filter((field) => mapping.columns[field]);
  const marks = criteria.map((id) => cell(id));
  const [first, ...rest] = marks.map((mark) => when(mark.isNumber, mark, 0));
  if (!first) return [];
  const sum = rest.reduce((total, mark) => total.plus(mark), first);
  const [given, score] = [cell('score_given'), cell('score')];
  return [
    ...criteria.flatMap((field) => [
      cells(`${field}_mark`, field),
      cells(`${field}_flag`, field, {kind: 'flag'}),
      markColumn(field),
    ]),
    column('score_given', howMany(...marks.map(({isNumber}) => isNumber))),
    column('score', when(all(cell('deal').is(1), given.isMore(0)), sum.over(given))),
    column('score_band', when(score.isNumber, bandOf(score))),
  ];
}
