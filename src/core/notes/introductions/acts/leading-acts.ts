import type { Act } from './act-forms';
import { ADVISING } from './advising';
import { CONNECTING } from './connecting';
import { HANDING } from './handing';
import { SPEAKING_FOR } from './speaking-for';

/** What someone does who leads the user to somebody: `introduced me to Lee`, `suggested I call Lee`. */
export const LEADING: readonly Act[] = [...CONNECTING, ...HANDING, ...SPEAKING_FOR, ...ADVISING];
