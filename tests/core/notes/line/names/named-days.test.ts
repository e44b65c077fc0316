import { readNote } from '../../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';

/** Returns the contact, day and problems of the only follow-up in a note of Thursday 2026-11-19: `Tove 2026-11-20`. */
function read(text: string): string {
	const source = { path: '2026-11-19 Log.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [followUp] = readNote(source, DEFAULT_SETTINGS).followUps;
	const { contacts = [], act = null, problems = [] } = followUp ?? {};
	return [contacts[0]?.name ?? '-', act?.day ?? 'no day', ...problems.map(({ code }) => code)].join(' ');
}

describe('A day with a name behind a contact', () => {
	test.each([
		['Follow up with Tove Columbus Day', 'Tove no day date.not-understood'],
		['Follow up with Tove Lind Remembrance Day', 'Tove Lind no day date.not-understood'],
		['Follow up with Tove St Patrick’s Day', 'Tove no day date.not-understood'],
		['Follow up with Tove NYE', 'Tove no day date.not-understood'],
		['Follow up with Tove Hogmanay', 'Tove no day date.not-understood'],
		['Follow up with Tove Golden Week', 'Tove no day date.not-understood'],
		['Follow up with Tove Harvest Day', 'Tove no day date.missing'],
		['Follow up with Tove Burns Night', 'Tove no day date.missing'],
		['Follow up with Tove Palm Sunday', 'Tove no day date.partly-read'],
		['Follow up with Tove Spy Wednesday', 'Tove no day date.partly-read'],
		['Follow up with Tove Bank Holiday Monday', 'Tove no day date.partly-read'],
		['Follow up with Tove Super Bowl Sunday', 'Tove no day date.partly-read'],
		['Follow up with Tove Good Friday', 'Tove no day date.partly-read'],
		['Follow up with Tove Blue Monday', 'Tove no day date.partly-read'],
		['Call Tove Mad Friday #follow-up', 'Tove no day date.partly-read'],
		['Follow up with Tove Panic Saturday', 'Tove no day date.partly-read'],
		['Follow up with Tove on election Tuesday', 'Tove no day date.partly-read'],
	])('%s', (line, meaning) => {
		expect(read(`- ${line}`)).toBe(meaning);
	});

	test.each([
		['Follow up with Robin Day Friday', 'Robin Day 2026-11-20'],
		['Follow up with Tove Blue Friday', 'Tove Blue 2026-11-20'],
		['Follow up with Tove Good Monday', 'Tove Good 2026-11-23'],
		['Follow up with Tove Boxer Friday', 'Tove Boxer 2026-11-20'],
		['Follow up with Tove about the election Friday', 'Tove 2026-11-20'],
		['Follow up with Tove about the mad rush Friday', 'Tove 2026-11-20'],
	])('but a name or an ordinary day: %s', (line, meaning) => {
		expect(read(`- ${line}`)).toBe(meaning);
	});
});
