import type { FollowUp, When } from '../../../../../src/core/follow-up';
import { applyEdits } from '../../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../../src/core/notes/read-note';
import { trackLine } from '../../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../../src/core/settings';
import { writable } from '../../write/writable';

const PATH = '2026-11-19 Rooms.md';

const read = (text: string) =>
	readNote(writable(text, DEFAULT_SETTINGS, PATH).source, DEFAULT_SETTINGS, { untracked: true });

const last = (when: When | null) => when?.lastDay ?? '-';

/** `contact | my day | their day`; a contact that is only the title of the note is `-`. */
function meaning(text: string): string {
	const [followUp] = read(text).followUps;
	if (!followUp) return 'nothing';
	const { contacts, act, expected }: FollowUp = followUp;
	const name = contacts.map((each) => each.name).join(', ');
	return `${name === 'Rooms' ? '-' : name} | ${act?.day ?? '-'} | ${last(expected)}`;
}

/** What the line is found as, in the same form. */
function foundAs(text: string): string {
	const [line] = read(text).untracked;
	if (!line) return 'nothing';
	const isTheirs = line.fallback !== null;
	return `${line.contact ?? '-'} | ${isTheirs ? '-' : (line.due ?? '-')} | ${isTheirs ? line.due : '-'}`;
}

describe('A line with the tag has the contact and the day for which it is found without it', () => {
	test.each([
		["Told Renske I'd ring again Tuesday", 'Renske | 2026-11-24 | -'],
		["Saw Farid at the fair, he'll mail the brief by Monday", 'Farid | - | 2026-11-23'],
		['Sent Ramona my references on 11/17; she replies by Tuesday', 'Ramona | - | 2026-11-24'],
		['(Farid) will get back to me on Monday', 'Farid | - | 2026-11-23'],
		["Spoke with Renske; she'll ring Monday", 'Renske | - | 2026-11-23'],
		['Farid asked me to call him Monday', 'Farid | 2026-11-23 | -'],
		['Farid and I talk again on Monday', 'Farid | 2026-11-23 | -'],
		['Renske -> I will send her the plan tomorrow', 'Renske | 2026-11-20 | -'],
		['@renske to share the brief by Monday', 'renske | - | 2026-11-23'],
		['@farid.aziz to share the brief by Dec 1', 'farid.aziz | - | 2026-12-01'],
		['Farid: wall chart by Monday', 'Farid | - | 2026-11-23'],
		['Draft the wall chart by Monday (Farid)', 'Farid | - | 2026-11-23'],
		['LVM 11/18, call back 11/24', '- | 2026-11-24 | -'],
		['Wrote to Renske and Farid, they will answer by Monday', 'Renske, Farid | - | 2026-11-23'],
		["Told [[Renske Bos]] I'd call on Monday", 'Renske Bos | 2026-11-23 | -'],
		['Met [[People/Renske Bos|Renske]] today, she will call on Monday', 'Renske Bos | - | 2026-11-23'],
		["Met [[Bos, Renske]], she'll call on Monday", 'Bos, Renske | - | 2026-11-23'],
	])('%s', (text, expected) => {
		expect(foundAs(`- ${text}`)).toBe(expected);
		expect(meaning(`- ${text} #follow-up`)).toBe(expected);
	});

	test.each([
		['Renske from Quay Labs will call me Monday', 'Renske | - | 2026-11-23'],
		['Renske Bos at Quay Labs will call me Monday', 'Renske Bos | - | 2026-11-23'],
		["Told Farid from Quay I'd call on Monday", 'Farid | 2026-11-23 | -'],
		['Interviewer (Renske) will send feedback by Monday', 'Renske | - | 2026-11-23'],
		['May Aziz will call me Monday', 'May Aziz | - | 2026-11-23'],
		['Email Renske, Farid on Monday', 'Renske, Farid | 2026-11-23 | -'],
		[
			'Email renske@quay.example, farid@quay.example on Monday',
			'renske@quay.example, farid@quay.example | 2026-11-23 | -',
		],
	])('with the whole name: %s', (text, expected) => {
		expect(foundAs(`- ${text}`)).toBe(expected);
		expect(meaning(`- ${text} #follow-up`)).toBe(expected);
	});

	test.each([
		['Feedback from Renske will follow on Monday', 'Renske | - | 2026-11-23'],
		['Slides from Renske will be sent Monday', 'Renske | - | 2026-11-23'],
		['Had lunch with Renske and Farid. Farid will introduce me to Lee on Monday', 'Farid | - | 2026-11-23'],
		['The team at Quay will call me Monday', 'Quay | - | 2026-11-23'],
	])('but no thing, firm or other person for it: %s', (text, expected) => {
		expect(foundAs(`- ${text}`)).toBe(expected);
		expect(meaning(`- ${text} #follow-up`)).toBe(expected);
	});
});

