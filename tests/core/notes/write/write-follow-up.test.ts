import fc from 'fast-check';
import { excerptOf } from '../../../../src/core/markdown/excerpt';
import { readNote } from '../../../../src/core/notes/read-note';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { addFollowUp, trackLine, type NewFollowUp } from '../../../../src/core/notes/write/write-follow-up';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { readSettings } from '../../../../src/core/read-settings';
import { writable } from './writable';

const read = (text: string, settings = DEFAULT_SETTINGS) =>
	readNote(
		{ path: '2026-11-19 Talk.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' },
		settings,
		{ untracked: true },
	);

const added = (text: string, followUp: Partial<NewFollowUp> = {}, settings = DEFAULT_SETTINGS) => {
	const all = { contact: '[[Dana Whitfield]]', expecting: null, due: '2026-11-23', purpose: '', ...followUp };
	const result = addFollowUp(writable(text, settings, '2026-11-19 Talk.md'), all);
	if (!('edits' in result)) throw new Error(result.refused);
	return applyEdits(text, result.edits);
};

const LINE = '- Follow up with [[Dana Whitfield]] on 2026-11-23';

describe('a new follow-up', () => {
	it('uses the form that people write', () => {
		expect(added('', { purpose: 'about the pricing article' })).toBe(`${LINE} about the pricing article\n`);
		expect(added('', { expecting: '2026-11-20', purpose: 'the article' })).toBe(
			"- Next step: [[Dana Whitfield]] will get back to me by 2026-11-20. If I don't hear back, I follow up on 2026-11-23 about the article\n",
		);
	});

	it.each([
		['at the end of the note', 'We spoke.\n', `We spoke.\n\n${LINE}\n`],
		['at the end without adding a last newline', 'We spoke.', `We spoke.\n\n${LINE}`],
		['below a list, as its next item', '* one\n* two\n', `* one\n* two\n* ${LINE.slice(2)}\n`],
		[
			'in the section for follow-ups',
			'## Next steps\n\n- old\n\n## Other\nx\n',
			`## Next steps\n\n- old\n${LINE}\n\n## Other\nx\n`,
		],
		[
			'before the attempts',
			'Text.\n\n## Attempts\n\n- 2026-11-20 Closed\n',
			`Text.\n\n${LINE}\n\n## Attempts\n\n- 2026-11-20 Closed\n`,
		],
		['before script and attempts', '## Script\n\nHi.\n\n## Attempts\n', `${LINE}\n## Script\n\nHi.\n\n## Attempts\n`],
		['with the line ends of the note', 'a\r\n', `a\r\n\r\n${LINE}\r\n`],
		['behind a byte order mark', '\uFEFF', `\uFEFF${LINE}\n`],
		['behind the properties', '---\nmet: 2026-11-19\n---\n', `---\nmet: 2026-11-19\n---\n\n${LINE}\n`],
	])('is inserted %s', (_, text, expected) => {
		const after = added(text);
		expect(after).toBe(expected);
		expect(read(after).followUps.at(-1)?.act?.day).toBe('2026-11-23');
	});

	it.each([
		['morning', { from: null, to: '12:00' }],
		['afternoon', { from: '12:00', to: '17:00' }],
		['evening', { from: '17:00', to: null }],
		['before 08:00', { from: null, to: '08:00' }],
		['after 18:00', { from: '18:00', to: null }],
	])('keeps the part of the day: %s', (words, window) => {
		const after = added('', { window, purpose: 'the article' });
		expect(after).toBe(`${LINE} ${words} about the article\n`);
		expect(read(after).followUps[0]).toMatchObject({ act: { day: '2026-11-23', window }, purpose: 'the article' });
		const fallback = added('', { window, expecting: '2026-11-20', purpose: 'the article' });
		expect(read(fallback).followUps[0]?.fallback).toMatchObject({ day: '2026-11-23', window });
	});

	it.each([
		['2026-11-24', '2026-11-23'],
		['2026-11-24T10:00', '2026-11-23T15:00'],
		['2026-11-24T10:00', '2026-11-24T09:00'],
	])('with a promise for %s acts before it where that was entered, on %s', (expecting, due) => {
		const [day, time = null] = due.split('T');
		const [followUp] = read(added('', { expecting, due })).followUps;
		expect(followUp).toMatchObject({ act: { day, time }, fallback: null });
	});

	it('has a check-in on the promised day if it is later', () => {
		expect(added('', { expecting: '2026-11-24T10:00', due: '2026-11-24T15:00' })).toBe(
			"- Next step: [[Dana Whitfield]] will get back to me by 2026-11-24 at 10:00. If I don't hear back, I follow up on 2026-11-24 at 15:00\n",
		);
	});

	it('reads back with its intended meaning for any marker in the settings', () => {
		const moment = fc.constantFrom(null, '2026-11-24', '2026-12-01', '2026-11-25T08:30', '2026-11-24T17:00');
		const markers = fc.constantFrom(DEFAULT_SETTINGS.markers, ['Ring'], ['Follow up'], []);
		const purpose = fc.constantFrom('', 'the pricing article', 'about her talk', 're: the warehouse');
		fc.assert(
			fc.property(moment, moment, purpose, markers, (expecting, due, what, words) => {
				fc.pre(expecting === null || due === null || expecting.slice(0, 10) < due.slice(0, 10));
				const settings = readSettings({ markers: words });
				const after = added('Text.\n', { expecting, due, purpose: what }, settings);
				const [followUp, ...others] = read(after, settings).followUps;
				expect(others).toEqual([]);
				expect(followUp?.contacts).toEqual([{ name: 'Dana Whitfield', link: 'Dana Whitfield' }]);
				const moments = (when: typeof followUp extends undefined ? never : NonNullable<typeof followUp>['act']) =>
					when && (when.time ? `${when.day}T${when.time}` : when.day);
				expect(moments(followUp?.expected ?? null)).toBe(expecting);
				expect(moments((expecting === null ? followUp?.act : followUp?.fallback) ?? null)).toBe(due);
				expect(followUp?.purpose ?? '').toBe(what.replace(/^(?:about|re:) /, ''));
			}),
		);
	});
});

