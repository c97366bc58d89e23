/** PropertiesService and LockService. */
import type {Modelled} from './google';
import type {Host} from './host';

type Properties = GoogleAppsScript.Properties.Properties;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** Bytes of a text in UTF-8, without an encoder: the stand-in runs where none can be relied on. */
function bytes(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '.').length;
}

function createProperties(host: Host, store: Map<string, string>): object {
  const holder: {properties?: object} = {};
  const self = (): object => holder.properties ?? {};
  const set = (entries: readonly (readonly [string, string])[]): object => {
    const next = new Map([...store, ...entries]);
    if (entries.some(([, value]) => bytes(value) > VALUE_LIMIT)) {
      throw new Error('Argument too large: value');
    }
    const size = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_LIMIT) throw new Error('You have exceeded the property storage quota.');
    for (const [key, value] of entries) store.set(key, value);
    return self();
  };
  const properties = host.object('Properties', {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: unknown) => set([[key, String(value)]]),
    setProperties: (entries: object) =>
      set(Object.entries(entries).map(([key, value]) => [key, String(value)] as const)),
    deleteProperty: (key: string) => {
      store.delete(key);
      return self();
    },
    deleteAllProperties: () => {
      store.clear();
      return self();
    },
  } satisfies Modelled<
    Properties,
    | 'getProperty'
    | 'getProperties'
    | 'getKeys'
    | 'setProperty'
    | 'setProperties'
    | 'deleteProperty'
    | 'deleteAllProperties'
  >);
  holder.properties = properties;
  return properties;
}

type Stores = Readonly<Record<'document' | 'user', Map<string, string>>>;

const stores = new WeakMap<Host, Stores>();

/** Properties belong to the document: a script that is loaded again finds them. */
function storesOf(host: Host): Stores {
  const found = stores.get(host) ?? {document: new Map(), user: new Map()};
  stores.set(host, found);
  return found;
}

export function createPropertiesService(host: Host): object {
  const {document, user} = storesOf(host);
  return host.object('PropertiesService', {
    getDocumentProperties: () => createProperties(host, document),
    getUserProperties: () => createProperties(host, user),
  } satisfies Modelled<
    GoogleAppsScript.Properties.PropertiesService,
    'getDocumentProperties' | 'getUserProperties'
  >);
}

/** Each loaded script is somebody's run: while one has the lock, another does not get it, and nobody can wait. */
export function createLockService(host: Host): object {
  const run = {};
  const take = (): boolean => {
    if (host.lockedBy && host.lockedBy !== run) return false;
    host.lockedBy = run;
    return true;
  };
  const lock = host.object('Lock', {
    tryLock: take,
    waitLock: () => {
      if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => host.lockedBy === run,
    releaseLock: () => {
      if (host.lockedBy === run) host.lockedBy = undefined;
    },
  } satisfies Modelled<GoogleAppsScript.Lock.Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>);
  return host.object('LockService', {
    getDocumentLock: () => lock,
  } satisfies Modelled<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>);
}

/** Remembers all properties; the result brings them back. */
export function propertiesCheckpoint(host: Host): () => void {
  const kept = Object.values(storesOf(host)).map((store) => [store, [...store]] as const);
  return () => {
    for (const [store, entries] of kept) {
      store.clear();
      for (const [key, value] of entries) store.set(key, value);
    }
  };
}

/** Properties of the document, as they stand. */
export function documentProperties(host: Host): Readonly<Record<string, string>> {
  return Object.fromEntries(storesOf(host).document);
}
