import { useRef } from 'preact/hooks';
import type { PlannedDay } from '../../core/agenda/views/two-weeks';
import type { Day } from '../../core/follow-up';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.weeks;
const WEEK = 7;
/** More marks than this would not fit a day; the number says the rest. */
const MOST = 3;

/** How far each key goes, in days. */
function steps(key: string, rightToLeft: boolean): number | null {
	if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
	if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
	if (key === 'ArrowDown') return WEEK;
	return key === 'ArrowUp' ? -WEEK : null;
}

/** What is due when, as a small calendar of two rows. A day shows only what is planned on it, and again shows all. */
export function TwoWeeks(props: {
	days: readonly PlannedDay[];
	chosen: Day | null;
	choose: (day: Day | null) => void;
}) {
	const { days, chosen, choose } = props;
	const { times } = useUi();
	const root = useRef<HTMLDivElement>(null);
	const [today] = days;
	const full = ({ mine, theirs }: PlannedDay) => mine + theirs > 0;
	if (!today) return null;
	const inTab = chosen ?? days.find(full)?.day ?? today.day;

	const onKeyDown = (event: KeyboardEvent) => {
		const place = days.findIndex(({ day }) => day === (event.target as HTMLElement).dataset.day);
		const element = root.current;
		const rightToLeft = !!element && element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
		const step = steps(event.key, rightToLeft);
		if (event.key === 'Escape' && chosen !== null) choose(null);
		else if (step === null || place < 0) return;
		else {
			const next = days[Math.min(days.length - 1, Math.max(0, place + step))];
			element?.querySelector<HTMLElement>(`[data-day="${next?.day ?? ''}"]`)?.focus();
		}
		event.preventDefault();
		event.stopPropagation();
	};

	return (
		<div class="due-weeks" role="group" aria-label={words.label} ref={root} onKeyDown={onKeyDown}>
			{days.slice(0, WEEK).map(({ day }) => (
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
						class={`due-day ${full(planned) ? '' : 'is-empty'} ${day === today.day ? 'is-today' : ''}`}
						data-day={day}
						tabIndex={day === inTab ? 0 : -1}
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

/** Full dots are mine to do, rings are expected from them; above three in all, the number. */
function Marks({ mine, theirs }: { mine: number; theirs: number }) {
	if (mine + theirs > MOST) {
		return <span class={mine > 0 ? 'due-day-count' : 'due-day-count is-theirs'}>{mine + theirs}</span>;
	}
	return (
		<span class="due-day-marks">
			{Array.from({ length: mine + theirs }, (_, index) => (
				<span key={index} class={index < mine ? 'due-dot is-made' : 'due-dot'} />
			))}
		</span>
	);
}
