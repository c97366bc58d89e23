/** Formulas of no sheet in particular, as text. */
import {placesOf, printer} from '../src/app/print';

export const textOf = printer('trace', placesOf([]));
