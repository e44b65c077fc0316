import { addMinutes } from '../../src/core/dates/moments';
import { instantsOf, minutesSince, localMinuteAt } from '../../src/core/dates/reader-clock';
import { isInQuietHours, MAX_LATE_MINUTES } from '../../src/core/agenda/announcements/announcements';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { simulations } from '../property-runs';
import { Device, note, type Told } from './device';
import { Machine, offsetsOf } from './machine';

const CHICAGO = offsetsOf('America/Chicago');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The same numbers for the same seed. */
function numbers(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		below: (most: number) => Math.floor(next() * most),
		chance: (share: number) => next() < share,
		between: (least: number, most: number) => least + Math.floor(next() * (most - least)),
		of: <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T,
	};
}

/** One call of the month, as the user planned it. */
interface Call {
	readonly name: string;
	readonly due: string;
	/** A promise, one made for a time in Chicago, or a follow-up that is due at a time. */
	readonly kind: 'promise' | 'theirs' | 'due time';
	readonly writtenAt: number;
	/** When a device logs it; null if no device does. */
	readonly loggedAt: number | null;
	/** Another device writes it down and logs it. */
	readonly elsewhere: boolean;
	/** When this device came to know of both. */
	knownFrom: number;
	knownLogged: number;
}

interface Change {
	readonly at: number;
	readonly call: Call;
	readonly logged: boolean;
}

type Span = { readonly from: number; readonly to: number; readonly mode: 'on' | 'asleep' | 'closed' };

const ZONES = [
	'America/New_York',
	'Europe/Berlin',
	'Asia/Kolkata',
	'Pacific/Auckland',
	'America/Sao_Paulo',
	'UTC',
] as const;

/** Months that hold the switches; São Paulo gave summer time up in 2019. */
const MONTHS: Readonly<Record<(typeof ZONES)[number], readonly string[]>> = {
	'America/New_York': ['2026-02-20', '2026-10-15'],
	'Europe/Berlin': ['2026-03-15', '2026-10-10'],
	'Asia/Kolkata': ['2026-03-01', '2026-10-10'],
	'Pacific/Auckland': ['2026-03-20', '2026-09-12'],
	'America/Sao_Paulo': ['2018-02-05', '2018-10-20', '2026-03-01'],
	UTC: ['2026-03-01', '2026-10-15'],
};

