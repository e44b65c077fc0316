import type { Message, Messages } from '../model';

/** What was written last, in the sidebar instead of a notice over it. */
export function MessageBar({ message, messages }: { message: Message | null; messages: Messages }) {
	return (
		<div class="due-message" role="status" hidden={message === null}>
			{message && (
				<div
					class="due-message-box"
					onMouseEnter={() => messages.pause()}
					onMouseLeave={() => messages.resume()}
					onFocusIn={() => messages.pause()}
					onFocusOut={() => messages.resume()}
				>
					<span class="due-message-text">
						<bdi>{message.text}</bdi>
					</span>{' '}
					<span class="due-message-buttons">
						{message.buttons.map(({ text, run }) => (
							<button
								key={text}
								type="button"
								class="due-button"
								onClick={() => {
									messages.hide();
									run();
								}}
							>
								{text}
							</button>
						))}
					</span>
				</div>
			)}
		</div>
	);
}
