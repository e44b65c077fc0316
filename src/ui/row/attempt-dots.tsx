import { attemptDots } from '../../core/marks/attempt-dots';
import { strings } from '../../strings';

/** Two attempts of five: ●●○○○ on the screen, "2 of 5 attempts" for screen readers. */
export function AttemptDots({ made, limit }: { made: number; limit: number }) {
	const dots = attemptDots(made, limit);
	if (!dots) return <span class="due-dots">{strings.row.attempts(made, limit)}</span>;
	return (
		<span class="due-dots">
			<span class="due-spoken">{strings.row.attemptsSpoken(made, limit)}</span>
			<span aria-hidden="true" class="due-dots-drawn">
				{dots.map((isMade, index) => (
					<span key={index} class={isMade ? 'due-dot is-made' : 'due-dot'} />
				))}
			</span>
		</span>
	);
}
