import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readWhen } from '../../../src/core/dates/date-words';
import { addMinutes } from '../../../src/core/dates/moments';
import { dateChips, type ChipContext, type ChipPurpose } from '../../../src/core/typed/date-chips';

const HERE = 'America/New_York';
const context = (at: string, more: Partial<ChipContext> = {}): ChipContext => ({
	at,
	kind: 'meeting',
	zones: { contact: null, reader: HERE },
	settings: DEFAULT_SETTINGS,
	...more,
});
const chips = (purpose: ChipPurpose, at: string, more: Partial<ChipContext> = {}) =>
	dateChips(purpose, context(at, more)).join(' · ');

describe('The chips of a call back', () => {
	test.each([
		[
			'on a Monday morning, the other end of the day',
			'2026-11-23T10:00',
			'in 1 h · this evening 18:00 · tomorrow 16:30 · Thu 16:30 · next week',
		],
		[
			'on a Monday afternoon, tomorrow morning',
			'2026-11-23T15:00',
			'in 1 h · this evening 18:00 · tomorrow 8:30 · Thu 8:30 · next week',
		],
		['late in the evening, no hour of the night', '2026-11-23T20:30', 'tomorrow 8:30 · Thu 8:30 · next week'],
		[
			'on a Friday, the next business day',
			'2026-11-20T15:00',
			'in 1 h · this evening 18:00 · Mon 8:30 · Tue 8:30 · next week',
		],
		['without a time', '2026-11-23', 'tomorrow 8:30 · Thu 8:30 · next week'],
	])('%s', (_, at, words) => expect(chips('call-back', at)).toBe(words));

	test('are on the contact’s clock where the user’s morning is their night', () => {
		const zones = { contact: 'America/Chicago', reader: 'Europe/London' };
		expect(chips('call-back', '2026-11-23T15:00', { zones })).toBe(
			'in 1 h · this evening 18:00 · tomorrow 14:30 · Thu 14:30 · next week',
		);
	});

	test.each([
		[
			'in the morning window, the evening one',
			'2026-11-23T07:40',
			null,
			'today 17:30 · tomorrow 17:30 · Thu 17:30 · next week',
		],
		[
			'in the evening window, the morning one',
			'2026-11-23T17:10',
			null,
			'in 1 h · tomorrow 7:30 · Thu 7:30 · next week',
		],
		[
			'in their morning window, on my clock',
			'2026-11-23T08:40',
			'America/Chicago',
			'today 18:30 · tomorrow 18:30 · Thu 18:30 · next week',
		],
	])('of a cold call %s', (_, at, contact, words) =>
		expect(chips('call-back', at, { kind: 'cold', zones: { contact, reader: HERE } })).toBe(words),
	);

	test('offer no hour at which they sleep', () => {
		const zones = { contact: 'Europe/Paris', reader: HERE };
		expect(chips('call-back', '2026-11-23T15:00', { zones })).toBe('tomorrow 8:30 · Thu 8:30 · next week');
	});
});

describe('The chips of what was agreed', () => {
	test.each([
		['Monday', '2026-11-23T10:00', 'today · Fri · next week', 'tomorrow · Thu · next week'],
		['Wednesday', '2026-11-25T10:00', 'today · Fri · next week', 'tomorrow · Fri · next week'],
		['Thursday', '2026-11-26T10:00', 'today · Tue · next week', 'tomorrow · Mon · next week'],
		['Friday', '2026-11-27T10:00', 'today · Wed · next week', 'tomorrow · Tue · next week'],
		['Sunday', '2026-11-22T10:00', 'today · Wed · next week', 'tomorrow · Tue · next week'],
	])('on a %s', (_, at, theirs, mine) => {
		expect([chips('their-step', at), chips('my-step', at)]).toEqual([theirs, mine]);
	});

	test('skip holidays', () => {
		const settings = { ...DEFAULT_SETTINGS, holidays: ['2026-11-27'] };
		expect(chips('their-step', '2026-11-23T10:00', { settings })).toBe('today · Thu · next week');
	});
});

test('A snooze needs no minute for a later day', () => {
	expect(chips('snooze', '2026-11-23T10:00')).toBe('in 1 h · this evening 18:00 · tomorrow 16:30 · Thu · next week');
	expect(chips('act', '2026-11-23T10:00')).toBe('today · tomorrow · Thu · next week');
});

test('Every chip at every hour of two weeks is a date ahead that the field understands', () => {
	const wrong: string[] = [];
	for (let at = '2026-11-20T00:10'; at < '2026-12-04T00:00'; at = addMinutes(at, 97)) {
		for (const purpose of ['call-back', 'snooze', 'act', 'their-step', 'my-step'] as const) {
			for (const kind of ['cold', 'meeting'] as const) {
				for (const words of dateChips(purpose, context(at, { kind, zones: { contact: 'Asia/Tokyo', reader: HERE } }))) {
					const when = readWhen(words, {
						day: at.slice(0, 10),
						time: at.slice(11),
						base: null,
						settings: DEFAULT_SETTINGS,
					});
					const moment = when && (when.time === null ? when.day : `${when.day}T${when.time}`);
					if (moment === null || moment < at.slice(0, moment.length)) wrong.push(`${at} ${words} ${String(moment)}`);
				}
			}
		}
	}
	expect(wrong).toEqual([]);
});
