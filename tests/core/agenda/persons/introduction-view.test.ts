import { IntroductionView } from '../../../../src/core/agenda/persons/introduction-view';
import { vaultOf, type TestNote } from './sheet/vault';

/** The introductions of some notes at eight on Monday, 2026-11-23. */
function viewOf(notes: Readonly<Record<string, TestNote>>) {
	const { index, source, rows, now } = vaultOf(notes);
	const view = new IntroductionView({ ...source, index }, now);
	const of = (contact: string) => {
		const row = rows.find((each) => each.contact === contact);
		if (!row) throw new Error(`No row of ${contact}`);
		return view.of(row);
	};
	return { view, of };
}

const via = (notes: Readonly<Record<string, TestNote>>, contact: string) => {
	const found = viewOf(notes).of(contact).via;
	return found && [found.by.contact.name, found.mayUseName];
};

const LEE = '- Follow up with Lee Park on Tuesday';
const DANA_TO_LEE = 'Dana Whitfield introduced me to Lee Park.';

/** What to tell whom, by the rows of Dana and as lines to offer. */
function reports(notes: Readonly<Record<string, TestNote>>) {
	const { view } = viewOf(notes);
	return view.unplannedReports().map(({ introduction: { by, to } }) => `${by.contact.name}: ${to.contact.name}`);
}

describe('who introduced the person of a row', () => {
	it('is named in whichever note says so', () => {
		expect(via({ 'Log.md': DANA_TO_LEE, 'Lee.md': LEE }, 'Lee Park')).toEqual(['Dana Whitfield', null]);
	});

	it('is the one whose name may be used, if several did', () => {
		const notes = {
			'1.md': DANA_TO_LEE,
			'2.md': 'Tom Reed put me in touch with Lee Park. I may use his name.',
			'3.md': 'Ana Ruiz gave me Lee Park’s number. She asked me not to mention her.',
			'Lee.md': LEE,
		};
		expect(via(notes, 'Lee Park')).toEqual(['Tom Reed', true]);
	});

	it.each([
		['a note of theirs', { 'People/Wulfric Oyelaran.md': [{ type: 'person' }, ''] }],
		['a meeting', { '2026-11-18 Plan.md': [{ attendees: ['Wulfric Oyelaran', 'Tom Reed', 'Ana Ruiz'] }, ''] }],
		['a follow-up', { 'Calls.md': '- Follow up with Wulfric Oyelaran on Monday' }],
		['another introduction', { 'Other.md': 'Tom Reed introduced me to Wulfric Oyelaran, their CTO.' }],
	] as const)('can be somebody whom the vault knows by %s only', (_, known) => {
		const all = (notes: Readonly<Record<string, TestNote>>) =>
			viewOf({ 'Log.md': 'Dana Whitfield introduced me to Wulfric Oyelaran.', ...notes }).view.introductions.all.map(
				({ by, to }) => `${by.contact.name} > ${to.contact.name}`,
			);
		expect(all({})).toEqual([]);
		expect(all(known)).toContain('Dana Whitfield > Wulfric Oyelaran');
	});

	it('is nobody whom only the title of a note names, which can be a thing', () => {
		const { view } = viewOf({
			'Log.md': 'Dana Whitfield introduced me to Wulfric Oyelaran.',
			'Wulfric Oyelaran.md': 'A novel in three parts.',
		});
		expect(view.introductions.all).toEqual([]);
	});

	it('can be the person of a note that says so first', () => {
		const { view } = viewOf({
			'Log.md': 'Dana Whitfield introduced me to Wulfric Oyelaran.',
			'Wulfric Oyelaran.md': '- a [[person]]\n- lives in Leeds',
		});
		expect(view.introductions.all.map(({ to }) => to.contact.name)).toEqual(['Wulfric Oyelaran']);
	});

	it('is nobody without an introduction, and for a person who only introduces', () => {
		expect(via({ 'Lee.md': LEE }, 'Lee Park')).toBeNull();
		expect(
			via({ 'Log.md': DANA_TO_LEE, 'Dana.md': '- Follow up with Dana Whitfield on Monday' }, 'Dana Whitfield'),
		).toBeNull();
	});

	it('stays clear in a circle', () => {
		const circle = 'Lee Park introduced me to Dana Whitfield.\nDana Whitfield introduced me to Lee Park.';
		const notes = { 'Log.md': circle, 'Lee.md': LEE, 'Dana.md': '- Follow up with Dana Whitfield on Monday' };
		expect(via(notes, 'Lee Park')).toEqual(['Dana Whitfield', null]);
		expect(via(notes, 'Dana Whitfield')).toEqual(['Lee Park', null]);
	});

	it('is known once an answer is logged or another note is of a meeting', () => {
		const isKnown = (notes: Readonly<Record<string, TestNote>>) =>
			viewOf({ 'Log.md': DANA_TO_LEE, ...notes }).of('Lee Park').isKnown;
		expect(isKnown({ 'Lee.md': LEE })).toBe(false);
		expect(isKnown({ 'Lee.md': `${LEE}\n  - 2026-11-20 08:00 Call: left message` })).toBe(false);
		expect(isKnown({ 'Lee.md': `${LEE}\n  - 2026-11-20 08:00 Call: spoke. Next 2026-11-24` })).toBe(true);
		expect(isKnown({ 'Lee.md': LEE, '2026-11-20 Lee Park.md': 'Coffee.' })).toBe(true);
		expect(isKnown({ 'Lee.md': LEE, '2026-11-26 Lee Park.md': 'Coffee is planned.' })).toBe(false);
	});
});

