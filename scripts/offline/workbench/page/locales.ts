/** The locales of a spreadsheet that the workbench offers, by Google's codes, each by its own name. */
export const LOCALES = {
  en_US: 'English (US)',
  en_GB: 'English (UK)',
  ru_RU: 'Русский',
  de_DE: 'Deutsch',
  fr_FR: 'Français',
  pt_BR: 'Português (Brasil)',
  ja_JP: '日本語',
} as const;

/** The locale to start from: a new spreadsheet of Google's takes its owner's language too. */
export function localeFor(languages: readonly string[]): string {
  const offered = Object.keys(LOCALES);
  const [first = 'en_US'] = languages.flatMap((tag) => {
    const code = tag.replace('-', '_');
    return (
      offered.find((locale) => locale === code) ??
      offered.find((locale) => locale.startsWith(code.slice(0, 2))) ??
      []
    );
  });
  return first;
}
