import {ownFields} from '../fields/deals';
import {amocrm} from './amocrm';
import {bitrix24} from './bitrix24';
import {close} from './close';
import {common} from './common';
import {hubspot} from './hubspot';
import {pipedrive} from './pipedrive';
import type {Preset} from './preset';
import {salesforce} from './salesforce';
import {zoho} from './zoho';

/** What people write into their own tables, with the headers that fields bring; read only when asked for. */
const ownTable: Preset = {
  id: common.id,
  title: common.title,
  get headers() {
    const own = ownFields().map(({id, own}) => [id, Object.values(own?.headers ?? {}).flat()]);
    return {...common.headers, ...Object.fromEntries(own)};
  },
  get lesserHeaders() {
    return common.lesserHeaders ?? {};
  },
  get words() {
    return common.words;
  },
};

/** Every vocabulary that recognition knows. A new CRM is one more file in this list. */
export const PRESETS: readonly Preset[] = [
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  close,
  bitrix24,
  amocrm,
  ownTable,
];
