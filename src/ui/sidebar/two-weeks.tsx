import { useRef, useState } from 'preact/hooks';
import type { PlannedDay } from '../../core/agenda/views/two-weeks';
import type { Day } from '../../core/follow-up';
import { draggedRow, isDraggedRow } from './list/dragged-row';
import type { RowKey } from '../model';
import { isRightToLeft } from '../parts/right-to-left';
import { HiddenLabel } from '../parts/hidden-label';
import { useId } from '../parts/use-id';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.weeks;
/** The columns of the chart, by which the arrow keys move to the week above and below. */
const DAYS_PER_WEEK = 7;
/** A day with more marks than fit shows their number: a column is a seventh of a sidebar, about 40 px. */
const MAX_MARKS = 3;

/** How many days a key moves the focus; null for other keys. */
function dayStep(key: string, rightToLeft: boolean): number | null {
	if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
	if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
	if (key === 'ArrowDown') return DAYS_PER_WEEK;
	return key === 'ArrowUp' ? -DAYS_PER_WEEK : null;
}

/** What is planned in the next two weeks. Choosing a day filters the list; choosing it again shows all days. */
export function TwoWeeks(props: {
	days: readonly PlannedDay[];
	chosen: Day | null;
	choose: (day: Day | null) => void;
	/** Snoozes a row that was dropped on a day. */
	drop: (day: Day, key: RowKey) => void;
}) {
	const { days, chosen, choose, drop } = props;
	const [over, setOver] = useState<Day | null>(null);
	const { times } = useUi();
	const labelId = useId();
	const root = useRef<HTMLDivElement>(null);
	const [today] = days;
	const hasPlans = ({ mine, theirs }: PlannedDay) => mine + theirs > 0;
	if (!today) return null;
	const tabbable = chosen ?? days.find(hasPlans)?.day ?? today.day;

	const onKeyDown = (event: KeyboardEvent) => {
		const index = days.findIndex(({ day }) => day === (event.target as HTMLElement).dataset.day);
		const element = root.current;
		const step = dayStep(event.key, isRightToLeft(element));
		if (event.key === 'Escape' && chosen !== null) choose(null);
		else if (step === null || index < 0) return;
		else {
			const next = days[Math.min(days.length - 1, Math.max(0, index + step))];
			element?.querySelector<HTMLElement>(`[data-day="${next?.day ?? ''}"]`)?.focus();
		}
		event.preventDefault();
		event.stopPropagation();
	};

	const dayAt = (event: DragEvent) =>
		isDraggedRow(event)
			? ((event.target as HTMLElement).closest<HTMLElement>('[data-day]')?.dataset.day ?? null)
			: null;
	const dropHandlers = {
		onDragOver: (event: DragEvent) => {
			const day = dayAt(event);
			if (day !== over) setOver(day);
			if (day !== null) event.preventDefault();
		},
		onDragLeave: (event: DragEvent) => {
			if (!root.current?.contains(event.relatedTarget as Node | null)) setOver(null);
		},
		onDrop: (event: DragEvent) => {
			const day = dayAt(event);
			setOver(null);
			if (day === null) return;
			event.preventDefault();
			drop(day, draggedRow(event));
		},
	};
	return (
		<div class="due-weeks" role="group" aria-labelledby={labelId} ref={root} onKeyDown={onKeyDown} {...dropHandlers}>
			<HiddenLabel id={labelId} text={words.label} />
			{days.slice(0, DAYS_PER_WEEK).map(({ day }) => (
				<span key={day} class="due-weekday" aria-hidden="true">
					{times.weekday(day)}
				</span>
			))}
			{days.map((planned) => {
				const { day, mine, theirs } = planned;
				const name = day === today.day ? words.today : times.shortDay(day, today.day);
				return (
					<button
						key={day}
						type="button"
						class={`due-day ${hasPlans(planned) ? '' : 'is-empty'} ${day === today.day ? 'is-today' : ''} ${day === over ? 'is-drop' : ''}`}
						data-day={day}
						tabIndex={day === tabbable ? 0 : -1}
						aria-pressed={day === chosen}
						aria-label={words.day(name, mine, theirs)}
						onClick={() => choose(day === chosen ? null : day)}
					>
						<span class="due-day-number">{times.dayNumber(day)}</span>
						<Marks mine={mine} theirs={theirs} />
					</button>
				);
			})}
		</div>
	);
}

/** A dot for each person I call, a ring for each of their promises. More than three become the number of calls, with a ring. */
function Marks({ mine, theirs }: { mine: number; theirs: number }) {
	if (mine + theirs > MAX_MARKS) {
		return (
			<span class="due-day-marks">
				<span class={mine > 0 ? 'due-day-count' : 'due-day-count is-theirs'}>{mine > 0 ? mine : theirs}</span>
				{mine > 0 && theirs > 0 && <span class="due-dot" />}
			</span>
		);
	}
	return (
		<span class="due-day-marks">
			{Array.from({ length: mine + theirs }, (_, index) => (
				<span key={index} class={index < mine ? 'due-dot is-made' : 'due-dot'} />
			))}
		</span>
	);
}
