/** A build with fewer fields, where a spreadsheet has no room for one with all of them. */
import {tableSpec} from '../../core/tables';
import {fill, translate} from '../../core/text';
import {fieldNames} from '../mapping/field-names';
import {TEXTS} from '../texts';
import {MOST_CELLS, type Room, refusalForRoom, whenThereIsRoom} from './capacity';
import {type PlannedWorkbook, planWorkbook, type WorkbookInput} from './workbook-plan';

/** Mapped fields of the deals without which the KPIs that need none of them are as before; the least dear first. */
function spared({mappings}: PlannedWorkbook): string[] {
  const columns = mappings.deals?.columns ?? {};
  const {fields} = tableSpec('deals');
  return fields.flatMap(({id, essential}) => (columns[id] && !essential ? [id] : [])).reverse();
}

export type LeanerPlan =
  | {readonly plan: PlannedWorkbook; readonly question: string}
  | {readonly refusal: string};

/**
 * The plan with as few fields left out as its room asks for, and the question whether to build it; or why there is no
 * room even without all that can be left out.
 * @param plan the one with all fields, which has no room
 */
export function leanerPlan(input: WorkbookInput, plan: PlannedWorkbook, room: Room): LeanerPlan {
  const fields = spared(plan);
  const without = (count: number): PlannedWorkbook => {
    const planned = planWorkbook({...input, leftOut: fields.slice(0, count)});
    return planned.ok ? planned : plan;
  };
  const refusalOf = ({sheets}: PlannedWorkbook): string | undefined =>
    refusalForRoom(room, sheets, input.language);
  let [least, most] = [1, fields.length];
  let found = without(most);
  const refusal = refusalOf(found);
  if (refusal !== undefined) return {refusal};
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    const fewer = without(middle);
    if (refusalOf(fewer) === undefined) [found, most] = [fewer, middle];
    else least = middle + 1;
  }
  const text = whenThereIsRoom(room, plan.sheets) === 'later' ? TEXTS.leanerBeside : TEXTS.leaner;
  const question = fill(translate(text, input.language), {
    most: MOST_CELLS / 1_000_000,
    fields: fieldNames(
      fields.slice(0, most).map((field) => `deals.${field}`),
      input.language,
    ),
  });
  return {plan: found, question};
}
