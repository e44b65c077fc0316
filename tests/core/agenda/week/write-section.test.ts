import fc from 'fast-check';
import { agenda } from '../../../../src/core/agenda/agenda';
import { NO_INTRODUCTIONS } from '../../../../src/core/agenda/persons/introduction-view';
import { weekReview } from '../../../../src/core/agenda/week/review';
import { writeSection } from '../../../../src/core/agenda/week/write-section';
import type { FollowUp } from '../../../../src/core/follow-up';
import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { weekSection } from '../../../../src/strings/week/note-section';
import { runs } from '../../../property-runs';
import { same } from '../../../same';
import { writable } from '../../notes/write/writable';
import { attempt, followUp, person, policyOf } from '../builders';

const NOW = '2026-11-27T15:30';
const PATH = 'Daily/2026-11-27.md';

const spoke = [attempt('2026-11-24T10:00', 'spoke')];
const quiet = [attempt('2026-11-24T10:00', 'no answer'), attempt('2026-11-25T10:00', 'no answer')];
const withPerson = (name: string, link: string | null, entries: FollowUp['entries'], index = 0) =>
	followUp({ id: `l${index}.0`, path: `${index}.md`, contacts: [person(name, link)], entries });

function sectionOf(followUps: readonly FollowUp[]) {
	const policy = policyOf();
	const source = {
		agenda: agenda(followUps, NOW, policy),
		meetings: () => [],
		found: () => [],
		policy,
		introductions: { of: () => NO_INTRODUCTIONS, reportLines: () => [] },
		isDismissed: () => false,
	};
	return weekSection(weekReview(source), 48);
}

const SECTION = sectionOf([
	withPerson('Dana Whitfield', 'People/Dana Whitfield', spoke, 1),
	withPerson('Kim Lee', null, quiet, 2),
]);
const ITEMS = [
	'- Calls made: 3',
	'- People reached: [[People/Dana Whitfield|Dana Whitfield]]',
	'- Tries until an answer: 1',
	'- Gone quiet: Kim Lee',
	'- Nothing agreed yet: [[People/Dana Whitfield|Dana Whitfield]]',
];
const WRITTEN = `## Week 48 in calls\n\n${ITEMS.join('\n')}`;

function written(text: string, section = SECTION): string {
	const result = writeSection(writable(text, DEFAULT_SETTINGS, PATH), section);
	return 'refused' in result ? result.refused : applyEdits(text, result.edits);
}

describe('a new section', () => {
	test.each([
		['an empty note', '', WRITTEN],
		['a note that ends with a line', '# Friday', `# Friday\n\n${WRITTEN}`],
		['a note that ends with a line break', '# Friday\n', `# Friday\n\n${WRITTEN}\n`],
		['a note that ends with a blank line', '# Friday\n\n', `# Friday\n\n${WRITTEN}\n`],
		['a list', '- [ ] Call the bank', `- [ ] Call the bank\n\n${WRITTEN}`],
		['properties alone', '---\ntags: daily\n---\n', `---\ntags: daily\n---\n\n${WRITTEN}\n`],
		['Windows line breaks', '# Friday\r\n', `# Friday\r\n\r\n${WRITTEN}\r\n`.replace(/(?<!\r)\n/g, '\r\n')],
		['another week', '## Week 47 in calls\n\n- Calls made: 1', `## Week 47 in calls\n\n- Calls made: 1\n\n${WRITTEN}`],
	])('goes to the end of %s', (_, text, after) => {
		expect(written(text)).toBe(after);
	});

	test('does not go into a comment or code that never ends', () => {
		expect(written('```\nlet a = 1;')).toBe('no-place');
		expect(written('%%\nhidden')).toBe('no-place');
	});
});

describe('a section that is there', () => {
	const older = WRITTEN.replace('made: 3', 'made: 1').replace('\n- Gone quiet: Kim Lee', '');

	test.each([
		['with other figures is replaced', older, WRITTEN],
		['stays where it is', `${older}\n\n# Later\n\ntext`, `${WRITTEN}\n\n# Later\n\ntext`],
		['keeps what the user added', `${older}\n- my own\n\nAnd more.`, `${WRITTEN}\n- my own\n\nAnd more.`],
		['without items gets them', '## Week 48 in calls\n\nOwn words.', `${WRITTEN}\n\nOwn words.`],
		['with nothing else to say is left alone', WRITTEN, 'already-there'],
	])('%s', (_, text, after) => {
		expect(written(text)).toBe(after);
	});

	test('is not replaced if notes of the user hang below its items', () => {
		const text = older.replace('- Tries', '\t- why?\n- Tries');
		expect(written(text)).toBe('no-place');
	});
});

describe('the section is not read', () => {
	const before = '# Friday\n\n- Follow up with Gil Ortiz Monday\n';
	const meaning = (text: string) => {
		const { followUps, untracked, handovers, problems, script } = readNote(
			writable(text, DEFAULT_SETTINGS, PATH).source,
			DEFAULT_SETTINGS,
		);
		const facts = followUps.map(({ contacts, act, entries }) => [contacts, act?.day, entries]);
		return JSON.stringify([facts, untracked, handovers, problems, script]);
	};

	test('as follow-ups, attempts or found lines', () => {
		expect(meaning(written(before))).toBe(meaning(before));
	});

	test.each(['Joe Friday', 'Follow-up Dana', 'April May', '#follow-up', 'Kim [due:: 2026-11-30]', 'a] [[b'])(
		'whatever the name is: %s',
		(name) => {
			const after = written(before, sectionOf([withPerson(name, null, quiet, 1), withPerson(name, name, spoke, 2)]));
			expect(after).toContain('## Week 48 in calls');
			expect(meaning(after)).toBe(meaning(before));
		},
	);

	test('whatever the names are', () => {
		const parts = [
			'call me',
			'Monday',
			'Dana',
			'#follow-up',
			'[x]',
			'next week',
			'will send',
			'2026-11-30',
			'::',
			'`',
			'%%',
		];
		const names = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(names, fc.boolean(), (name, isQuiet) => {
				const after = written(before, sectionOf([withPerson(name, null, isQuiet ? quiet : spoke)]));
				same(meaning(after), meaning(before));
				same(after.startsWith(before), true);
				same(written(after, sectionOf([withPerson(name, null, isQuiet ? quiet : spoke)])), 'already-there');
			}),
			{ numRuns: runs(80) },
		);
	});
});
