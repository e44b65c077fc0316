import { useState } from 'preact/hooks';
import type { Row, Suggestion } from '../model';
import { WordsFix } from './fixes';
import { HiddenLabel } from '../parts/hidden-label';
import { strings } from '../../strings';
import { useUi } from '../ui-context';
import { useId } from '../parts/use-id';

const words = strings.reminder;

/** The purposes that have all typed words; none for a purpose that is typed in full. */
export function purposesFor(typed: string, found: readonly string[]): readonly Suggestion[] {
	const words = typed.toLowerCase().split(/\s+/);
	return found
		.filter((purpose) => purpose !== typed && words.every((word) => purpose.toLowerCase().includes(word)))
		.map((purpose) => ({ value: purpose, title: purpose, note: '' }));
}

/** Reasons to call from the notes about the contact. A click writes one into the note. */
export function PurposeChoice({ row, label }: { row: Row; label: string }) {
	const { actions } = useUi();
	const [found, setFound] = useState<readonly string[] | null>(null);
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
					{found.map((purpose) => (
						<button
							key={purpose}
							type="button"
							class="due-button due-purpose"
							onClick={() => void actions.setPurpose(row.key, purpose)}
						>
							<bdi>{purpose}</bdi>
						</button>
					))}
					<p class="due-quiet">{found.length === 0 ? words.noPurposes : words.purposeHint}</p>
					<WordsFix
						label={found.length === 0 ? strings.sheet.purpose : strings.fix.purpose}
						placeholder={strings.fix.purposePlaceholder}
						suggestions={(typed) => purposesFor(typed, found)}
						save={(purpose) => actions.setPurpose(row.key, purpose)}
					/>
				</div>
			)}
		</>
	);
}
