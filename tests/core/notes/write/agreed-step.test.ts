import { applyEdits } from '../../../../src/core/markdown/text-edit';
import { readNote } from '../../../../src/core/notes/read-note';
import { addAgreed, type AgreedStep } from '../../../../src/core/notes/write/agreed-step';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { writable } from './writable';

const STEP: AgreedStep = { expecting: null, next: '2026-11-26', note: 'send him my portfolio' };

function after(text: string, step: AgreedStep = STEP): string {
	const source = writable(text);
	const [followUp] = readNote(source.source, DEFAULT_SETTINGS).followUps;
	const result = addAgreed(source, followUp?.id ?? '', step);
	return 'edits' in result ? applyEdits(text, result.edits) : result.refused;
}

const PLAN = '- Call [[Devon]] Monday #follow-up\n';

describe('What was agreed is added to the last answer', () => {
	test.each([
		['Call: spoke', STEP, 'Call: spoke. Next 2026-11-26 — send him my portfolio'],
		['Call: spoke — nice talk', STEP, 'Call: spoke. Next 2026-11-26 — nice talk; send him my portfolio'],
		[
			'Call: they called',
			{ ...STEP, expecting: '2026-11-27', next: null, note: '' },
			'Call: they called. Expecting 2026-11-27',
		],
		[
			'Call: spoke',
			{ expecting: '2026-11-27', next: '2026-11-30T08:30', note: '' },
			'Call: spoke. Expecting 2026-11-27. Next 2026-11-30 08:30',
		],
		['Call: spoke', { expecting: null, next: null, note: 'she liked it' }, 'Call: spoke — she liked it'],
		['Call: spoke ^a1', { ...STEP, note: '' }, 'Call: spoke. Next 2026-11-26 ^a1'],
		['Call: spoke ^a1', STEP, 'Call: spoke. Next 2026-11-26 — send him my portfolio ^a1'],
		['Call: spoke — nice talk ^a1', STEP, 'Call: spoke. Next 2026-11-26 — nice talk; send him my portfolio ^a1'],
	] as const)('%s', (words, step, expected) => {
		const line = (said: string) => `${PLAN}  - 2026-11-23 10:00 ${said}\n`;
		expect(after(line(words), step)).toBe(line(expected));
	});

	test('of a property follow-up, and of nothing else', () => {
		const text = (said: string) =>
			`---\r\ncontact: Devon\r\nfollow-up: Monday\r\n---\r\n\r\n## Attempts\r\n\r\n- 2026-11-20 09:00 Call: no answer\r\n- 2026-11-23 10:00 Call: spoke${said}\r\n`;
		expect(after(text(''))).toBe(text('. Next 2026-11-26 — send him my portfolio'));
	});

	test.each([
		['there is no attempt', PLAN, STEP],
		['the step is there already', `${PLAN}  - 2026-11-23 10:00 Call: spoke. Next 2026-11-25\n`, STEP],
	])('is refused if %s', (_, text, step) => expect(after(text, step)).toBe('no-place'));
});
