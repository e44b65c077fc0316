import { clockOf, dayOf } from '../../core/dates/moments';
import { isOver, type DayOrMinute, type FollowUp, type Minute } from '../../core/follow-up';
import { attemptDots } from '../../core/marks/attempt-dots';
import type { EntryDate, EntryMark } from '../../core/marks/entry-marks';
import { isUncertain, type DateMark, type UnreadMark } from '../../core/marks/line-marks';
import { entryOnUsersClock } from '../../core/marks/users-clock';
import { strings } from '../../strings';
import type { DateFormat } from '../../strings/date-format';
import { entryText, otherDate, resolvedText } from '../../strings/in-notes/resolved-dates';
import type { Row } from '../../ui/model';
import { formatOf, type MarkHint } from './choices';
import type { EditorOptions } from './editor-parts';
import { hintMenuBelow } from './hint-element';
import { shownHere, type ShownFollowUp } from './shown-marks';

const words = strings.editor;

/** A date or "Needs a date" after words, which opens its hint as a menu. */
export interface DateLabel {
	readonly text: string;
	/** Whether the user should look at it: two days, none, or one that may be wrong. */
	readonly asks: boolean;
}

export function dateLabel(options: EditorOptions, { followUp, other }: ShownFollowUp, mark: DateMark): DateLabel {
	const uncertain = isUncertain(mark);
	const there = other && otherDate(mark, other);
	const otherwise = there && { from: other.from, date: shownHere(options, followUp, there) };
	const here = shownHere(options, followUp, mark);
	const text = resolvedText(here, uncertain, otherwise, options.now(), formatOf(options));
	return { text, asks: uncertain || otherwise !== null };
}

export const entryLabel = (options: EditorOptions, { followUp }: EntryMark, date: EntryDate): DateLabel => ({
	text: entryText(entryOnUsersClock(date, followUp, options.zone()), options.now(), formatOf(options)),
	asks: false,
});

export const unreadLabel = ({ needsDate }: UnreadMark): DateLabel | null =>
	needsDate ? { text: words.needsDate, asks: true } : null;

/** Draws a label. `hint` is asked when the user clicks it. */
export function labelElement(
	{ text, asks }: DateLabel,
	hint: (element: HTMLElement) => MarkHint | Promise<MarkHint | null>,
): HTMLElement {
	const element = createSpan({
		cls: asks ? 'due-resolved is-asking' : 'due-resolved',
		text,
		attr: { role: 'button', tabindex: '-1', 'aria-haspopup': 'menu', dir: 'auto' },
	});
	const open = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
		const showBelow = hintMenuBelow(element);
		void Promise.resolve(hint(element)).then((found) => found && showBelow(found));
	};
	element.addEventListener('mousedown', (event) => event.preventDefault());
	element.addEventListener('click', open);
	return element;
}

/** What the end of a follow-up line shows. */
export interface LineState {
	readonly name: string;
	readonly made: number;
	readonly limit: number;
	/** `2 of 5 · 08:30`; '' before the first attempt. */
	readonly text: string;
}

/** `08:30` today, `Tue 08:30`, `8 Dec`: it stays true all day. */
function dueText(due: DayOrMinute, now: Minute, format: DateFormat): string {
	const clock = dayOf(due) === dayOf(now) ? clockOf(due) : null;
	return clock === null ? format.relative(due, now) : format.clock(clock);
}

/** The state of an open follow-up; null for one that is over. */
export function lineState(options: EditorOptions, row: Row, { ended }: FollowUp): LineState | null {
	const { state, due, attempts, attemptLimit } = row.action;
	if (ended !== null || isOver(state)) return null;
	const format = formatOf(options);
	const when = due === null || state === 'decide' ? null : dueText(due, options.now(), format);
	const text = attempts === 0 ? '' : words.count(attempts, attemptLimit, when);
	return { name: row.contact, made: attempts, limit: attemptLimit, text };
}

/** Draws the dots of the attempts and the button that logs one. */
export function stateElement({ name, made, limit, text }: LineState, log: () => void): HTMLElement {
	const element = createSpan(made > 0 ? 'due-line-state is-tried' : 'due-line-state');
	if (made > 0) {
		const dots = attemptDots(made, limit);
		if (dots) {
			const drawn = element.createSpan({ cls: 'due-dots-drawn', attr: { 'aria-hidden': 'true' } });
			for (const isMade of dots) drawn.createSpan(isMade ? 'due-dot is-made' : 'due-dot');
		}
		element.createSpan({ cls: 'due-line-count', text, attr: { dir: 'auto' } });
	}
	const button = element.createEl('button', {
		cls: 'due-line-log',
		text: words.log,
		attr: { type: 'button', tabindex: '-1', 'aria-label': words.logFor(name) },
	});
	button.addEventListener('mousedown', (event) => event.preventDefault());
	button.addEventListener('click', (event) => {
		event.preventDefault();
		event.stopPropagation();
		log();
	});
	return element;
}
