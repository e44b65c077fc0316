/**
 * An invisible text that names a container through `aria-labelledby`. Obsidian would show an `aria-label` as a tooltip
 * over everything in the container.
 */
export function HiddenLabel({ id, text }: { id: string; text: string }) {
	return (
		<span id={id} hidden>
			{text}
		</span>
	);
}
