import type { Act } from './acts/act-forms';
import { ADVISING } from './acts/advising';
import { CONNECTING } from './acts/connecting';
import { HANDING } from './acts/handing';
import { SPEAKING_FOR } from './acts/speaking-for';

/** What someone does who leads the user to somebody: `introduced me to Lee`, `suggested I call Lee`. */
export const LEADING: readonly Act[] = [...CONNECTING, ...HANDING, ...SPEAKING_FOR, ...ADVISING];
