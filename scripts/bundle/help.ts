/** The pages of Help: documents of users, as one page a language that can be searched. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Marked} from 'marked';
import {type Language, type Text, text, translate} from '../../src/core/text';

const docs = join(__dirname, '../../docs');
const PAGES = ['troubleshooting', 'messages', 'which-number', 'functions'] as const;

const SEARCH: Text = text('Search: a function, a word, the code of a message');

const STYLE =
  'body{font:13px/1.45 Arial,sans-serif;color:#202124;margin:0}input{position:sticky;top:0;width:100%;box-sizing:border-box;padding:8px 10px;border:1px solid #bdc1c6;border-radius:4px;font:inherit;background:#fff}h1{font-size:18px}h2{font-size:15px;margin:18px 0 6px}h3{font-size:13px;margin:16px 0 4px}table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #e0e0e0}code{background:#f1f3f4;padding:0 3px;border-radius:3px}[hidden]{display:none}';

/** Hides the parts that lack the words; a part is a heading with what follows it, or a row of a table. */
const SCRIPT =
  "var input=document.querySelector('input');input.oninput=function(){var words=input.value.toLowerCase().split(/\\s+/);function has(e){var t=e.textContent.toLowerCase();return words.every(function(w){return t.indexOf(w)>=0})}document.querySelectorAll('section').forEach(function(s){s.hidden=!has(s);var rows=s.querySelectorAll('tbody tr'),any=[].some.call(rows,has);rows.forEach(function(r){r.hidden=any&&!has(r)})})};input.focus()";

/** Links between documents become places of this page; those that lead out of it become plain text. */
function renderer(): Marked {
  const marked = new Marked({gfm: true});
  marked.use({
    renderer: {
      link({href, tokens}) {
        const text = this.parser.parseInline(tokens);
        const page = PAGES.find((name) => href.startsWith(`${name}.`));
        return page ? `<a href="#${page}">${text}</a>` : text;
      },
      html: () => '',
      image: () => '',
    },
  });
  return marked;
}

/** A document cut at its headings, so that a search can leave parts out. */
function sections(markdown: string): string[] {
  return markdown.split(/^(?=#{1,3} )/m).filter((part) => part.trim() !== '');
}

/** The help in one language as a page for HtmlService; a document that the language lacks is in English. */
export function helpPage(language: Language): string {
  const marked = renderer();
  const body = PAGES.map((name) => {
    const own = join(docs, `${name}.${language}.md`);
    const parts = sections(readFileSync(existsSync(own) ? own : join(docs, `${name}.md`), 'utf8'));
    return parts
      .map(
        (part, index) =>
          `<section${index === 0 ? ` id="${name}"` : ''}>${marked.parse(part, {async: false})}</section>`,
      )
      .join('');
  }).join('');
  const search = translate(SEARCH, language);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style><input type="search" aria-label="${search}" placeholder="${search}">${body}<script>${SCRIPT}</script></html>`;
}
