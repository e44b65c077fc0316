import { readNote } from '../../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

/** The outcome, and the next step, of a log of Friday 2026-11-20. */
function read(words: string): string {
	const text = `- Follow up with Kim on Friday\n\t- 2026-11-20 ${words}\n`;
	const source = { path: '2026-11-19 Talk.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	const [entry] = readNote(source, DEFAULT_SETTINGS).followUps[0]?.entries ?? [];
	return entry?.kind === 'attempt' ? `${entry.outcome} | ${entry.next ?? '-'}` : 'nothing';
}

test.each([
	['called Kim: she is happy to refer me', 'spoke | -'],
	['10:00 Called. She said no', 'spoke | -'],
	['called, he agreed to read it', 'spoke | -'],
	['rang, they’re interested', 'spoke | -'],
	['rang, she said call Tuesday', 'spoke | 2026-11-24'],
	['10:00 called, she asked me to call Tuesday', 'spoke | 2026-11-24'],
])('a call with what they said was a conversation: %s', (words, meaning) => {
	expect(read(words)).toBe(meaning);
});

test.each([
	['called', 'no answer | -'],
	['called, she was out', 'no answer | -'],
	["called, he's away", 'no answer | -'],
	['called. Assistant said he is out', 'no answer | -'],
	['called, no answer, she said mornings are best', 'no answer | -'],
	['left a voicemail, she said she would be out', 'left message | -'],
])('a call without their words was none: %s', (words, meaning) => {
	expect(read(words)).toBe(meaning);
});
