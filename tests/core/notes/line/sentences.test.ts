import type { When } from '../../../../src/core/follow-up';
import { Markers } from '../../../../src/core/notes/markers';
import { readLine, type LineReading } from '../../../../src/core/notes/line/read-line';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { NOTE_DAY, sentences, type Sentence } from './sentences';

const markers = new Markers(DEFAULT_SETTINGS);

function read(sentence: Sentence): LineReading {
	const people = sentence.noteContact ? [{ name: sentence.noteContact, link: null }] : [];
	const marker = markers.find(sentence.text);
	if (marker === null && !markers.hasTag(sentence.text)) throw new Error(`No follow-up: ${sentence.text}`);
	return readLine(
		sentence.text,
		{ at: marker?.to ?? 0, opening: marker !== null && !marker.colon, named: marker !== null },
		{
			noteDate: { day: NOTE_DAY, time: null, source: 'property', name: 'met' },
			people,
			own: people,
			settings: DEFAULT_SETTINGS,
		},
	);
}

function meaning(reading: LineReading, sentence: Sentence) {
	const mine: When | null = reading.act ?? reading.fallback;
	const codes = reading.problems.map(({ code }) => (code === 'date.not-understood' ? 'date.missing' : code));
	return {
		contact: reading.contact?.contact.name ?? sentence.noteContact ?? null,
		due: reading.act?.day ?? null,
		time: sentence.time === undefined ? undefined : (mine?.time ?? null),
		window: sentence.window === undefined ? undefined : (mine?.window ?? null),
		expected: reading.expected?.lastDay ?? null,
		expectedTime: sentence.expectedTime === undefined ? undefined : (reading.expected?.time ?? null),
		fallback: reading.fallback?.day,
		purpose: reading.purpose,
		problems: codes.sort(),
	};
}

describe('A sentence by a job seeker', () => {
	test.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, sentence) => {
		const { contact, due, time, window, expected, expectedTime, fallback, purpose, problems } = sentence;
		expect(meaning(read(sentence), sentence)).toEqual({
			contact,
			due,
			time,
			window,
			expected,
			expectedTime,
			fallback,
			purpose,
			problems: [...problems].sort(),
		});
	});

	test('the corpus has more than 120 sentences', () => {
		expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThan(120);
	});
});
