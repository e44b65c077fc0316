import fc from 'fast-check';
import { FollowUpIndex } from '../../src/core/follow-up-index';
import type { ContactCard, FollowUp, NoteReading } from '../../src/core/follow-up';
import { followUp, person } from './agenda/builders';
import { runs } from '../property-runs';

const BLANK: ContactCard = { phone: null, email: null, company: null, timezone: null };

function reading(path: string, more: Partial<NoteReading> = {}): NoteReading {
	return {
		path,
		noteDate: { day: '2026-11-19', time: null, source: 'created', name: null },
		contacts: [],
		card: BLANK,
		script: null,
		followUps: [],
		untracked: [],
		handovers: [],
		introductions: [],
		declined: false,
		problems: [],
		...more,
	};
}

const card = (path: string, given: Partial<ContactCard>) => reading(path, { card: { ...BLANK, ...given } });

/** A note with one follow-up with a linked contact. */
const meeting = (path: string, link: string | null, more: Partial<FollowUp> = {}) =>
	reading(path, { followUps: [followUp({ path, contacts: [person('Dana', link)], ...more })] });

/** Links lead to `People/<name>.md` or, written with a folder, to that path, as long as the note is there. */
function indexOf(...paths: string[]) {
	const there = new Set(paths);
	const index = new FollowUpIndex((link) => {
		const path = `${link.includes('/') ? link : `People/${link}`}.md`;
		return there.has(path) ? path : null;
	});
	return { index, there };
}

const DANA = 'People/Dana Whitfield.md';

describe('a contact’s own note', () => {
	it('adds what the follow-up’s note lacks', () => {
		const { index } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield', { phone: '1', company: null }));
		index.put(card(DANA, { phone: '2', company: 'Northwind', timezone: 'America/Chicago' }));
		expect(index.followUps()).toMatchObject([
			{ path: 'a.md', phone: '1', email: null, company: 'Northwind', timezone: 'America/Chicago' },
		]);
	});

	it('adds nothing for a name without a link, or a link to another note', () => {
		const { index } = indexOf(DANA);
		index.put(meeting('a.md', null));
		index.put(meeting('b.md', 'Archive/Dana Whitfield'));
		index.put(card(DANA, { phone: '2' }));
		expect(index.followUps().map(({ phone }) => phone)).toEqual([null, null]);
	});

	it('adds its aliases to the contact that links it, and takes them away again', () => {
		const { index } = indexOf(DANA);
		const contacts = () => index.followUpsOf('a.md')[0]?.contacts;
		index.put(meeting('a.md', 'Dana Whitfield'));
		expect(index.put(card(DANA, { aliases: ['Dee'] }))).toEqual(['a.md']);
		expect(contacts()).toEqual([{ name: 'Dana', link: 'Dana Whitfield', aliases: ['Dee'] }]);
		expect(index.put(card(DANA, { aliases: ['Dee'] }))).toEqual([]);
		expect(index.put(card(DANA, {}))).toEqual(['a.md']);
		expect(contacts()).toEqual([person('Dana', 'Dana Whitfield')]);
	});

	it('is named with its path while another note has its name', () => {
		const { index } = indexOf(DANA);
		index.put(card(DANA, {}));
		index.put(meeting('a.md', 'Dana Whitfield'));
		expect(index.followUpsOf('a.md')[0]?.contacts[0]?.note).toBeUndefined();
		index.put(card('Archive/Dana Whitfield.md', {}));
		expect(index.followUpsOf('a.md')[0]?.contacts[0]?.note).toBe(DANA);
		index.remove('Archive/Dana Whitfield.md');
		expect(index.followUpsOf('a.md')[0]?.contacts[0]?.note).toBeUndefined();
	});

	it('of the first contact that has something counts', () => {
		const { index } = indexOf(DANA, 'People/Lee.md');
		const contacts = [person('Lee', 'Lee'), person('Dana', 'Dana Whitfield')];
		index.put(reading('a.md', { followUps: [followUp({ path: 'a.md', contacts })] }));
		index.put(card(DANA, { phone: '2', company: 'Northwind' }));
		index.put(card('People/Lee.md', { phone: '3' }));
		expect(index.followUps()).toMatchObject([{ phone: '3', company: 'Northwind' }]);
	});

	it('may hold the follow-up itself', () => {
		const { index } = indexOf(DANA);
		index.put({ ...meeting(DANA, 'Dana Whitfield'), card: { ...BLANK, phone: '2' } });
		expect(index.followUps()).toMatchObject([{ phone: '2' }]);
	});
});

