/** What a sheet of Google's has and a sheet of the engine lacks: notes, metadata, protections, a number as its id. */
import type {Book} from './book';
import type {ChartState, MetadataState, ProtectionState, RuleState, ValidationState} from './specs';

export interface SheetState {
  readonly gid: number;
  notes: Map<string, string>;
  metadata: MetadataState[];
  protections: ProtectionState[];
  charts: ChartState[];
  rules: RuleState[];
  validations: ValidationState[];
}

/** A copy that later changes of the state do not touch. */
function copyOf({
  notes,
  metadata,
  protections,
  charts,
  rules,
  validations,
}: SheetState): Omit<SheetState, 'gid'> {
  return {
    notes: new Map(notes),
    metadata: metadata.map((entry) => ({...entry})),
    protections: protections.map((state) => ({...state})),
    charts: charts.map((state) => ({...state})),
    rules: [...rules],
    validations: [...validations],
  };
}

const GID_STEP = 1_013_904_223;

type Dimension = 'ROW' | 'COL';

interface Sized {
  readonly type: string;
  readonly sheetId: string;
  readonly dimension: Dimension;
}

function isAdded(command: {
  type: string;
}): command is Sized & {base: number; quantity: number; position: string} {
  return command.type === 'ADD_COLUMNS_ROWS';
}

function isRemoved(command: {type: string}): command is Sized & {elements: number[]} {
  return command.type === 'REMOVE_COLUMNS_ROWS';
}

function isDuplicated(command: {
  type: string;
}): command is {type: string; sheetId: string; sheetIdTo: string} {
  return command.type === 'DUPLICATE_SHEET';
}

/** Keys `row,column` after `move` gave each place its new one; undefined takes the entry away. */
function moved(
  notes: ReadonlyMap<string, string>,
  dimension: Dimension,
  move: (place: number) => number | undefined,
): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, note] of notes) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = move(dimension === 'ROW' ? row : column);
    if (place === undefined) continue;
    result.set(dimension === 'ROW' ? `${place},${column}` : `${row},${place}`, note);
  }
  return result;
}

export class SheetStates {
  /** Metadata of the spreadsheet itself. */
  readonly metadata: MetadataState[] = [];
  readonly #states = new Map<string, SheetState>();
  #made = 0;
  #metadataIds = 0;

  constructor(
    readonly book: Book,
    /** Charts of a copy of a sheet. */
    readonly copiedCharts: (from: string, to: string) => ChartState[],
  ) {
    book.onCommand = (command) => this.#follow(command);
  }

  /** State of a sheet; a sheet that the user has added in the grid gets one when it is first asked for. */
  of(sheetId: string): SheetState {
    const found = this.#states.get(sheetId);
    if (found) return found;
    const gid = (this.#made * GID_STEP) % 2_147_483_648;
    this.#made += 1;
    const made: SheetState = {
      gid,
      notes: new Map(),
      metadata: [],
      protections: [],
      charts: [],
      rules: [],
      validations: [],
    };
    this.#states.set(sheetId, made);
    return made;
  }

  /** Remembers everything; the result brings it back. */
  checkpoint(): () => void {
    const copies = new Map([...this.#states].map(([id, state]) => [id, copyOf(state)]));
    const metadata = this.metadata.map((entry) => ({...entry}));
    return () => {
      for (const [id, state] of this.#states) {
        const copy = copies.get(id);
        if (copy) Object.assign(state, copyOf({gid: state.gid, ...copy}));
        else this.#states.delete(id);
      }
      this.metadata.splice(0, this.metadata.length, ...metadata.map((entry) => ({...entry})));
    };
  }

  nextMetadataId(): number {
    this.#metadataIds += 1;
    return this.#metadataIds;
  }

  #follow(command: {type: string}): void {
    if (isAdded(command)) {
      const state = this.of(command.sheetId);
      const first = command.position === 'before' ? command.base : command.base + 1;
      state.notes = moved(state.notes, command.dimension, (place) =>
        place >= first ? place + command.quantity : place,
      );
    } else if (isRemoved(command)) {
      const gone = new Set(command.elements);
      const state = this.of(command.sheetId);
      state.notes = moved(state.notes, command.dimension, (place) =>
        gone.has(place) ? undefined : place - command.elements.filter((element) => element < place).length,
      );
    } else if (isDuplicated(command)) {
      // A copy of a sheet takes its metadata along, as it does in Sheets.
      const {metadata, notes, protections, rules, validations} = this.of(command.sheetId);
      const copy = this.of(command.sheetIdTo);
      const onCopy = <Placed extends {readonly sheetId: string}>(place: Placed): Placed =>
        place.sheetId === command.sheetId ? {...place, sheetId: command.sheetIdTo} : place;
      copy.metadata = metadata.map(({key, value}) => ({id: this.nextMetadataId(), key, value}));
      copy.notes = new Map(notes);
      copy.protections = protections.map((state) => ({...state, open: state.open.map(onCopy)}));
      copy.rules = rules.map(({id, spec}) => ({id, spec: {...spec, places: spec.places.map(onCopy)}}));
      copy.validations = [...validations];
      copy.charts = this.copiedCharts(command.sheetId, command.sheetIdTo);
    }
  }
}
