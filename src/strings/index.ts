import { announcements } from './announcements';
import { calendar } from './calendar';
import { explain } from './explain';
import { message } from './message';
import { sidebar } from './sidebar';
import { words } from './words';
import { writing } from './writing';

/** Everything a person can read in the sidebar and the dialogs, in one place. */
export const strings = {
	...words,
	...sidebar,
	...writing,
	...message,
	...explain,
	...calendar,
	...announcements,
} as const;
