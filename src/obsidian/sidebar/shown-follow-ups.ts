import type { Agenda, AgendaGroup } from '../../core/agenda/agenda';
import { addMinutes } from '../../core/dates/moments';
import { hasTime, type Day, type FollowUp, type Minute, type Problem, type UntrackedLine } from '../../core/follow-up';
import type { Settings } from '../../core/settings';
import type { NoteProblem } from '../../ui/model';

/**
 * A promised call counts down from this many minutes before its time to this many after it. Further away, the time
 * itself says more than minutes.
 */
const COUNTDOWN_MINUTES = 60;
/** The sections of follow-ups that need nothing more, which the list keeps apart from the open ones. */
export const DONE_SECTIONS: ReadonlySet<string> = new Set(['done-lately', 'done']);

/** Whether an open row shows a countdown or good hours to call, so that the next minute changes it. */
function countsDown(groups: readonly AgendaGroup[], now: Minute): boolean {
	const [from, to] = [addMinutes(now, -COUNTDOWN_MINUTES), addMinutes(now, COUNTDOWN_MINUTES)];
	return groups.some(
		({ section, rows }) =>
			!DONE_SECTIONS.has(section) &&
			rows.some(({ action: { due }, callTime }) => {
				const isNear = due !== null && hasTime(due) && due >= from && due <= to;
				return isNear || (callTime !== null && callTime.goodNow);
			}),
	);
}

/** The next minute while somebody watches a row that counts down or shows good hours to call; else the agenda's next change. */
export function nextRedraw({ now, nextChange, groups }: Agenda, isWatched: () => boolean): Minute {
	return countsDown(groups, now) && isWatched() ? addMinutes(now, 1) : nextChange;
}

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
