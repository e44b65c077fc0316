import fc from 'fast-check';
import { addCallTime, addCheckIn, addPurpose, type AmendResult } from '../../../../src/core/notes/write/amend';
import { readNote } from '../../../../src/core/notes/read-note';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import type { WritableNote } from '../../../../src/core/notes/write/proven-edit';
import { readWith, writable } from './writable';
import { same } from '../../../same';
import { runs } from '../../../property-runs';

const note = (text: string) => writable(text);

const idIn = (source: WritableNote, place = 0) => readNote(source.source, DEFAULT_SETTINGS).followUps[place]?.id ?? '';

function written(source: WritableNote, result: AmendResult): string {
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(source.source.text, result.edits);
}

describe('a chosen purpose', () => {
	const given = (text: string, purpose: string) => {
		const source = note(text);
		return written(source, addPurpose(source, idIn(source), purpose));
	};

	it.each([
		[
			'- Follow up with [[Dana]] on Monday',
			'share an article on usage-based pricing',
			'- Follow up with [[Dana]] on Monday to share an article on usage-based pricing',
		],
		[
			'- [ ] Call [[Dana]] Monday #follow-up ^dana',
			'send the survey',
			'- [ ] Call [[Dana]] Monday to send the survey #follow-up ^dana',
		],
		[
			'- [ ] Call [[Dana]] 🔼 ➕ 2026-11-18 📅 2026-11-24 #follow-up ^dana',
			'send the survey',
			'- [ ] Call [[Dana]] to send the survey 🔼 ➕ 2026-11-18 📅 2026-11-24 #follow-up ^dana',
		],
		[
			'- Follow up with [[Dana]] 📅 2026-11-24',
			'bring the comparison',
			'- Follow up with [[Dana]] [purpose:: bring the comparison] 📅 2026-11-24',
		],
		[
			'- Follow up with [[Dana]] on Monday',
			'bring the comparison',
			'- Follow up with [[Dana]] on Monday [purpose:: bring the comparison]',
		],
		[
			"- Next step: Dana will call Friday. If I don't hear, I check in Monday.",
			'share the study',
			"- Next step: Dana will call Friday. If I don't hear, I check in Monday. [purpose:: share the study]",
		],
	])('%s', (text, purpose, expected) => expect(given(text, purpose)).toBe(expected));

	it('leaves the attempts below the line and all other lines unchanged', () => {
		const rest = '\n  - 2026-11-23 08:10 Call: no answer\n- Follow up with [[Gil]] Tuesday\n';
		expect(given(`- Follow up with [[Dana]] on Monday${rest}`, 'share the study')).toBe(
			`- Follow up with [[Dana]] on Monday to share the study${rest}`,
		);
	});

	it('becomes a property of a property follow-up', () => {
		const source = note('---\ncontact: Dana\nfollow-up: Monday\n---\nTalk.\n');
		expect(written(source, addPurpose(source, idIn(source), 'share “A: b”'))).toBe(
			'---\ncontact: Dana\nfollow-up: Monday\npurpose: "share “A: b”"\n---\nTalk.\n',
		);
	});

	it.each(['purpose:', 'purpose: ""', "purpose: ''  "])('fills in the empty property %s', (property) => {
		const source = note(`---\n${property}\ncontact: Dana\nfollow-up: Monday\n---\nTalk.\n`);
		expect(written(source, addPurpose(source, idIn(source), 'share the study'))).toBe(
			'---\npurpose: share the study\ncontact: Dana\nfollow-up: Monday\n---\nTalk.\n',
		);
	});

	it.each([
		[['  - Call Dana Monday', '  - Call Lee Tuesday'], 0, 'the budget', '  - Call Dana Monday about the budget'],
		[
			['  - Call Dana Monday', '  - Call Dana Friday # again'],
			1,
			'send the list',
			'  - Call Dana Friday to send the list # again',
		],
		[['  - "Call Dana Monday"', "  - 'Call Lee Tuesday'"], 1, 'the budget', '  - "Call Lee Tuesday about the budget"'],
		[['  - Monday', '  - Friday'], 0, 'how he starts', '  - Monday about how he starts'],
		[['  - Call Lee Monday', '  - Friday'], 0, 'a 1:1', '  - "Call Lee Monday about a 1:1"'],
		[
			["  - 'Call Kim''s office Monday'", '  - Call Lee Tuesday'],
			0,
			'the budget',
			'  - "Call Kim\'s office Monday about the budget"',
		],
		[
			['  - "Call Kim \\"soon\\" Monday"', '  - Call Lee Tuesday'],
			0,
			'the budget',
			'  - "Call Kim \\"soon\\" Monday about the budget"',
		],
		[
			['  - >-\n    Call Kim\n    on Monday', '  - Call Lee'],
			0,
			'the budget',
			'  - >-\n    Call Kim\n    on Monday about the budget',
		],
		[
			['  - |\n    Call Kim Monday', '  - Call Lee'],
			0,
			'notice periods',
			'  - |\n    Call Kim Monday [purpose:: notice periods]',
		],
		[
			['  - Call Dana Monday', '  - Call Lee Tuesday'],
			1,
			'notice periods',
			'  - "Call Lee Tuesday [purpose:: notice periods]"',
		],
	])('of one of several property values %j is written into the value', (values, place, purpose, expected) => {
		const source = note(`---\ncontact: Gil\nfollow-up:\n${values.join('\n')}\n---\n`);
		const after = written(source, addPurpose(source, idIn(source, place), purpose));
		expect(after).toBe(source.source.text.replace(values[place] ?? '', () => expected));
		expect(readWith(after).followUps[place]?.purpose).toBe(purpose);
	});

	it('of one of several values in brackets is written into the value', () => {
		const source = note('---\ncontact: Gil\nfollow-up: [2026-11-23, Friday]\n---\n');
		expect(written(source, addPurpose(source, idIn(source, 0), 'the budget'))).toContain(
			'[2026-11-23, Friday]'.replace('2026-11-23', '"2026-11-23 about the budget"'),
		);
	});

	it('is not written over another purpose, or if the line is missing', () => {
		const source = note('---\ncontact: Dana\nfollow-up: Monday\npurpose: the budget\n---\n');
		expect(addPurpose(source, idIn(source), 'share the study')).toEqual({ refused: 'no-place' });
		expect(
			addPurpose(note('- Call Dana Monday #follow-up\n'), idIn(note('- Call Dana Monday #follow-up\n')), ''),
		).toEqual({
			refused: 'no-place',
		});
		expect(addPurpose(note('Talk.'), 'labc.0', 'share it')).toEqual({ refused: 'target-gone' });
	});
});

