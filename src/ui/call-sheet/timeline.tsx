import { contactTimeline, type TimelinePoint } from '../../core/agenda/views/contact-timeline';
import { dayOf } from '../../core/dates/moments';
import type { Attempt, Minute } from '../../core/follow-up';
import { HiddenLabel } from '../parts/hidden-label';
import { useId } from '../parts/use-id';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.timeline;
/** With fewer attempts there is no timeline: one mark shows no more than the list below it. */
const MIN_MARKS = 2;
/** More marks would cover each other: in a sidebar of 300 px each of 20 has 15 px. */
const MAX_MARKS = 20;
/** The kinds of marks of the timeline, in the order of its legend. */
const KINDS = ['answered', 'message', 'nothing'] as const;

/** The attempts with a contact on a line from the first one to now. The list of attempts has the same in words. */
export function Timeline({ name, attempts, now }: { name: string; attempts: readonly Attempt[]; now: Minute }) {
	const { times } = useUi();
	const labelId = useId();
	const points = contactTimeline(attempts, now, MAX_MARKS);
	const [first] = points;
	if (!first || points.length < MIN_MARKS) return null;
	const spoken = points.map(({ attempt, kind }) => `${times.shortDay(dayOf(attempt.at), now)} ${words[kind]}`);
	return (
		<div class="due-timeline" role="img" aria-labelledby={labelId}>
			<HiddenLabel id={labelId} text={`${words.label(name)}: ${spoken.join('; ')}`} />
			<div class="due-timeline-line">
				{points.map((point, index) => (
					<Mark key={index} point={point} />
				))}
			</div>
			<div class="due-timeline-ends">
				<bdi>{times.shortDay(dayOf(first.attempt.at), now)}</bdi>
				<span>{words.now}</span>
			</div>
			<div class="due-timeline-key">
				{KINDS.filter((kind) => points.some((point) => point.kind === kind)).map((kind) => (
					<span key={kind}>
						<span class={`due-mark is-${kind}`} /> {words[kind]}
					</span>
				))}
			</div>
		</div>
	);
}

/** Full: reached. Half full: left a message. Ring: no answer. */
function Mark({ point: { place, kind } }: { point: TimelinePoint }) {
	return <span class={`due-mark is-${kind}`} style={{ insetInlineStart: `${100 * place}%` }} />;
}
