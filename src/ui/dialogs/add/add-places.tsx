import type { AddPlace } from '../../model';
import { strings } from '../../../strings';
import { useId } from '../../parts/use-id';

const words = strings.add;

/** The line that is written, and the note that takes it; with several notes, the user chooses. */
export function AddPlaces(props: {
	places: readonly AddPlace[];
	chosen: AddPlace;
	line: string;
	onChoose: (path: string) => void;
}) {
	const { places, chosen, line, onChoose } = props;
	const id = useId();
	return (
		<div class="due-preview">
			<div class="due-chips" role="group" aria-labelledby={id}>
				<span class="due-field-label" id={id}>
					{words.preview}
				</span>
				{places.length === 1 ? (
					<bdi class="due-add-note">{chosen.title}</bdi>
				) : (
					places.map((place) => (
						<button
							key={place.path}
							type="button"
							class={place.path === chosen.path ? 'due-chip is-chosen' : 'due-chip'}
							aria-pressed={place.path === chosen.path}
							onClick={() => onChoose(place.path)}
						>
							<bdi>{place.title}</bdi>
						</button>
					))
				)}
			</div>
			<code dir="auto">{line}</code>
		</div>
	);
}
