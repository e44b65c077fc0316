import { announcements } from './announcements';
import { calendar } from './calendar';
import { commands } from './commands';
import { explain } from './explain';
import { guidance } from './guidance';
import { message } from './message';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { notices } from './notices';
import { words } from './domain-terms';
import { writing } from './dialogs';

/** Everything a person can read in the sidebar and the dialogs, in one place. */
export const strings = {
	...words,
	...sidebar,
	...writing,
	...message,
	...explain,
	...commands,
	...notices,
	...settings,
	...guidance,
	...calendar,
	...announcements,
} as const;
