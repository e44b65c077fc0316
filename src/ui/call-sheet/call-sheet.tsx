import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { clockOf, dayOf } from '../../core/dates/moments';
import { isUnsettled } from '../../core/agenda/row';
import { isOver, OUTCOMES, type Minute } from '../../core/follow-up';
import { sheetReminders } from '../../core/guidelines';
import { Fixes } from './fixes';
import { mailLink, telLink } from './contact-links';
import { ConflictCopies } from './conflict-copies';
import { AgreeButtons } from './agree-buttons';
import { DecideButtons } from './decide-buttons';
import { entryText, entryTime } from './entry-text';
import { Excerpt, NoteMarkdown } from './excerpt';
import { Icon, IconButton } from '../parts/icon';
import { CountLog } from '../parts/log-beside';
import type { Row } from '../model';
import { Reminders } from './reminders';
import { whenInFull } from '../row/row-text';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { problemText } from '../../strings/problems';
import { reasonText } from '../../strings/reasons';
import { Timeline } from './timeline';

const words = strings.sheet;
/** The call sheet folds attempts before the last ten. */
const SHOWN_ATTEMPTS = 10;

/** The part of an open row below its head: what the user needs during a call, and buttons to log the outcome. */
export function CallSheet({ id, name, row, now }: { id: string; name: string; row: Row; now: Minute }) {
	const { actions } = useUi();
	const script = actions.script(row.key);
	const reminders = sheetReminders(actions.reminders(row));
	const decides = reminders.some(({ code }) => code === 'persistence.decide' || code === 'expectation.none');
	return (
		<div id={id} class="due-sheet" role="group" aria-labelledby={name}>
			<Facts row={row} now={now} />
			<Fixes row={row} />
			<Reminders row={row} reminders={reminders} />
			{script && (
				<section class="due-sheet-part">
					<h4 class="due-sheet-title">{words.script}</h4>
					<NoteMarkdown markdown={script} path={row.followUp.path} />
				</section>
			)}
			<Excerpt row={row} />
			<Attempts row={row} now={now} />
			<ConflictCopies row={row} now={now} />
			<Outcomes row={row} decides={decides} />
			<MoreActions row={row} />
		</div>
	);
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="due-fact">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function Facts({ row, now }: { row: Row; now: Minute }) {
	const { actions, times } = useUi();
	const { phone, email, purpose, ask, problems } = row.followUp;
	const { expected, reason } = row.action;
	const there = actions.contactTime(row.key);
	const when = whenInFull(row, times);
	return (
		<dl class="due-facts">
			{phone && (
				<Fact name={words.phone}>
					<Link href={telLink(phone)}>{phone}</Link>
					<IconButton icon="copy" label={words.copyNumber} onClick={() => void actions.copy(phone)} />
				</Fact>
			)}
			{email && (
				<Fact name={words.email}>
					<Link href={mailLink(email)}>{email}</Link>
				</Fact>
			)}
			{there && (
				<Fact name={words.localTime}>
					{times.clock(clockOf(there) ?? '')}
					{dayOf(there) !== dayOf(now) && <span class="due-quiet"> {times.shortDay(dayOf(there), now)}</span>}
				</Fact>
			)}
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

/** Plain text when `href` is null. */
function Link({ href, children }: { href: string | null; children: string }) {
	if (!href) return <bdi>{children}</bdi>;
	return (
		<a class="external-link due-fact-link" href={href}>
			<bdi>{children}</bdi>
		</a>
	);
}

function Attempts({ row, now }: { row: Row; now: Minute }) {
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

/** `decides`: a reminder in the sheet has the buttons that decide. */
function Outcomes({ row, decides }: { row: Row; decides: boolean }) {
	const { actions } = useUi();
	const { state } = row.action;
	if (isOver(state)) {
		return (
			<div class="due-buttons">
				{isUnsettled(row) && !decides && <AgreeButtons row={row} />}
				<button type="button" class="due-button" onClick={() => void actions.reopen(row.key)}>
					{words.reopen}
				</button>
			</div>
		);
	}
	return (
		<section class="due-sheet-part">
			{state === 'decide' && !decides && (
				<div class="due-buttons">
					<DecideButtons row={row} />
				</div>
			)}
			<h4 class="due-sheet-title">{words.whatHappened}</h4>
			<div class="due-buttons">
				{OUTCOMES.map((outcome) => (
					<button key={outcome} type="button" class="due-button" onClick={() => actions.askToLog(row.key, outcome)}>
						{strings.outcome[outcome]}
					</button>
				))}
			</div>
		</section>
	);
}

function MoreActions({ row }: { row: Row }) {
	const { actions, drawing } = useUi();
	const open = row.action.due !== null || row.action.state === 'undated' || row.action.state === 'waiting';
	return (
		<div class="due-sheet-actions">
			<button
				type="button"
				class="due-text-button"
				onClick={(event) => actions.openNote(row.key, { newLeaf: drawing.newLeaf(event) })}
			>
				<Icon name="file-text" />
				{words.openNote}
			</button>
			{open && (
				<button type="button" class="due-text-button" onClick={() => actions.askToSnooze(row.key)}>
					<Icon name="alarm-clock" />
					{words.snooze}
				</button>
			)}
			<IconButton icon="ellipsis" label={words.more} onClick={(event) => drawing.menu(row, event)} />
		</div>
	);
}
