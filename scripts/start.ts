/** `npm start [-- file.csv …]`: the local workbench, on the files or on a sample workbook. */
import {existsSync} from 'node:fs';
import {importFiles} from './offline/import';
import {serveWorkbench} from './offline/workbench/server';

const USUAL_PORT = 8765;

async function start(files: readonly string[]): Promise<void> {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`No such file: ${missing.join(', ')}`);
  if (files.length > 0) await importFiles(files, {locale: 'en_US'});
  const {url} = await serveWorkbench({files, port: USUAL_PORT});
  console.log(`Sales KPI workbench: ${url}`);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