describe('what to tell who introduced somebody', () => {
	const ANSWERED = '- Follow up with Lee Park\n  - 2026-11-20 08:00 Call: spoke. Next 2026-12-01';

	it('is a line to offer if no follow-up with them is open', () => {
		expect(reports({ 'Log.md': DANA_TO_LEE, 'Lee.md': ANSWERED })).toEqual(['Dana Whitfield: Lee Park']);
		const { view } = viewOf({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': ANSWERED });
		expect(view.reportLines({ foundDays: 30 })).toMatchObject([
			{ path: '2026-11-18.md', line: 1, contact: 'Dana Whitfield', report: { by: 'Dana Whitfield', to: 'Lee Park' } },
		]);
		expect(view.reportLines({ foundDays: 2 })).toEqual([]);
	});

	it('is for their row if one is open', () => {
		const notes = { 'Log.md': DANA_TO_LEE, 'Lee.md': ANSWERED, 'Dana.md': '- Follow up with Dana Whitfield on Monday' };
		expect(reports(notes)).toEqual([]);
		expect(
			viewOf(notes)
				.of('Dana Whitfield')
				.reports.map(({ answeredAt }) => answeredAt),
		).toEqual(['2026-11-20T08:00']);
	});

	it.each([
		['nobody has answered', '- Follow up with Lee Park\n  - 2026-11-20 08:00 Call: no answer', ''],
		['the answer came before the introduction', '- Follow up with Lee Park\n  - 2026-11-02 08:00 Call: spoke', ''],
		['they spoke since', ANSWERED, '- Follow up with Dana Whitfield\n  - 2026-11-21 08:00 Call: spoke'],
		[
			'they got a message since',
			ANSWERED,
			'- Follow up with Dana Whitfield\n  - 2026-11-21 08:00 Email: sent\n  - 2026-11-21 09:00 Closed',
		],
	])('is nothing if %s', (_, lee, dana) => {
		expect(reports({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': lee, 'Dana.md': dana })).toEqual([]);
	});

	it('is nothing after a meeting with them', () => {
		expect(
			reports({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': ANSWERED, '2026-11-22 Dana Whitfield.md': 'Lunch.' }),
		).toEqual([]);
	});

	it.each([
		[
			'a follow-up to tell it is closed',
			'- Tell Dana Whitfield how it went with Lee Park #follow-up\n  - 2026-11-21 08:00 Closed',
		],
		['its box is ticked', '- [x] Tell Dana Whitfield how it went with Lee Park #follow-up'],
		['a task says so', '- [x] Tell Dana how it went with Lee'],
		['a line says so', '2026-11-21: emailed Dana to say how it went with Lee.'],
		['a sentence says so', 'I told Dana about my chat with Lee.'],
		['a log says so', '- Wrote to [[Dana Whitfield]] that I met Lee Park'],
		['a later line tells of the person', '## 2026-11-22\n\nUpdated Dana about Lee.'],
	])('is nothing if %s', (_, told) => {
		expect(reports({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': ANSWERED, 'Log.md': told })).toEqual([]);
	});

	it.each([
		['a task is open', '- [ ] Tell Dana how it went with Lee'],
		['somebody else was told', 'I told Tom about my chat with Lee.'],
		['she was told of somebody else', 'I told Dana about my chat with Ana.'],
		['she told it herself', 'She told Dana how it went with Lee.'],
		['it was before the answer', '## 2026-11-18\n\nTold Dana about Lee.'],
		['it is a question', 'Told Dana how it went with Lee?'],
	])('stays if %s', (_, told) => {
		expect(reports({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': ANSWERED, 'Log.md': told })).toEqual([
			'Dana Whitfield: Lee Park',
		]);
	});

	it('knows whom “her” means in the note of one person', () => {
		const told = [{ contact: 'Dana Whitfield' }, 'Told her about my talk with Lee.'] as const;
		expect(reports({ '2026-11-18.md': DANA_TO_LEE, 'Lee.md': ANSWERED, 'Dana.md': [...told] })).toEqual([]);
	});

	it('comes after a note of a meeting too', () => {
		const after = (path: string, text = 'Good talk.') => reports({ '2026-11-18.md': DANA_TO_LEE, [path]: text });
		expect(after('2026-11-20 Lee Park.md')).toEqual(['Dana Whitfield: Lee Park']);
		expect(after('2026-11-17 Lee Park.md')).toEqual([]);
		expect(after('2026-11-23 Lee Park.md')).toEqual([]);
		expect(after('2026-11-20 Lee Park.md', 'Cancelled.')).toEqual([]);
	});

	it('waits again after a call that nobody answered', () => {
		const dana = '- Follow up with Dana Whitfield\n  - 2026-11-21 08:00 Call: no answer\n  - 2026-11-21 09:00 Closed';
		expect(reports({ 'Log.md': DANA_TO_LEE, 'Lee.md': ANSWERED, 'Dana.md': dana })).toEqual([
			'Dana Whitfield: Lee Park',
		]);
	});

	it('ends with the note that says who introduced them', () => {
		const { index, source, rows, now } = vaultOf({ 'Log.md': DANA_TO_LEE, 'Lee.md': ANSWERED });
		index.remove('Log.md');
		const view = new IntroductionView({ ...source, index }, now);
		expect(view.unplannedReports()).toEqual([]);
		expect(rows.map((row) => view.of(row).via)).toEqual([null]);
	});

	it('moves with the note that says it', () => {
		const { index, source, now } = vaultOf({ 'Log.md': DANA_TO_LEE, 'Lee.md': ANSWERED });
		index.rename('Log.md', 'Old/Log.md');
		const view = new IntroductionView({ ...source, index }, now);
		expect(view.unplannedReports()[0]?.introduction.places[0].path).toBe('Old/Log.md');
	});
});
