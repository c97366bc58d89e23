/**
 * Where the canonical columns stand, and what the model was planned for: the model lists both, so that rows can be
 * traced without planning anew.
 */
import {sheetRef} from '../../core/formula-text';
import {SHEET_ROLES, type SheetRole} from '../plan';
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
 * Lists the named columns of the hidden sheets on the model: name, role of the sheet, letters; then the mapped fields,
 * and the tables that show one moment.
 */
export function putDirectory(
  model: SheetBuilder,
  sheets: readonly SheetBuilder[],
  {mapped, snapshots}: ToldTables,
): void {
  model.put(1, COLUMN, {text: HEAD, bold: true});
  const columns = sheets
    .map((sheet) => sheet.plan())
    .flatMap(({role, names}) => names.map(({name, range}) => [name, role, range.split(':')[0] ?? '']));
  const told = [
    ...[...mapped].map((field) => [field, MAPPED]),
    ...[...snapshots].map((table) => [table, SNAPSHOT]),
  ];
  [...columns, ...told].forEach((texts, index) => {
    texts.forEach((text, at) => {
      model.put(index + 2, COLUMN + at, {text});
    });
  });
}

interface Column {
  readonly role: SheetRole;
  readonly letters: string;
}

/** Named columns, where they stand. */
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

  /** `'KPI Data'!$H$1:$H`. @throws Error where the model lists no such column */
  reference(name: string): string {
    const found = this.place(name);
    const title = found && this.titleOf(found.role);
    if (!found || title === undefined) throw new Error(`There is no column "${name}".`);
    return `${sheetRef(title)}!$${found.letters}$1:$${found.letters}`;
  }
}
