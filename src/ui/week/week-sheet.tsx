import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WeekReview } from '../../core/agenda/week/review';
import type { Day, Minute } from '../../core/follow-up';
import { strings } from '../../strings';
import { RefusalNote } from '../dialogs/fields/form-footer';
import type { WriteResult } from '../model';
import { IconButton } from '../parts/icon';
import { newId } from '../parts/use-id';
import { useUi } from '../ui-context';
import { WeekFigures } from './week-figures';
import { weekLists, type WeekAct, type WeekList, type WeekThing } from './week-lists';
import { WeekThingItem } from './week-thing';

const words = strings.week;

/**
 * A list shows this many things until the user asks for more, so that all seven lists together fit two screens. With half
 * of it, most weeks of a job search would need that click.
 */
const SHOWN_THINGS = 6;

export interface WeekSheetProps {
	readonly review: WeekReview;
	/** The present minute. */
	readonly now: Minute;
	/** Shows the review of the week of another day. */
	readonly show: (day: Day) => void;
	readonly onClose: () => void;
}

/** The week in figures, and what is left, each thing with one key for each action. */
export function WeekSheet({ review, now, show, onClose }: WeekSheetProps) {
	const { actions, times } = useUi();
	const root = useRef<HTMLDivElement>(null);
	const [whole, setWhole] = useState<readonly string[]>([]);
	const [current, setCurrent] = useState<string | null>(null);
	const [hasActed, setHasActed] = useState(false);
	const [result, setResult] = useState<WriteResult | null>(null);
	const lists = review.open ? weekLists(review.open, now, times) : [];
	const { outOfTouch = 0, overdue = 0 } = review.open ?? {};
	const shownOf = ({ name, things }: WeekList) => (whole.includes(name) ? things : things.slice(0, SHOWN_THINGS));
	const things = lists.flatMap(shownOf);
	const items = things.map(({ item }) => item);

	// The thing after one that is gone takes its place.
	const place = useRef(0);
	const at = current === null ? -1 : items.indexOf(current);
	const index = at >= 0 ? at : Math.min(place.current, items.length - 1);
	const present = items[index] ?? null;
	useLayoutEffect(() => {
		place.current = Math.max(0, index);
	});

	const focusItem = (item: string | null | undefined) => {
		if (item === null || item === undefined) return false;
		setCurrent(item);
		const buttons = root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
		const button = Array.from(buttons).find((each) => each.dataset.item === item);
		button?.focus();
		return button !== undefined;
	};
	useLayoutEffect(() => {
		const { activeElement, body } = root.current?.ownerDocument ?? activeDocument;
		// An action may remove the thing that has the focus.
		if (activeElement === body && !focusItem(present)) root.current?.focus();
	}, [items.join('\n')]);
	useLayoutEffect(() => {
		if (!focusItem(items[0])) root.current?.focus();
	}, [review.week.from]);

	const run = (act: WeekAct) => {
		setHasActed(true);
		if (act.leaves) onClose();
		act.run(actions);
	};
	const openNote = (thing: WeekThing) => {
		onClose();
		thing.openNote(actions);
	};
	const undo = () => void actions.undo();
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const target = event.target as HTMLElement;
		if (target.matches('input, textarea')) return;
		const held = target.closest<HTMLElement>('[data-thing]')?.dataset.thing;
		const thing = things.find(({ item }) => item === (held ?? present));
		const step = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
		const key = event.shiftKey ? '' : event.key.toLowerCase();
		const act = held === undefined ? undefined : thing?.acts.find((each) => each.key === key);
		if (step !== undefined)
			focusItem(items[held === undefined ? index : Math.max(0, Math.min(step, items.length - 1))]);
		else if (act) run(act);
		else if (key === words.keys.openNote && held !== undefined && thing) openNote(thing);
		else if (key === words.keys.undo) undo();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	const write = async () => setResult(await actions.writeWeek(review));

	return (
		<div
			class="due-week"
			ref={root}
			tabIndex={-1}
			onKeyDown={onKeyDown}
			onFocusIn={(event) => {
				const item = (event.target as HTMLElement).closest<HTMLElement>('[data-thing]')?.dataset.thing;
				if (item !== undefined) setCurrent(item);
			}}
		>
			<div class="due-week-span">
				<WeekStep icon="chevron-left" label={words.previous} to={review.previous?.from ?? null} show={show} />
				<bdi>{words.span(times.monthDay(review.week.from), times.date(review.week.to))}</bdi>
				<WeekStep icon="chevron-right" label={words.next} to={review.next?.from ?? null} show={show} />
			</div>
			<WeekFigures review={review} />
			{lists.map((list) => (
				<ThingList
					key={list.name}
					list={list}
					shown={shownOf(list)}
					present={present}
					run={run}
					openNote={openNote}
					showAll={() => setWhole([...whole, list.name])}
				/>
			))}
			{outOfTouch > 0 && <p class="due-quiet">{words.outOfTouch(outOfTouch)}</p>}
			{overdue > 0 && <p class="due-quiet">{words.overdue(overdue)}</p>}
			{review.open && lists.length + outOfTouch + overdue === 0 && <p class="due-quiet">{words.nothingLeft}</p>}
			<RefusalNote result={result} />
			<div class="modal-button-container due-dialog-buttons due-week-foot">
				<button type="button" class="due-primary" onClick={() => void write()}>
					{words.write}
				</button>
				{hasActed && (
					<button type="button" onClick={undo}>
						{words.undo}
					</button>
				)}
				<button type="button" onClick={onClose}>
					{words.close}
				</button>
			</div>
		</div>
	);
}

/** The button to another week, if there is one. */
function WeekStep(props: { icon: string; label: string; to: Day | null; show: (day: Day) => void }) {
	const { icon, label, to, show } = props;
	if (to === null) return null;
	return <IconButton icon={icon} label={label} onClick={() => show(to)} />;
}

function ThingList(props: {
	list: WeekList;
	shown: readonly WeekThing[];
	present: string | null;
	run: (act: WeekAct) => void;
	openNote: (thing: WeekThing) => void;
	showAll: () => void;
}) {
	const { list, shown, present, run, openNote, showAll } = props;
	const [id] = useState(newId);
	return (
		<section class="due-week-list">
			<h3 class="due-week-title" id={id}>
				{list.title} <span class="due-week-count">{list.things.length}</span>
			</h3>
			<ul aria-labelledby={id}>
				{shown.map((thing) => (
					<WeekThingItem
						key={thing.item}
						thing={thing}
						isCurrent={thing.item === present}
						run={run}
						openNote={() => openNote(thing)}
					/>
				))}
			</ul>
			{shown.length < list.things.length && (
				<button type="button" class="due-text-button" onClick={showAll}>
					{words.more(list.things.length - shown.length)}
				</button>
			)}
		</section>
	);
}
