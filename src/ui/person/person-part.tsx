import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useId } from '../parts/use-id';
import { strings } from '../../strings';

/** A part shows this many entries at first, so that the headings of all parts are soon in view. */
const SHOWN_AT_FIRST = 6;

/**
 * A titled part of the sheet, which shows the first entries until the user asks for the others. Empty parts are left out.
 * `children` draws as many entries as it is given.
 */
export function PersonPart(props: {
	title: string;
	/** Beside the title. */
	aside?: string | undefined;
	count: number;
	atFirst?: number;
	children: (shown: number) => ComponentChildren;
}) {
	const { title, aside, count, atFirst = SHOWN_AT_FIRST, children } = props;
	const [all, setAll] = useState(false);
	const id = useId();
	if (count === 0) return null;
	// One entry more takes no more room than the button.
	const shown = all || count <= atFirst + 1 ? count : atFirst;
	return (
		<section class="due-person-part" aria-labelledby={id}>
			<h3 class="due-sheet-title" id={id}>
				{title}
				{aside !== undefined && <span class="due-person-aside"> {aside}</span>}
			</h3>
			{children(shown)}
			{shown < count && (
				<button type="button" class="due-text-button" onClick={() => setAll(true)}>
					{strings.person.showAll(count - shown)}
				</button>
			)}
		</section>
	);
}
