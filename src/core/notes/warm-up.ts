import { readWhens } from '../dates/date-words';
import type { Settings } from '../settings';
import type { Steps } from '../steps';
import { readNoteInSteps } from './read-note';

/** Dates that between them use most patterns of the date readers. */
const DATES: readonly string[] = [
	'Monday',
	'Monday morning',
	'at 3 pm',
	'by 9',
	'in two weeks',
	'Dec 4',
	'4 Dec',
	'next week',
	'2026-11-23',
	'the 4th',
	'in 3 business days',
	'the end of the month',
];

/** Lines of which each uses few patterns more than those before it. */
const LINES: readonly string[] = [
	'Dana',
	'- Dana',
	'I call.',
	'Waiting for Dana.',
	'She will call.',
	'They meet at 9:30.',
	'- Follow up',
	'- Follow up: it',
	'- Follow up on it',
	'- Follow up with',
	'- Follow up with Dana',
	'- Follow up: [[Dana]]',
	'- Follow up: [[Dana]] answers',
	'- Follow up: [[Dana]] promised an answer',
	'- Follow up: [[Dana]] promised an answer by Friday',
	'- Follow up with [[Dana]]\n\t- 2026-11-20 Call: no answer',
	'- Follow up with Dana to thank her',
	'- Called Dana, no answer',
	'Followed up with Dana last week, no news.',
	'- Call Dana on Monday',
	'Dana calls back in two weeks. She said so.',
	'Lee is via Dana.',
	'Dana knows Lee.',
	'Dana sent me Lee’s card.',
	'Dana told Lee.',
	'Dana refers me.',
	'Dana’s intro.',
	'Dana introduced me to Lee.',
	'- Ask [[Dana]] for an introduction to Lee',
	'- Ask Dana for Lee next Tuesday #follow-up',
	'She prefers email.',
	'# Interview',
];

/** Any day, because only the work of reading counts here. */
const DAY = '2026-11-19';

/** An engine compiles a pattern when it is first used, and once more, for speed, when it is used again. */
const TIMES = 2;

/**
 * Reads sample lines, so that the patterns of the readers are compiled in small pieces and not while the first note is
 * read. Each step takes a few milliseconds.
 */
export function* warmUp(settings: Settings): Steps<{ readonly warm: true }> {
	const context = { day: DAY, time: null, base: null, settings };
	for (const text of DATES) {
		for (let time = 0; time < TIMES; time++) {
			readWhens(text, context);
			yield text.length;
		}
	}
	for (const text of LINES) {
		for (let time = 0; time < TIMES; time++) {
			const source = { path: 'Dana.md', text, created: DAY, properties: {}, propertiesBroken: false };
			yield* readNoteInSteps(source, settings, { untracked: true });
			yield text.length;
		}
	}
	return { warm: true };
}
