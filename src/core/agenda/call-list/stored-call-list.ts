import { OUTCOMES, type Day } from '../../follow-up';
import { CALL_SCOPES, type CallList, type CallQuestion, type ListedCall } from './call-list';

const isText = (value: unknown): value is string => typeof value === 'string';
const textOrNull = (value: unknown) => (isText(value) ? value : null);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** What the dialog of a call can have been asking when Obsidian closed. */
const QUESTIONS: readonly unknown[] = [...OUTCOMES, 'snooze'];
const isQuestion = (value: unknown): value is CallQuestion => QUESTIONS.includes(value);

function readCall(stored: unknown): readonly ListedCall[] {
	const { person, name, entries } = (stored ?? {}) as Partial<Record<keyof ListedCall, unknown>>;
	if (!isText(person) || !isText(name)) return [];
	const counts = typeof entries === 'object' && entries !== null ? Object.entries(entries) : [];
	const valid = counts.filter((each): each is [string, number] => typeof each[1] === 'number');
	return [{ person, name, entries: Object.fromEntries(valid) }];
}

/** Reads the list that this device kept; null if there is none for this day, or if it is damaged. */
export function readCallList(stored: unknown, today: Day): CallList | null {
	if (typeof stored !== 'object' || stored === null) return null;
	const list = stored as Partial<Record<keyof CallList, unknown>>;
	const scope = CALL_SCOPES.find((each) => each === list.scope);
	if (list.day !== today || !scope || !Array.isArray(list.calls) || !isText(list.since)) return null;
	return {
		day: today,
		scope,
		isOpen: list.isOpen === true,
		calls: list.calls.flatMap(readCall),
		current: textOrNull(list.current),
		since: list.since,
		next: texts(list.next),
		skipped: texts(list.skipped),
		question: isQuestion(list.question) ? list.question : null,
		dialedAt: textOrNull(list.dialedAt),
	};
}
