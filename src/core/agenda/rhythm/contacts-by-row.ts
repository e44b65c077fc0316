import { dayOf } from '../../dates/moments';
import type { FollowUp, Minute } from '../../follow-up';
import type { Naming, PersonIds } from '../persons/person-ids';
import type { Touch } from '../row';
import { contactDays } from './contact-days';
import { companyKey, LastContacts, type ContactKey } from './last-contacts';
import type { Meeting } from './meeting';

const isFollowUp = (naming: Naming): naming is FollowUp => 'entries' in naming;

/** The last contact with the people of each follow-up that keeps in touch, updated with the rows of the agenda. */
export class ContactsByRow {
	private readonly contacts = new LastContacts();
	private changed = new Set<ContactKey>();

	constructor(private readonly ids: PersonIds) {}

	/** Replaces the notes of meetings. */
	meet(before: readonly Meeting[], after: readonly Meeting[]): void {
		if (before === after) return;
		const [old, now] = [new Set(before), new Set(after)];
		const gone = before.filter((meeting) => !now.has(meeting));
		const added = after.filter((meeting) => !old.has(meeting));
		this.ids.observe(gone, added);
		for (const meeting of gone) this.contacts.delete(meeting, this.changed);
		for (const meeting of added) this.add(meeting);
	}

	/** Call it for follow-ups and meetings whose people are different ones now. */
	identifyAgain(moved: Iterable<object>): void {
		for (const naming of moved as Iterable<Naming>) this.add(naming);
	}

	/** Removes and adds follow-ups. Returns the people about whose contacts something changed since the last call. */
	update(gone: readonly FollowUp[], added: readonly FollowUp[]): ReadonlySet<ContactKey> {
		const kept = new Set(added);
		for (const followUp of gone) if (!kept.has(followUp)) this.contacts.delete(followUp, this.changed);
		for (const followUp of added) this.add(followUp);
		const { changed } = this;
		this.changed = new Set();
		return changed;
	}

	/** Whether one of these people is in a follow-up that keeps in touch. */
	concern(followUp: FollowUp, changed: ReadonlySet<ContactKey>): boolean {
		return followUp.rhythm !== undefined && this.keysOf(followUp).some((keys) => keys.some((key) => changed.has(key)));
	}

	/** The last contact with all people of a follow-up that keeps in touch; null for other follow-ups. */
	of(followUp: FollowUp, now: Minute): Touch | null {
		if (followUp.rhythm === undefined) return null;
		const today = dayOf(now);
		const each = this.keysOf(followUp).map((keys) => ({
			last: this.contacts.last(keys, today),
			next: this.contacts.next(keys, today),
		}));
		// Of two people the one who has waited longer counts.
		const last = each.some((touch) => touch.last === null)
			? null
			: (each.map((touch) => touch.last ?? '').sort()[0] ?? null);
		const next =
			each
				.map((touch) => touch.next)
				.filter((day) => day !== null)
				.sort()[0] ?? null;
		return { last, next };
	}

	/** The keys of each person of a follow-up; a company is everybody in it. */
	private keysOf(followUp: FollowUp): readonly (readonly ContactKey[])[] {
		const { contacts } = followUp;
		const ids = this.ids.of(followUp);
		const [only] = contacts;
		return contacts.length === 1 && only ? [[...ids, companyKey(only.name)]] : ids.map((id) => [id]);
	}

	private add(naming: Naming): void {
		const { company } = naming;
		const days = isFollowUp(naming) ? contactDays(naming) : [(naming as Meeting).day];
		const keys = [...this.ids.of(naming), ...(company === null ? [] : [companyKey(company)])];
		this.contacts.set(naming, keys, days, this.changed);
	}
}