describe('the time of the next call', () => {
	it.each([
		['- 2026-11-23 08:10 Call: left message', '- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30'],
		[
			'- 2026-11-23 08:10 Call: left message — Sam answers',
			'- 2026-11-23 08:10 Call: left message. Calling back 2026-11-24 08:30 — Sam answers',
		],
		['- 11/23 8am left vm', '- 11/23 8am left vm. Calling back 2026-11-24 08:30'],
	])('is added to %s', (line, expected) => {
		const source = note(`- Call [[Dana]] Monday #follow-up\n  - 2026-11-20 09:00 Call: no answer\n  ${line}\n`);
		const result = addCallTime(source, idIn(source), '2026-11-24T08:30');
		expect(written(source, result)).toBe(source.source.text.replace(line, expected));
	});

	it('finds the attempts of a property follow-up, of the right person', () => {
		const text =
			'---\ncontact: Dana\nfollow-up: Monday\n---\n\n## Attempts\n\n- 2026-11-23 08:10 Call: left message\n- A note.\n';
		const source = note(text);
		expect(written(source, addCallTime(source, idIn(source), '2026-11-24T08:30'))).toContain(
			'left message. Calling back 2026-11-24 08:30\n- A note.',
		);
	});

	it('is not written without an attempt', () => {
		const source = note('- Call [[Dana]] Monday #follow-up\n');
		expect(addCallTime(source, idIn(source), '2026-11-24T08:30')).toEqual({ refused: 'no-place' });
	});

	it('is never written into the follow-up below', () => {
		const source = note('Follow up with Ana: Thursday!\n- Follow up with [[Dana]] on Monday\n');
		expect(addCallTime(source, idIn(source), '2026-11-24T08:30')).toEqual({ refused: 'no-place' });
	});
});

