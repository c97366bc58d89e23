/** Loads the built script into Node as Apps Script would: one context a load, with the stand-in's globals alone. */
import './group-by';

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as engine from '@odoo/o-spreadsheet';
import {require as loadScripts} from 'gas-local';
import {createStandIn} from '.';
import type {StandIn, StandInOptions} from './api';

/** The HTML files of a dist folder, by name without the ending. */
export function htmlFiles(dist: string): Record<string, string> {
  const names = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(dist, name), 'utf8')]),
  );
}

/** A stand-in with the script of a dist folder attached to it. */
export function loadStandIn(dist: string, options: Omit<StandInOptions, 'engine'>): StandIn {
  const standIn = createStandIn({engine, files: htmlFiles(dist), ...options});
  const bundle = loadScripts(dist, standIn.globals(), {filter: (path) => path.endsWith('.js')});
  standIn.attach(bundle, readFileSync(join(dist, 'Code.js'), 'utf8'));
  return standIn;
}
