import fc from 'fast-check';
import { CHANNELS, EVENTS, OUTCOMES, type Entry, type TimeWindow } from '../../../../src/core/follow-up';
import { days, hostileNames, hostileNotes, hostileWords, moments } from './hostile-notes';
import { checkAction, type Action } from './check-action';
import { runs } from '../../../property-runs';

/** Fewer actions than these can miss one of the rarer kinds, such as dates as numbers. */
const LEAST_ACTIONS = 240;
/** The number of pairs of a note and an action. `ACTIONS=100000` makes a long run, `SEED` repeats a run. */
const RUNS = Number(process.env.ACTIONS ?? Math.max(LEAST_ACTIONS, runs(600)));

const place = fc.nat({ max: 5 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const attempts: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constant('attempt' as const),
	at: moments,
	contact: fc.constant(null),
	channel: fc.constantFrom(...CHANNELS),
	outcome: fc.constantFrom(...OUTCOMES),
	callingBack: orNull(moments),
	expecting: orNull(moments),
	next: orNull(moments),
	note: hostileWords,
	problems: fc.constant([]),
});
const events: fc.Arbitrary<Entry> = fc.constantFrom(...EVENTS).chain((name) =>
	fc.record({
		kind: fc.constant('event' as const),
		at: moments,
		contact: fc.constant(null),
		event: fc.constant(name),
		until: name === 'snoozed' ? moments : fc.constant(null),
		more: name === 'allowed-more' ? fc.integer({ min: 1, max: 99 }) : fc.constant(0),
		note: fc.constant(''),
		problems: fc.constant([]),
	}),
);
const windows: fc.Arbitrary<TimeWindow | null> = fc.constantFrom(
	null,
	null,
	{ from: null, to: '12:00' },
	{ from: '12:00', to: '17:00' },
	{ from: '18:00', to: null },
);

const actions: fc.Arbitrary<Action> = fc.oneof(
	fc.record({ kind: fc.constant('log' as const), place, entry: fc.oneof(attempts, events) }),
	fc.record({
		kind: fc.constant('add' as const),
		draft: fc.record({
			contact: hostileNames,
			expecting: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, days),
			due: orNull(moments),
			window: windows,
			purpose: hostileWords,
		}),
	}),
	fc.record({ kind: fc.constant('track' as const), place: fc.nat({ max: 2 }) }),
	fc.record({ kind: fc.constant('purpose' as const), place, words: hostileWords }),
	fc.record({ kind: fc.constantFrom('other-purpose' as const, 'ask' as const), place, words: hostileWords }),
	fc
		.record({ kind: fc.constant('move' as const), place, at: moments, window: windows })
		.map((move) => (move.at.length > 10 ? { ...move, window: null } : move)),
	fc.record({ kind: fc.constant('call-time' as const), place, at: moments }),
	fc.record({ kind: fc.constant('check-in' as const), place, at: days }),
	fc.record({ kind: fc.constant('numbers' as const), place }),
);

const tally = new Map<string, number>();

function check(text: string, action: Action): void {
	const key = `${action.kind}: ${checkAction(text, action)}`;
	tally.set(key, (tally.get(key) ?? 0) + 1);
}

test(`each of ${RUNS} actions on any note has its intended result, or is refused with a reason`, () => {
	const started = Date.now();
	fc.assert(fc.property(hostileNotes, actions, check), {
		numRuns: RUNS,
		...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
	});
	for (const kind of ['log', 'add', 'purpose', 'numbers']) expect(tally.get(`${kind}: written`)).toBeGreaterThan(0);
	if (!process.env.ACTIONS) return;
	const table = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
	process.stdout.write(`${table.join('\n')}\n${RUNS} pairs, ${Math.round((Date.now() - started) / 1000)} s\n`);
}, 3_600_000);
