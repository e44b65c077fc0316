import type { Day, FollowUp, Problem, UntrackedLine } from '../../core/follow-up';
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

const unsettled = new WeakMap<FollowUp, Map<Day, FollowUp>>();

/** The follow-up with the problem that its words, typed on this day, may mean two days. The same object each time. */
function withTwoDays(followUp: FollowUp, typed: Day): FollowUp {
	const known = unsettled.get(followUp) ?? new Map<Day, FollowUp>();
	unsettled.set(followUp, known);
	const problems: readonly Problem[] = [...followUp.problems, { code: 'date.two-days', typed }];
	const marked = known.get(typed) ?? { ...followUp, problems };
	known.set(typed, marked);
	return marked;
}

/** The follow-ups, each marked whose words were typed on another day than that of its note. `typedOn` is null for others. */
export function withTypedDays(
	followUps: readonly FollowUp[],
	typedOn: (followUp: FollowUp) => Day | null,
): readonly FollowUp[] {
	let isSame = true;
	const marked = followUps.map((followUp) => {
		const typed = typedOn(followUp);
		if (typed === null) return followUp;
		isSame = false;
		return withTwoDays(followUp, typed);
	});
	return isSame ? followUps : marked;
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
