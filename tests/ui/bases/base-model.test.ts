import type { Row } from '../../../src/ui/model';
import { BaseModel } from '../../../src/ui/bases/base-model';
import { model, row } from '../rows';

const ADA = 'P/Ada Moss.md';
const rhythm = { rule: 'rhythm', rhythm: { unit: 'day', count: 42 }, since: null, from: 'note' } as const;
const inTouch = (section: Row['section'], state: 'due' | 'scheduled') =>
	row({ key: 'touch', section, followUp: { path: ADA }, action: { kind: 'rhythm', state, reason: rhythm } });
const call = row({ key: 'call', followUp: { path: ADA, id: 'call' } });
const over = row({ key: 'over', section: 'done', followUp: { path: ADA, id: 'over' }, action: { state: 'closed' } });

/** What a base shows of the note of Ada, which has these follow-ups. */
function ofAda(...rows: readonly Row[]) {
	const current = model([]);
	const store = { current: () => current, over: () => [], rowsOf: () => rows, knownAs: () => ['Ada Moss'] };
	const found = new BaseModel(store).of(ADA);
	return [found.row?.key ?? null, found.open, found.isToDo];
}

test.each<[string, readonly Row[], readonly unknown[]]>([
	['nothing', [], [null, 0, false]],
	['a follow-up', [call], ['call', 1, true]],
	['a person to be in touch with now', [inTouch('keep-in-touch', 'due')], ['touch', 0, true]],
	['a person to be in touch with later', [inTouch('resting', 'scheduled')], ['touch', 0, false]],
	['a follow-up beside that', [inTouch('keep-in-touch', 'due'), call], ['call', 1, true]],
	['somebody to be in touch with and what is over', [over, inTouch('resting', 'scheduled')], ['touch', 0, false]],
	['what is over', [over], ['over', 0, false]],
])('a base shows %s', (_, rows, expected) => {
	expect(ofAda(...rows)).toEqual(expected);
});
