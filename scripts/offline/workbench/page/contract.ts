/** What the server gives to the page at /workbook.json. */
import type {SheetContent} from '../../standin/api';

export interface Workbook {
  /** Tabs of the files named on the command line; none when the sample workbook is wanted. */
  readonly sheets: readonly SheetContent[];
  readonly scriptTimeZone: string;
  /** HTML files of the script, by name. */
  readonly files: Readonly<Record<string, string>>;
}
