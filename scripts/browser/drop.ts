import type {Page} from 'playwright-core';

/** Puts files, by their names, on the drop zone of the workbench's first screen as a hand would. */
export async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((texts) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('.landing .drop', 'drop', {dataTransfer: transfer});
}
