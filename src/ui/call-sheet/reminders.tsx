import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedAction, Reminder } from '../../core/guidelines';
import { DecideButtons } from './decide-buttons';
import { datedReminder } from '../parts/dated-words';
import type { Row } from '../model';
import { PurposeChoice } from './purpose-choice';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { useId } from '../parts/use-id';

const words = strings.reminder;

/** The reminders of an open row, each with its reason and a button that does what it suggests. */
export function Reminders({ row, reminders }: { row: Row; reminders: readonly Reminder[] }) {
	if (reminders.length === 0) return null;
	return (
		<ul class="due-reminders" aria-label={words.label}>
			{reminders.map((reminder) => (
				<ReminderItem key={reminder.code} reminder={reminder}>
					{reminder.action && <Offered row={row} action={reminder.action} />}
				</ReminderItem>
			))}
		</ul>
	);
}

/** One reminder with its button; "Why" shows the reason below it. */
export function ReminderItem({ reminder, children }: { reminder: Reminder; children: ComponentChildren }) {
	const [unfolded, setUnfolded] = useState(false);
	const why = useId();
	const { times } = useUi();
	const text = datedReminder(reminder.text, times);
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
					{datedReminder(reminder.why, times)}
				</p>
			)}
		</li>
	);
}

/** The button of a reminder. */
function Offered({ row, action: { label, does } }: { row: Row; action: OfferedAction }) {
	const { actions } = useUi();
	const { key } = row;
	const button = (run: () => void) => (
		<button type="button" class="due-button" onClick={run}>
			{label}
		</button>
	);
	switch (does.kind) {
		case 'log-attempt':
			return button(() => actions.askToLog(key));
		case 'decide':
			return <DecideButtons row={row} />;
		case 'snooze':
			return button(() => void actions.snooze(key, does.until));
		case 'add-call-time':
			return button(() => void actions.addCallTime(key, does.at));
		case 'add-check-in':
			return button(() => void actions.addCheckIn(key, does.day));
		case 'choose-purpose':
			return <PurposeChoice row={row} label={label} />;
		case 'show-words':
			return button(() => void actions.showWords(key, does.words));
		case 'show-script': {
			const [first] = does.findings;
			const script = actions.script(key);
			if (!first || script === null) return null;
			return button(() => void actions.showWords(key, script.slice(first.from, first.to)));
		}
		case 'draft-offer':
			return <Offer label={label} text={does.words} />;
		case 'draft-message':
			return button(() => actions.draftMessage(key));
		case 'rehearse':
			return button(() => actions.rehearse(key));
		case 'add-follow-up':
			return button(() => actions.askToAdd(row.followUp.path));
	}
}

/** A suggested text that the user can read and copy. */
function Offer({ label, text }: { label: string; text: string }) {
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
					<button type="button" class="due-button" onClick={() => void actions.copy(text)}>
						{words.copyDraft}
					</button>
				</div>
			)}
		</>
	);
}
