import { Menu } from 'obsidian';
import { MORE_ATTEMPTS } from '../call-sheet/decide-buttons';
import { onlyKeepsInTouch } from '../../core/agenda/rhythm/quiet';
import { isUnsettled } from '../../core/agenda/row';
import { isOver } from '../../core/follow-up';
import type { Actions, Row } from '../model';
import { strings } from '../../strings';

/** A menu title with the key that does the same in the list: `Snooze S`. */
function titleWith(title: string, key: string): DocumentFragment {
	const content = createFragment();
	content.createSpan({ text: title });
	content.createSpan({ cls: 'due-menu-key', text: ` ${key}` });
	return content;
}

/** The context menu of a follow-up. `select` selects its row in the list. */
export function rowMenu(row: Row, actions: Actions, select?: () => void): Menu {
	const menu = new Menu();
	const { key } = row;
	const { phone, email } = row.followUp;
	const { state } = row.action;
	const over = isOver(state);
	const item = (section: string, title: string | DocumentFragment, icon: string, act: () => void) =>
		menu.addItem((entry) => entry.setSection(section).setTitle(title).setIcon(icon).onClick(act));

	item('act', titleWith(strings.menu.log, 'L'), 'phone-call', () => actions.askToLog(key));
	if (!over) item('act', titleWith(strings.menu.snooze, 'S'), 'alarm-clock', () => actions.askToSnooze(key));
	if (onlyKeepsInTouch(row.action))
		item('act', strings.rhythm.notNow, 'calendar-clock', () => void actions.notNow(key));
	else if (!over) {
		item('act', titleWith(strings.menu.changeDate, 'D'), 'calendar', () => actions.askToChangeDate(key));
	}
	if (row.followUp.problems.some(({ code }) => code === 'date.two-days')) {
		item('act', strings.editor.chooseDay, 'calendar-clock', () => actions.askWhichDay(key));
	}
	item('note', titleWith(strings.menu.explain, 'E'), 'message-circle-question', () => actions.explain(key));
	if (select) item('act', strings.selection.select, 'list-checks', select);
	item('note', strings.menu.add, 'plus', () => actions.askToAdd(row.followUp.path));
	const { path, found } = row.followUp;
	if (found !== undefined) {
		item('note', strings.thisNote.notOne, 'eye-off', () => actions.dismiss({ path, text: found }));
	}
	item('note', strings.menu.numberDates, 'calendar', () => void actions.numberDates(key));
	if (row.people.length > 0) item('open', strings.person.show, 'contact', () => actions.showPerson(...row.people));
	item('open', titleWith(strings.sheet.openNote, 'O'), 'file-text', () => actions.openNote(key));
	item('open', strings.menu.openInTab, 'file-plus', () => actions.openNote(key, { newLeaf: 'tab' }));
	if (phone) item('copy', strings.sheet.copyNumber, 'copy', () => void actions.copy(phone));
	if (email) item('copy', strings.menu.copyEmail, 'copy', () => void actions.copy(email));
	if (row.action.due !== null) {
		item('calendar', strings.calendar.copy, 'calendar-plus', () => actions.copyToCalendar(key));
		item('calendar', strings.calendar.save, 'calendar-arrow-down', () => actions.saveToCalendar(key));
	}
	if (isUnsettled(row)) {
		item('act', strings.menu.setNextStep, 'calendar-plus', () => actions.askWhatWasAgreed(key));
		item('end', titleWith(strings.menu.thatWasAll, 'C'), 'check', () => void actions.close([key]));
	}
	if (over) {
		item('end', titleWith(strings.sheet.reopen, 'R'), 'rotate-ccw', () => actions.askToReopen(key));
	} else {
		item('end', titleWith(strings.menu.close, 'C'), 'check', () => void actions.close([key]));
		item('end', titleWith(strings.sheet.giveUp, 'G'), 'x', () => void actions.giveUp(key));
		if (state === 'decide') {
			item('end', strings.sheet.allowMore(MORE_ATTEMPTS), 'plus', () => void actions.allowMore(key, MORE_ATTEMPTS));
		}
	}
	return menu;
}

/** Opens a menu at the pointer, or below the element when a key opened it. */
export function showMenu(menu: Menu, event: MouseEvent): void {
	const target = event.currentTarget ?? event.target;
	const byKey = event.clientX === 0 && event.clientY === 0;
	if (!byKey || !target) {
		menu.showAtMouseEvent(event);
		return;
	}
	const element = target as HTMLElement;
	const box = element.getBoundingClientRect();
	menu.showAtPosition({ x: box.left, y: box.bottom }, element.ownerDocument);
}
