/** The self-test's results as a page, and as text for a bug report. */
import {fill, type Language, translate} from '../../core/text';
import {CHECK_TEXTS, type CheckId, PAGE_TEXTS} from './texts';

export interface CheckResult {
  readonly id: CheckId;
  /** What was found in place of what is expected; absent where the check has passed. */
  readonly found?: string;
}

/** Text that stands in a page as text, whatever it holds. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One line a check, in English whoever runs it: it is read by whoever mends the fault. */
export function reportText(about: string, results: readonly CheckResult[]): string {
  const lines = results.map(({id, found}) => (found === undefined ? `${id}: passed` : `${id}: ${found}`));
  return [about, ...lines].join('\n');
}

const STYLE =
  'body{font:13px Arial,sans-serif;margin:0;color:#202124}table{border-collapse:collapse;width:100%}td{padding:5px 8px;border-bottom:1px solid #e0e0e0;vertical-align:top}.ok{color:#0d652d}.no{color:#a50e0e;font-weight:bold}small{color:#5f6368;display:block}button{margin:12px 8px 0 0;padding:7px 14px}textarea{width:100%;height:60px;margin-top:12px}';

/** Where the page may not reach the clipboard, the text is selected and the user is told the key. */
const SCRIPT =
  "var t=document.querySelector('textarea'),s=document.querySelector('output');document.querySelector('button').onclick=function(){t.select();var done=false;try{done=document.execCommand('copy')}catch(e){}s.textContent=done?s.dataset.copied:s.dataset.select}";

function row({id, found}: CheckResult, language: Language): string {
  const {title, otherwise} = CHECK_TEXTS[id];
  if (found === undefined)
    return `<tr><td class="ok">${translate(PAGE_TEXTS.passed, language)}</td><td>${escaped(translate(title, language))}</td></tr>`;
  return `<tr><td class="no">${translate(PAGE_TEXTS.differs, language)}</td><td>${escaped(translate(title, language))}<small>${escaped(found)}</small>${escaped(translate(otherwise, language))}</td></tr>`;
}

/** The page of a dialog; those that differ stand first. */
export function resultPage(about: string, results: readonly CheckResult[], language: Language): string {
  const differing = results.filter(({found}) => found !== undefined);
  const ordered = [...differing, ...results.filter(({found}) => found === undefined)];
  const said =
    differing.length === 0
      ? fill(translate(PAGE_TEXTS.allPassed, language), {count: results.length})
      : fill(translate(PAGE_TEXTS.someDiffer, language), {count: differing.length, all: results.length});
  const [copied, select] = [translate(PAGE_TEXTS.copied, language), translate(PAGE_TEXTS.select, language)];
  return `<!doctype html><html lang="${language}"><style>${STYLE}</style><p><b>${escaped(said)}</b></p><table>${ordered
    .map((result) => row(result, language))
    .join(
      '',
    )}</table><textarea readonly aria-label="${translate(PAGE_TEXTS.copy, language)}">${escaped(reportText(about, results))}</textarea><button>${translate(PAGE_TEXTS.copy, language)}</button><output data-copied="${copied}" data-select="${select}"></output><script>${SCRIPT}</script></html>`;
}
