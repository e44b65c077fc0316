import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/icon';
import { useId } from '../../parts/use-id';

export interface FoldableSectionProps {
	/** The item of the heading: `section:overdue`. */
	readonly item: string;
	readonly title: string;
	/** Text beside the title: the title of the note. */
	readonly aside?: string;
	readonly count: number;
	readonly collapsed: boolean;
	readonly tabbable: boolean;
	readonly pressing?: boolean;
	/** Receives the id of the title, which labels the lists. */
	readonly children: (title: string) => ComponentChildren;
}

/** A heading with a count. Clicking it folds what is below. */
export function FoldableSection({
	item,
	title,
	aside,
	count,
	collapsed,
	tabbable,
	pressing,
	children,
}: FoldableSectionProps) {
	const id = useId();
	return (
		<section class={collapsed ? 'due-section is-collapsed' : 'due-section'}>
			<h3 class="due-section-heading">
				<div
					class="due-section-self"
					role="button"
					tabIndex={tabbable ? 0 : -1}
					aria-expanded={!collapsed}
					data-item={item}
					data-act="toggle-section"
				>
					<Icon name="chevron-down" class="due-section-fold" />
					<span class="due-section-title" id={id}>
						{title}
					</span>{' '}
					{aside && <bdi class="due-section-aside">{aside}</bdi>}{' '}
					{count > 0 && <span class={pressing ? 'due-count is-pressing' : 'due-count'}>{count}</span>}
				</div>
			</h3>
			{!collapsed && children(id)}
		</section>
	);
}