function simulate(zone: (typeof ZONES)[number], start: string, seed: number) {
	const random = numbers(seed);
	const machine = new Machine(`${start}T07:00`, zone, random.chance(0.3) ? 'goes on' : 'stops');
	const quietHours = random.chance(0.4) ? { from: '22:30', to: '06:45' } : null;
	const device = new Device(machine, { ...DEFAULT_SETTINGS, quietHours });
	const home = offsetsOf(zone);
	const begin = machine.now();
	const end = begin + 30 * DAY;
	const calls: Call[] = [];
	for (let at = 0; at < 40; at++) {
		const writtenAt = begin + random.below(28 * DAY);
		// Nights too: the switches of the clock lie there.
		const later = addMinutes(localMinuteAt(writtenAt, home), random.between(20, 4 * 1440));
		const due = random.chance(0.25) ? `${later.slice(0, 10)}T0${random.below(4)}:${later.slice(14)}` : later;
		if (due <= localMinuteAt(writtenAt, home)) continue;
		const kind = random.of(['promise', 'promise', 'promise', 'theirs', 'due time'] as const);
		const instant = instantsOf(due, kind === 'theirs' ? CHICAGO : home)[0] ?? 0;
		if (instant <= writtenAt) continue;
		const loggedAt = random.chance(0.3)
			? null
			: random.chance(0.3)
				? Math.max(writtenAt + MINUTE, instant - random.below(12 * HOUR))
				: instant + random.between(1, 600) * MINUTE;
		const elsewhere = random.chance(0.5);
		calls.push({
			name: `P${at}`,
			due,
			kind,
			writtenAt,
			loggedAt,
			elsewhere,
			knownFrom: Infinity,
			knownLogged: Infinity,
		});
	}
	const changes: Change[] = calls
		.flatMap((call): Change[] => [
			{ at: call.writtenAt, call, logged: false },
			...(call.loggedAt === null ? [] : [{ at: call.loggedAt, call, logged: true }]),
		])
		.filter(({ at }) => at < end)
		.sort((a, b) => a.at - b.at);

	const arrive = ({ call, logged }: Change) => {
		const wall = localMinuteAt(call.writtenAt, home).replace('T', ' ');
		const due = call.due.replace('T', ' ');
		const left = `${wall} Call: left message. Calling back ${due}${call.kind === 'theirs' ? ' their time' : ''}`;
		const done = `${localMinuteAt(call.loggedAt ?? 0, home).replace('T', ' ')} Call: spoke`;
		const act = `follow-up: ${call.kind === 'due time' ? due : start}`;
		const properties = `met: ${start}\ntimezone: America/Chicago\n${act}`;
		const entries = [...(call.kind === 'due time' ? [] : [left]), ...(logged ? [done] : [])];
		device.write(`${call.name}.md`, note(call.name, properties, ...entries));
		if (logged) call.knownLogged = Math.min(call.knownLogged, machine.now());
		call.knownFrom = Math.min(call.knownFrom, machine.now());
	};

	const spans: Span[] = [];
	const trips: number[] = [];
	let waiting: Change[] = [];
	let upcoming = 0;
	device.open();
	let mode: Span['mode'] = 'on';
	while (machine.now() < end) {
		const from = machine.now();
		const to = Math.min(end, from + (mode === 'on' ? random.between(20, 900) : random.between(5, 700)) * MINUTE);
		spans.push({ from, to, mode });
		if (mode !== 'on') {
			machine.sleepTo(to);
			// A laptop is carried to another zone in its bag, and home again.
			if (random.chance(0.06)) {
				trips.push(to);
				machine.travel(machine.zone === zone ? random.of(ZONES.filter((other) => other !== zone)) : zone);
			}
			if (mode === 'closed') device.open();
			else device.touch(random.of(['key', 'window']));
			while ((changes[upcoming]?.at ?? Infinity) <= to) waiting.push(changes[upcoming++] as Change);
			for (const change of waiting) {
				machine.passTo(machine.now() + random.between(50, 400));
				if (change.logged || change.call.loggedAt === null || change.call.loggedAt > to || random.chance(0.5))
					arrive(change);
			}
			waiting = [];
		} else {
			while ((changes[upcoming]?.at ?? Infinity) <= to) {
				const change = changes[upcoming++] as Change;
				machine.passTo(change.at);
				arrive(change);
				// Sync often brings the same note twice.
				if (random.chance(0.2)) arrive(change);
			}
			machine.passTo(to);
			mode = random.chance(0.6) ? 'asleep' : 'closed';
			if (mode === 'closed') device.close();
			continue;
		}
		mode = 'on';
	}
	if (!device.isOpen) device.open();
	machine.passTo(machine.now() + 3 * HOUR);
	return { machine, device, quietHours, calls, spans, trips, home, end: machine.now() };
}

type Month = ReturnType<typeof simulate>;

