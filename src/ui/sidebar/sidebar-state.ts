import type { Day } from '../../core/follow-up';
import type { Actions, RowKey, ViewModel } from '../model';
import { isRowItem, listedThing, sectionName } from './list/list-focus';
import type { ShownThing } from '../row/shown-thing';
import { groupItem } from './list/section-layout';
import type { SavedPosition } from './list/saved-position';

/** The state of the sidebar that is not in the model. */
export interface SidebarState {
	/** Items of open rows. */
	readonly open: ReadonlySet<string>;
	/** Items of selected rows. */
	readonly selected: ReadonlySet<string>;
	/** Names of folded sections. */
	readonly collapsed: ReadonlySet<string>;
	readonly query: string;
	/** The day of the two weeks that the user chose; the list shows only what is planned on it. */
	readonly day: Day | null;
	/** Whether the sidebar shows the next two weeks. */
	readonly weeks: boolean;
	/** The item that Tab reaches; the arrow keys move it. */
	readonly current: string | null;
	/** What the user came to see; null without it. */
	readonly shown: ShownThing | null;
	/** The text of the live region. */
	readonly announcement: string;
}

/** The names under which this device keeps what the sidebar restores. */
export const COLLAPSED_KEY = 'collapsed';
/** The keys under which the workspace stores the state of the view. */
export const POSITION_KEY = 'place';
/** The name under which the device keeps whether the two weeks are folded. */
export const WEEKS_KEY = 'two-weeks';

/** The sections that are collapsed in a new view. */
const DEFAULT_COLLAPSED = ['long-overdue'];

/** The state that this device remembers, else the default. */
export function initialState(actions: Actions, position: SavedPosition | null, weeksByDefault: boolean): SidebarState {
	const collapsed = actions.remembered(COLLAPSED_KEY);
	const weeks = actions.remembered(WEEKS_KEY);
	return {
		open: new Set(position?.open),
		selected: new Set(),
		collapsed: new Set(Array.isArray(collapsed) ? collapsed.map(String) : DEFAULT_COLLAPSED),
		query: '',
		day: null,
		weeks: typeof weeks === 'boolean' ? weeks : weeksByDefault,
		current: position?.current ?? null,
		shown: null,
		announcement: '',
	};
}

/** Opens or closes a row or section; toggles it if `open` is omitted. Returns the part that changes. */
export function toggled(
	state: Pick<SidebarState, 'open' | 'collapsed'>,
	item: string,
	open?: boolean,
): Pick<SidebarState, 'open'> | Pick<SidebarState, 'collapsed'> {
	if (isRowItem(item)) return { open: withOrWithout(state.open, item, open ?? !state.open.has(item)) };
	const name = sectionName(item);
	return { collapsed: withOrWithout(state.collapsed, name, !(open ?? state.collapsed.has(name))) };
}

function withOrWithout(set: ReadonlySet<string>, value: string, has: boolean): ReadonlySet<string> {
	const next = new Set(set);
	if (has) next.add(value);
	else next.delete(value);
	return next;
}

/** Opens the row of a follow-up, and shows the whole list. Returns what changes; null if the list has no such follow-up. */
export function showing({ collapsed, open }: SidebarState, groups: ViewModel['groups'], key: RowKey) {
	const found = listedThing(groups, key);
	if (!found) return null;
	const { section, person, thing, row } = found;
	const item = groupItem(person.id);
	const next = {
		query: '',
		day: null,
		collapsed: withOrWithout(collapsed, section, false),
		open: withOrWithout(open, item, true),
		current: item,
		shown: { item, row },
	};
	return { item, thing, next };
}
