import type { FollowUp, UntrackedLine } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import type { NoteProblem } from '../../ui/model';

/** The follow-ups without lines that the setting tracks by themselves and that the user dismissed. */
export function withoutDismissed(
	followUps: readonly FollowUp[],
	{ trackFound }: Pick<Settings, 'trackFound'>,
	isDismissed: (line: Pick<UntrackedLine, 'path' | 'text'>) => boolean,
): readonly FollowUp[] {
	if (!trackFound) return followUps;
	return followUps.filter(({ path, found }) => found === undefined || !isDismissed({ path, text: found }));
}

/** The problem of a conflict copy. */
export const copyProblem = (path: string, original: string): NoteProblem => ({
	code: 'note.conflict-copy',
	original,
	path,
});

/** The problems of whole notes, those of conflict copies, whose originals are given by path, and lost attempts. */
export function withCopies(
	problems: readonly NoteProblem[],
	originals: ReadonlyMap<string, string>,
	lost: readonly NoteProblem[],
): readonly NoteProblem[] {
	if (originals.size === 0 && lost.length === 0) return problems;
	return [...problems, ...[...originals].map(([path, original]) => copyProblem(path, original)), ...lost];
}
