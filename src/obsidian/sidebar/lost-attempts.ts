import { deepEqual } from '../../core/deep-equal';
import type { FollowUpIndex } from '../../core/follow-up-index';
import { bareWords } from '../../core/notes/attempts/format-entry';
import { lostEntries, type LoggedEntry, type LostEntry } from '../../core/notes/attempts/lost-entries';
import { followUpName } from '../../core/notes/attempts/owner';
import type { NoteProblem } from '../../ui/model';

export interface LostAttemptsOptions {
	readonly index: FollowUpIndex;
	/** What the user logged on this device, by the path of the note. */
	readonly logged: () => ReadonlyMap<string, readonly LoggedEntry[]>;
}

/** Attempts of this device that a merge by sync dropped or moved. */
export class LostAttempts {
	private before: readonly NoteProblem[] = [];

	constructor(private readonly options: LostAttemptsOptions) {}

	/** Returns one problem for each lost attempt: the same objects until something about them changes. */
	problems(): readonly NoteProblem[] {
		const logged = this.options.logged();
		const found = [...logged.keys()].flatMap((path) =>
			this.inNote(path, logged.get(path) ?? []).map((lost) => problemOf(path, lost)),
		);
		this.before = found.map((problem) => this.before.find((old) => deepEqual(old, problem)) ?? problem);
		return this.before;
	}

	/** Returns the lost attempt that a problem is about, as the note has it now. */
	find(path: string, id: string, words: string): LostEntry | null {
		const lost = this.inNote(path, this.options.logged().get(path) ?? []);
		return lost.find(({ logged }) => logged.id === id && bareWords(logged.entry) === words) ?? null;
	}

	private inNote(path: string, logged: readonly LoggedEntry[]): readonly LostEntry[] {
		const { index } = this.options;
		const reading = index.reading(path);
		if (!reading) return [];
		const { listed, originals } = index.sorted();
		// Only listed follow-ups have the entries of conflict copies.
		const followUps = originals.size === 0 ? index.followUpsOf(path) : listed.filter((each) => each.path === path);
		return lostEntries(logged, followUps, reading.problems);
	}
}

function problemOf(path: string, { logged, owner, elsewhere }: LostEntry): NoteProblem {
	return {
		code: 'attempt.lost',
		path,
		words: bareWords(logged.entry),
		contact: logged.contact,
		id: logged.id,
		owner: owner?.id ?? null,
		countsFor: elsewhere && followUpName(elsewhere.followUp.contacts),
	};
}
