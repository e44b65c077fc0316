import { announcements } from './announcements';
import { calls } from './call-list/call-list';
import { calendar } from './calendar';
import { commands } from './commands';
import { explain } from './explain';
import { guidance } from './guidance';
import { bases } from './other-programs/bases';
import { otherPrograms } from './other-programs/requests';
import { printed } from './other-programs/printed';
import { message } from './message';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { person } from './people/person';
import { notices } from './notices';
import { domainTerms } from './domain-terms';
import { dialogs } from './dialogs';
import { editor } from './in-notes/editor';
import { channelTexts } from './people/channel';
import { keepInTouch } from './people/rhythm';
import { week } from './week/review';

/** Every text that the user reads, by where it appears. */
export const strings = {
	...domainTerms,
	...sidebar,
	...dialogs,
	...message,
	...explain,
	...commands,
	...notices,
	...settings,
	...guidance,
	...calendar,
	...calls,
	...announcements,
	...printed,
	...otherPrograms,
	...bases,
	...editor,
	...week,
	...person,
	...keepInTouch,
	...channelTexts,
} as const;
