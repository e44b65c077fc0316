import { onlyKeepsInTouch } from '../../core/agenda/rhythm/quiet';
import { problemsToCheck } from '../../core/agenda/row';
import { isOver, type Minute } from '../../core/follow-up';
import { CountLog } from '../parts/log-beside';
import type { Row } from '../model';
import { whenInFull } from '../row/row-text';
import { strings } from '../../strings';
import { problemText } from '../../strings/problems';
import { reasonText } from '../../strings/reasons';
import { useUi } from '../ui-context';
import { AskFact, EditButton, FactRow, PurposeFact } from './editable-facts';
import { entryText, entryTime } from './entry-text';

const words = strings.sheet;

/** What to know in one look before the call: the last attempt, the purpose, and when it is due. */
export function Facts({ row, now }: { row: Row; now: Minute }) {
	const { actions, times } = useUi();
	const problems = problemsToCheck(row);
	const { expected, reason } = row.action;
	const when = whenInFull(row, times);
	return (
		<dl class="due-facts">
			<LastTime row={row} now={now} />
			<IntroducedBy row={row} />
			<PurposeFact row={row} />
			<AskFact row={row} />
			{expected && <FactRow name={words.expected}>{strings.row.waitingUntil(times.moment(expected))}</FactRow>}
			{(when ?? reason) && (
				<FactRow name={words.when}>
					{when !== null && (
						<span class="due-fact-editable">
							<bdi>{when}</bdi>
							{!isOver(row.action.state) && !onlyKeepsInTouch(row.action) && (
								<EditButton label={strings.menu.changeDate} onClick={() => actions.askToChangeDate(row.key)} />
							)}
						</span>
					)}
					{reason && <span class="due-fact-reason">{reasonText(reason, times)}</span>}
				</FactRow>
			)}
			{problems.length > 0 && (
				<FactRow name={words.toCheck}>
					{problems.map((problem) => (
						<span key={JSON.stringify(problem)} class="due-fact-reason is-problem">
							{problemText(problem, times)}
							{problem.code === 'attempt.beside' && <CountLog row={row} problem={problem} />}
						</span>
					))}
					{problems.some(({ code }) => code === 'date.two-days') && (
						<button type="button" class="due-button" onClick={() => actions.askWhichDay(row.key)}>
							{strings.editor.chooseDay}
						</button>
					)}
					{problems.some(({ code }) => code.startsWith('note-date.')) && (
						<button type="button" class="due-button" onClick={() => actions.askForNoteDate(row.followUp.path)}>
							{strings.noteDate.action}
						</button>
					)}
				</FactRow>
			)}
		</dl>
	);
}

/** Who introduced them, with a link to where the note says so, and whether the name may be used. */
function IntroducedBy({ row }: { row: Row }) {
	const { actions, drawing } = useUi();
	const { via } = actions.introductions(row);
	if (via === null) return null;
	const [{ path, line }] = via.places;
	const { by, mayUseName } = via;
	return (
		<FactRow name={words.introduced}>
			<button
				type="button"
				class="due-text-button due-fact-link"
				onClick={(event) => actions.openLine(path, Math.max(1, line), { newLeaf: drawing.newLeaf(event) })}
			>
				<bdi>{words.via(by.contact.name)}</bdi>
			</button>
			{mayUseName !== null && (
				<span class="due-fact-reason">{mayUseName ? words.nameAllowed : words.nameForbidden}</span>
			)}
		</FactRow>
	);
}

/** `Thu 19 Nov, 16:30 Call: left message`, and the words that the user noted then. */
function LastTime({ row, now }: { row: Row; now: Minute }) {
	const { times } = useUi();
	const last = row.followUp.entries.filter((entry) => entry.kind === 'attempt').at(-1);
	if (!last) return null;
	return (
		<FactRow name={words.lastTime}>
			<bdi>{entryText(last, now, times)}</bdi> <bdi class="due-quiet">{entryTime(last, now, times)}</bdi>
			{last.note && <bdi class="due-entry-note"> {last.note}</bdi>}
		</FactRow>
	);
}
