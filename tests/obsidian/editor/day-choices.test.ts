import { DayChoices } from '../../../src/obsidian/editor/day-choices';

const NOTE = 'Meetings/2026-11-16 Dana.md';

function device(stored: unknown = null) {
	let kept = stored;
	return {
		loadLocalStorage: () => kept,
		saveLocalStorage: (_key: string, data: unknown) => (kept = structuredClone(data)),
	};
}

const line = (id: string, path = NOTE) => ({ path, id });

describe('lines that were typed on another day than that of their note', () => {
	test('are remembered with the day, until the user keeps their words', () => {
		const storage = device();
		const choices = new DayChoices(storage);
		choices.typed(NOTE, ['la.0'], '2026-11-23', ['la.0', 'lb.0']);
		expect(choices.typedOn(line('la.0'))).toBe('2026-11-23');
		expect(choices.typedOn(line('lb.0'))).toBeNull();
		expect(new DayChoices(storage).typedOn(line('la.0'))).toBe('2026-11-23');
		choices.keep(line('la.0'));
		choices.typed(NOTE, ['la.0'], '2026-11-24', ['la.0']);
		expect(new DayChoices(storage).typedOn(line('la.0'))).toBeNull();
	});

	test('are forgotten when the note no longer has them', () => {
		const choices = new DayChoices(device());
		choices.typed(NOTE, ['la.0'], '2026-11-23', ['la.0']);
		choices.typed(NOTE, ['lb.0'], '2026-11-23', ['lb.0']);
		expect(choices.typedOn(line('la.0'))).toBeNull();
		expect(choices.typedOn(line('lb.0'))).toBe('2026-11-23');
	});

	test('move with their note', () => {
		const choices = new DayChoices(device());
		choices.typed(NOTE, ['la.0'], '2026-11-23', ['la.0']);
		choices.move(NOTE, 'Dana.md');
		choices.move('Nothing.md', 'Dana.md');
		expect(choices.typedOn(line('la.0'))).toBeNull();
		expect(choices.typedOn(line('la.0', 'Dana.md'))).toBe('2026-11-23');
	});
});

test.each([[null], ['text'], [7], [[]], [{ [NOTE]: 7 }], [{ [NOTE]: { la: 7, lb: 'x' } }], [{ [NOTE]: null }]])(
	'what another program stored is left out: %j',
	(stored) => {
		const choices = new DayChoices(device(stored));
		expect(choices.typedOn(line('la.0'))).toBeNull();
		expect(choices.typedOn(line('lb.0'))).toBeNull();
		choices.typed(NOTE, ['lc.0'], '2026-11-23', ['lc.0']);
		expect(choices.typedOn(line('lc.0'))).toBe('2026-11-23');
	},
);
