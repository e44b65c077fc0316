import { bestHour } from '../../core/agenda/views/pick-up-hours';
import type { WeekReview } from '../../core/agenda/week/review';
import { strings } from '../../strings';
import { workedText } from '../../strings/week/note-section';
import { HiddenLabel } from '../parts/hidden-label';
import { Icon } from '../parts/icon';
import { useId } from '../parts/use-id';
import { useUi } from '../ui-context';

const words = strings.week;

/** What worked in the week, and its figures. */
export function WeekFigures({ review }: { review: WeekReview }) {
	const { worked, figures, pickUp } = review;
	const { times } = useUi();
	const labelId = useId();
	const best = pickUp.missing === 0 ? bestHour(pickUp) : null;
	const hour = (number: number) => times.clock(`${String(number % 24).padStart(2, '0')}:00`);
	const { calls, sent, reached, tried, kept, promised, tries, answers } = figures;
	const facts: readonly (readonly [label: string, value: string])[] = [
		[words.calls, String(calls)],
		...(sent > 0 ? [[words.sent, String(sent)] as const] : []),
		[words.reached, words.reachedOf(reached.length, Math.max(reached.length, tried.length))],
		...(promised > 0 ? [[words.kept, words.keptOf(kept, promised)] as const] : []),
		...(answers > 0 ? [[words.tries, words.average(tries, answers)] as const] : []),
		...(best ? [[words.pickUp, words.pickUpAt(hour(best.hour), hour(best.hour + 1))] as const] : []),
	];
	return (
		<>
			<p class="due-week-worked">
				<Icon name={worked.kind === 'nothing' ? 'sprout' : 'check'} />
				<span dir="auto">{workedText(worked)}</span>
			</p>
			<HiddenLabel id={labelId} text={words.figures} />
			<dl class="due-week-figures" aria-labelledby={labelId}>
				{facts.map(([label, value]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							<bdi>{value}</bdi>
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