describe('a check-in date', () => {
	it.each([
		[
			'- Next step: Dana will call on Friday',
			"- Next step: Dana will call on Friday. If I don't hear back, I follow up on 2026-11-23",
		],
		[
			'- Next step: Dana will call on Friday. #follow-up',
			"- Next step: Dana will call on Friday. If I don't hear back, I follow up on 2026-11-23 #follow-up",
		],
	])('is added to %s', (text, expected) => {
		const source = note(text);
		expect(written(source, addCheckIn(source, idIn(source), '2026-11-23'))).toBe(expected);
	});

	it('is added next to a promise in an attempt', () => {
		const source = note(
			'- Call [[Dana]] Friday #follow-up\n  - 2026-11-20 08:31 Call: spoke. Expecting 2026-11-27 — Lee\n',
		);
		expect(written(source, addCheckIn(source, idIn(source), '2026-11-30'))).toContain(
			'spoke. Expecting 2026-11-27. Next 2026-11-30 — Lee',
		);
	});

	it.each([
		['  - Dana calls on Friday', '  - "Dana calls on Friday. If I don\'t hear back, I follow up on 2026-11-23"'],
		['  - "Dana calls on Friday!"', '  - "Dana calls on Friday! If I don\'t hear back, I follow up on 2026-11-23"'],
	])('is added to %j, one of several property values', (value, expected) => {
		const source = note(`---\nfollow-up:\n${value}\n  - Call Lee Tuesday\n---\n`);
		const after = written(source, addCheckIn(source, idIn(source), '2026-11-23'));
		expect(after).toBe(source.source.text.replace(value, () => expected));
		expect(readWith(after).followUps[0]).toMatchObject({
			expected: { day: '2026-11-20' },
			fallback: { day: '2026-11-23' },
		});
	});

	it('is added next to a promise in a property', () => {
		const source = note('---\ncontact: Dana\nexpecting: Friday\n---\n');
		expect(written(source, addCheckIn(source, idIn(source), '2026-11-23'))).toBe(
			'---\ncontact: Dana\nexpecting: Friday\nfollow-up: 2026-11-23\n---\n',
		);
	});
});

describe('any note', () => {
	const words = fc.constantFrom(
		'- Follow up with [[Dana]] on Monday',
		'- [x] Follow up with [[Gil]] next week',
		'\t- 2026-11-20 08:10 Call: left message — Sam',
		'  * 11/21 called, no answer',
		'- Next step: Zed will call on Friday. If I hear nothing, I check in Monday.',
		'> - Call [[Lee]] in 3 days #follow-up ^lee',
		'Follow up with Ana: Thursday!',
		'```',
		'%%',
		'## Attempts',
		'## Script',
		'Hi, call me back.',
		'',
		'- 2026-11-20 08:31 Call: spoke. Expecting 2026-11-27',
	);
	const notes = fc
		.array(words, { maxLength: 9 })
		.chain((lines) => fc.constantFrom('\n', '\r\n').map((eol) => lines.join(eol)));

	const others = (source: WritableNote, place: number) =>
		readNote(source.source, DEFAULT_SETTINGS)
			.followUps.filter((_, index) => index !== place)
			.map(({ text, entries, act, fallback }) => [text, entries, act?.day, fallback?.day]);

	it('an amendment adds words to one line and changes no other follow-up', () => {
		fc.assert(
			fc.property(notes, fc.nat({ max: 5 }), fc.nat({ max: 2 }), (text, place, kind) => {
				const source = note(text);
				const followUp = readNote(source.source, DEFAULT_SETTINGS).followUps[place];
				if (!followUp) return;
				const amendments = [
					() => addPurpose(source, followUp.id, 'share the study'),
					() => addCallTime(source, followUp.id, '2026-11-24T08:30'),
					() => addCheckIn(source, followUp.id, '2026-11-30'),
				];
				const result = amendments[kind]?.();
				if (!result || !('edits' in result)) return;
				const after = applyEdits(text, result.edits);
				same(after.split('\n').length, text.split('\n').length);
				same(
					result.edits.every(({ from, to }) => from === to),
					true,
				);
				same(others(note(after), place), others(source, place));
			}),
			{ numRuns: runs(1500) },
		);
	});
});
