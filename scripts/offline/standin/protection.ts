/** Protections of sheets. They are kept and answered; the stand-in's user is the owner, whom none keeps out. */
import {PROTECTION_TYPE} from './enums';
import type {Modelled} from './google';
import type {Host} from './host';
import type {ProtectionState} from './specs';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function createProtection(host: Host, sheetId: string, state: ProtectionState): object {
  const sheet = host.states.of(sheetId);
  const holder: {protection?: object} = {};
  const self = (): object => holder.protection ?? {};
  const protection = host.object('Protection', {
    getDescription: () => state.description,
    setDescription: (description: string) => {
      state.description = description;
      return self();
    },
    isWarningOnly: () => state.warningOnly,
    setWarningOnly: (warningOnly: boolean) => {
      state.warningOnly = warningOnly;
      return self();
    },
    setUnprotectedRanges: (ranges: object[]) => {
      const places = Array.from(ranges, (range) => host.placeOf(range));
      if (state.zone) throw new Error('Only a protected sheet can have unprotected ranges.');
      if (places.some((place) => place.sheetId !== sheetId)) {
        throw new Error('Unprotected ranges must be on the protected sheet.');
      }
      state.open = places;
      return self();
    },
    getUnprotectedRanges: () => state.open.map((place) => host.range(place)),
    getProtectionType: () => (state.zone ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET),
    remove: () => {
      sheet.protections = sheet.protections.filter((other) => other !== state);
    },
  } satisfies Modelled<
    Protection,
    | 'getDescription'
    | 'setDescription'
    | 'isWarningOnly'
    | 'setWarningOnly'
    | 'setUnprotectedRanges'
    | 'getUnprotectedRanges'
    | 'getProtectionType'
    | 'remove'
  >);
  holder.protection = protection;
  return protection;
}

export function sheetProtection(host: Host, sheetId: string) {
  const sheet = host.states.of(sheetId);
  return {
    protect: () => {
      const state: ProtectionState = {zone: undefined, description: '', warningOnly: false, open: []};
      sheet.protections.push(state);
      return createProtection(host, sheetId, state);
    },
    getProtections: (type: unknown) =>
      sheet.protections
        .filter((state) => (type === PROTECTION_TYPE.SHEET) === (state.zone === undefined))
        .map((state) => createProtection(host, sheetId, state)),
  } satisfies Modelled<Sheet, 'protect' | 'getProtections'>;
}
