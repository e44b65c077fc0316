import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from '../../../src/core/english/calendar-words';
import { ZONE_WORDS } from '../../../src/core/english/zone-words';

test('every form of a weekday and month has the number of its name', () => {
	WEEKDAYS.forEach(({ forms }, index) => expect(forms.map(weekdayNumber)).toEqual(forms.map(() => index + 1)));
	MONTHS.forEach(({ forms }, index) => expect(forms.map(monthNumber)).toEqual(forms.map(() => index + 1)));
});

const CORE = join(__dirname, '../../../src/core');
/** The tables, the kinds of expression that distinguish their words from others with the same spelling, and sample lines. */
const TABLES = [
	'english/calendar-words.ts',
	'english/zone-words.ts',
	'dates/expressions/kinds/iso-time.ts',
	'dates/expressions/kinds/weekday.ts',
	'dates/expressions/kinds/zone.ts',
	'notes/warm-up.ts',
];

/** The code of a file without comments and without examples of dates in sentences: `“Monday”`. */
function codeOf(path: string): string {
	return readFileSync(join(CORE, path), 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|\s)\/\/.*$/gm, '')
		.replace(/“[^”]*”/g, '');
}

test('no file of the core but the tables spells a weekday, the name of a month or a zone', () => {
	const weekdays = WEEKDAYS.flatMap(({ name }) => [name, name.toLowerCase()]);
	const months = MONTHS.map(({ name }) => name)
		.filter((name) => name.length > 5)
		.flatMap((name) => [name, name.toLowerCase()]);
	const zones = ZONE_WORDS.filter(({ kind }) => kind === 'abbreviation').map(({ word }) => word.toUpperCase());
	const words = new RegExp(`\\b(?:${[...weekdays, ...months, ...zones].join('|')})\\b`);
	const spelling = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts') && !TABLES.includes(path.replace(/\\/g, '/')))
		.flatMap((path) => {
			const found = words.exec(codeOf(path).replace(/'UTC'/g, ''));
			return found ? [`${path}: ${found[0]}`] : [];
		});
	expect(spelling).toEqual([]);
});
