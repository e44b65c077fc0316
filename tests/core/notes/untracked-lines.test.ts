import type { UntrackedLine } from '../../../src/core/follow-up';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { tuningSentences, unseenSentences, type UntrackedSentence } from './untracked-sentences';

function offersIn(text: string): readonly UntrackedLine[] {
	const source = {
		path: 'Meetings/Dana.md',
		text,
		properties: { met: '2026-11-19', contact: 'Dana Whitfield' },
		propertiesBroken: false,
		created: '2026-11-19',
	};
	return readNote(source, DEFAULT_SETTINGS, { untracked: true }).untracked;
}

function measure(sentences: readonly UntrackedSentence[]) {
	const results = sentences.map((sentence) => ({ sentence, offer: offersIn(sentence.text)[0] }));
	const offered = results.filter(({ offer }) => offer !== undefined);
	const right = offered.filter(({ sentence }) => sentence.offered);
	const wanted = results.filter(({ sentence }) => sentence.offered);
	const wrongDates = right.filter(
		({ sentence, offer }) => offer?.due?.slice(0, 10) !== sentence.due || offer?.fallback !== sentence.fallback,
	);
	return { precision: right.length / offered.length, recall: right.length / wanted.length, wrongDates };
}

describe('A line that states a commitment without a marker', () => {
	test.each([
		['the sentences it was tuned on', tuningSentences],
		['sentences it had not seen', unseenSentences],
	] as const)('is offered, and little else, among %s', (_name, sentences) => {
		const { precision, recall, wrongDates } = measure(sentences);
		expect(wrongDates.map(({ sentence }) => sentence.text)).toEqual([]);
		expect(precision).toBeGreaterThanOrEqual(0.9);
		expect(recall).toBeGreaterThanOrEqual(0.8);
	});

	test('is not suggested if a marker already tracks it', () => {
		expect(offersIn('- Follow up: Dana promised to call Friday')).toEqual([]);
	});

	test.each([
		['- [ ] Call Harald 📅 2026-11-24', 'Harald', '2026-11-24'],
		['- [ ] Send Harald the rota 🗓️ 2026-11-24 #job', 'Harald', '2026-11-24'],
		['- [ ] Email the deck to Harald ⏫ 📅 2026-11-24 ^b1', 'Harald', '2026-11-24'],
		['- [ ] Call Harald in 6 months 📅 2026-11-24', 'Harald', '2026-11-24'],
		['- [ ] Call Harald in 6 months {due: 2026-11-24, gap: 20}', 'Harald', '2026-11-24'],
		['- [ ] Call Harald in 6 months (due 2026-11-24)', 'Harald', '2026-11-24'],
		['- [ ] Call Harald on Monday [due:: 2026-11-24]', 'Harald', '2026-11-24'],
		['- [ ] Call Harald on Monday due:2026-11-24', 'Harald', '2026-11-24'],
		['- [ ] Call Harald on Monday @due(2026-11-24)', 'Harald', '2026-11-24'],
	])('counts the due date of a task: %s', (text, contact, due) => {
		expect(offersIn(text)).toMatchObject([{ text: text.slice('- [ ] '.length), contact, due }]);
	});

	test('but not of a task that is done, or that is nobody’s business', () => {
		for (const text of ['- [x] Call Harald 📅 2026-11-24', '- [ ] Buy milk 📅 2026-11-24', '- [ ] Harald 📅']) {
			expect(offersIn(text)).toEqual([]);
		}
	});

	test('has its line, words and dates', () => {
		expect(offersIn('Good talk.\n\n- Dana promised to call Wednesday')).toEqual([
			{
				path: 'Meetings/Dana.md',
				contact: 'Dana Whitfield',
				problems: [],
				inTable: false,
				line: 3,
				text: 'Dana promised to call Wednesday',
				due: '2026-11-25',
				fallback: '2026-11-26',
			},
		]);
	});

	test('is not found in scripts, attempts, code and closed tasks', () => {
		expect(offersIn("## Script\nI'll call again on Monday\n\n## Attempts\n- I'll call Monday")).toEqual([]);
		expect(offersIn('```\nDana will call Friday\n```')).toEqual([]);
		expect(offersIn('- [x] Dana will call Friday')).toEqual([]);
	});
});
