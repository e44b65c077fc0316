import type { Attempt } from '../../../../src/core/follow-up';
import {
	haveWords,
	lostEntries,
	type LoggedEntry,
	type LostEntry,
} from '../../../../src/core/notes/attempts/lost-entries';
import { readWith } from '../write/writable';

const CALL: Attempt = {
	kind: 'attempt',
	at: '2026-11-23T08:10',
	contact: null,
	channel: 'Call',
	outcome: 'left message',
	callingBack: '2026-11-24T08:30',
	expecting: null,
	next: null,
	note: 'busy',
	problems: [],
};
const WRITTEN = '- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30';
const DANA = '- Follow up with Dana on 2026-11-23';
const LEE = '- Follow up with Lee on 2026-11-30';

/** An entry logged for the follow-up in a line. */
function loggedFor(line: string, entry = CALL): LoggedEntry {
	const [followUp] = readWith(`${line}\n`).followUps;
	if (!followUp) throw new Error(`no follow-up in ${line}`);
	const { id, text, contacts } = followUp;
	return { id, text, contact: contacts.map(({ name }) => name).join(', '), entry };
}

function lost(logged: readonly LoggedEntry[], ...lines: readonly string[]): readonly LostEntry[] {
	const { followUps, problems } = readWith(`${lines.join('\n')}\n`);
	return lostEntries(logged, followUps, problems);
}

const forDana = [loggedFor(DANA)];

describe('a logged entry is lost', () => {
	it('where the note no longer has it', () => {
		expect(lost(forDana, DANA, LEE)).toMatchObject([{ owner: { line: 1 }, elsewhere: null }]);
	});

	it('where it counts for another follow-up', () => {
		expect(lost(forDana, DANA, LEE, `\t${WRITTEN} — busy`)).toMatchObject([
			{ owner: { line: 1 }, elsewhere: { followUp: { line: 2 }, entry: { note: 'busy' } } },
		]);
	});

	it('where the merge dropped its follow-up too, and gave it to another', () => {
		expect(lost(forDana, LEE, `\t${WRITTEN}`)).toMatchObject([{ owner: null, elsewhere: { followUp: { line: 1 } } }]);
		expect(lost(forDana, LEE)).toMatchObject([{ owner: null, elsewhere: null }]);
	});

	it('where a merge cut its dates off', () => {
		expect(lost(forDana, DANA, '\t- 2026-11-23 08:10 Call: left message')).toHaveLength(1);
	});

	it('for one of two people with the same log in the same minute', () => {
		const both = [loggedFor(DANA), loggedFor(LEE)];
		expect(lost(both, DANA, LEE, `\t${WRITTEN}`)).toMatchObject([{ owner: { line: 1 }, elsewhere: null }]);
		expect(lost(both, DANA, `\t${WRITTEN}`, LEE, `\t${WRITTEN}`)).toEqual([]);
	});

	it('beside another one that the note reports', () => {
		const both = [loggedFor(DANA), loggedFor(LEE)];
		expect(lost(both, DANA, LEE, '', `Words.\t${WRITTEN}`)).toHaveLength(1);
	});
});

describe('a logged entry is not lost', () => {
	it.each([
		['where it counts', [DANA, `\t${WRITTEN} — busy`]],
		['with another remark', [DANA, `\t${WRITTEN} — busy, and Tess was out`]],
		['after a merge added words behind it', [DANA, `\t${WRITTEN} — busy\t${WRITTEN.replace('08:10', '09:00')}`]],
		['after its time moved the follow-up on', ['- Follow up with Dana on 2026-12-01', `\t${WRITTEN}`]],
		['after the contact has a longer name', ['- Follow up with Dana Whitfield on 2026-12-01', `\t${WRITTEN}`]],
		['after the user corrected its outcome', [DANA, '\t- 2026-11-23 08:10 Call: no answer']],
		['after the user added a step', [DANA, `\t${WRITTEN}. Next 2026-12-01`]],
		['where the note says that it belongs to nobody', [DANA, '', `Words.\t${WRITTEN}`]],
	])('%s', (_, lines) => expect(lost(forDana, ...lines)).toEqual([]));

	it('where only a conflict copy of the note has it', () => {
		const { followUps, problems } = readWith(`${DANA}\n`);
		const copies = [{ path: 'Dana (conflicted copy).md', entries: [CALL] }];
		expect(
			lostEntries(
				forDana,
				followUps.map((followUp) => ({ ...followUp, copies })),
				problems,
			),
		).toEqual([]);
	});
});

test.each([
	[`\t${WRITTEN} — busy`, true],
	['- 2026-11-23 08:10 [[Dana]], Call: left message. Calling back 2026-11-24 08:30', true],
	[`one\r\n${WRITTEN}\r\ntwo`, true],
	['- 2026-11-23 08:10 Call: left message', false],
	['- 2026-11-23 08:11 Call: left message. Calling back 2026-11-24 08:30', false],
	['- 2026-11-23 08:10\nCall: left message. Calling back 2026-11-24 08:30', false],
])('%j has the words of the logged entry: %s', (lines, has) => expect(haveWords(lines, { entry: CALL })).toBe(has));
