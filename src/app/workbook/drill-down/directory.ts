/**
 * Where the canonical columns stand, and what the model was planned for: the model lists both, so that rows can be
 * traced without planning anew.
 */

import {rangeName} from '../../../core/columns/range-name';
import {columnLetters} from '../../../core/formulas/formula-text';
import {columnNumber} from '../../../core/formulas/references';
import {SHEET_ROLES, type SheetDraft, type SheetRole} from '../plan';
import type {Places} from '../print';
import {FINGERPRINTS} from '../rebuild/fingerprint';
import type {SheetBuilder} from '../sheet-builder';
import type {ToldTables} from './lines';

const COLUMN = FINGERPRINTS.column + 2;
const HEAD = 'columns';

/** The part of the model that lists the columns. */
export const DIRECTORY = {column: COLUMN, columns: 3} as const;

const MAPPED = 'mapped';
const SNAPSHOT = 'snapshot';

/**
 * Lists on the model the columns of the hidden sheets, the mapped fields, and the tables that show one moment.
 * Where a column stands is known later, see `withLetters`.
 */
export function putDirectory(
  model: SheetBuilder,
  sheets: readonly SheetBuilder[],
  {mapped, snapshots}: ToldTables,
): void {
  const columns = sheets
    .map((sheet) => sheet.plan())
    .flatMap(({role, canonical = []}) =>
      canonical.map(({table, column}) => [rangeName(table, column), role]),
    );
  const told = [
    ...[...mapped].map((field) => [field, MAPPED]),
    ...[...snapshots].map((table) => [table, SNAPSHOT]),
  ];
  model.put(1, COLUMN, {text: HEAD, bold: true});
  [...columns, ...told].forEach((texts, index) => {
    texts.forEach((text, at) => {
      model.put(index + 2, COLUMN + at, {text});
    });
  });
}

/** The model with the letters of the columns that it lists, or with nothing in the place of one that is not there. */
export function withLetters(plan: SheetDraft, plans: readonly SheetDraft[]): SheetDraft {
  if (plan.role !== 'model') return plan;
  const letters = new Map(
    plans.flatMap(({canonical = []}) =>
      canonical.map(({table, column, at}) => [rangeName(table, column), columnLetters(at)] as const),
    ),
  );
  const cells = plan.cells.map((line, row) => {
    const [name, kind] = [line[COLUMN - 1]?.text, line[COLUMN]?.text];
    if (row === 0 || name === undefined || kind === MAPPED || kind === SNAPSHOT) return line;
    const found = letters.get(name);
    const filled = line.slice(0, COLUMN + 1);
    return found === undefined
      ? line.slice(0, COLUMN - 1)
      : [...filled, {text: found}, ...line.slice(COLUMN + 2)];
  });
  return {...plan, cells, columns: Math.max(plan.columns, COLUMN + 2)};
}

interface Column {
  readonly role: SheetRole;
  readonly letters: string;
}

/** Columns, where they stand. */
export class Directory {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly told: ToldTables;

  private constructor(
    lines: readonly (readonly unknown[])[],
    readonly titleOf: (role: SheetRole) => string | undefined,
  ) {
    const listed = (as: string): Set<string> =>
      new Set(lines.flatMap(([name, kind]) => (kind === as ? [`${name}`] : [])));
    this.told = {mapped: listed(MAPPED), snapshots: listed(SNAPSHOT)};
    this.#columns = new Map(
      lines.flatMap(([name, of, letters]) => {
        const role = SHEET_ROLES.find((each) => each === of);
        return role ? [[`${name}`, {role, letters: `${letters}`}] as const] : [];
      }),
    );
  }

  /**
   * @param block the part DIRECTORY of the model; undefined where it lists no columns
   * @param titleOf titles that our sheets have now
   */
  static of(
    block: readonly (readonly unknown[])[],
    titleOf: (role: SheetRole) => string | undefined,
  ): Directory | undefined {
    return block[0]?.[0] === HEAD ? new Directory(block.slice(1), titleOf) : undefined;
  }

  place(name: string): Column | undefined {
    return this.#columns.get(name);
  }

  /** What formulas over the canonical columns refer to. */
  get places(): Places {
    return {
      title: (role) => {
        const known = SHEET_ROLES.find((each) => each === role);
        const title = known && this.titleOf(known);
        if (title === undefined) throw new Error(`There is no sheet "${role}".`);
        return title;
      },
      column: (table, column) => {
        const found = this.place(rangeName(table, column));
        if (!found) throw new Error(`The table "${table}" has no column "${column}".`);
        return {role: found.role, at: columnNumber(found.letters)};
      },
    };
  }
}