describe('a change', () => {
	it('of a card reaches the notes that link it, and no other', () => {
		const { index } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield'));
		index.put(meeting('b.md', 'Lee'));
		const [, other] = index.followUps();
		expect(index.put(card(DANA, { phone: '2' }))).toEqual(['a.md']);
		expect(index.put(card(DANA, { phone: '3' }))).toEqual(['a.md']);
		expect(index.followUps()).toMatchObject([{ phone: '3' }, { phone: null }]);
		expect(index.followUps()[1]).toBe(other);
	});

	it('that leaves the card as it was changes no other note', () => {
		const { index } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield'));
		index.put(card(DANA, { phone: '2' }));
		const before = index.followUps();
		expect(index.put(card(DANA, { phone: '2' }))).toEqual([]);
		expect(index.followUps()).toBe(before);
	});

	it('of a card field that no follow-up uses changes no follow-up', () => {
		const { index } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield', { phone: '1' }));
		index.put(card(DANA, { phone: '2', company: 'Northwind' }));
		expect(index.put(card(DANA, { phone: '3', company: 'Northwind' }))).toEqual([]);
	});

	it('of a note without follow-ups is no change', () => {
		const { index } = indexOf();
		expect(index.put(reading('a.md'))).toEqual([]);
		expect(index.size).toBe(1);
	});

	it('elsewhere in the note leaves a follow-up that says what it said', () => {
		const { index } = indexOf();
		const two = (purpose: string) =>
			reading('a.md', {
				script: purpose,
				followUps: [followUp({ path: 'a.md' }), followUp({ path: 'a.md', id: 'l2.0', purpose })],
			});
		index.put(two('the article'));
		const [first, second] = index.followUps();
		expect(index.put(two('the article'))).toEqual([]);
		expect(index.followUps()[1]).toBe(second);
		expect(index.put(two('the book'))).toEqual(['a.md']);
		expect(index.followUps()[0]).toBe(first);
		expect(index.followUps()[1]).toMatchObject({ purpose: 'the book' });
		expect(index.reading('a.md')?.script).toBe('the book');
	});

	it('takes a removed note’s follow-ups and card away', () => {
		const { index, there } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield'));
		index.put(card(DANA, { phone: '2' }));
		there.delete(DANA);
		expect(index.remove(DANA)).toEqual(['a.md']);
		expect(index.followUps()).toMatchObject([{ phone: null }]);
		expect(index.remove('a.md')).toEqual(['a.md']);
		expect(index.followUps()).toEqual([]);
		expect(index.remove('a.md')).toEqual([]);
	});

	it('of a name moves the follow-ups with their note', () => {
		const { index } = indexOf(DANA);
		index.put(card(DANA, { phone: '2' }));
		index.put(meeting('a.md', 'Dana Whitfield'));
		expect([...index.rename('a.md', 'b.md')].sort()).toEqual(['a.md', 'b.md']);
		expect(index.followUps()).toMatchObject([{ path: 'b.md', phone: '2' }]);
		expect(index.reading('a.md')).toBeNull();
		expect(index.followUpsOf('b.md')).toHaveLength(1);
		expect(index.rename('gone.md', 'c.md')).toEqual([]);
	});

	it('of a contact note’s name reaches those who linked the old and the new one', () => {
		const { index, there } = indexOf(DANA);
		index.put(meeting('a.md', 'Dana Whitfield'));
		index.put(meeting('b.md', 'Dana Stone'));
		index.put(card(DANA, { phone: '2' }));
		there.delete(DANA);
		there.add('People/Dana Stone.md');
		expect([...index.rename(DANA, 'People/Dana Stone.md')].sort()).toEqual(['a.md', 'b.md']);
		expect(index.followUps()).toMatchObject([{ phone: null }, { phone: '2' }]);
	});

	it('of everything empties the index', () => {
		const { index } = indexOf();
		index.put(meeting('a.md', null));
		expect(index.clear()).toEqual(['a.md']);
		expect([index.size, index.followUps()]).toEqual([0, []]);
	});
});

it('the index equals a fresh index of all notes after any sequence of changes', () => {
	const names = ['Dana', 'Lee', 'Sam'];
	const path = fc.constantFrom('a.md', 'b.md', ...names.map((name) => `People/${name}.md`));
	const note = fc
		.record({
			path,
			links: fc.array(fc.option(fc.constantFrom(...names)), { maxLength: 2 }),
			phone: fc.option(fc.constantFrom('1', '2')),
			timezone: fc.option(fc.constantFrom('UTC', 'nowhere')),
		})
		.map(({ path, links, phone, timezone }) =>
			reading(path, {
				card: { ...BLANK, phone, timezone },
				followUps: links.map((link, index) =>
					followUp({ id: `p${index}`, path, contacts: [person(link ?? 'Ana', link)] }),
				),
			}),
		);
	const step = fc.oneof(
		note.map((put) => ({ put })),
		path.map((remove) => ({ remove })),
		fc.tuple(path, path).map((rename) => ({ rename })),
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			const { index, there } = indexOf();
			const notes = new Map<string, NoteReading>();
			for (const one of steps) {
				const before = new Map([...notes.keys()].map((key) => [key, index.followUpsOf(key)]));
				let changed: readonly string[];
				if ('put' in one) {
					there.add(one.put.path);
					notes.set(one.put.path, one.put);
					changed = index.put(one.put);
				} else if ('remove' in one) {
					there.delete(one.remove);
					notes.delete(one.remove);
					changed = index.remove(one.remove);
				} else {
					const [from, to] = one.rename;
					const moved = notes.get(from);
					if (!moved || notes.has(to)) continue;
					there.delete(from);
					there.add(to);
					notes.delete(from);
					changed = index.rename(from, to);
					notes.set(to, index.reading(to) as NoteReading);
				}
				for (const [key, followUps] of before) {
					const same = index.followUpsOf(key).every((found, at) => found === followUps[at]);
					if (!changed.includes(key)) expect(same && index.followUpsOf(key).length === followUps.length).toBe(true);
				}
			}
			const fresh = new FollowUpIndex((link) => (there.has(`People/${link}.md`) ? `People/${link}.md` : null));
			for (const one of notes.values()) fresh.put(one);
			const byPath = (followUps: readonly FollowUp[]) =>
				[...followUps].sort((a, b) => (a.path + a.id < b.path + b.id ? -1 : 1));
			expect(byPath(index.followUps())).toEqual(byPath(fresh.followUps()));
		}),
		{ numRuns: runs(300) },
	);
});
