import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GuidelineAction, Reminder, ScriptFindings } from '../../core/guidelines';
import type { Row } from '../model';
import { DraftEmail } from './draft-email';
import { PurposeChoice } from './purpose-choice';
import { HiddenLabel } from '../parts/hidden-label';
import { strings } from '../../strings';
import { ACTION_LABELS, askNameText, NAME_ANSWERS, offerText, reportPurpose } from '../../strings/advice/actions';
import { GUIDANCE, reminderText, SCRIPT_FINDINGS } from '../../strings/reminders';
import { useUi } from '../ui-context';
import { useId } from '../parts/use-id';

const words = strings.reminder;

/** What "Check message" lists, with findings that no reminder is about. */
type CountedFindings = ScriptFindings & { readonly count: number };

/** The reminders of an open row, each with its reason and a button that does what it suggests. */
export function Reminders({ row, reminders }: { row: Row; reminders: readonly (Reminder | ScriptFindings)[] }) {
	const { actions } = useUi();
	const labelId = useId();
	if (reminders.length === 0) return null;
	const counted = (reminder: Reminder | ScriptFindings): Reminder | CountedFindings =>
		reminder.code === 'script.to-fix' ? { ...reminder, count: actions.countFindings(row.key) } : reminder;
	return (
		<>
			<HiddenLabel id={labelId} text={words.label} />
			<ul class="due-reminders" aria-labelledby={labelId}>
				{reminders.map(counted).map((reminder) => (
					<ReminderItem key={reminder.code} reminder={reminder}>
						{reminder.code === 'script.to-fix' ? (
							<button type="button" class="due-button" onClick={() => actions.checkMessage(row.key)}>
								{SCRIPT_FINDINGS.check}
							</button>
						) : (
							reminder.action && <Offered row={row} action={reminder.action} />
						)}
					</ReminderItem>
				))}
			</ul>
		</>
	);
}

/** One reminder with its button; "Why" shows the reason below it. */
export function ReminderItem(props: { reminder: Reminder | CountedFindings; children: ComponentChildren }) {
	const { reminder, children } = props;
	const [unfolded, setUnfolded] = useState(false);
	const why = useId();
	const { times } = useUi();
	const isJoined = reminder.code === 'script.to-fix';
	const text = isJoined ? SCRIPT_FINDINGS.text(reminder.count) : reminderText(reminder, times);
	return (
		<li class="due-reminder">
			<p class="due-reminder-text">{text}</p>
			<div class="due-buttons">
				{children}
				<button
					type="button"
					class="due-text-button"
					aria-expanded={unfolded}
					aria-controls={unfolded ? why : undefined}
					onClick={() => setUnfolded(!unfolded)}
				>
					{words.why}
					<span class="due-spoken"> {text}</span>
				</button>
			</div>
			{unfolded && (
				<p class="due-reminder-why" id={why}>
					{isJoined ? SCRIPT_FINDINGS.why : GUIDANCE[reminder.code].why}
				</p>
			)}
		</li>
	);
}

/** The button of a reminder. */
function Offered({ row, action }: { row: Row; action: GuidelineAction }) {
	const { actions } = useUi();
	const { key } = row;
	const label = ACTION_LABELS[action.kind];
	const button = (run: () => void) => (
		<button type="button" class="due-button" onClick={run}>
			{label}
		</button>
	);
	switch (action.kind) {
		case 'log-attempt':
			return button(() => actions.askToLog(key));
		case 'decide':
		case 'agree':
			// The sheet has these buttons at its head.
			return null;
		case 'snooze':
			return button(() => void actions.snooze(key, action.until));
		case 'add-call-time':
			return button(() => void actions.addCallTime(key, action.at));
		case 'add-check-in':
			return button(() => void actions.addCheckIn(key, action.day));
		case 'choose-purpose':
			return <PurposeChoice row={row} label={label} />;
		case 'show-words':
			return button(() => void actions.showWords(key, action.words));
		case 'show-script': {
			const [first] = action.findings;
			const script = actions.script(key);
			if (!first || script === null) return null;
			return button(() => void actions.showWords(key, script.slice(first.from, first.to)));
		}
		case 'draft-thanks':
			return (
				<DraftEmail
					label={label}
					draft={() => action.email}
					address={action.address}
					logSent={() => actions.askToLog(key, 'sent')}
				/>
			);
		case 'draft-offer':
			return <Offer label={label} text={offerText(action.to)} />;
		case 'ask-name':
			return (
				<Offer label={label} text={askNameText(action.by, action.to)}>
					<button type="button" class="due-button" onClick={() => void actions.noteNameUse(key, true)}>
						{NAME_ANSWERS.yes}
					</button>
					<button type="button" class="due-button" onClick={() => void actions.noteNameUse(key, false)}>
						{NAME_ANSWERS.no}
					</button>
				</Offer>
			);
		case 'set-report':
			return button(() => void actions.setPurpose(key, reportPurpose(action.by, action.to)));
		case 'draft-message':
			return button(() => actions.draftMessage(key));
		case 'rehearse':
			return button(() => actions.rehearse(key));
		case 'add-follow-up':
			return button(() => actions.askToAdd(row.followUp.path));
	}
}

/** A suggested text that the user can read and copy, and further buttons below it. */
function Offer({ label, text, children }: { label: string; text: string; children?: ComponentChildren }) {
	const { actions } = useUi();
	const [shown, setShown] = useState(false);
	const id = useId();
	return (
		<>
			<button
				type="button"
				class="due-button"
				aria-expanded={shown}
				aria-controls={shown ? id : undefined}
				onClick={() => setShown(!shown)}
			>
				{label}
			</button>
			{shown && (
				<div class="due-reminder-more" id={id}>
					<blockquote class="due-reminder-draft">{text}</blockquote>
					<div class="due-buttons">
						<button type="button" class="due-button" onClick={() => void actions.copy(text)}>
							{words.copyDraft}
						</button>
						{children}
					</div>
				</div>
			)}
		</>
	);
}
