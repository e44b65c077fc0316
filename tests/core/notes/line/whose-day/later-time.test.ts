import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** Returns when to act by a line in a note of Thursday 2026-11-19: `2026-11-24 13:00-`. */
function actIn(text: string): string {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: null };
	const act = readNote(source, DEFAULT_SETTINGS).followUps[0]?.act;
	const hours = act?.window ? `${act.window.from ?? ''}-${act.window.to ?? ''}` : (act?.time ?? '');
	return `${act?.day ?? '-'} ${hours}`.trim();
}

describe('Hours after a few words beside the day are of that day', () => {
	test.each([
		['- Follow up with Wes Tue 24th, home all day, after 1pm', '2026-11-24 13:00-'],
		['- Follow up with Wes Tuesday (a quiet day), before 11am', '2026-11-24 -11:00'],
		['- Follow up with Wes Tuesday - in the workshop - after 3pm', '2026-11-24 15:00-'],
		['- Follow up with Wes Tuesday, on his mobile, 11:30', '2026-11-24 11:30'],
		['- Follow up with Ulf 9am my time = 5pm his, Monday', '2026-11-23 09:00'],
		['- Follow up with Ulf 9am my time is 5pm his, Monday', '2026-11-23 09:00'],
	])('%s', (line, meaning) => {
		expect(actIn(line)).toBe(meaning);
	});

	test.each([
		['- Follow up with Wes Tuesday. He leaves after 1pm', '2026-11-24'],
		['- Follow up with Wes Tuesday about the shop that shuts, on most days, after 1pm', '2026-11-24'],
		['- Follow up with Wes Tuesday morning, home all day, after 1pm', '2026-11-24 -12:00'],
	])('%s: not so', (line, meaning) => {
		expect(actIn(line)).toBe(meaning);
	});
});
