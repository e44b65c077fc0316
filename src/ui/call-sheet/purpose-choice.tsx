import { useState } from 'preact/hooks';
import type { Purpose, Row, Suggestion } from '../model';
import { WordsFix } from './fixes';
import { HiddenLabel } from '../parts/hidden-label';
import { strings } from '../../strings';
import { becauseText } from '../../strings/people/because';
import { useUi } from '../ui-context';
import { useId } from '../parts/use-id';

const words = strings.reminder;

/** Returns what suggests, of the found purposes, those with all typed words; none for a purpose that is typed in full. */
export function usePurposeSuggestions(): (typed: string, found: readonly Purpose[]) => readonly Suggestion[] {
	const { actions, times } = useUi();
	return (typed, found) => {
		const parts = typed.toLowerCase().split(/\s+/);
		return found
			.filter(({ words: purpose }) => purpose !== typed && parts.every((part) => purpose.toLowerCase().includes(part)))
			.map(({ words: purpose, because }) => ({
				value: purpose,
				title: purpose,
				note: becauseText(because, times, actions.now()),
			}));
	};
}

/** Reasons to call from the user's notes, each with what it comes from. A click writes one into the note. */
export function PurposeChoice({ row, label }: { row: Row; label: string }) {
	const { actions, times } = useUi();
	const [found, setFound] = useState<readonly Purpose[] | null>(null);
	const suggestions = usePurposeSuggestions();
	const id = useId();
	const labelId = useId();
	const toggle = () => {
		if (found) setFound(null);
		else void actions.purposes(row.key).then(setFound);
	};
	return (
		<>
			<button
				type="button"
				class="due-button"
				aria-expanded={found !== null}
				aria-controls={found ? id : undefined}
				onClick={toggle}
			>
				{label}
			</button>
			{found && (
				<div class="due-reminder-more" id={id} role="group" aria-labelledby={labelId}>
					<HiddenLabel id={labelId} text={words.purposes} />
					{found.map(({ words: purpose, because }) => (
						<button
							key={purpose}
							type="button"
							class="due-button due-purpose"
							onClick={() => void actions.setPurpose(row.key, purpose)}
						>
							<bdi>{purpose}</bdi>{' '}
							<span class="due-purpose-because">
								<bdi>{becauseText(because, times, actions.now())}</bdi>
							</span>
						</button>
					))}
					<p class="due-quiet">{found.length === 0 ? words.noPurposes : words.purposeHint}</p>
					<WordsFix
						label={found.length === 0 ? strings.sheet.purpose : strings.fix.purpose}
						placeholder={strings.fix.purposePlaceholder}
						suggestions={(typed) => suggestions(typed, found)}
						save={(purpose) => actions.setPurpose(row.key, purpose)}
					/>
				</div>
			)}
		</>
	);
}
