import { FollowUpIndex } from '../../../src/core/follow-up-index';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { SidebarStore } from '../../../src/obsidian/sidebar/sidebar-store';
import { WeekReviews } from '../../../src/obsidian/sidebar/week-reviews';
import { readWith } from '../../core/notes/write/writable';

/** A store over one note, at a minute that the test chooses, with what this device keeps. */
function store(settings = DEFAULT_SETTINGS) {
	let now = '2026-11-27T14:59';
	let armed = '';
	const kept = new Map<string, unknown>();
	const index = new FollowUpIndex(() => null);
	const storage = {
		loadLocalStorage: (key: string) => kept.get(key) ?? null,
		saveLocalStorage: (key: string, value: unknown) => void kept.set(key, value),
	};
	const isDismissed = () => false;
	const followUps = new SidebarStore({
		index,
		settings: () => settings,
		now: () => now,
		zone: () => 'UTC',
		language: () => 'en',
		isDismissed,
		typedOn: () => null,
		lost: () => [],
		armed: (next) => (armed = next),
		schedule: () => () => undefined,
		visible: () => false,
		weeks: new WeekReviews({ storage, index, isDismissed }),
	});
	const add = () => {
		index.put(readWith('- Follow up with Dana on 2026-12-10\n'));
		followUps.noteChanged('Meetings/2026-11-19 Dana.md');
	};
	const at = (minute: string) => {
		now = minute;
		followUps.tick();
		return followUps.current().offeredWeek;
	};
	return { followUps, add, at, armed: () => armed };
}

test('the clock is set to Friday 15:00, when the review is offered', () => {
	const { add, at, armed } = store();
	add();
	expect(at('2026-11-27T14:59')).toBeNull();
	expect(armed()).toBe('2026-11-27T15:00');
	expect(at('2026-11-27T15:00')).toBe('2026-11-23');
	expect(at('2026-11-29T23:59')).toBe('2026-11-23');
	expect(at('2026-11-30T00:00')).toBeNull();
});

test('what the user has seen is offered again a week later', () => {
	const { followUps, add, at } = store();
	add();
	at('2026-11-27T16:00');
	followUps.weekSeen();
	expect(followUps.current().offeredWeek).toBeNull();
	expect(at('2026-12-04T15:00')).toBe('2026-11-30');
});

test('nothing is offered without follow-ups, while notes are read, or if the setting is off', () => {
	expect(store().at('2026-11-27T16:00')).toBeNull();
	const reading = store();
	reading.add();
	reading.followUps.setProgress({ read: 1, total: 2 });
	expect(reading.at('2026-11-27T16:00')).toBeNull();
	const off = store({ ...DEFAULT_SETTINGS, offerWeek: false });
	off.add();
	expect(off.at('2026-11-27T16:00')).toBeNull();
});

test('a review is the same object until the model changes', () => {
	const { followUps, add } = store();
	add();
	const review = followUps.week();
	expect(followUps.week('2026-11-25')).toBe(review);
	expect(followUps.week('2026-11-16')).not.toBe(review);
	followUps.changed();
	expect(followUps.week()).not.toBe(review);
});
