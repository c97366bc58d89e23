import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Families that pages ask for, all drawn with the one family that comes with the browser. */
const SANS = ['sans-serif', 'Arial', 'Helvetica', 'Roboto', 'system-ui'];

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function fontsConf(folders: readonly string[], cacheFolder: string): string {
  const aliases = SANS.map(
    (family) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * Writes `fonts.conf` into the browser's folder and gives its path. Only the fonts of our own packages are
 * named, so that a page looks the same on every machine: Open Sans (Latin, Cyrillic), DejaVu (▲ ▼ ● →).
 * Written anew when the project has been moved, since its paths are absolute.
 */
export function writeFontsConf(browserFolder: string, nodeModules: string): string {
  const file = join(browserFolder, 'fonts.conf');
  const folders = [join(browserFolder, 'fonts'), join(nodeModules, 'dejavu-fonts-ttf/ttf')];
  const text = fontsConf(folders, join(browserFolder, 'font-cache'));
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return file;
}
