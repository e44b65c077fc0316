import type { Day } from '../../core/follow-up';
import type { Actions } from '../model';
import type { SavedPosition } from './scroll-position';

/** What the sidebar itself keeps. */
export interface SidebarState {
	/** Items of open rows. */
	readonly open: ReadonlySet<string>;
	/** Names of folded sections. */
	readonly collapsed: ReadonlySet<string>;
	readonly query: string;
	/** Only what is planned on this day is shown. */
	readonly day: Day | null;
	/** Whether the next two weeks are shown. */
	readonly weeks: boolean;
	/** The item that Tab reaches; the arrows move it. */
	readonly current: string | null;
	/** What the live region says. */
	readonly said: string;
}

/** Names of what this device remembers. */
export const COLLAPSED = 'collapsed';
export const PLACE = 'place';
export const WEEKS = 'two-weeks';

const FOLDED_AT_FIRST = ['long-overdue'];

/** As it was left, else as it is for the first time. */
export function firstState(actions: Actions, place: SavedPosition | null, weeksAtFirst: boolean): SidebarState {
	const collapsed = actions.remembered(COLLAPSED);
	const weeks = actions.remembered(WEEKS);
	return {
		open: new Set(place?.open),
		collapsed: new Set(Array.isArray(collapsed) ? collapsed.map(String) : FOLDED_AT_FIRST),
		query: '',
		day: null,
		weeks: typeof weeks === 'boolean' ? weeks : weeksAtFirst,
		current: place?.current ?? null,
		said: '',
	};
}
