import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readWhen, readWhens } from '../../../src/core/dates/date-words';
import { isZone } from '../../../src/core/dates/time-zones';
import { ZONE_WORDS } from '../../../src/core/english/zone-words';

const context = { day: '2026-11-19', time: null, base: null, settings: DEFAULT_SETTINGS };

/** How a note writes each word beside a time: `8:30am WEST`, `8:30am Eastern time`. */
const written = ZONE_WORDS.map(({ word, zone, kind }) => {
	const capital = word.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
	const isShort = kind === 'abbreviation' || kind === 'capitals' || kind === 'shared';
	const words = isShort ? word.toUpperCase() : `${capital} time`;
	return [words, zone] as const;
});

test.each(written)('a time in %s is in %s wherever it is read', (words, zone) => {
	expect(isZone(zone)).toBe(true);
	expect(readWhens(`Call Dana Monday at 8:30am ${words} about the role`, context)).toMatchObject([
		{ day: '2026-11-23', time: '08:30', zone },
	]);
	expect(readWhens(`Call Dana at 8:30am ${words}.`, context)).toMatchObject([{ time: '08:30', zone }]);
	expect(readWhen(`2026-11-23 08:30 ${words}`, context)).toMatchObject({ day: '2026-11-23', time: '08:30', zone });
});

test.each(['west', 'West', 'wet', 'mt', 'et', 'pt', 'ct', 'cat', 'art', 'GST return', 'ICT lead', 'CAT-tool demo'])(
	'a time before “%s” is in the zone of the reader',
	(word) => {
		expect(readWhens(`Call Dana Monday at 8:30am ${word}`, context)).toMatchObject([{ time: '08:30', zone: null }]);
	},
);
