/** Serves the workbench on this machine only. */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {createRequire} from 'node:module';
import {dirname, extname, join} from 'node:path';
import {build} from 'esbuild';
import {kept, keptBundle} from '../../bundle/kept';
import {importFiles} from '../import';
import {htmlFiles} from '../standin/html-files';
import {Changes} from './changes';
import type {Workbook} from './page/contract';

export interface ServerOptions {
  /** CSV files to open as tabs; the sample workbook opens when there are none. */
  readonly files: readonly string[];
  /** Tried first; a free port is taken when it is in use. 0 asks for a free one at once. */
  readonly port: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:8765/` */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

const fromHere = createRequire(__filename);
const engineFolder = dirname(fromHere.resolve('@odoo/o-spreadsheet'));
const fromEngine = createRequire(join(engineFolder, 'o_spreadsheet.cjs'));

/** Files of packages, served as they are. Fonts and styles too: the page works without a network. */
function vendorFiles(): Record<string, string> {
  const icons = dirname(fromEngine.resolve('font-awesome/package.json'));
  return {
    'o_spreadsheet.min.iife.js': join(engineFolder, 'o_spreadsheet.min.iife.js'),
    'o_spreadsheet.css': join(engineFolder, 'o_spreadsheet.css'),
    'o_spreadsheet.xml': join(engineFolder, 'o_spreadsheet.xml'),
    'owl.iife.min.js': join(dirname(fromHere.resolve('@odoo/owl')), 'owl.iife.min.js'),
    'chart.umd.min.js': join(dirname(fromHere.resolve('chart.js')), 'chart.umd.min.js'),
    'bootstrap.min.css': fromEngine.resolve('bootstrap/dist/css/bootstrap.min.css'),
    'font-awesome/css/font-awesome.min.css': join(icons, 'css/font-awesome.min.css'),
    'font-awesome/fonts/fontawesome-webfont.woff2': join(icons, 'fonts/fontawesome-webfont.woff2'),
  };
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

async function fileAnswer(path: string): Promise<Answer> {
  return {type: TYPES[extname(path)] ?? 'application/octet-stream', body: await readFile(path)};
}

const page = join(__dirname, 'page');

async function pageScript(): Promise<Answer> {
  const folder = await kept('workbench', ['scripts', 'src'], (outdir) =>
    build({
      entryPoints: [join(page, 'main.ts')],
      bundle: true,
      outdir,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      sourcemap: 'inline',
      logLevel: 'silent',
    }),
  );
  return fileAnswer(join(folder, 'main.js'));
}

async function script(): Promise<Answer> {
  return fileAnswer(join(await keptBundle(), 'Code.js'));
}

async function scriptTimeZone(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '../../../appsscript.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'timeZone' in manifest)
    return String(manifest.timeZone);
  throw new Error('appsscript.json names no timeZone.');
}

async function workbook(files: readonly string[], locale: string): Promise<Answer> {
  const sheets = files.length === 0 ? [] : await importFiles(files, {locale});
  const pages = htmlFiles(await keptBundle());
  const content: Workbook = {sheets, scriptTimeZone: await scriptTimeZone(), files: pages};
  return {type: 'application/json; charset=utf-8', body: JSON.stringify(content)};
}

function routes(options: ServerOptions): (url: URL) => Promise<Answer> | undefined {
  const fixed: Record<string, (url: URL) => Promise<Answer>> = {
    '/': () => fileAnswer(join(page, 'index.html')),
    '/page.css': () => fileAnswer(join(page, 'page.css')),
    '/page.js': pageScript,
    '/Code.js': script,
    '/workbook.json': (url) => workbook(options.files, url.searchParams.get('locale') ?? 'en_US'),
  };
  const files = new Map(Object.entries(vendorFiles()).map(([name, path]) => [`/vendor/${name}`, path]));
  const made = new Map(Object.entries(fixed));
  return (url) => {
    const file = files.get(url.pathname);
    return file === undefined ? made.get(url.pathname)?.(url) : fileAnswer(file);
  };
}

/** Keeps the page, and with it the user's data, on this machine: no address but its own can be reached. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join('; ');

async function respond(answer: Promise<Answer> | undefined, response: ServerResponse): Promise<void> {
  try {
    const {type, body} = (await answer) ?? {type: '', body: ''};
    response.statusCode = answer ? 200 : 404;
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  } catch (error) {
    response.writeHead(500, {'Content-Type': 'text/plain; charset=utf-8'});
    response.end(error instanceof Error ? error.message : String(error));
  }
}

/** A page elsewhere that has its name point to this machine must not read the user's files. */
function isLocal(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.off('error', reject);
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isInUse(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'EADDRINUSE' || error.code === 'EACCES';
}

/** Starts the server. The script and the page are built anew each time the page is loaded. */
export async function serveWorkbench(options: ServerOptions): Promise<RunningServer> {
  const route = routes(options);
  const changes = new Changes();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!isLocal(request)) response.writeHead(403).end();
    else if (url.pathname === '/changes') changes.follow(response);
    else void respond(route(url), response);
  });
  const port = await listen(server, options.port).catch((error: unknown) => {
    if (isInUse(error)) return listen(server, 0);
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        changes.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
