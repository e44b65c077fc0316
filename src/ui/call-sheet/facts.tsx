import type { ComponentChildren } from 'preact';
import { problemsToCheck } from '../../core/agenda/row';
import type { Minute } from '../../core/follow-up';
import { CountLog } from '../parts/log-beside';
import type { Row } from '../model';
import { whenInFull } from '../row/row-text';
import { strings } from '../../strings';
import { problemText } from '../../strings/problems';
import { reasonText } from '../../strings/reasons';
import { useUi } from '../ui-context';
import { entryText, entryTime } from './entry-text';

const words = strings.sheet;

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="due-fact">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** What to know in one look before the call: the last attempt, the purpose, and when it is due. */
export function Facts({ row, now }: { row: Row; now: Minute }) {
	const { actions, times } = useUi();
	const { purpose, ask } = row.followUp;
	const problems = problemsToCheck(row);
	const { expected, reason } = row.action;
	const when = whenInFull(row, times);
	return (
		<dl class="due-facts">
			<LastTime row={row} now={now} />
			{purpose && (
				<Fact name={words.purpose}>
					<bdi>{purpose}</bdi>
				</Fact>
			)}
			{ask && (
				<Fact name={words.ask}>
					<bdi>{ask}</bdi>
				</Fact>
			)}
			{expected && <Fact name={words.expected}>{strings.row.waitingUntil(times.moment(expected))}</Fact>}
			{(when ?? reason) && (
				<Fact name={words.when}>
					{when}
					{reason && <span class="due-fact-reason">{reasonText(reason, times)}</span>}
				</Fact>
			)}
			{problems.length > 0 && (
				<Fact name={words.toCheck}>
					{problems.map((problem) => (
						<span key={JSON.stringify(problem)} class="due-fact-reason is-problem">
							{problemText(problem, times)}
							{problem.code === 'attempt.beside' && <CountLog row={row} problem={problem} />}
						</span>
					))}
					{problems.some(({ code }) => code.startsWith('note-date.')) && (
						<button type="button" class="due-button" onClick={() => actions.askForNoteDate(row.followUp.path)}>
							{strings.noteDate.action}
						</button>
					)}
				</Fact>
			)}
		</dl>
	);
}

/** `Thu 19 Nov, 16:30 Call: left message`, and the words that the user noted then. */
function LastTime({ row, now }: { row: Row; now: Minute }) {
	const { times } = useUi();
	const last = row.followUp.entries.filter((entry) => entry.kind === 'attempt').at(-1);
	if (!last) return null;
	return (
		<Fact name={words.lastTime}>
			<bdi>{entryText(last, now, times)}</bdi> <bdi class="due-quiet">{entryTime(last, now, times)}</bdi>
			{last.note && <bdi class="due-entry-note"> {last.note}</bdi>}
		</Fact>
	);
}
