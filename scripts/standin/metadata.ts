/** Developer metadata of sheets. */
import {METADATA_VISIBILITY} from './enums';
import type {Modelled} from './google';
import type {Host} from './host';
import type {MetadataState} from './sheet-state';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function createMetadata(host: Host, sheetId: string, entry: MetadataState): object {
  const state = host.states.of(sheetId);
  const holder: {metadata?: object} = {};
  const self = (): object => holder.metadata ?? {};
  const metadata = host.object(
    'DeveloperMetadata',
    {
      getId: () => entry.id,
      getKey: () => entry.key,
      getValue: () => entry.value,
      getVisibility: () => METADATA_VISIBILITY.DOCUMENT,
      setKey: (key: string) => {
        entry.key = key;
        return self();
      },
      setValue: (value: string) => {
        entry.value = value;
        return self();
      },
      remove: () => {
        state.metadata = state.metadata.filter((other) => other !== entry);
      },
    } satisfies Modelled<
      Metadata,
      'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'setKey' | 'setValue' | 'remove'
    >,
    () => {
      if (!state.metadata.includes(entry)) throw new Error('The metadata was removed.');
    },
  );
  holder.metadata = metadata;
  return metadata;
}

export function sheetMetadata(host: Host, sheetId: string, self: () => object) {
  const state = host.states.of(sheetId);
  return {
    addDeveloperMetadata: (...entry: unknown[]) => {
      const [key, value] = entry;
      if (typeof key !== 'string' || key === '') throw new Error('Metadata need a key.');
      if (value !== undefined && typeof value !== 'string') {
        throw new Error('The stand-in takes metadata with a text as value.');
      }
      state.metadata.push({id: host.states.nextMetadataId(), key, value: value ?? null});
      return self();
    },
    getDeveloperMetadata: () => state.metadata.map((entry) => createMetadata(host, sheetId, entry)),
  } satisfies Modelled<Sheet, 'addDeveloperMetadata' | 'getDeveloperMetadata'>;
}
