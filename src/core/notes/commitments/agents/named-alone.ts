import { beginsWithGivenName } from '../../../english/given-names';
import type { Agent } from '../agent';
import type { Clause } from '../clauses';
import { someoneAt, type Someone } from '../people';
import { namesOf } from './mentions';

/** Returns who is named alone between commas, before what they do: Oona in `Their recruiter, Oona, will send it`. */
export function aloneIn({ words, joint }: Clause): Agent | null {
	const someone = joint === 'comma' && words.every(({ kind }) => kind === 'name') ? someoneAt(words, 0) : null;
	return someone && { whose: 'theirs', someone, askedBy: null, promised: true };
}

/** Returns who is named alone after a role: Oona in `Ring the dentist's assistant, Oona, on Monday`. */
export function apposedTo(addressee: Someone | null, next: Clause | undefined): Someone | null {
	const someone = addressee?.kind === 'role' && next ? (aloneIn(next)?.someone ?? null) : null;
	return someone?.names.length === 1 ? someone : null;
}

/** Whether a clause begins as a log does: `Left Kim a message`, `LVM for Kim`. */
export const isLog = (clause: Clause | undefined): boolean =>
	/^(?:left|called|rang|phoned|emailed|texted|messaged|pinged|lvm|vm|lm)$/.test(clause?.words[0]?.key ?? '');

/** What a log tells behind the name that heads it: `VM` in `Oona - VM left, trying again Monday`. */
const TOLD = /^(?:l?vm|lm|voicemail|left|busy|engaged|no|called|rang|phoned|emailed|texted|messaged|wrote|sent|tried)$/;

/** Returns who heads the sentence of a log, alone before a dash: Oona in `Oona - VM left, trying again Monday`. */
export function headName(clauses: readonly Clause[], index: number): readonly string[] {
	const first = clauses.findIndex(({ sentence }) => sentence === clauses[index]?.sentence);
	const [head, next] = [clauses[first], clauses[first + 1]];
	const isHead = head && first < index - 1 && next?.joint === 'dash' && TOLD.test(next.words[0]?.key ?? '');
	const names = isHead ? namesOf(someoneAt(head.words, 0)) : [];
	return names.every(beginsWithGivenName) ? names : [];
}
