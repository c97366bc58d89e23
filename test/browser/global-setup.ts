import {chromium} from '../../scripts/browser/chromium';

interface Chosen {
  readonly nonFlagArgs?: readonly string[];
}

/** Unpacks the browser before the first browser test; not when only other folders are asked for. */
export default async function globalSetup(chosen: Chosen): Promise<void> {
  const paths = chosen.nonFlagArgs ?? [];
  if (paths.length === 0 || paths.some((path) => path.includes('browser'))) await chromium();
}
