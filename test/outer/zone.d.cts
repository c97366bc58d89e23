/** @param isAllowed whether questions are let through at the moment */
declare function forbidZone(isAllowed: () => boolean): void;
export = forbidZone;
