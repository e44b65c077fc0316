import type { Actions, Row } from '../../model';
import { isUnsettled } from '../../../core/agenda/row';
import { isOver } from '../../../core/follow-up';
import { isRowItem, itemOf, sectionAbove } from './list-focus';
import { destination, listCommand, type ListCommand } from './list-keys';
import type { RowSelection } from './row-selection';

/** What the keys of the list need from the sidebar. */
export interface KeyboardTarget {
	/** Everything the arrow keys stop at, from top to bottom. */
	items(): readonly string[];
	/** The follow-up that keys on this element act on; undefined for a heading. */
	row(element: HTMLElement): Row | undefined;
	isOpen(item: string): boolean;
	isRightToLeft(): boolean;
	actions(): Actions;
	/** Opens or closes a row or a section; the opposite of what it is without `open`. */
	toggle(item: string, open?: boolean): void;
	focusItem(item: string | undefined): void;
	focusFilter(): void;
	/** The selected rows; null in a list that has no selection. */
	readonly selection: RowSelection | null;
}

/** Commands that work only while a row or a heading itself has the focus, not a button in it. */
const NEEDS_ITEM_FOCUS: readonly ListCommand[] = ['toggle', 'open', 'close', 'first', 'last'];

/** Whether a key leads away from the list and says nothing about its rows, as Ctrl+P does, which opens the palette. */
export const leadsAway = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey || key === 'Escape';

/** Handles a key of the list: arrows move, letters act on the focused follow-up. */
export function onListKey(event: KeyboardEvent, list: KeyboardTarget): void {
	// A hotkey of the user has handled this key, or an input method composes with it.
	if (event.defaultPrevented || event.isComposing) return;
	const target = event.target as HTMLElement;
	if (target.closest('input, textarea, select, [contenteditable]')) return;
	const item = itemOf(target);
	const command = listCommand(event, list.isRightToLeft());
	const inside = !target.dataset.item;
	if (event.key === 'Escape' && list.selection && list.selection.keys.length > 0) list.selection.clear();
	else if (event.key === 'Escape' && inside && item) list.focusItem(item);
	else if (!command || (inside && NEEDS_ITEM_FOCUS.includes(command))) return;
	else if (!run(command, item, list.row(target), list)) return;
	event.preventDefault();
	event.stopPropagation();
}

/** Returns false if the command does nothing here, so that the key keeps its usual meaning. */
function run(command: ListCommand, item: string | null, row: Row | undefined, list: KeyboardTarget): boolean {
	const items = list.items();
	const index = item ? items.indexOf(item) : -1;
	const actions = list.actions();
	const goal = destination(command, items, index);
	const { selection } = list;
	const several = selection && selection.keys.length > 1 ? selection.keys : null;
	if (goal !== null) selection?.clear();
	if (goal !== null) list.focusItem(goal);
	else if (command === 'extend-next') list.focusItem(selection?.extend(item, 1));
	else if (command === 'extend-previous') list.focusItem(selection?.extend(item, -1));
	else if (several && command === 'snooze') actions.askToSnooze(several[0] ?? '', several);
	else if (several && command === 'end') void actions.close(several).then(() => selection?.clear());
	else if (command === 'filter') list.focusFilter();
	else if (command === 'toggle' && item) list.toggle(item);
	else if (command === 'open' && item) list.toggle(item, true);
	else if (command === 'close' && item) close(item, index, list);
	else if (command === 'log' && row) actions.askToLog(row.key);
	else if (command === 'snooze' && row) actions.askToSnooze(row.key);
	else if (command === 'date' && row && !isOver(row.action.state)) actions.askToChangeDate(row.key);
	else if (command === 'explain' && row) actions.explain(row.key);
	else if (command === 'note' && row) actions.openNote(row.key);
	else return row !== undefined && endOrReopen(command, row, actions);
	return true;
}

/** Closes an open row or section. From a closed row, focuses the heading above, as in a tree. */
function close(item: string, index: number, list: KeyboardTarget): void {
	if (!isRowItem(item) || list.isOpen(item)) list.toggle(item, false);
	else list.focusItem(sectionAbove(list.items(), index));
}

/** Closes, gives up or reopens a follow-up. Returns false if its state does not allow that. */
export function endOrReopen(command: ListCommand, row: Row, actions: Actions): boolean {
	const ends = command === 'end' && isUnsettled(row);
	if (!ends && isOver(row.action.state) !== (command === 'reopen')) return false;
	if (command === 'end') void actions.close([row.key]);
	else if (command === 'give-up') void actions.giveUp(row.key);
	else if (command === 'reopen') actions.askToReopen(row.key);
	else return false;
	return true;
}
