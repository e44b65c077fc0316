import { dots } from './dots';
import { strings } from '../../strings';

/** Two attempts of five: ●●○○○, and "2 of 5 attempts" for those who listen. */
export function AttemptDots({ made, limit }: { made: number; limit: number }) {
	const { left, fused } = dots(made, limit);
	if (fused) return <span class="due-dots">{strings.row.attempts(made, limit)}</span>;
	return (
		<span class="due-dots">
			<span class="due-spoken">{strings.row.attemptsSpoken(made, limit)}</span>
			<span aria-hidden="true" class="due-dots-drawn">
				{Array.from({ length: made + left }, (_, index) => (
					<span key={index} class={index < made ? 'due-dot is-made' : 'due-dot'} />
				))}
			</span>
		</span>
	);
}
