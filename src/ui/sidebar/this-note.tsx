import { rowsOfPerson } from '../../core/agenda/persons/person-row';
import type { Minute } from '../../core/follow-up';
import type { ProblemOf } from '../../core/problem';
import type { ThisNote } from '../model';
import type { Email } from '../../core/message/email';
import { DraftEmail } from '../call-sheet/draft-email';
import { ReminderItem } from '../call-sheet/reminders';
import { CountLog } from '../parts/log-beside';
import { HiddenLabel } from '../parts/hidden-label';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { ACTION_LABELS } from '../../strings/advice/actions';
import { noteTitle } from '../../core/note-path';
import { problemText } from '../../strings/problems';
import { FoundLine } from './found-lines';
import { useId } from '../parts/use-id';

const words = strings.thisNote;

/** Puts a lost attempt back: for its own follow-up, or for any of the note if that is lost too. */
function LostButtons({ note, problem }: { note: ThisNote; problem: ProblemOf<'attempt.lost'> }) {
	const { actions } = useUi();
	const { id, words: lostWords, owner, countsFor } = problem;
	const lost = { path: note.path, id, words: lostWords };
	const rows = note.rows.flatMap(rowsOfPerson);
	const own = rows.filter(({ followUp }) => followUp.id === owner);
	const label = (contact: string) => {
		if (countsFor !== null) return words.moveTo(contact);
		return own.length > 0 ? words.writeAgain : words.writeFor(contact);
	};
	return (
		<div class="due-buttons">
			{(own.length > 0 ? own : rows).map(({ key, contact }) => (
				<button key={key} type="button" class="due-button" onClick={() => void actions.restoreAttempt(key, lost)}>
					{label(contact)}
				</button>
			))}
			<button type="button" class="due-button" onClick={() => actions.leaveAttempt(lost)}>
				{countsFor === null ? words.leaveOut : words.leaveThere}
			</button>
		</div>
	);
}

/** Below the follow-ups of this note: its problems, its reminders, and lines that sound like a follow-up. */
export function NoteSuggestions({ note, now }: { note: ThisNote; now: Minute }) {
	const { actions, times } = useUi();
	const id = useId();
	const labelId = useId();
	return (
		<>
			{note.problems.map((problem) => (
				<div key={JSON.stringify(problem)} class="due-note-problem">
					<p>{problemText(problem, times)}</p>
					{problem.code === 'note.conflict-copy' && (
						<div class="due-buttons">
							<button type="button" class="due-button" onClick={() => actions.openLine(problem.original, 1)}>
								{strings.copies.open(noteTitle(problem.original))}
							</button>
						</div>
					)}
					{problem.code === 'attempt.lost' && <LostButtons note={note} problem={problem} />}
					{problem.code === 'attempt.no-owner' && (
						<div class="due-buttons">
							{note.rows.map(({ first: { key }, contact }) => (
								<button
									key={key}
									type="button"
									class="due-button"
									onClick={() => void actions.moveAttempts(key, problem.contact)}
								>
									{words.moveTo(contact)}
								</button>
							))}
						</div>
					)}
				</div>
			))}
			{note.rows.flatMap(rowsOfPerson).flatMap((row) =>
				row.followUp.problems.map(
					(problem) =>
						problem.code === 'attempt.beside' && (
							<div key={`${row.key} ${problem.line}`} class="due-note-problem">
								<p>{problemText(problem, times)}</p>
								<div class="due-buttons">
									<CountLog row={row} problem={problem} />
								</div>
							</div>
						),
				),
			)}
			<HiddenLabel id={labelId} text={strings.reminder.label} />
			{note.reminders.length > 0 && (
				<ul class="due-reminders due-note-reminders" aria-labelledby={labelId}>
					{note.reminders.map((reminder) => (
						<ReminderItem key={reminder.code} reminder={reminder}>
							{reminder.action?.kind === 'draft-thanks' && (
								<DraftEmail
									label={ACTION_LABELS[reminder.action.kind]}
									draft={draftOf(reminder.action)}
									address={reminder.action.address}
									logSent={null}
								/>
							)}
							{reminder.action?.kind === 'add-follow-up' && (
								<button type="button" class="due-button" onClick={() => actions.askToAdd(note.path)}>
									{ACTION_LABELS[reminder.action.kind]}
								</button>
							)}
						</ReminderItem>
					))}
				</ul>
			)}
			{note.untracked.length > 0 && (
				<div class="due-offers">
					<h4 class="due-sheet-title" id={id}>
						{words.soundsLike}
					</h4>
					<ul aria-labelledby={id}>
						{note.untracked.map((line) => (
							<FoundLine key={`${line.line} ${line.text}`} line={line} now={now} />
						))}
					</ul>
				</div>
			)}
		</>
	);
}

/** The email that a reminder has drafted. */
const draftOf =
	({ email }: { readonly email: Email }) =>
	() =>
		email;
