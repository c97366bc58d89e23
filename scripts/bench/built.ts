/** The bundle with the sizes of its parts. */
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Built, buildBundle} from '../build';

let built: Promise<Built> | undefined;

/** The bundle, built once a run. */
export function builtBundle(): Promise<Built> {
  built ??= buildBundle(mkdtempSync(join(tmpdir(), 'sales-kpi-bench-')));
  return built;
}
