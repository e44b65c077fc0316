import { useState } from 'preact/hooks';
import type { Minute } from '../../core/follow-up';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { entryText, entryTime } from './entry-text';
import { Timeline } from './timeline';

const words = strings.sheet;
/**
 * The list folds attempts before the last ten, so that the sheet fits a screen. Five attempts are allowed by default,
 * so few lists fold.
 */
const SHOWN_ATTEMPTS = 10;

/** All attempts and events of a follow-up, below those with the contact on a line of time. */
export function Attempts({ row, now }: { row: Row; now: Minute }) {
	const { actions, times } = useUi();
	const { entries } = row.followUp;
	const [all, setAll] = useState(false);
	if (entries.length === 0) return null;
	const earlier = all ? 0 : Math.max(0, entries.length - SHOWN_ATTEMPTS);
	return (
		<section class="due-sheet-part">
			<h4 class="due-sheet-title">
				{words.attempts}
				<span class="due-quiet"> {strings.row.attempts(row.action.attempts, row.action.attemptLimit)}</span>
			</h4>
			<Timeline name={row.contact} attempts={actions.attemptsWith(row.key)} now={now} />
			{earlier > 0 && (
				<button type="button" class="due-text-button" onClick={() => setAll(true)}>
					{words.earlier(earlier)}
				</button>
			)}
			<ol class="due-entries" start={earlier + 1}>
				{entries.slice(earlier).map((entry, index) => (
					<li key={earlier + index}>
						<bdi class="due-quiet">{entryTime(entry, now, times)}</bdi> <bdi>{entryText(entry, now, times)}</bdi>
						{entry.note && <bdi class="due-entry-note"> {entry.note}</bdi>}
					</li>
				))}
			</ol>
		</section>
	);
}
