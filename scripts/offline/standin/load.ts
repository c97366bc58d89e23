/** Loads the built script into Node as Apps Script would: one context a load, with the stand-in's globals alone. */
import './group-by';

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as engine from '@odoo/o-spreadsheet';
import {require as loadScripts} from 'gas-local';
import {createStandIn} from '.';
import type {StandIn, StandInOptions} from './api';
import {htmlFiles} from './html-files';

/** A stand-in with the script of a dist folder attached to it. */
export function loadStandIn(dist: string, options: Omit<StandInOptions, 'engine'>): StandIn {
  const standIn = createStandIn({engine, files: htmlFiles(dist), ...options});
  const bundle = loadScripts(dist, standIn.globals(), {filter: (path) => path.endsWith('.js')});
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  standIn.attach(bundle, code);
  return standIn;
}

/** A second person at a stand-in's workbook, with a script of their own. */
export function joinStandIn(dist: string, standIn: StandIn): ReturnType<StandIn['join']> {
  const bundle = loadScripts(dist, standIn.globals(), {filter: (path) => path.endsWith('.js')});
  return standIn.join(bundle);
}
