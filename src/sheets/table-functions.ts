/** The functions of whole tables: a page of its own, see pages.ts. */
import {tableFunction} from '../app/functions/table-functions';
import './read-files';

export const CODE = {tableFunction};

export type TableFunctions = typeof CODE;
