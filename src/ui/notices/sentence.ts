import type { Announcement } from '../../core/agenda/announcements/announcements';
import { clockOf } from '../../core/dates/moments';
import { strings } from '../../strings';

const words = strings.announce;

/** An announcement as a sentence: `Call Dana now: you promised 08:30`. `clock` formats `08:30` in the user's language. */
export function sentence({ appointment, moment }: Announcement, clock: (clock: string) => string): string {
	const { contact, promised, at } = appointment;
	const time = clock(clockOf(at) ?? '');
	if (moment === 'ahead') return promised ? words.aheadPromised(contact, time) : words.ahead(contact, time);
	return promised ? words.timePromised(contact, time) : words.time(contact, time);
}
