import { weekdayOf } from '../../src/core/dates/moments';
import { shortDay } from '../../src/core/dates/day-names';
import type { FollowUp, When } from '../../src/core/follow-up';
import { readNote } from '../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { source } from '../core/explain/explained';
import { page, plain, tablesOf } from './tables';

const text = page('docs/writing-follow-ups.md');
const tables = tablesOf(text);
const rows = (name: string) => {
	const found = tables.get(name);
	if (!found) throw new Error(`The page has no table "${name}".`);
	return found;
};

const NOTE = 'Meetings/2026-11-19 Coffee.md';
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const NONE = '–';

const followUps = (line: string): readonly FollowUp[] => readNote(source(line, NOTE), DEFAULT_SETTINGS).followUps;

function dayWords(day: string): string {
	return `${DAYS[weekdayOf(day) - 1] ?? ''} ${shortDay(day)}`;
}

function timeWords({ time, window, zone }: When): string {
	const place = zone === null ? '' : zone === 'contact' ? ' for them' : ` in ${zone}`;
	if (time !== null) return `, ${time}${place}`;
	if (!window) return '';
	const { from, to } = window;
	return from && to ? `, ${from}–${to}` : to ? `, before ${to}` : `, from ${from ?? ''}`;
}

const act = (when: When | null) => (when === null ? NONE : dayWords(when.day) + timeWords(when));
const promise = (when: When | null) => (when === null ? NONE : dayWords(when.lastDay) + timeWords(when));

function only(line: string): FollowUp {
	const [found, ...more] = followUps(line);
	if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} follow-ups in: ${line}`);
	return found;
}

describe('Each line of docs/writing-follow-ups.md is read as the page says', () => {
	it.each(rows('line').map((row) => [plain(row.line ?? ''), row] as const))('%s', (line, row) => {
		const under = row.under === undefined || row.under === NONE ? '' : `${row.under}\n`;
		const followUp = only(under + line);
		expect({
			with: followUp.contacts.map(({ name }) => name).join(', '),
			'I act': act(followUp.act),
			'they promised': promise(followUp.expected),
			'else I act': act(followUp.fallback),
			about: followUp.purpose ?? NONE,
		}).toEqual({
			with: row.with,
			'I act': row['I act'],
			'they promised': row['they promised'],
			'else I act': row['else I act'],
			about: row.about,
		});
	});

	it('there are enough of them', () => expect(rows('line').length).toBeGreaterThan(20));
});

describe('No line that the page rules out is a follow-up', () => {
	it.each(rows('no follow-up').map((row) => plain(row['no follow-up'] ?? '')))('%s', (line) => {
		expect(followUps(line)).toEqual([]);
	});
});

describe('Each date in words means what the page says', () => {
	const examples = rows('words').flatMap((row) => {
		const words = (row.words ?? '').split(' · ');
		const spread = (cell = '') => {
			const each = cell.split(' · ');
			return words.map((_, at) => each[each.length === 1 ? 0 : at] ?? '');
		};
		const [mine, theirs] = [spread(row['I act']), spread(row['they promised'])];
		return words.map((each, at) => [each, mine[at] ?? '', theirs[at] ?? ''] as const);
	});

	it.each(examples)('%s', (words, mine, theirs) => {
		expect(act(only(`- Follow up with Lee ${words}`).act)).toBe(mine);
		expect(promise(only(`- Next step: Lee will call ${words}`).expected)).toBe(theirs);
	});

	it('there are enough of them', () => expect(examples.length).toBeGreaterThan(40));
});

describe('Each property is one of those that are read', () => {
	it.each(rows('property').map((row) => [row.property ?? '', row.also ?? ''] as const))('%s', (property, also) => {
		const known = Object.values(DEFAULT_SETTINGS.properties).flatMap((names: readonly string[]) => names.map(key));
		const named = [...`${property} ${also}`.matchAll(/`([^`]+)`/g)].map(([, name]) => key(name ?? ''));
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
		expect(named.length).toBeGreaterThan(0);
	});
});

const key = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

it('the markers of the page are those of the settings', () => {
	for (const marker of DEFAULT_SETTINGS.markers) expect(text).toContain(`\`${marker}\``);
});
