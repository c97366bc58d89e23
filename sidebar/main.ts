/** The page of the sidebar: reads the workbook, shows what was found, and gives back what the user settles. */
import type {CleanView, PageTablesHints, RowRequest, SidebarView, TableId} from '../src/app/sidebar/view';
import {checkList} from './check';
import {call} from './client';
import {blockingControl, forgetAsked, leftToSettle, questionList, rememberAsked} from './decisions';
import {byId, element, redraw} from './dom';
import {formulaSection, showPreview} from './formula';
import {settingsSection} from './settings';
import {state} from './state';
import {otherTables, tableList} from './tables';
import {say, type TextKey} from './texts';

/** A change is read when the user pauses. */
const PAUSE = 250;
const SLOW = 500;

function changeList(): Node | undefined {
  const {changes} = state.view;
  if (changes.length === 0) return undefined;
  const items = changes.map((text) => element('li', {}, text));
  return element('section', {}, element('h2', {}, say('changes')), element('ul', {}, ...items));
}

function standing(): string {
  const left = leftToSettle();
  if (left > 0) return say('toSettle', {count: left});
  const deals = state.view.tables.find(({id}) => id === 'deals');
  return deals?.state === 'found' ? say('ready') : say('noTable');
}

function draw(): void {
  rememberAsked();
  redraw(byId('content'), [
    changeList(),
    questionList(changed),
    tableList(changed),
    otherTables(changed),
    checkList((problem) => void showRow(problem), addClean),
    formulaSection({ask, insert}),
    settingsSection({save: saveSettings, addTab, show: (place) => void showRow(place)}),
  ]);
}

function tell(text: string): void {
  byId('status').textContent = text;
}

function fail(error: unknown): void {
  const detail = error instanceof Error ? error.message : `${error}`;
  const place = byId('failure');
  // The script's own sentences say what to do; anything else is the connection's.
  place.textContent = /[.!?…\]]$/.test(detail.trim()) ? detail : say('noAnswer', {detail});
  place.hidden = false;
  tell('');
}

let running = 0;

/** Runs a call with a line that shows progress where it takes long; without a text what was said last stays. */
async function busy<Result>(text: string | undefined, run: () => Promise<Result>): Promise<Result> {
  byId('failure').hidden = true;
  if (text !== undefined) tell(text);
  running += 1;
  const slow = setTimeout(() => {
    byId('progress').hidden = false;
  }, SLOW);
  try {
    return await run();
  } finally {
    running -= 1;
    clearTimeout(slow);
    if (running === 0) byId('progress').hidden = true;
  }
}

let asked = 0;

/**
 * Reads the workbook with what is settled. Of several readings under way the last one counts.
 * @param done what was done before, and is still to be read when the reading ends
 */
async function read(hints: PageTablesHints | null, done?: string): Promise<void> {
  const mine = supersede();
  try {
    const view: SidebarView = await busy(done ?? say('reading'), () => call('describeMapping', hints));
    if (mine !== asked) return;
    state.view = view;
    if (hints === null) state.hints = view.hints;
    state.preview = undefined;
    draw();
    tell(done ?? standing());
  } catch (error) {
    if (mine === asked) fail(error);
  } finally {
    enable(['build', 'save', 'again']);
  }
}

/** What is being read, or about to be, is of no interest any more. */
function supersede(): number {
  clearTimeout(pause);
  asked += 1;
  return asked;
}

let pause: ReturnType<typeof setTimeout> | undefined;

function changed(): void {
  supersede();
  tell(standing());
  pause = setTimeout(() => void read(state.hints), PAUSE);
}

/** What was chosen and not saved is kept when the workbook is read again. */
function again(): void {
  forgetAsked();
  void read(state.dirty ? state.hints : null);
}

/** Runs a call that keeps what is settled, and reads what it leads to. */
async function keep(text: TextKey, run: (hints: PageTablesHints) => Promise<TextKey>): Promise<void> {
  const {hints} = state;
  supersede();
  try {
    const done = await busy(say(text), () => run(hints));
    state.dirty = state.hints !== hints;
    await read(state.dirty ? state.hints : null, say(done));
  } catch (error) {
    fail(error);
  }
}

function save(): Promise<void> {
  return keep('saving', async (hints) => {
    await call('saveMapping', hints);
    return 'saved';
  });
}

async function build(): Promise<void> {
  const control = blockingControl();
  if (control) {
    tell(say('answerFirst'));
    control.focus();
    return;
  }
  const enableAgain = disable('build');
  await keep('building', async (hints) => {
    const {built} = await call('saveAndBuild', hints);
    return built ? 'built' : 'notBuilt';
  });
  enableAgain();
}

let previews = 0;

/** Asks what the chosen formula gives; of several previews under way the last one counts. */
async function preview(): Promise<void> {
  previews += 1;
  const mine = previews;
  byId('formula-preview').textContent = say('telling');
  try {
    const told = await busy(undefined, () => call('previewFormula', asking(state.formula)));
    if (mine !== previews) return;
    state.preview = told;
  } catch (error) {
    if (mine !== previews) return;
    state.preview = null;
    fail(error);
  }
  showPreview();
}

const asking = <Request>(request: Request) => ({hints: state.hints, request});

function ask(): void {
  void preview();
}

let writing = false;

/** Runs one call that writes, a second click aside, says what was done, and reads anew what has changed. */
async function write(run: () => Promise<string>, changes: boolean): Promise<void> {
  if (writing) return;
  writing = true;
  try {
    const done = await busy(say('writing'), run);
    if (changes) await read(state.dirty ? state.hints : null, done);
    else tell(done);
  } catch (error) {
    fail(error);
  } finally {
    writing = false;
  }
}

function insert(): void {
  void write(async () => say('inserted', {...(await call('insertFormula', asking(state.formula)))}), false);
}

function addClean({table, field}: CleanView): void {
  void write(async () => say('cleaned', {...(await call('addCleanColumn', asking({table, field})))}), true);
}

function addTab(table: TableId): void {
  void write(async () => say('tabAdded', {...(await call('addTableTab', asking(table)))}), true);
}

function saveSettings(): void {
  const {edits} = state;
  void write(async () => {
    await call('saveSettings', edits);
    // What was typed meanwhile is saved with the next click.
    state.edits = Object.fromEntries(Object.entries(state.edits).filter(([id, text]) => edits[id] !== text));
    return say('settingsSaved');
  }, true);
}

async function showRow({tab, row}: RowRequest): Promise<void> {
  try {
    await busy('', () => call('selectRow', {tab, row}));
    tell('');
  } catch (error) {
    fail(error);
  }
}

function enable(ids: readonly string[]): void {
  for (const id of ids) byId(id).removeAttribute('disabled');
}

/** Stops a second click; the focus stays where it is, as a disabled button would lose it. */
function disable(id: string): () => void {
  const button = byId(id);
  button.setAttribute('aria-disabled', 'true');
  return () => button.removeAttribute('aria-disabled');
}

function wire(id: string, run: () => void): void {
  const button = byId(id);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') run();
  });
}

function start(): void {
  for (const id of ['build', 'save', 'again'] as const) byId(id).textContent = say(id);
  wire('build', () => void build());
  wire('save', () => void save());
  wire('again', again);
  void read(null);
}

start();
