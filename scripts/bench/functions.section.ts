import {join} from 'node:path';
import {build} from 'esbuild';
import type {Section} from '../bench';
import {SIZES} from './pipeline';

const outfile = join(__dirname, '../../node_modules/.cache/bench/measured.cjs');

/** What is measured, put together as the bundle is: tsx would give each function its name whenever one is made. */
async function measured(): Promise<typeof import('./measured')> {
  await build({
    entryPoints: [join(__dirname, 'measured.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  return import(outfile);
}

export default {
  title:
    'Custom functions beside arquero, alasql and formulajs over the same 2-D array of eight columns (milliseconds of the processor); KPI by month must be ahead of arquero and alasql from 10,000 rows on',
  heads: ['rows', ...SIZES.map((size) => size.toLocaleString('en-US'))],
  rows: async () => (await measured()).measure(),
} satisfies Section;
