import { dayOf } from '../../../core/dates/moments';
import type { OwnWords, Settled } from '../../../core/typed/add-words';
import type { TypedFollowUp } from '../../../core/typed/add-line';
import { namesEnds } from '../../../core/typed/several-days';
import type { AddReading, Resolved, Suggestion } from '../../../ui/model';

/** Whom the line is with, as it is written. */
export interface Who {
	readonly written: string;
	readonly fromNote: boolean;
	readonly which: readonly Suggestion[];
	/** Whether it is more than one name: several people, or a role and a firm. */
	readonly many: boolean;
	/** The names of several people as they are written; those that were typed without it. */
	readonly names?: readonly string[];
}

/** The dates of the line on the user's clock. */
interface Dates extends Pick<AddReading, 'expecting' | 'due' | 'otherwise'> {
	/** Whether the contact's zone is known, so that times on their clock are moved to the user's. */
	readonly hasZone: boolean;
}

/** The first to the last day of a date of the user's that names both. */
function severalOf({ due: when }: TypedFollowUp, due: Resolved | null): Settled['several'] {
	if (!when || !due?.several || !namesEnds(when) || dayOf(due.moment) !== when.day) return undefined;
	return due.several;
}

function settledOf({ written, many, names }: Who, typed: TypedFollowUp, dates: Dates): Settled {
	const { expecting, due, otherwise, hasZone } = dates;
	const several = severalOf(typed, due);
	const onTheirClock = (['expecting', 'due'] as const).filter(
		(role) => !hasZone && typed[role]?.zone === 'contact' && (typed[role].time ?? typed[role].window) !== null,
	);
	return {
		contact: written,
		expecting: expecting?.moment ?? null,
		due: due?.moment ?? null,
		window: due?.window ?? null,
		...(several && { several }),
		...(otherwise && { otherwise: otherwise.moment }),
		...(onTheirClock.length > 0 && { onTheirClock }),
		...(many && { names: names ?? typed.contacts.map(({ name }) => name) }),
	};
}

/** What would be written; null while the contact or a date is missing. `inOwnWords` is null for words that would be misread. */
export function draftOf(
	who: Who,
	typed: TypedFollowUp,
	dates: Dates,
	inOwnWords: (settled: Settled) => OwnWords | null,
): AddReading['draft'] {
	const { expecting, due, otherwise } = dates;
	if (who.written === '' || (expecting === null && due === null)) return null;
	const settled = settledOf(who, typed, dates);
	const own = typed.keepsWords ? inOwnWords(settled) : null;
	if (own) return { ...settled, ...own };
	return {
		...settled,
		// The form of a promise has one day of the user's.
		...(expecting && otherwise && { due: otherwise.moment, window: otherwise.window, otherwise: undefined }),
		purpose: typed.purpose,
		...(typed.channel !== null && expecting === null && { channel: typed.channel }),
	};
}
