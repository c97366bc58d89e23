/** Every scenario of the pictures in the documents. */
import {dashboard} from './dashboard';
import type {Scenario} from './scenario';
import {sidebar} from './sidebar';
import {tour} from './tour';

export const SCENARIOS: readonly Scenario[] = [dashboard, sidebar, tour].flatMap((make) => [
  make('en'),
  make('ru'),
]);
