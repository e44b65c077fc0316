import type { Channel, FollowUp, Section } from '../follow-up';
import type { Person } from './people';
import type { PersonId } from './persons/person-ids';
import type { Placed, Row, RowKey } from './row';

/**
 * The channel of the next attempt: in a follow-up without attempts, the one that its words plan (`email Lee the draft`);
 * else that of the last attempt with the same person; an email instead of a call to a person who wants no calls.
 */
function channelOf({ entries, channel, noCalls }: FollowUp, persons: readonly (Person | undefined)[]): Channel {
	const isPlanned = channel !== 'Call' && !entries.some(({ kind }) => kind === 'attempt');
	const usual = isPlanned ? channel : (persons.find((person) => person?.channel)?.channel ?? channel);
	return noCalls && usual === 'Call' ? 'Email' : usual;
}

/** A row in its final form. Computes `others` on first use, since one person may have hundreds. */
export class AgendaRow implements Row {
	readonly key: RowKey;
	readonly followUp: FollowUp;
	readonly action: Row['action'];
	readonly section: Section;
	readonly longOverdue: boolean;
	readonly contact: string;
	readonly callTime: Row['callTime'];
	readonly channel: Channel;
	readonly order: string;
	readonly lastContact: Row['lastContact'];
	private known: readonly RowKey[] | null = null;

	constructor(
		readonly placed: Placed,
		/** The same before the contacts of a rhythm with others notes are known. */
		readonly base: Placed,
		readonly people: readonly PersonId[],
		private readonly persons: readonly (Person | undefined)[],
	) {
		const { row } = placed;
		this.key = row.key;
		this.followUp = row.followUp;
		this.action = row.action;
		const isSettled =
			placed.unsettledOrder === null || (persons.length > 0 && persons.every((person) => person?.dated));
		this.section = isSettled ? row.section : 'to-decide';
		this.longOverdue = row.longOverdue;
		this.contact = row.contact;
		this.callTime = row.callTime;
		this.lastContact = row.lastContact;
		this.channel = channelOf(row.followUp, persons);
		this.order = isSettled ? row.order : (placed.unsettledOrder ?? row.order);
	}

	get others(): readonly RowKey[] {
		return (this.known ??= this.withoutItself());
	}

	private withoutItself(): readonly RowKey[] {
		const keys = new Set(this.persons.flatMap((person) => person?.open ?? []));
		keys.delete(this.key);
		return [...keys].sort();
	}
}