describe('A line with the tag keeps what the tag or its own fields say', () => {
	test.each([
		["Told Renske I'd ring again Tuesday [contact:: Farid] #follow-up", 'Farid | 2026-11-24 | -'],
		['Renske will ring Monday [follow-up:: 2026-11-26] #follow-up', 'Renske | 2026-11-26 | 2026-11-23'],
		['@renske to share the brief by Monday [follow-up:: 2026-11-24] #follow-up', 'renske | 2026-11-24 | 2026-11-23'],
		['ring renske bos on Monday #follow-up', 'renske bos | 2026-11-23 | -'],
		['Rent due Monday #follow-up', '- | 2026-11-23 | -'],
	])('%s', (text, expected) => {
		expect(meaning(text)).toBe(expected);
	});
});

describe('A due date of the user beside a promise is when the user acts', () => {
	test.each([
		['Renske promised to ring by Friday 📅 2026-11-24', 'Renske | 2026-11-24 | 2026-11-20'],
		['Renske promised to ring by Friday 📅 2026-11-20', 'Renske | 2026-11-20 | 2026-11-20'],
		['Renske will ring me Monday [due:: 2026-11-26]', 'Renske | 2026-11-26 | 2026-11-23'],
		['@renske to send the brief 📅 2026-11-24', 'renske | 2026-11-24 | 2026-11-24'],
		['Renske promised to send the brief {due: 2026-11-24}', 'Renske | 2026-11-24 | 2026-11-24'],
		["I'll get back to Renske next week ⏳ 2026-11-30", 'Renske | 2026-11-30 | -'],
		['Ring Renske by Friday 📅 2026-11-30', 'Renske | 2026-11-30 | -'],
	])('%s', (text, expected) => {
		const [line] = read(`- ${text}`).untracked;
		const [, mine, theirs] = expected.split(' | ');
		expect(line?.due).toBe(theirs === '-' ? mine : theirs);
		expect(line?.fallback ?? null).toBe(theirs === '-' ? null : mine);
		expect(line?.ownFallback ?? false).toBe(theirs !== '-');
		expect(meaning(`- ${text} #follow-up`)).toBe(expected);
	});
});

describe('Tracking a found line', () => {
	const tracked = (text: string, changes: object = {}) => {
		const [line] = read(text).untracked;
		if (!line) throw new Error('Nothing is found.');
		const result = trackLine(writable(text, DEFAULT_SETTINGS, PATH), { ...line, ...changes });
		return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
	};

	test.each([
		["- Told Renske I'd ring again Tuesday\n", "- Told Renske I'd ring again Tuesday #follow-up\n"],
		[
			'- [ ] @renske to share the brief by Monday\n',
			'- [ ] @renske to share the brief by Monday [follow-up:: 2026-11-24] #follow-up\n',
		],
		['- LVM 11/18, call back 11/24\n', '- LVM 11/18, call back 11/24 #follow-up\n'],
		['- Farid: wall chart by Monday\n', '- Farid: wall chart by Monday [follow-up:: 2026-11-24] #follow-up\n'],
		[
			'- Draft the wall chart by Monday (Farid)\n',
			'- Draft the wall chart by Monday (Farid) [follow-up:: 2026-11-24] #follow-up\n',
		],
		[
			'- Renske promised to ring by Friday 📅 2026-11-24\n',
			'- Renske promised to ring by Friday #follow-up 📅 2026-11-24\n',
		],
		[
			'- Renske promised to ring by Friday 📅 2026-11-20\n',
			'- Renske promised to ring by Friday #follow-up 📅 2026-11-20\n',
		],
		["- I'll ring Renske next week ⏳ 2026-11-30\n", "- I'll ring Renske next week #follow-up ⏳ 2026-11-30\n"],
	])('%j adds only the tag and the check-in', (text, expected) => {
		expect(tracked(text)).toBe(expected);
	});

	const LINE = "- Told Renske I'd ring again Tuesday\n";

	test('is refused if the line would have another contact or another day', () => {
		expect(tracked(LINE, { contact: 'Farid' })).toBe('no-place');
		expect(tracked(LINE, { due: '2026-11-25' })).toBe('no-place');
		expect(tracked(LINE, { due: '2026-11-24T08:30' })).toBe('no-place');
		expect(tracked(LINE, { contact: null, due: null })).toBe(LINE.replace('\n', ' #follow-up\n'));
	});
});