/** What is wrong with the announcements of one call, in words; '' if nothing is. */
function fault({ spans, trips, home, end, quietHours }: Month, call: Call, told: readonly Told[]): string {
	const meant = call.kind === 'theirs' ? CHICAGO : home;
	const due = instantsOf(call.due, meant)[0] ?? 0;
	const own = told.filter(({ contact }) => contact === call.name);
	const at = (what: Told['what']) => own.filter((each) => each.what === what);
	const finals = [...at('time'), ...at('missed')];
	const says = own.map(({ what, wall }) => `${what} ${wall}`).join(', ');
	const complain = (text: string) =>
		`${call.name} (${call.kind}) due ${call.due}: ${text} (${says}), known from ${localMinuteAt(Math.min(call.knownFrom, end), home)}`;
	if (finals.length > 1) return complain('told more than once');
	if (at('ahead').length > 1) return complain('told ahead more than once');
	if (own.findIndex(({ what }) => what === 'ahead') > 0) return complain('told ahead afterwards');
	if (own.some((each) => each.at >= call.knownLogged + MINUTE)) return complain('told although it was logged');
	const early = (each: Told) => (call.kind === 'theirs' ? each.at < due : each.wall < call.due);
	if (own.some(({ wall }) => isInQuietHours(wall, quietHours))) return complain('told in quiet hours');
	if (finals.some(early)) return complain('told too early');

	const traveled =
		trips.some((trip) => Math.abs(trip - due) < 20 * HOUR) || trips.filter((trip) => trip < due).length % 2 === 1;
	// What names a zone is the same moment wherever one travels; all else goes by the wall where one is.
	if (call.kind !== 'theirs' && traveled) {
		return call.knownLogged === Infinity && call.knownFrom < Infinity && due + 20 * HOUR < end && finals.length !== 1
			? complain('never told')
			: '';
	}
	if (at('time').some((each) => minutesSince(call.due, each.at, meant) > MAX_LATE_MINUTES))
		return complain('told too late');
	if (at('missed').some((each) => minutesSince(call.due, each.at, meant) <= MAX_LATE_MINUTES))
		return complain('given up too soon');
	const atDue = spans.find(({ from, to }) => from + 2 * MINUTE <= due && due < to - 2 * MINUTE);
	const knownThen = call.knownFrom + 2 * MINUTE < due && call.knownLogged > due + 2 * MINUTE;
	const loud = !isInQuietHours(localMinuteAt(due, home), quietHours) && trips.length === 0;
	if (atDue?.mode === 'on' && loud && knownThen && (at('time')[0]?.at ?? Infinity) > due + 2_000)
		return complain('not told in time');
	if (call.knownLogged < due && finals.length > 0) return complain('told although it had been kept');
	const away = spans.find(({ from, to, mode }) => mode !== 'on' && from <= due && due < to);
	if (away && (call.loggedAt ?? Infinity) < away.to && finals.length > 0)
		return complain('told before its log arrived');
	const open = call.knownFrom < Infinity && call.knownLogged === Infinity && due < end - 3 * HOUR;
	return open && finals.length !== 1 ? complain('never told') : '';
}

/** How many months begin on each day, each with other calls. */
const ALL_MONTHS_EACH = 3;
const MONTHS_EACH = simulations(ALL_MONTHS_EACH);

/** Checks that months held enough of everything, given each announcement with the kind of its call: `ahead promise`. */
function expectAllKinds(announced: readonly string[]): void {
	const count = (what: Told['what']) => announced.filter((each) => each.startsWith(`${what} `)).length;
	expect(new Set(announced).size).toBe(9);
	expect(count('time')).toBeGreaterThan(20);
	expect(count('missed')).toBeGreaterThan(20);
	expect(count('ahead')).toBeGreaterThan(10);
}

describe('a month of calls', () => {
	const everywhere: string[] = [];

	it.each(ZONES)('has each announced exactly once, or listed as missed exactly once, in %s', (zone) => {
		const faults: string[] = [];
		const announced: string[] = [];
		for (const start of MONTHS[zone]) {
			for (let seed = 1; seed <= MONTHS_EACH; seed++) {
				const month = simulate(zone, start, seed * 7919 + start.length);
				for (const call of month.calls) {
					const own = month.device.told.filter(({ contact }) => contact === call.name);
					announced.push(...own.map(({ what }) => `${what} ${call.kind}`));
					const wrong = fault(month, call, month.device.told);
					if (wrong) faults.push(`${start}, seed ${seed}: ${wrong}`);
				}
			}
		}
		everywhere.push(...announced);
		expect(faults).toEqual([]);
		if (MONTHS_EACH === ALL_MONTHS_EACH) expectAllKinds(announced);
	});

	it('holds every kind of call and of announcement', () => {
		expectAllKinds(everywhere);
	});
});
