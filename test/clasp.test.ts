import {spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import Ajv from 'ajv';
import {keptBundle} from '../scripts/bundle/kept';

const project = join(__dirname, '..');
const BUILT = ['Code.js', 'appsscript.json', 'help-en.html', 'help-ru.html', 'sidebar.html'];
/** A port where nothing listens: a question to the network would fail. */
const NOWHERE = 'http://127.0.0.1:9';
let folder: string;

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sales-kpi-clasp-'));
  const own = json(join(project, '.clasp.json'));
  // Any id stands for a script: clasp lists nothing for a project without one.
  const settings = {...(isObject(own) ? own : {}), scriptId: 'none'};
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify(settings));
  cpSync(await keptBundle(), join(folder, 'dist'), {recursive: true});
}, 300_000);

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

test('clasp would push exactly the built files; it needs no login and no network to say so', () => {
  const clasp = join(project, 'node_modules/.bin/clasp');
  const {stdout, stderr} = spawnSync(clasp, ['show-file-status', '--json', '--project', folder], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: folder, HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE},
  });
  expect(stderr).toBe('');
  // Its exit code says nothing: it is 0 for a broken project too.
  const {filesToPush, untrackedFiles}: {filesToPush: string[]; untrackedFiles: string[]} = JSON.parse(stdout);
  expect(filesToPush.map((path) => basename(path)).sort()).toEqual(BUILT);
  expect(untrackedFiles).toEqual([]);
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual(BUILT);
}, 300_000);

test('a new script can be created from the project as it is cloned: only the login is missing', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'sales-kpi-clasp-fresh-'));
  copyFileSync(join(project, '.clasp.json'), join(fresh, '.clasp.json'));
  const clasp = join(project, 'node_modules/.bin/clasp');
  const {stdout, stderr} = spawnSync(
    clasp,
    ['create-script', '--type', 'sheets', '--title', 'Sales KPI', '--rootDir', 'dist'],
    {
      cwd: fresh,
      encoding: 'utf8',
      env: {PATH: process.env.PATH, HOME: fresh, HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE},
    },
  );
  rmSync(fresh, {recursive: true, force: true});
  // A script id in the file, be it empty, would end this with "Project file already exists."
  expect(`${stdout}${stderr}`.trim()).toBe('No credentials found.');
}, 300_000);

describe('the manifest', () => {
  const manifest = (): unknown => json(join(folder, 'dist/appsscript.json'));

  test('the manifest asks for the two narrowest scopes and V8', () => {
    expect(manifest()).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('the manifest is valid by the published schema', () => {
    const schema = json(require.resolve('schemastore/schemas/json/appsscript.json'));
    if (!isObject(schema)) throw new Error('The schema is no object.');
    const validate = new Ajv({strict: false, validateFormats: false}).compile(schema);
    validate(manifest());
    expect(validate.errors).toBeNull();
  });

  test('the manifest has no key beside these, which the schema would let pass', () => {
    const keys = Object.keys(manifest() ?? {}).sort();
    expect(keys).toEqual(['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']);
  });
});
