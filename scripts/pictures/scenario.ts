/** Pictures that are taken together: what they show, and how they are taken. */
import type {Browser} from 'playwright-core';

/** Keeps a picture under its name: `dashboard-en`. */
export type Keep = (name: string, png: Buffer) => void;

export interface Scenario {
  /** Name for the command: `npm run screenshots -- tour`. */
  readonly name: string;
  /** Names of the pictures. */
  readonly pictures: readonly string[];
  /** All that can change them, as plain data; see shown.ts. */
  readonly shows: () => Promise<unknown>;
  readonly take: (browser: Browser, keep: Keep) => Promise<void>;
}
