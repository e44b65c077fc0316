import type { Minute, UntrackedLine } from '../../core/follow-up';
import { noteTitle } from '../../core/note-path';
import { cellsText } from '../../core/notes/tables/cells';
import { withoutMarkup } from '../parts/without-markup';
import { strings } from '../../strings';
import { useUi } from '../ui-context';

const words = strings.thisNote;

/** The section "Found in your notes": commitments without a marker, each to track or to dismiss. */
export function FoundLines(props: { lines: readonly UntrackedLine[]; now: Minute; labelledBy: string }) {
	const { lines, now, labelledBy } = props;
	const { actions } = useUi();
	const trackable = lines.filter(({ inTable }) => !inTable);
	return (
		<div class="due-offers">
			<ul aria-labelledby={labelledBy}>
				{lines.map((line) => (
					<FoundLine key={`${line.path} ${line.line} ${line.text}`} line={line} now={now} showsNote />
				))}
			</ul>
			{trackable.length > 1 && (
				<button type="button" class="due-button" onClick={() => actions.askToTrackAll(trackable)}>
					{words.trackAll(trackable.length)}
				</button>
			)}
		</div>
	);
}

/**
 * A line that is a commitment without a marker, in the form of a row: the contact and the date, the words, and the
 * buttons. `showsNote` adds the name of its note.
 */
export function FoundLine(props: { line: UntrackedLine; now: Minute; showsNote?: boolean }) {
	const { line, now, showsNote } = props;
	const { actions, drawing, times } = useUi();
	const { report } = line;
	const text = report
		? words.report(report.by, report.to)
		: withoutMarkup(line.inTable ? cellsText(line.text) : line.text);
	return (
		<li class="due-offer">
			<button
				type="button"
				class="due-offer-text"
				onClick={(event) => actions.openLine(line.path, line.line, { newLeaf: drawing.newLeaf(event) })}
			>
				<span class="due-offer-head">
					<bdi class="due-offer-who">{line.contact ?? text}</bdi>{' '}
					{line.due !== null && <bdi class="due-row-when">{times.relative(line.due, now)}</bdi>}
				</span>{' '}
				{line.contact !== null && (
					<span class="due-offer-words">
						<bdi>{text}</bdi>
					</span>
				)}
			</button>
			<div class="due-offer-actions">
				<button type="button" class="due-button" onClick={() => actions.askToTrack(line)}>
					{words.track}
					<span class="due-spoken"> {text}</span>
				</button>
				<button type="button" class="due-text-button" onClick={() => actions.dismiss(line)}>
					{words.notOne}
					<span class="due-spoken"> {text}</span>
				</button>
				{showsNote && (
					<span class="due-offer-note">
						<bdi>{noteTitle(line.path)}</bdi>
					</span>
				)}
			</div>
		</li>
	);
}
