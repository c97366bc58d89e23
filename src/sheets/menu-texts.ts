/** Texts of the menu. */
import {type Text, text} from '../core/text';

export const MENU_TEXTS = {
  product: text('Sales KPI'),
  build: text('Build dashboard'),
  map: text('Map columns…'),
  rows: text('Show the deals'),
  snapshot: text('Take a snapshot'),
  remove: text('Remove dashboard…'),
  help: text('Help'),
  helpPage: text('Functions and answers…'),
  selfTest: text('Self-test'),
  sample: text('Insert sample data'),
} as const satisfies Readonly<Record<string, Text>>;