describe('a commitment without a marker', () => {
	const tracked = (text: string, settings = DEFAULT_SETTINGS) => {
		const [line] = read(text, settings).untracked;
		if (!line) throw new Error('Nothing sounds like a follow-up.');
		const result = trackLine(writable(text, settings, '2026-11-19 Talk.md'), line);
		if (!('edits' in result)) throw new Error(result.refused);
		return applyEdits(text, result.edits);
	};

	it.each([
		['- Dana promised to call Friday\n', '- Dana promised to call Friday [follow-up:: 2026-11-23] #follow-up\n'],
		[
			'- Dana promised to call Friday; I call Lee Wednesday\n',
			'- Dana promised to call Friday; I call Lee Wednesday [follow-up:: 2026-11-23] #follow-up\n',
		],
		["I'll get back to her next week.\r\n", "I'll get back to her next week. #follow-up\r\n"],
	])('%j is tracked as %j', (text, expected) => {
		expect(tracked(text)).toBe(expected);
		expect(read(expected).followUps).toHaveLength(1);
		expect(read(expected).untracked).toEqual([]);
	});

	it.each([
		'- Dana promised to call Friday, otherwise I ring her on Wednesday\n',
		'- Dana promised to call Friday; I call her Wednesday\n',
	])('%j gets no check-in, because it says when the user acts', (text) => {
		expect(tracked(text)).toBe(`${text.trimEnd()} #follow-up\n`);
		expect(read(tracked(text)).followUps[0]?.fallback ?? read(tracked(text)).followUps[0]?.act).toMatchObject({
			day: '2026-11-25',
		});
	});

	it.each([
		['2026-11-24', '[follow-up:: 2026-11-24]'],
		['2026-11-24T09:30', '[follow-up:: 2026-11-24 09:30]'],
	])('a promise is tracked with the check-in %s that the user chose', (checkIn, field) => {
		const text = '- Dana promised to call Friday\n';
		const [line] = read(text).untracked;
		const result = line && trackLine(writable(text, DEFAULT_SETTINGS, '2026-11-19 Talk.md'), line, checkIn);
		expect(result && 'edits' in result && applyEdits(text, result.edits)).toBe(
			`- Dana promised to call Friday ${field} #follow-up\n`,
		);
	});

	const LINE_FOUND = {
		line: 1,
		text: 'Dana promised to call Friday',
		contact: 'Dana',
		due: '2026-11-20',
		fallback: null,
	};
	const track = (text: string) => trackLine(writable(text, DEFAULT_SETTINGS, '2026-11-19 Talk.md'), LINE_FOUND);

	it('is not tracked if it is missing or already tracked', () => {
		expect(track('Something else\n')).toEqual({ refused: 'target-gone' });
		expect(track('Follow up: Dana promised to call Friday\n')).toEqual({ refused: 'target-gone' });
	});

	it('is found after it moves', () => {
		const text = 'New\n\nDana promised to call Friday\n';
		const result = track(text);
		expect('edits' in result && applyEdits(text, result.edits)).toBe(
			'New\n\nDana promised to call Friday #follow-up\n',
		);
	});

	it('keeps its tag before a block id', () => {
		const text = 'Dana promised to call Friday ^dana\n';
		const [line] = read(text).untracked;
		const result =
			line && trackLine(writable(text, DEFAULT_SETTINGS, '2026-11-19 Talk.md'), { ...line, fallback: null });
		expect(result && 'edits' in result && applyEdits(text, result.edits)).toBe(
			'Dana promised to call Friday #follow-up ^dana\n',
		);
	});
});

