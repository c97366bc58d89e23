/** A build with fewer fields, where a spreadsheet has no room for one with all of them. */
import {tableSpec} from '../core/tables';
import {fill} from '../core/text';
import {fieldNames} from './field-names';
import {MOST_CELLS, type Room, refusalForRoom} from './room';
import {TEXTS} from './texts';
import {planWorkbook, type WorkbookInput, type WorkbookPlan} from './workbook-plan';

type Planned = WorkbookPlan & {readonly ok: true};

/** Fields that decide which deals count, as what, when and for whom: without one of them numbers would be others. */
const KEPT: ReadonlySet<string> = new Set([
  'status',
  'stage',
  'isWon',
  'isClosed',
  'amount',
  'created',
  'closed',
  'wonOn',
  'lostOn',
  'owner',
  'id',
  'currency',
]);

/** Mapped fields of the deals without which the KPIs that need none of them are as before; the least dear first. */
function spared({mappings}: Planned): string[] {
  const columns = mappings.deals?.columns ?? {};
  const fields = tableSpec('deals').fields.map(({id}) => id);
  return fields.filter((id) => columns[id] !== undefined && !KEPT.has(id)).reverse();
}

/**
 * The plan with as few fields left out as its room asks for, and the question whether to build it.
 * @param plan the one with all fields, which has no room
 * @returns undefined where there is no room even without all that can be left out
 */
export function leanerPlan(
  input: WorkbookInput,
  plan: Planned,
  room: Room,
): {readonly plan: Planned; readonly question: string} | undefined {
  const fields = spared(plan);
  const without = (count: number): Planned | undefined => {
    const planned = planWorkbook({...input, leftOut: fields.slice(0, count)});
    return planned.ok && refusalForRoom(room, planned.sheets, input.language) === undefined
      ? planned
      : undefined;
  };
  let [least, most] = [1, fields.length];
  let found = without(most);
  while (found && least < most) {
    const middle = Math.floor((least + most) / 2);
    const fewer = without(middle);
    if (fewer) [found, most] = [fewer, middle];
    else least = middle + 1;
  }
  if (!found) return undefined;
  const question = fill(TEXTS.leaner[input.language], {
    most: MOST_CELLS / 1_000_000,
    fields: fieldNames(
      fields.slice(0, most).map((field) => `deals.${field}`),
      input.language,
    ),
  });
  return {plan: found, question};
}
