import {amocrm} from './amocrm';
import {bitrix24} from './bitrix24';
import {close} from './close';
import {common} from './common';
import {hubspot} from './hubspot';
import {pipedrive} from './pipedrive';
import type {Preset} from './preset';
import {salesforce} from './salesforce';
import {zoho} from './zoho';

/** Every vocabulary that recognition knows. A new CRM is one more file in this list. */
export const PRESETS: readonly Preset[] = [
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  close,
  bitrix24,
  amocrm,
  common,
];
