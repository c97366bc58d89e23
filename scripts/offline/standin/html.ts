/** HtmlService: the pages of sidebar and dialogs. */
import type {ShownPage} from './api';
import type {Modelled} from './google';
import type {Host} from './host';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;

interface Page {
  html: string;
  title: string;
}

const pages = new WeakMap<object, Page>();

/** What a page shows at this moment. */
export function pageOf(output: object): ShownPage {
  const page = pages.get(output);
  if (!page) throw new Error('The argument is no HTML output.');
  return {...page};
}

function createOutput(host: Host, html: string): object {
  const page: Page = {html, title: ''};
  const holder: {output?: object} = {};
  const self = (): object => holder.output ?? {};
  const output = host.object('HtmlOutput', {
    getContent: () => page.html,
    setContent: (content: string) => {
      page.html = content;
      return self();
    },
    append: (content: string) => {
      page.html += content;
      return self();
    },
    getTitle: () => page.title,
    setTitle: (title: string) => {
      page.title = title;
      return self();
    },
    // A sidebar is 300 pixels wide, whatever the page asks for.
    setWidth: () => self(),
    setHeight: () => self(),
  } satisfies Modelled<
    Output,
    'getContent' | 'setContent' | 'append' | 'getTitle' | 'setTitle' | 'setWidth' | 'setHeight'
  >);
  holder.output = output;
  pages.set(output, page);
  return output;
}

export function createHtmlService(host: Host): object {
  const file = (name: string): string => {
    const html = host.options.files?.[name] ?? host.options.files?.[`${name}.html`];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return html;
  };
  return host.object('HtmlService', {
    createHtmlOutput: (html: unknown = '') => {
      if (typeof html !== 'string') throw new Error('The stand-in makes HTML output of text only.');
      return createOutput(host, html);
    },
    createHtmlOutputFromFile: (name: string) => createOutput(host, file(name)),
  } satisfies Modelled<Service, 'createHtmlOutput' | 'createHtmlOutputFromFile'>);
}
