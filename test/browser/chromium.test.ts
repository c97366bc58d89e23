import type {Browser, Page} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

async function widthOf(text: string, font: string): Promise<number> {
  await page.setContent(`<span id="text" style="font: 20px ${font}">${text}</span>`);
  return page.locator('#text').evaluate((span) => span.getBoundingClientRect().width);
}

async function inkOf(text: string): Promise<number> {
  return page.evaluate((drawn) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (context === null) return 0;
    context.font = '40px Arial';
    context.fillText(drawn, 10, 60);
    const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((alpha, index) => index % 4 === 3 && alpha > 128).length;
  }, text);
}

describe('the browser', () => {
  test.each([
    ['Latin', 'Sales growth'],
    ['Cyrillic', 'Рост продаж'],
    ['signs', '▲ ▼ ₽ ÷ − →'],
  ])('the browser gives %s text a width', async (_, text) => {
    expect(await widthOf(text, 'Arial')).toBeGreaterThan(text.length * 5);
  });

  test.each(['W', 'Ж', '▲', '₽'])('the browser draws %s on a canvas', async (letter) => {
    expect(await inkOf(letter)).toBeGreaterThan(100);
  });

  test('the browser has a letter of its own for each Cyrillic letter, not one box for all', async () => {
    expect(await inkOf('Г')).not.toBe(await inkOf('Ш'));
  });
});
