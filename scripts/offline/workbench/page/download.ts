/** The workbook as an .xlsx file, made by the engine's own export: values, formulas, charts and rules. */
import type {Model} from '@odoo/o-spreadsheet';
import {strToU8, type Zippable, zipSync} from 'fflate';

async function bytesOf(source: string): Promise<Uint8Array> {
  const response = await fetch(source);
  return new Uint8Array(await response.arrayBuffer());
}

/** Before a text the engine keeps the sign that makes it one, which other programs would show. */
const plainTexts = (path: string, content: string): string =>
  path === 'xl/sharedStrings.xml' ? content.replace(/<t>'/g, '<t>') : content;

/** Bytes of the file. */
export async function xlsxOf(model: Model): Promise<Uint8Array> {
  const {files} = await model.exportXLSX();
  const parts: Zippable = {};
  for (const file of files)
    parts[file.path] =
      'content' in file ? strToU8(plainTexts(file.path, file.content)) : await bytesOf(file.imageSrc);
  return zipSync(parts);
}

/** Hands a file to the user. */
export function save(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
