import { strings } from '../../strings';
import { useUi } from '../ui-context';
import type { WeekAct, WeekThing } from './week-lists';

/** One thing that is left, with its actions. Only those of the present thing are reached by Tab. */
export function WeekThingItem(props: {
	thing: WeekThing;
	isCurrent: boolean;
	run: (act: WeekAct) => void;
	openNote: () => void;
}) {
	const { thing, isCurrent, run, openNote } = props;
	const { isMobile } = useUi();
	const tabIndex = isCurrent ? 0 : -1;
	return (
		<li class="due-week-thing" data-thing={thing.item}>
			<button type="button" class="due-week-text" tabIndex={-1} onClick={openNote}>
				<span class="due-week-who">
					<bdi class="due-week-name">{thing.name}</bdi>
					{thing.company !== null && (
						<>
							{' '}
							<bdi class="due-quiet">{thing.company}</bdi>
						</>
					)}
				</span>
				{thing.detail !== '' && (
					<>
						{' '}
						<bdi class="due-week-detail">{thing.detail}</bdi>
					</>
				)}
				<span class="due-spoken"> {strings.week.acts.openNote}</span>
			</button>
			<div class="due-week-acts">
				{thing.acts.map((act, index) => (
					<button
						key={act.key}
						type="button"
						class="due-button"
						tabIndex={tabIndex}
						data-item={index === 0 ? thing.item : undefined}
						aria-keyshortcuts={act.key.toUpperCase()}
						onClick={() => run(act)}
					>
						{act.label}
						<span class="due-spoken"> {thing.name}</span>
						{!isMobile && (
							<kbd class="due-choice-key" aria-hidden="true">
								{act.key.toUpperCase()}
							</kbd>
						)}
					</button>
				))}
			</div>
		</li>
	);
}
