import type { Minute, UntrackedLine } from '../../core/follow-up';
import { withoutMarkup } from '../parts/without-markup';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.thisNote;

/** The section "Found in your notes": commitments without a marker, each to track or to dismiss. */
export function FoundLines(props: { lines: readonly UntrackedLine[]; now: Minute; labelledBy: string }) {
	const { lines, now, labelledBy } = props;
	const { actions } = useUi();
	const trackable = lines.filter(({ inTable }) => !inTable);
	const trackAll = async () => {
		for (const line of trackable) await actions.track(line);
	};
	return (
		<div class="due-offers">
			<ul aria-labelledby={labelledBy}>
				{lines.map((line) => (
					<FoundLine key={`${line.path} ${line.line} ${line.text}`} line={line} now={now} />
				))}
			</ul>
			{trackable.length > 1 && (
				<button type="button" class="due-button" onClick={() => void trackAll()}>
					{words.trackAll(trackable.length)}
				</button>
			)}
		</div>
	);
}

/** A line that is a commitment without a marker, with its date, Track and Not one. A table row opens Add follow-up. */
export function FoundLine({ line, now }: { line: UntrackedLine; now: Minute }) {
	const { actions, drawing, times } = useUi();
	const text = withoutMarkup(line.text);
	const track = () => (line.inTable ? actions.askToAdd(line.path) : void actions.track(line));
	return (
		<li class="due-offer">
			<button
				type="button"
				class="due-offer-text"
				onClick={(event) => actions.openLine(line.path, line.line, { newLeaf: drawing.newLeaf(event) })}
			>
				{line.contact !== null && <bdi class="due-row-contact">{line.contact}</bdi>} <bdi>{text}</bdi>{' '}
				{line.due !== null && <bdi class="due-quiet">{times.relative(line.due, now)}</bdi>}
			</button>
			<div class="due-buttons">
				<button type="button" class="due-button" onClick={track}>
					{words.trackIt}
					<span class="due-spoken"> {text}</span>
				</button>
				<button type="button" class="due-button" onClick={() => actions.dismiss(line)}>
					{words.notOne}
					<span class="due-spoken"> {text}</span>
				</button>
			</div>
		</li>
	);
}
