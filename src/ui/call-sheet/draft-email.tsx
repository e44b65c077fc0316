import { useState } from 'preact/hooks';
import type { Email } from '../../core/message/email';
import type { Row } from '../model';
import { strings } from '../../strings';
import { useId } from '../parts/use-id';
import { useUi } from '../ui-context';
import { mailLink } from './contact-links';

const words = strings.reach;

/** A button that shows a drafted email, with what the user can do with it: write it, copy it, log it as sent. */
export function DraftEmail({ row, label, draft }: { row: Row; label: string; draft: () => Email }) {
	const { actions } = useUi();
	const [email, setEmail] = useState<Email | null>(null);
	const id = useId();
	return (
		<>
			<button
				type="button"
				class="due-button"
				aria-expanded={email !== null}
				aria-controls={email === null ? undefined : id}
				onClick={() => setEmail(email === null ? draft() : null)}
			>
				{label}
			</button>
			{email && (
				<div class="due-reminder-more" id={id}>
					{email.body !== '' && <blockquote class="due-reminder-draft due-draft-email">{email.body}</blockquote>}
					<div class="due-buttons">
						<WriteLink row={row} email={email} />
						{email.body !== '' && (
							<button type="button" class="due-button" onClick={() => void actions.copy(email.body)}>
								{strings.reminder.copyDraft}
							</button>
						)}
						<button type="button" class="due-button" onClick={() => actions.askToLog(row.key, 'sent')}>
							{words.logSent}
						</button>
					</div>
				</div>
			)}
		</>
	);
}

/** Opens the email in the user's mail program; nothing without an address. */
function WriteLink({ row, email }: { row: Row; email: Email }) {
	const { followUp } = row;
	const href = followUp.email === null ? null : mailLink(followUp.email, email);
	if (href === null) return null;
	return (
		<a class="external-link due-draft-link" href={href}>
			{words.write}
		</a>
	);
}
