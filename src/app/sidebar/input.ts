/** What the sidebar is told from: the tabs, and what is settled about them. */

import type {Tab} from '../../core/mapping';
import type {Day} from '../../core/periods/day';
import type {TablesHints} from '../../core/recognition/recognise';
import type {Language} from '../../core/text';
import type {Settings} from '../workbook/settings';
import {heldHints, type SavedMapping} from './saved';

export interface DescribeInput {
  /** Every tab that is not ours. */
  readonly tabs: readonly Tab[];
  readonly settings: Settings;
  /** Whether the sheet of the settings is there. */
  readonly hasSettings: boolean;
  readonly saved: SavedMapping;
  /** What is settled on the page and not saved yet; absent where nothing is. */
  readonly hints?: TablesHints;
  readonly language: Language;
  readonly today: Day;
}

/** The hints that hold: those of the page, else the saved ones. */
export function hintsFor({tabs, saved: {hints: kept, seen}, hints = kept}: DescribeInput): TablesHints {
  return heldHints({hints, seen}, tabs);
}
