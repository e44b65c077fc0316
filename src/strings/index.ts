import { announcements } from './announcements';
import { calendar } from './calendar';
import { commands } from './commands';
import { explain } from './explain';
import { message } from './message';
import { sidebar } from './sidebar';
import { told } from './told';
import { words } from './words';
import { writing } from './writing';

/** Everything a person can read in the sidebar and the dialogs, in one place. */
export const strings = {
	...words,
	...sidebar,
	...writing,
	...message,
	...explain,
	...commands,
	...told,
	...calendar,
	...announcements,
} as const;
