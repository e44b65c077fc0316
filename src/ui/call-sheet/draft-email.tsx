import { useState } from 'preact/hooks';
import type { Email } from '../../core/message/email';
import { strings } from '../../strings';
import { useId } from '../parts/use-id';
import { useUi } from '../ui-context';
import { mailLink } from './contact-links';

const words = strings.reach;

/** A button that shows a drafted email, with what the user can do with it: write it, copy it, log it as sent. */
export function DraftEmail(props: {
	label: string;
	draft: () => Email;
	/** Where it goes; null if the notes do not say. */
	address: string | null;
	/** Logs it as sent; null where no follow-up keeps the log. */
	logSent: (() => void) | null;
}) {
	const { label, draft, address, logSent } = props;
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
						<WriteLink address={address} email={email} />
						{email.body !== '' && (
							<button type="button" class="due-button" onClick={() => void actions.copy(email.body)}>
								{strings.reminder.copyDraft}
							</button>
						)}
						{logSent && (
							<button type="button" class="due-button" onClick={logSent}>
								{words.logSent}
							</button>
						)}
					</div>
				</div>
			)}
		</>
	);
}

/** Opens the email in the user's mail program; nothing without an address. */
function WriteLink({ address, email }: { address: string | null; email: Email }) {
	const href = address === null ? null : mailLink(address, email);
	if (href === null) return null;
	return (
		<a class="external-link due-draft-link" href={href}>
			{words.write}
		</a>
	);
}
