import {
  CAMPAIGN_COLUMNS,
  isTeamMean,
  MONTH_COLUMNS,
  MORE_MONTH_COLUMNS,
  NAME_COLUMNS,
} from '../../src/app/workbook/dashboard/content';
import {shortNameOf} from '../../src/app/workbook/dashboard/parts';
import {LANGUAGES} from '../../src/core/text';

/** Letters that a narrow column holds in its head's type; those of English are narrower. Seen in the workbench. */
const MOST = {en: 10, ru: 9} as const;

const IDS = new Set([
  ...MONTH_COLUMNS.map((column) => (typeof column === 'string' ? column : column.kpi)),
  ...[MORE_MONTH_COLUMNS, NAME_COLUMNS.reps, NAME_COLUMNS.split, CAMPAIGN_COLUMNS.flat()].flat(),
]);

test.each(LANGUAGES)('in %s no word of a narrow column’s head is broken', (language) => {
  const words = [...IDS]
    .filter((id) => !isTeamMean(id))
    .flatMap((id) => shortNameOf(id, language).split(/[ -]/));
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word) => word.length > MOST[language])).toEqual([]);
});
