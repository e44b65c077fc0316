import { strings } from '../../strings';

/** With more dots than this, a row shows the numbers instead: they are faster to read than dots to count. */
const MAX_DOTS = 8;

/** Two attempts of five: ●●○○○ on the screen, "2 of 5 attempts" for screen readers. */
export function AttemptDots({ made, limit }: { made: number; limit: number }) {
	const total = Math.max(made, limit);
	if (total > MAX_DOTS) return <span class="due-dots">{strings.row.attempts(made, limit)}</span>;
	return (
		<span class="due-dots">
			<span class="due-spoken">{strings.row.attemptsSpoken(made, limit)}</span>
			<span aria-hidden="true" class="due-dots-drawn">
				{Array.from({ length: total }, (_, index) => (
					<span key={index} class={index < made ? 'due-dot is-made' : 'due-dot'} />
				))}
			</span>
		</span>
	);
}
