/** Where something stands. Rows and columns count from 0, both ends included. */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a sheet; ends that were left open stay open when the sheet grows. */
export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly openRows: boolean;
  readonly openColumns: boolean;
}
