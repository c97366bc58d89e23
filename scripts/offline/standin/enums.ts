/** Enums of the services. */
import {enumOf} from './google';

export const SHEET_TYPE = enumOf(['GRID', 'OBJECT', 'DATASOURCE']);
export const PROTECTION_TYPE = enumOf(['RANGE', 'SHEET']);
export const METADATA_VISIBILITY = enumOf(['DOCUMENT', 'PROJECT']);
export const METADATA_LOCATION = enumOf(['SPREADSHEET', 'SHEET']);
export const BORDER_STYLE = enumOf(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
export const VALIDATION_CRITERIA = enumOf([
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'DATE_IS_VALID_DATE',
  'CHECKBOX',
]);
export const BOOLEAN_CRITERIA = enumOf(['CUSTOM_FORMULA']);

export const CHART_TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE'] as const;
export const CHART_TYPE = enumOf(CHART_TYPES);
export const HIDDEN_DIMENSION = enumOf(['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH']);
export const MERGE_STRATEGY = enumOf(['MERGE_COLUMNS', 'MERGE_ROWS']);
export const COPY_PASTE_TYPE = enumOf(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT']);
