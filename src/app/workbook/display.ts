/** Colours and number formats that our sheets share. */
import type {Unit} from '../../core/definitions/measure';
import type {Translate} from '../texts';

export const COLORS = {
  ink: '#202124',
  quiet: '#5f6368',
  faint: '#80868b',
  card: '#f8f9fa',
  input: '#e8f0fe',
  accent: '#1a73e8',
  second: '#f29900',
  third: '#5f6368',
  fourth: '#8430ce',
  bad: '#b31412',
  good: '#5bb974',
} as const;

/** A number format; patterns are the same in every locale, and the spreadsheet shows them in its own. */
export function numberFormat(unit: Unit, t: Translate, short = false): string {
  switch (unit) {
    case 'percent':
      return '0.0%';
    case 'days':
      return short ? '0.0' : `0.0" ${t('days')}"`;
    case 'months':
      return short ? '0.0' : `0.0" ${t('months')}"`;
    case 'score':
    case 'ratio':
      return '0.00';
    default:
      return '#,##0';
  }
}