describe('the tag of a tracked line', () => {
	const tracked = (text: string) => {
		const [line] = read(text).untracked;
		const result = line && trackLine(writable(text, DEFAULT_SETTINGS, '2026-11-19 Talk.md'), line);
		return result && 'edits' in result ? applyEdits(text, result.edits) : result;
	};

	it.each([
		['- [ ] ring Omar Adeyemi', ' 📅 2026-11-24'],
		['- [ ] email Omar on Wednesday', ' 🔽 ➕ 2026-11-18 ^om1'],
		['- [ ] text Omar on Wednesday', ' 🔁 every 2 weeks ⏳ 2026-11-25 #search'],
		['- [ ] call Omar Friday', ' 🆔 ab12 ⛔ cd34  '],
		['- ping Omar about the rota Friday', ' ⏰ 2026-11-20 09:30 #calls ^r'],
		['Write to Omar on Monday.', ' 📅 2026-11-23'],
	])('goes behind the words, %j, and in front of%s', (words, rest) => {
		expect(tracked(`${words}${rest}\n`)).toBe(`${words} #follow-up${rest}\n`);
	});

	it.each([
		['- [ ] Omar Adeyemi to share the rota by Friday', ' ➕ 2026-11-18', '2026-11-23'],
		['- Omar promised to call on Tuesday', ' 🔼 🛫 2026-11-18 ^om', '2026-11-25'],
	])('comes with the check-in, in front of the signs: %j%s', (words, rest, day) => {
		expect(tracked(`${words}${rest}\n`)).toBe(`${words} [follow-up:: ${day}] #follow-up${rest}\n`);
	});
});

describe('the excerpt', () => {
	const text =
		'---\nmet: 2026-11-19\n---\n# Talk\nHello.\n\n## Dana\n\nShe runs pricing.\n- Follow up with Dana Monday\n### More\nx\n## Lee\ny\n\n## Attempts\n\n- 2026-11-20 Closed\n';
	const excerpt = (line: number) =>
		excerptOf(text, { line, source: line === 0 ? 'property' : 'line' }, DEFAULT_SETTINGS);

	it('of a line is the section around it', () => {
		expect(excerpt(10)).toBe('She runs pricing.\n- Follow up with Dana Monday\n### More\nx');
	});

	it('of a property is the note up to its attempts', () => {
		expect(excerpt(0)).toBe(text.slice(text.indexOf('# Talk'), text.indexOf('## Attempts')).trimEnd());
	});

	it('of a note without headings is the note', () => {
		expect(excerptOf('\n\nOne.\n- Follow up with Dana Monday\n', { line: 4, source: 'line' }, DEFAULT_SETTINGS)).toBe(
			'One.\n- Follow up with Dana Monday',
		);
	});
});
