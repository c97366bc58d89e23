/** A browser for the tests and screenshots, from the npm registry alone on linux-x64. */
import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import {type Browser, chromium as playwright} from 'playwright-core';
import {writeFontsConf} from './fonts';

/** What starts the browser: its executable, and the environment it needs. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const nodeModules = join(__dirname, '../../node_modules');
const cacheFolder = join(nodeModules, '.cache');

function environment(): Record<string, string> {
  const given = Object.entries(process.env);
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * Unpacks the packed browser into `folder`. Runs in a process of its own because the package reads the
 * environment when it is loaded: AWS_EXECUTION_ENV decides whether the shared libraries are unpacked too,
 * TMPDIR where to.
 */
async function unpackInto(folder: string): Promise<void> {
  const script =
    "require('@sparticuz/chromium').executablePath().catch((e) => {console.error(e); process.exit(1)})";
  const env = {...environment(), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: folder};
  await promisify(execFile)(process.execPath, ['-e', script], {cwd: nodeModules, env});
}

function packedVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(nodeModules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('@sparticuz/chromium has no version in its package.json. Run npm ci again.');
}

/** Unpacks once; when two processes do it at the same time, the first rename wins and the other's copy goes. */
async function unpacked(): Promise<string> {
  const folder = join(cacheFolder, `chromium-${packedVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder, {recursive: true});
  const draft = mkdtempSync(join(cacheFolder, 'chromium-draft-'));
  try {
    await unpackInto(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function packedChromium(): Promise<Chromium> {
  const folder = await unpacked();
  const inherited = environment();
  const libraries = [join(folder, 'al2023/lib'), inherited.LD_LIBRARY_PATH].filter((path) => path);
  const env = {
    ...inherited,
    LD_LIBRARY_PATH: libraries.join(':'),
    FONTCONFIG_FILE: writeFontsConf(folder, nodeModules),
  };
  return {executablePath: join(folder, 'chromium'), env};
}

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const base = process.env[name];
    if (base === undefined) return [];
    return [
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

function installedChrome(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(INSTALLED[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

/**
 * The browser to use: CHROME_PATH where set, the packed Chromium on linux-x64, an installed Chrome elsewhere.
 * Throws a message that says what to do when there is none.
 */
export async function chromium(): Promise<Chromium> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
    return {executablePath: chosen, env: environment()};
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  const installed = installedChrome();
  if (installed !== undefined) return {executablePath: installed, env: environment()};
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.');
}

/** Starts the browser without a window. The sandbox is off: containers and root do not allow it. */
export async function launch(): Promise<Browser> {
  const {executablePath, env} = await chromium();
  return playwright.launch({executablePath, env, args: ['--no-sandbox']});
}
