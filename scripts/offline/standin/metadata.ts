/** Developer metadata of the spreadsheet and of its sheets. */
import {METADATA_LOCATION, METADATA_VISIBILITY} from './enums';
import type {Modelled} from './google';
import type {Host} from './host';
import type {MetadataState} from './specs';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet that an entry stands on; undefined for one of the spreadsheet itself. */
type Owner = string | undefined;

function entriesOf(host: Host, owner: Owner): MetadataState[] {
  return owner === undefined ? host.states.metadata : host.states.of(owner).metadata;
}

function createLocation(host: Host, owner: Owner): object {
  return host.object('DeveloperMetadataLocation', {
    getLocationType: () => (owner === undefined ? METADATA_LOCATION.SPREADSHEET : METADATA_LOCATION.SHEET),
    getSheet: () => (owner === undefined ? null : host.sheet(owner)),
    getSpreadsheet: () => (owner === undefined ? host.spreadsheet() : null),
  } satisfies Modelled<Location, 'getLocationType' | 'getSheet' | 'getSpreadsheet'>);
}

function createMetadata(host: Host, owner: Owner, entry: MetadataState): object {
  const entries = entriesOf(host, owner);
  const holder: {metadata?: object} = {};
  const self = (): object => holder.metadata ?? {};
  const metadata = host.object(
    'DeveloperMetadata',
    {
      getId: () => entry.id,
      getKey: () => entry.key,
      getValue: () => entry.value,
      getVisibility: () => METADATA_VISIBILITY.DOCUMENT,
      getLocation: () => createLocation(host, owner),
      setKey: (key: string) => {
        entry.key = key;
        return self();
      },
      setValue: (value: string) => {
        entry.value = value;
        return self();
      },
      remove: () => {
        entries.splice(entries.indexOf(entry), 1);
      },
    } satisfies Modelled<
      Metadata,
      'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'getLocation' | 'setKey' | 'setValue' | 'remove'
    >,
    () => {
      const gone = owner !== undefined && !host.getters.tryGetSheet(owner);
      if (gone || !entries.includes(entry)) throw new Error('The metadata was removed.');
    },
  );
  holder.metadata = metadata;
  return metadata;
}

function add(host: Host, owner: Owner, given: readonly unknown[]): void {
  const [key, value] = given;
  if (typeof key !== 'string' || key === '') throw new Error('Metadata need a key.');
  if (value !== undefined && typeof value !== 'string') {
    throw new Error('The stand-in takes metadata with a text as value.');
  }
  entriesOf(host, owner).push({id: host.states.nextMetadataId(), key, value: value ?? null});
}

function all(host: Host, owner: Owner): object[] {
  return entriesOf(host, owner).map((entry) => createMetadata(host, owner, entry));
}

export function sheetMetadata(host: Host, sheetId: string, self: () => object) {
  return {
    addDeveloperMetadata: (...entry: unknown[]) => {
      add(host, sheetId, entry);
      return self();
    },
    getDeveloperMetadata: () => all(host, sheetId),
  } satisfies Modelled<Sheet, 'addDeveloperMetadata' | 'getDeveloperMetadata'>;
}

/** Looks through the spreadsheet's own entries and those of all its sheets. */
function createFinder(host: Host): object {
  let wanted: string | undefined;
  const holder: {finder?: object} = {};
  const finder = host.object('DeveloperMetadataFinder', {
    withKey: (key: string) => {
      wanted = key;
      return holder.finder ?? {};
    },
    find: () =>
      [undefined, ...host.getters.getSheetIds()].flatMap((owner) =>
        entriesOf(host, owner)
          .filter(({key}) => wanted === undefined || key === wanted)
          .map((entry) => createMetadata(host, owner, entry)),
      ),
  } satisfies Modelled<Finder, 'withKey' | 'find'>);
  holder.finder = finder;
  return finder;
}

export function spreadsheetMetadata(host: Host, self: () => object) {
  return {
    addDeveloperMetadata: (...entry: unknown[]) => {
      add(host, undefined, entry);
      return self();
    },
    getDeveloperMetadata: () => all(host, undefined),
    createDeveloperMetadataFinder: () => createFinder(host),
  } satisfies Modelled<
    Spreadsheet,
    'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder'
  >;
}
